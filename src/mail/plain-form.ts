import { parameterOf } from './parameters.ts';
import type { PartText } from './part-text.ts';

/** Characters of a line of plain text (RFC 3676, 4.2). */
const LINE = 78;

/** A line that nothing can be wrapped in is cut here: three bytes a character stay below 998 octets (RFC 5322, 2.1.1). */
const UNBROKEN = 300;

/**
 * A plain text in the form of the part that it takes the place of: its line ends, its format=flowed (RFC 3676), lines
 * of its length where the transfer encoding does not break them by itself, and the empty lines at its end.
 */
export function inFormOf(text: string, { text: before, part }: PartText, lineEnd: string): string {
  const ends = /\r\n|\n/.exec(before)?.[0] ?? lineEnd;
  const isFlowed = parameterOf(part.contentType, 'format')?.value.toLowerCase() === 'flowed';
  const isDelSp = parameterOf(part.contentType, 'delsp')?.value.toLowerCase() === 'yes';
  const isBare = part.transferEncoding !== 'quoted-printable' && part.transferEncoding !== 'base64';
  const lines = text
    .trimEnd()
    .split(/\r\n|\n/)
    .flatMap((line) => {
      if (isFlowed) return wrapped(line.trimEnd(), isDelSp ? '  ' : ' ').map(stuffed);
      return isBare ? wrapped(line.trimEnd(), '') : [line];
    });
  const tail = before.slice(before.trimEnd().length).replace(/[^\r\n]/g, '');
  return lines.join(ends) + tail;
}

/** Breaks a line at spaces; each piece but the last gets `mark`, which says that the line goes on. */
function wrapped(line: string, mark: string): string[] {
  if (line.length <= LINE) return [line];
  const pieces: string[] = [];
  let piece = '';
  for (const word of line.match(/(?<! ) *[^ ]+/g) ?? []) {
    if (piece !== '' && piece.length + word.length + mark.length > LINE) {
      pieces.push(piece);
      piece = word.trimStart();
    } else {
      piece += word;
    }
    while (piece.length > LINE && piece.length > UNBROKEN) {
      const at = piece.codePointAt(UNBROKEN - 1) === piece.charCodeAt(UNBROKEN - 1) ? UNBROKEN : UNBROKEN + 1;
      pieces.push(piece.slice(0, at));
      piece = piece.slice(at);
    }
  }
  pieces.push(piece);
  return pieces.map((each, index) => (index < pieces.length - 1 ? each + mark : each));
}

/** A line that would be read as a quotation, or as stuffed itself, gets a space (RFC 3676, 4.4). */
function stuffed(line: string): string {
  return /^(?: |>|From )/.test(line) ? ` ${line}` : line;
}

/** A text's words in one line: what of two texts is compared. */
export function wordsOf(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return (words ?? []).join(' ');
}
