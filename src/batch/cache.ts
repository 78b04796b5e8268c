import { createHash, hash } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeWhole } from './atomic-write.ts';
import type { FileJob } from './clean-file.ts';
import { isSystemError } from './system-error.ts';

/** Outcomes of earlier runs, as JSON, by what they followed from. */
export interface Cache {
  keyOf(job: FileJob): string;
  get(key: string): string | undefined;
  add(key: string, json: string): void;
  close(): Promise<void>;
}

const KEY_LENGTH = 64;
const TAB = 0x09;
const NEWLINE = 0x0a;

/** Entries that nothing asked for are dropped when there are more of them than of the others. */
const STALE_SHARE = 0.5;

/**
 * Opens the cache of a file: a line an entry, `<key> TAB <JSON>`, so that a run that is killed loses its last entry at
 * most. Where it cannot be read or written there is none, and nobody need know.
 *
 * @param version what the program is: see `programVersion`.
 */
export async function openCache(path: string, version: string): Promise<Cache> {
  const bytes = await readFile(path).catch(() => Buffer.alloc(0));
  const entries = indexOf(bytes);
  const used = new Set<string>();
  const added: string[] = [];
  let file: FileHandle | undefined;
  try {
    await mkdir(dirname(path), { recursive: true });
    file = await open(path, 'a');
    // A last line that was cut off must not run into the next.
    if (bytes.length > 0 && bytes.at(-1) !== NEWLINE) added.push('\n');
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
  let writing: Promise<unknown> = Promise.resolve();
  const flush = (): void => {
    const text = added.splice(0).join('');
    if (text !== '') writing = writing.then(() => file?.appendFile(text)).catch(() => undefined);
  };
  return {
    keyOf: ({ bytes: content, ...settings }) =>
      createHash('sha256')
        .update(version)
        .update(JSON.stringify(settings))
        .update('\0')
        .update(content)
        .digest('hex'),
    get(key) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      used.add(key);
      return bytes.toString('utf8', entry.start, entry.end);
    },
    add(key, json) {
      added.push(`${key}\t${json}\n`);
      if (added.length >= 64) flush();
    },
    async close() {
      flush();
      await writing;
      await file?.close();
      const stale = entries.size - used.size;
      if (file === undefined || stale === 0 || stale < entries.size * STALE_SHARE) return;
      await dropStale(path, used, bytes.length).catch(() => undefined);
    },
  };
}

/** What an entry of the cache rests on: the version, and the program's own files, which in a checkout change without it. */
export async function programVersion(version: string, folders: readonly string[]): Promise<string> {
  const marks: string[] = [version];
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (!entry.isFile()) continue;
      const { mtimeMs, size } = await stat(`${entry.parentPath}/${entry.name}`);
      marks.push(`${entry.name}:${size}:${mtimeMs}`);
    }
  }
  return hash('sha256', marks.join('\n'));
}

function indexOf(bytes: Buffer): Map<string, { start: number; end: number }> {
  const entries = new Map<string, { start: number; end: number }>();
  let start = 0;
  for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
    if (end - start > KEY_LENGTH && bytes[start + KEY_LENGTH] === TAB) {
      entries.set(bytes.toString('latin1', start, start + KEY_LENGTH), {
        start: start + KEY_LENGTH + 1,
        end,
      });
    }
    start = end + 1;
  }
  return entries;
}

/** Writes the cache anew with the entries that were used and those that were added behind `length`. */
async function dropStale(path: string, used: ReadonlySet<string>, length: number): Promise<void> {
  const bytes = await readFile(path);
  const kept: string[] = [];
  for (const [key, { start, end }] of indexOf(bytes)) {
    if (used.has(key) || start > length) kept.push(`${key}\t${bytes.toString('utf8', start, end)}\n`);
  }
  await writeWhole(path, kept.join(''));
}
