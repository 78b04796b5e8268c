import { createMultibyteDecoder, createMultibyteEncoder } from '@exodus/bytes/multi-byte.js';
import { createSinglebyteDecoder, createSinglebyteEncoder } from '@exodus/bytes/single-byte.js';
import { SendableError } from '../errors.ts';

/** How an encoding is read and written, and which of its bytes a unit of the text stands for. */
export interface Coder {
  decode(bytes: Uint8Array): string;
  /** Throws for a character that the encoding does not have. */
  encode(text: string): Uint8Array;
  /** The byte offset of each offset into the text, which ascend. Bytes and text are without byte-order mark. */
  byteOffsets(bytes: Uint8Array, text: string, offsets: readonly number[]): number[];
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
