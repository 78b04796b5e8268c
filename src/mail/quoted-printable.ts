import { applyByteEdits, type ByteEdit } from '../encoding/splice.ts';

/** A line of the decoded content, and the lines of the file that it is written in (RFC 2045, 6.7). */
interface HardLine {
  /** Of the encoded text, without the line end. */
  start: number;
  end: number;
  /** Of the decoded bytes, without the line end. */
  from: number;
  to: number;
}

/** How quoted-printable is written. */
export interface QuotedStyle {
  /** Of the file. */
  lineEnd: string;
  /** Line ends are a matter of the content, as in UTF-16, and not of the mail. */
  isBinary?: boolean;
}

/** Decodes quoted-printable as mail programs do: what is no escape stands for itself. */
export function decodeQuotedPrintable(encoded: string): Buffer {
  const lines = hardLines(encoded);
  const pieces = lines.map(({ start, end }, index) => {
    const next = lines[index + 1]?.start ?? encoded.length;
    return decodedLine(encoded.slice(start, end)) + encoded.slice(end, next);
  });
  return Buffer.from(pieces.join(''), 'latin1');
}

/**
 * Edits of the decoded bytes as edits of the encoded text: the lines that an edit touches are written anew, the
 * others stay as they are.
 *
 * @param edits sorted and not overlapping.
 */
export function requote(
  encoded: string,
  decoded: Uint8Array,
  edits: readonly ByteEdit[],
  style: QuotedStyle,
): { start: number; end: number; text: string }[] {
  const lines = hardLines(encoded);
  const groups: { first: number; last: number; edits: ByteEdit[] }[] = [];
  let at = 0;
  for (const edit of edits) {
    while ((lines[at + 1]?.from ?? Number.POSITIVE_INFINITY) <= edit.start) at += 1;
    let last = at;
    while ((lines[last + 1]?.from ?? Number.POSITIVE_INFINITY) <= edit.end) last += 1;
    const before = groups.at(-1);
    if (before !== undefined && at <= before.last) {
      before.last = Math.max(before.last, last);
      before.edits.push(edit);
    } else {
      groups.push({ first: at, last, edits: [edit] });
    }
  }
  return groups.map(({ first, last, edits: inside }) => {
    const { start, from } = lines[first] as HardLine;
    const { end, to } = lines[last] as HardLine;
    const moved = inside.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
    const bytes = applyByteEdits(decoded.subarray(from, to), moved);
    return { start, end, text: encodeQuotedPrintable(bytes, style) };
  });
}

/** Characters of a line, without its end (RFC 2045, 6.7, rule 5). */
const LINE = 76;

/** Writes bytes in quoted-printable; the line ends of text stay line ends. */
export function encodeQuotedPrintable(bytes: Uint8Array, { lineEnd, isBinary = false }: QuotedStyle): string {
  const text = Buffer.from(bytes).toString('latin1');
  const lines = isBinary ? [text] : text.split(lineEnd);
  return lines.map((line) => encodedLine(line, lineEnd)).join(lineEnd);
}

function encodedLine(line: string, lineEnd: string): string {
  let written = '';
  let length = 0;
  for (let at = 0; at < line.length; at++) {
    const isLast = at === line.length - 1;
    const unit = encodedByte(line, at, isLast);
    // Behind a soft break one character more is needed: `=`.
    if (length + unit.length > (isLast ? LINE : LINE - 1)) {
      written += `=${lineEnd}`;
      length = 0;
    }
    // A line of the file that begins with two hyphens could be read as the end of the part.
    const isHyphen = length === 0 && unit === '-' && line[at + 1] === '-';
    written += isHyphen ? '=2D' : unit;
    length += isHyphen ? 3 : unit.length;
  }
  return written;
}

function encodedByte(line: string, at: number, isLast: boolean): string {
  const character = line[at] as string;
  const code = character.charCodeAt(0);
  const isBlank = code === 0x20 || code === 0x09;
  const isBare = (code > 0x20 && code < 0x7f && code !== 0x3d) || (isBlank && !isLast);
  return isBare ? character : `=${code.toString(16).toUpperCase().padStart(2, '0')}`;
}

/** Lines of the encoded text, joined where one ends in a soft break. */
function hardLines(encoded: string): HardLine[] {
  const lines: HardLine[] = [];
  let start = 0;
  let from = 0;
  let at = 0;
  while (at <= encoded.length) {
    const newline = encoded.indexOf('\n', at);
    const isLast = newline === -1;
    const end = isLast
      ? encoded.length
      : encoded[newline - 1] === '\r' && newline > at
        ? newline - 1
        : newline;
    const next = isLast ? encoded.length + 1 : newline + 1;
    if (isLast || !/=[ \t]*$/.test(encoded.slice(at, end))) {
      const to = from + decodedLine(encoded.slice(start, end)).length;
      lines.push({ start, end, from, to });
      from = to + (isLast ? 0 : next - end);
      start = next;
    }
    at = next;
  }
  return lines;
}

/** White space at the end of a line of the file is what a gateway has added (RFC 2045, 6.7, rule 3). */
function decodedLine(encoded: string): string {
  const last = encoded.lastIndexOf('\n') + 1;
  return (encoded.slice(0, last).replace(/=[ \t]*\r?\n/g, '') + withoutTrailingBlanks(encoded.slice(last)))
    .replace(/=$/, '')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** By hand: a regular expression takes its time over long runs of spaces. */
function withoutTrailingBlanks(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ' || text[end - 1] === '\t') end -= 1;
  return text.slice(0, end);
}
