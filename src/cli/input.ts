import { createReadStream } from 'node:fs';
import { SendableError } from '../errors.ts';

/**
 * More bytes than any message may have; reading stops there, whatever is piped in. The limit that counts is
 * `limits.bytes` of the library.
 */
const READ_LIMIT = 64 * 1024 * 1024;

/**
 * The bytes of a file, or of stdin for "-" and for no name.
 *
 * @throws SendableError USAGE when stdin is a terminal, where nothing is piped in.
 */
export function openInput(name: string | undefined): AsyncIterable<Uint8Array> {
  if (name !== undefined && name !== '-') return createReadStream(name);
  if (name === undefined && process.stdin.isTTY) {
    throw new SendableError('USAGE', 'no file was named and nothing is piped in');
  }
  return process.stdin;
}

/** How messages about the input call it. */
export function inputName(name: string | undefined): string {
  return name === undefined || name === '-' ? 'stdin' : name;
}

/**
 * Reads a whole input as UTF-8. A byte order mark stays, so that the bytes can be written again as they were.
 *
 * @throws SendableError INPUT_UNREADABLE, MESSAGE_TOO_LARGE, MESSAGE_NOT_TEXT
 */
export async function readText(name: string | undefined): Promise<string> {
  return decodeText(await readBytes(name), inputName(name));
}

/**
 * Reads a whole input.
 *
 * @throws SendableError INPUT_UNREADABLE, MESSAGE_TOO_LARGE
 */
export async function readBytes(name: string | undefined): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of openInput(name)) {
      size += chunk.length;
      if (size > READ_LIMIT) {
        throw new SendableError('MESSAGE_TOO_LARGE', `${inputName(name)} is over ${READ_LIMIT} bytes`);
      }
      chunks.push(chunk);
    }
  } catch (error) {
    throw unreadable(error, name);
  }
  return Buffer.concat(chunks, size);
}

/** A failure of the file system becomes the user's error; anything else stays what it is. */
export function unreadable(error: unknown, name: string | undefined, verb = 'read'): unknown {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return error;
  const reason = REASONS[String(error.code)] ?? String(error.code);
  return new SendableError('INPUT_UNREADABLE', `cannot ${verb} ${inputName(name)}: ${reason}`);
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
};

/** UTF-16 without a byte order mark is every second byte NUL; HTML has no use for a single one. */
const BINARY_SHARE = 0.1;

function decodeText(bytes: Uint8Array, name: string): string {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (marked) throw new SendableError('MESSAGE_NOT_TEXT', `${name} is UTF-16; save it as UTF-8`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new SendableError('MESSAGE_NOT_TEXT', `${name} is not UTF-8; if it is text, save it as UTF-8`);
  }
  let nulBytes = 0;
  for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, at + 1)) nulBytes += 1;
  if (nulBytes > bytes.length * BINARY_SHARE) {
    throw new SendableError('MESSAGE_NOT_TEXT', `${name} holds ${nulBytes} NUL bytes in ${bytes.length}`);
  }
  return text;
}
