import { applyByteEdits, type ByteEdit } from '../encoding/splice.ts';
import { decodeQuotedPrintable, type QuotedStyle, requote } from './quoted-printable.ts';

export type TransferEncoding = '7bit' | '8bit' | 'binary' | 'quoted-printable' | 'base64';

/** An edit of the file. Offsets are bytes, which the source holds as one character each (latin1), and so is `text`. */
export interface FileEdit {
  start: number;
  end: number;
  text: string;
}

/** Octets of a line, without its end (RFC 5321, 4.5.3.1.6). */
const LINE_LIMIT = 998;

const BASE64_LINE = 76;

/** The transfer encoding that a field names (RFC 2045, 6); none for one that is not known. */
export function transferEncodingOf(value: string | undefined): TransferEncoding | undefined {
  if (value === undefined) return '7bit';
  // Some programs put a comment or a semicolon behind it.
  const name = value
    .replace(/\([^()]*\)/g, '')
    .replace(/;\s*$/, '')
    .trim()
    .toLowerCase();
  if (name === 'quoted-printable' || name === 'base64' || name === 'binary') return name;
  if (name === '8bit' || name === '8-bit') return '8bit';
  return name === '7bit' || name === '7-bit' || name === '' ? '7bit' : undefined;
}

/**
 * The bytes behind an encoded body.
 *
 * @returns none for base64 with anything in it that decoders pass over, each in its own way.
 */
export function decodeTransfer(encoded: string, encoding: TransferEncoding): Buffer | undefined {
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(encoded);
  if (encoding !== 'base64') return Buffer.from(encoded, 'latin1');
  const packed = encoded.replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(packed)) return undefined;
  const unpadded = packed.replace(/={1,2}$/, '');
  return unpadded.length % 4 === 1 ? undefined : Buffer.from(packed, 'base64');
}

/**
 * Edits of decoded bytes as edits of the encoded body, in the same encoding.
 *
 * @param edits sorted and not overlapping.
 * @returns none where the encoding cannot hold the outcome: a byte beyond ASCII in 7bit, or a line that is too long.
 */
export function recode(
  encoded: string,
  decoded: Uint8Array,
  edits: readonly ByteEdit[],
  encoding: TransferEncoding,
  style: QuotedStyle,
): FileEdit[] | undefined {
  if (encoding === 'quoted-printable') return requote(encoded, decoded, edits, style);
  if (encoding === 'base64') return [rebased(encoded, applyByteEdits(decoded, edits), style.lineEnd)];
  const changed = edits.map(({ start, end, bytes }) => ({
    start,
    end,
    text: Buffer.from(bytes).toString('latin1'),
  }));
  const isEightBit = /[\x80-\xff]/.test(encoded);
  if (encoding === '7bit' && !isEightBit && changed.some(({ text }) => /[\x80-\xff]/.test(text))) {
    return undefined;
  }
  const after = Buffer.from(applyByteEdits(decoded, edits)).toString('latin1');
  return longestLine(after) > Math.max(LINE_LIMIT, longestLine(encoded)) ? undefined : changed;
}

/** Base64 in lines as long as they were: up to the first byte that differs it comes out the same. */
function rebased(encoded: string, bytes: Uint8Array, lineEnd: string): FileEdit {
  const end = encoded.slice(encoded.trimEnd().length);
  const lead = encoded.slice(0, encoded.length - encoded.trimStart().length);
  const usual = Math.min(BASE64_LINE, Math.floor((longestLine(encoded) || BASE64_LINE) / 4) * 4);
  const width = encoded.slice(lead.length).trimEnd().includes('\n') ? usual : BASE64_LINE;
  const packed = Buffer.from(bytes).toString('base64');
  const lines = packed.match(new RegExp(`.{1,${Math.max(4, width)}}`, 'g')) ?? [];
  const text = lead + lines.join(lineEnd) + end;
  return { start: 0, end: encoded.length, text };
}

function longestLine(text: string): number {
  let longest = 0;
  let from = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', from)) {
    longest = Math.max(longest, at - from - (text[at - 1] === '\r' ? 1 : 0));
    from = at + 1;
  }
  return Math.max(longest, text.length - from);
}
