import type { Coder } from './coder.ts';

/**
 * UTF-8 with malformed bytes among it, which come out as U+FFFD, as in a browser: each character is counted by the
 * bytes that it was read from, and none beyond ASCII is written.
 */
export const MALFORMED_UTF8: Coder = {
  decode: (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  encode(text) {
    const bytes = Buffer.from(text, 'utf8');
    if (bytes.length !== text.length) throw new RangeError('a character beyond ASCII');
    return bytes;
  },
  byteOffsets(bytes, _text, offsets) {
    let units = 0;
    let at = 0;
    return offsets.map((offset) => {
      while (units < offset && at < bytes.length) {
        const length = lengthAt(bytes, at);
        units += length === 4 ? 2 : 1;
        at += length;
      }
      return at;
    });
  },
};

/** The bytes that one character is read from; of a malformed one those that a decoder takes together (WHATWG). */
function lengthAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  const needed = lead < 0xc2 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : lead < 0xf5 ? 3 : 0;
  for (let index = 1; index <= needed; index++) {
    const byte = bytes[at + index];
    const lower = index > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const upper = index > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (byte === undefined || byte < lower || byte > upper) return index;
  }
  return needed + 1;
}
