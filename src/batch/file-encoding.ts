import { createMultibyteDecoder, createMultibyteEncoder } from '@exodus/bytes/multi-byte.js';
import { createSinglebyteDecoder, createSinglebyteEncoder } from '@exodus/bytes/single-byte.js';
import sniffEncoding from 'html-encoding-sniffer';
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

/** How an encoding is read and written, and which of its bytes a unit of the text stands for. */
interface Coder {
  decode(bytes: Uint8Array): string;
  /** Throws for a character that the encoding does not have. */
  encode(text: string): Uint8Array;
  /** The byte offset of each offset into the text, which ascend. Bytes and text are without byte-order mark. */
  byteOffsets(bytes: Uint8Array, text: string, offsets: readonly number[]): number[];
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

/**
 * The coder of an encoding by its WHATWG name.
 *
 * @throws SendableError ENCODING_UNSUPPORTED
 */
export function coderOf(encoding: string): Coder {
  if (encoding === 'utf-8') return UTF8;
  if (encoding === 'utf-16le') return UTF16LE;
  if (encoding === 'utf-16be') return UTF16BE;
  const known = coders.get(encoding) ?? legacyCoder(encoding);
  coders.set(encoding, known);
  return known;
}

const coders = new Map<string, Coder>();

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

const UTF8: Coder = {
  decode: (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  encode: (text) => Buffer.from(text, 'utf8'),
  byteOffsets(_bytes, text, offsets) {
    let at = 0;
    let bytes = 0;
    return offsets.map((offset) => {
      bytes += Buffer.byteLength(text.slice(at, offset));
      at = offset;
      return bytes;
    });
  },
};

function utf16(encoding: string, encode: (text: string) => Uint8Array): Coder {
  return {
    decode: (bytes) => new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes),
    encode,
    byteOffsets: (bytes, _text, offsets) => offsets.map((offset) => Math.min(offset * 2, bytes.length)),
  };
}

const UTF16LE = utf16('utf-16le', (text) => Buffer.from(text, 'utf16le'));
const UTF16BE = utf16('utf-16be', (text) => Buffer.from(text, 'utf16le').swap16());

const MULTI_BYTE: ReadonlySet<string> = new Set(['gbk', 'gb18030', 'big5', 'euc-jp', 'shift_jis', 'euc-kr']);
/** `replacement` stands for encodings that browsers refuse; ISO-2022-JP has states, so that bytes alone mean nothing. */
const UNSUPPORTED: ReadonlySet<string> = new Set(['replacement', 'iso-2022-jp']);

function legacyCoder(encoding: string): Coder {
  if (UNSUPPORTED.has(encoding)) {
    throw new SendableError('ENCODING_UNSUPPORTED', `the file declares the encoding ${encoding}`);
  }
  if (!MULTI_BYTE.has(encoding)) {
    const encode = createSinglebyteEncoder(encoding);
    const decode = createSinglebyteDecoder(encoding, true);
    return { decode, encode, byteOffsets: (_bytes, _text, offsets) => [...offsets] };
  }
  return {
    decode: createMultibyteDecoder(encoding, true),
    encode: createMultibyteEncoder(encoding),
    byteOffsets: (bytes, _text, offsets) => multiByteOffsets(encoding, bytes, offsets),
  };
}

/** Several byte sequences may stand for one character, so that its bytes are counted where they are, not made anew. */
function multiByteOffsets(encoding: string, bytes: Uint8Array, offsets: readonly number[]): number[] {
  const decode = createMultibyteDecoder(encoding, true);
  const found: number[] = [];
  let units = 0;
  let at = 0;
  for (const offset of offsets) {
    while (units < offset && at < bytes.length) {
      units += decode(bytes.subarray(at, at + 1), true).length;
      at += 1;
    }
    found.push(at);
  }
  return found;
}
