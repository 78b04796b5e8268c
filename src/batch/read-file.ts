import { constants, type Stats } from 'node:fs';
import { open } from 'node:fs/promises';
import { SendableError } from '../errors.ts';
import { isSystemError, reasonOf } from './system-error.ts';

export interface ReadFile {
  bytes: Uint8Array;
  /** The file's state before its bytes were read. */
  stats: Stats;
}

/**
 * Reads a regular file whole. A link that was put in its place since it was found is not followed.
 *
 * @param limit in bytes; a larger file is not read.
 * @throws SendableError INPUT_UNREADABLE, MESSAGE_TOO_LARGE
 */
export async function readTemplate(path: string, limit: number): Promise<ReadFile> {
  try {
    // Without O_NONBLOCK a pipe that was put there would be waited for.
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const stats = await file.stat();
      if (!stats.isFile()) {
        throw new SendableError('INPUT_UNREADABLE', `cannot read ${path}: it is no regular file`);
      }
      if (stats.size > limit) {
        const message = `${path} has ${stats.size} bytes; a message may have ${limit}`;
        throw new SendableError('MESSAGE_TOO_LARGE', message);
      }
      return { bytes: await file.readFile(), stats };
    } finally {
      await file.close();
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new SendableError('INPUT_UNREADABLE', `cannot read ${path}: ${reasonOf(error)}`);
  }
}
