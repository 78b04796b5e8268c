import { randomBytes } from 'node:crypto';
import { type Stats, unlinkSync } from 'node:fs';
import { type FileHandle, lstat, mkdir, open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { kill, pid } from 'node:process';
import { SendableError } from '../errors.ts';
import { isSystemError, reasonOf } from './system-error.ts';

/** Mode, owner and state that a file had when it was read. */
export type ReadState = Pick<Stats, 'mode' | 'uid' | 'gid' | 'size' | 'mtimeMs' | 'ino'>;

/** `.letter.html.4711-0a1b2c3d.sendable-tmp`: hidden, beside the file, with the process that writes it. */
const TEMPORARY = /^\..+\.(\d+)-[0-9a-f]{8}\.sendable-tmp$/s;

/** Temporary files that are being written. */
const pending = new Set<string>();

/**
 * Replaces a file's bytes so that at any moment the old or the new file is there whole: a temporary file beside it,
 * fsync, rename. Mode and owner stay.
 *
 * @param read the file's state when it was read: a file that somebody else has changed since is left alone.
 * @throws SendableError OUTPUT_UNWRITABLE, FILE_CHANGED
 */
export async function replaceFile(path: string, bytes: Uint8Array, read: ReadState): Promise<void> {
  // A rename needs leave of the folder alone: that a file is read-only must be seen to.
  if ((read.mode & 0o222) === 0) throw unwritable(path, 'it is read-only');
  await writeBeside(path, bytes, read, async () => {
    const now = await lstat(path);
    const same = now.ino === read.ino && now.size === read.size && now.mtimeMs === read.mtimeMs;
    if (!same) throw new SendableError('FILE_CHANGED', `${path} was changed while it was cleaned`);
  });
}

/**
 * Writes a file of a mirrored tree, with the folders above it, in the same way.
 *
 * @throws SendableError OUTPUT_UNWRITABLE
 */
export async function writeMirrored(path: string, bytes: Uint8Array, read: ReadState): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
  } catch (error) {
    throw isSystemError(error) ? unwritable(path, reasonOf(error)) : error;
  }
  await writeBeside(path, bytes, { mode: read.mode | 0o200 });
}

/** Writes a file of the program's own, as `replaceFile` does. */
export async function writeWhole(path: string, text: string): Promise<void> {
  await writeBeside(path, Buffer.from(text), { mode: 0o644 });
}

/** Writes a file of the program's own that is too large to be held, as `replaceFile` does. */
export async function writePieces(path: string, pieces: AsyncIterable<Uint8Array | string>): Promise<void> {
  await writeBeside(path, pieces, { mode: 0o644 });
}

/** A file that is gone when it is closed, beside another: what is gathered there is on the same disk. */
export interface ScratchFile {
  append(text: string): Promise<void>;
  /** All that was appended. */
  read(): AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

/** @throws SendableError OUTPUT_UNWRITABLE */
export async function openScratch(path: string): Promise<ScratchFile> {
  const temporary = temporaryPath(path);
  pending.add(temporary);
  let file: FileHandle;
  try {
    file = await open(temporary, 'wx+', 0o600);
  } catch (error) {
    pending.delete(temporary);
    throw isSystemError(error) ? unwritable(path, reasonOf(error)) : error;
  }
  return {
    async append(text) {
      try {
        await file.appendFile(text);
      } catch (error) {
        throw isSystemError(error) ? unwritable(path, reasonOf(error)) : error;
      }
    },
    read: () => file.createReadStream({ start: 0, autoClose: false }),
    async close() {
      await file.close();
      await unlink(temporary).catch(() => undefined);
      pending.delete(temporary);
    },
  };
}

/** Removes the temporary files that are being written; for a process that is told to end. */
export function removePending(): void {
  for (const path of pending) {
    try {
      unlinkSync(path);
    } catch {
      // It was renamed or removed in the meantime.
    }
  }
}

/** Whether a file was left behind by a process that is no more. */
export function isLeftover(name: string): boolean {
  const id = TEMPORARY.exec(name)?.[1];
  if (id === undefined) return false;
  try {
    kill(Number(id), 0);
    return false;
  } catch (error) {
    return isSystemError(error) && error.code === 'ESRCH';
  }
}

async function writeBeside(
  path: string,
  content: Uint8Array | AsyncIterable<Uint8Array | string>,
  { mode, uid, gid }: Pick<ReadState, 'mode'> & Partial<ReadState>,
  check?: () => Promise<void>,
): Promise<void> {
  const temporary = temporaryPath(path);
  pending.add(temporary);
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(content);
      await keepOwner(file, uid, gid);
      await file.chmod(mode & 0o7777);
      await file.sync();
    } finally {
      await file.close();
    }
    await check?.();
    await rename(temporary, path);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw isSystemError(error) ? unwritable(path, reasonOf(error)) : error;
  } finally {
    pending.delete(temporary);
  }
}

function temporaryPath(path: string): string {
  const name = `.${shortened(basename(path))}.${pid}-${randomBytes(4).toString('hex')}.sendable-tmp`;
  return join(dirname(path), name);
}

async function keepOwner(file: FileHandle, uid?: number, gid?: number): Promise<void> {
  if (uid === undefined || gid === undefined) return;
  const own = await file.stat();
  if (own.uid !== uid || own.gid !== gid) await file.chown(uid, gid);
}

/** A name may have 255 bytes. */
function shortened(name: string): string {
  let short = name;
  while (Buffer.byteLength(short) > 200) short = short.slice(0, -10);
  return short.toWellFormed();
}

function unwritable(path: string, reason: string): SendableError {
  return new SendableError('OUTPUT_UNWRITABLE', `cannot write ${path}: ${reason}`);
}
