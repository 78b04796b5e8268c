import sniffEncoding from 'html-encoding-sniffer';
import { coderOf } from '../encoding/coder.ts';
import { SendableError } from '../errors.ts';

/** A file's bytes read as text. */
export interface DecodedFile {
  /** Without the byte-order mark, so that offsets and columns count what an editor shows. */
  text: string;
  /** The WHATWG name in lower case: `utf-8`, `windows-1252`, `shift_jis`. */
  encoding: string;
  /** Bytes of the byte-order mark; 0 where there is none. */
  markLength: number;
  /** The file declares UTF-8 and is not: characters beyond ASCII may be read differently elsewhere. */
  isMisdeclared: boolean;
}

/**
 * Reads a file as HTML's encoding sniffing does: by its byte-order mark, by `meta charset` or an XML declaration,
 * else as UTF-8, else as windows-1252. UTF-16 without a mark is told by its NUL bytes.
 *
 * @throws SendableError MESSAGE_NOT_TEXT, ENCODING_UNSUPPORTED
 */
export function decodeFile(bytes: Uint8Array): DecodedFile {
  const { encoding, markLength, isDeclared } = encodingOf(bytes);
  const content = bytes.subarray(markLength);
  if (markLength === 0 && encoding === 'utf-8' && !isUtf8(content)) {
    checkControls(content);
    const text = coderOf('windows-1252').decode(content);
    return { text, encoding: 'windows-1252', markLength, isMisdeclared: isDeclared };
  }
  if (encoding === 'utf-8' && !isUtf8(content)) {
    throw new SendableError('MESSAGE_NOT_TEXT', 'the file has the byte-order mark of UTF-8 and is not UTF-8');
  }
  const text = coderOf(encoding).decode(content);
  checkNul(text);
  return { text, encoding, markLength, isMisdeclared: false };
}

function encodingOf(bytes: Uint8Array): { encoding: string; markLength: number; isDeclared: boolean } {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return marked('utf-8', 3);
  if (first === 0xff && second === 0xfe) return marked('utf-16le', 2);
  if (first === 0xfe && second === 0xff) return marked('utf-16be', 2);
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked !== undefined) return { encoding: unmarked, markLength: 0, isDeclared: false };
  // Browsers read a declaration behind the first kilobyte, too: they start over when they meet it.
  const declared = sniffEncoding(bytes, { defaultEncoding: '', maxPrescanBytes: Number.POSITIVE_INFINITY });
  const encoding = declared === '' ? 'utf-8' : declared.toLowerCase();
  return { encoding, markLength: 0, isDeclared: declared !== '' };
}

function marked(encoding: string, markLength: number) {
  return { encoding, markLength, isDeclared: true };
}

/** Markup is ASCII: of its UTF-16 every second byte is NUL, and next to none of the others is. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.indexOf(0) === -1 || bytes.length % 2 === 1) return undefined;
  const sample = bytes.subarray(0, 4_096);
  const zeros = [0, 0];
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const pairs = sample.length / 2;
  if (odd > pairs / 3 && even < pairs / 50) return 'utf-16le';
  if (even > pairs / 3 && odd < pairs / 50) return 'utf-16be';
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** As for `clean`: HTML has no use for a single NUL, so that more than a few are no slip. */
const NUL_SHARE = 0.1;

function checkNul(text: string): void {
  let count = 0;
  for (let at = text.indexOf('\0'); at !== -1; at = text.indexOf('\0', at + 1)) count += 1;
  if (count > text.length * NUL_SHARE) throw binary(`${count} NUL characters in ${text.length}`);
}

/** Any byte is windows-1252, so that pictures and archives would pass: a tenth of their bytes are controls. */
const CONTROL_SHARE = 0.01;

function checkControls(bytes: Uint8Array): void {
  let count = 0;
  for (const byte of bytes) if (byte < 0x09 || (byte > 0x0d && byte < 0x20)) count += 1;
  if (count > bytes.length * CONTROL_SHARE) throw binary(`${count} control characters in ${bytes.length}`);
}

function binary(reason: string): SendableError {
  return new SendableError('MESSAGE_NOT_TEXT', `the file holds binary data: ${reason}`);
}
