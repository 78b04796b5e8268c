import { applyByteEdits, type ByteEdit, byteEditsOf } from '../encoding/splice.ts';
import { applyEdits, type Edit } from '../result.ts';
import { type Charset, charsetOf, isHeld } from './charset.ts';
import type { MimePart } from './mime-part.ts';
import { type HeaderChange, headerEdits } from './part-header.ts';
import { htmlByteEdits, type PartText } from './part-text.ts';
import { encodeQuotedPrintable } from './quoted-printable.ts';
import { type FileEdit, recode } from './transfer-encoding.ts';

/** How a part is written into the file. */
export interface Writing {
  source: string;
  lineEnd: string;
  /** Boundaries of the mail: no line of a part may begin with one. */
  boundaries: readonly string[];
}

/** Edits of the file, and what the header of the part now says otherwise. */
export interface Written {
  edits: FileEdit[];
  change: HeaderChange;
  /** The part's content behind its transfer encoding. */
  bytes: Uint8Array;
}

/**
 * Writes edits of an HTML part into the file, in its charset and transfer encoding. Where a 7bit part cannot hold a
 * character, a character reference stands for it; where a line becomes too long, the part becomes quoted-printable.
 *
 * @param edits sorted and not overlapping, in UTF-16 units of the text.
 */
export function writeHtml(read: PartText, edits: readonly Edit[], writing: Writing): Written {
  const ended = edits.map((edit) => ({ ...edit, text: withLineEnds(edit.text, read, writing) }));
  const byteEdits = htmlByteEdits(read, ended);
  const inPlace = recoded(read, byteEdits, writing);
  if (inPlace !== undefined) return inPlace;
  const asReferences = htmlByteEdits({ ...read, isMisdeclared: true }, ended);
  return (
    recoded(read, asReferences, writing) ??
    quotedWhole(read.part, read.charset, applyByteEdits(read.bytes, byteEdits), {}, writing)
  );
}

/**
 * Writes edits of a plain text into the file, in its charset and transfer encoding where these hold it, else in UTF-8
 * and quoted-printable, which the part's header then says.
 */
export function writePlain(read: PartText, edits: readonly Edit[], writing: Writing): Written {
  const { charset, isMisdeclared, text, bytes, markLength } = read;
  const ended = edits.map((edit) => ({ ...edit, text: withLineEnds(edit.text, read, writing) }));
  const isInCharset = ended.every((edit) =>
    isMisdeclared ? /^[\0-\x7f]*$/.test(edit.text) : isHeld(edit.text, charset),
  );
  if (isInCharset && !charset.hasStates) {
    const coder = { ...charset };
    const byteEdits = byteEditsOf(bytes, { text, coder, markLength, isMisdeclared }, ended);
    const inPlace = recoded(read, byteEdits, writing);
    return inPlace ?? quotedWhole(read.part, charset, applyByteEdits(bytes, byteEdits), {}, writing);
  }
  const after = applyEdits(text, ended);
  const isKept = !isMisdeclared && isHeld(after, charset);
  const chosen = isKept ? charset : (charsetOf('utf-8') as Charset);
  const mark = isKept ? bytes.subarray(0, markLength) : new Uint8Array();
  const whole = Buffer.concat([mark, chosen.encode(after)]);
  const change: HeaderChange = isKept ? {} : { charset: 'utf-8' };
  const inPlace = recoded(read, [{ start: 0, end: bytes.length, bytes: whole }], writing);
  if (inPlace === undefined) return quotedWhole(read.part, chosen, whole, change, writing);
  const header = headerEdits(read.part, change, writing.lineEnd);
  return { ...inPlace, edits: [...header, ...inPlace.edits], change };
}

function recoded(
  { part, bytes, charset }: PartText,
  edits: readonly ByteEdit[],
  { source, lineEnd, boundaries }: Writing,
): Written | undefined {
  const encoded = source.slice(part.start, part.end);
  const encoding = part.transferEncoding ?? '7bit';
  const moved = recode(encoded, bytes, edits, encoding, { lineEnd, isBinary: isWide(charset) });
  if (moved === undefined) return undefined;
  const after = applyFileEdits(encoded, moved);
  if (boundaries.some((boundary) => hasDelimiter(after, boundary))) return undefined;
  const placed = moved.map(({ start, end, text }) => ({
    start: part.start + start,
    end: part.start + end,
    text,
  }));
  return { edits: placed, change: {}, bytes: applyByteEdits(bytes, edits) };
}

/** A body that is joined anew may have a line that begins as a delimiter does. */
function hasDelimiter(text: string, boundary: string): boolean {
  return text.startsWith(`--${boundary}`) || text.includes(`\n--${boundary}`);
}

function quotedWhole(
  part: MimePart,
  charset: Charset,
  bytes: Uint8Array,
  change: HeaderChange,
  { lineEnd }: Writing,
): Written {
  const whole: HeaderChange = { ...change, transferEncoding: 'quoted-printable' };
  const text = encodeQuotedPrintable(bytes, { lineEnd, isBinary: isWide(charset) });
  const edits = headerEdits(part, whole, lineEnd);
  return { edits: [...edits, { start: part.start, end: part.end, text }], change: whole, bytes };
}

/** Of UTF-16 a line end is no byte of its own. */
function isWide({ name }: Charset): boolean {
  return name.startsWith('utf-16');
}

/** What is put in ends its lines as the text does. */
function withLineEnds(written: string, { text }: PartText, { lineEnd }: Writing): string {
  if (!written.includes('\n')) return written;
  return written.replace(/\r?\n/g, /\r\n|\n/.exec(text)?.[0] ?? lineEnd);
}

/** Replays edits (in any order, not overlapping) on a file or a part of it. */
export function applyFileEdits(source: string, edits: readonly FileEdit[]): string {
  return applyEdits(
    source,
    edits.toSorted((a, b) => a.start - b.start || a.end - b.end),
  );
}
