import { MAX_HEADER_FIELDS } from './limits.ts';
import { lineOf, refuse } from './refuse.ts';

/**
 * A field of a header (RFC 5322, 2.2). Offsets are bytes of the file, which the source holds as one character each
 * (latin1).
 */
export interface HeaderField {
  /** In lower case. */
  name: string;
  /** From the name to behind the line end. */
  start: number;
  end: number;
  /** From behind the colon to before the last line end. */
  valueStart: number;
  valueEnd: number;
}

export interface Header {
  fields: readonly HeaderField[];
  /** Behind the last field, where another one can be put. */
  end: number;
  /** Behind the empty line. */
  bodyStart: number;
}

/** Fields that say how the rest is read: of two, each reader heeds the one it likes. */
const SINGLE: ReadonlySet<string> = new Set([
  'content-type',
  'content-transfer-encoding',
  'content-disposition',
  'content-id',
  'mime-version',
  'subject',
]);

const FIELD_NAME = /^([\x21-\x39\x3b-\x7e]+)([ \t]*):/;

/**
 * Reads the header that begins at `start` and ends, at the latest, at `limit`.
 *
 * @param source the file as latin1: a character is a byte.
 * @throws SendableError MAIL_BROKEN for what is neither a field nor the empty line, for a field that says for the
 * second time how the part is read, and for control characters; MAIL_TOO_COMPLEX.
 */
export function readHeader(source: string, start: number, limit: number): Header {
  const fields: HeaderField[] = [];
  const names = new Set<string>();
  let at = start;
  while (at < limit) {
    const { textEnd, next } = lineAt(source, at, limit);
    if (textEnd === at) return { fields, end: at, bodyStart: next };
    const last = fields.at(-1);
    if (isBlank(source.charCodeAt(at))) {
      if (last === undefined) refuse('MAIL_BROKEN', 'the header begins with a space', lineOf(source, at));
      checkBlankLine(source, at, textEnd);
      last.valueEnd = textEnd;
      last.end = next;
    } else {
      const field = fieldAt(source, at, textEnd, next);
      if (SINGLE.has(field.name) && names.has(field.name)) {
        refuse('MAIL_BROKEN', `a second ${displayName(field.name)} in one header`, lineOf(source, at));
      }
      names.add(field.name);
      fields.push(field);
      if (fields.length > MAX_HEADER_FIELDS) {
        refuse('MAIL_TOO_COMPLEX', `a header has more than ${MAX_HEADER_FIELDS} fields`);
      }
    }
    at = next;
  }
  return { fields, end: limit, bodyStart: limit };
}

/** The one field of a name, in lower case; of several the first. */
export function fieldOf({ fields }: Pick<Header, 'fields'>, name: string): HeaderField | undefined {
  return fields.find((field) => field.name === name);
}

/** The value of a field as written, with its folding. */
export function rawValue(source: string, { valueStart, valueEnd }: HeaderField): string {
  return source.slice(valueStart, valueEnd);
}

/** The value of a field in one line, without the white space around it (RFC 5322, 2.2.3). */
export function unfolded(value: string): string {
  return value.replace(/\r?\n(?=[ \t])/g, '').trim();
}

/** `content-type` as it is usually written. */
export function displayName(name: string): string {
  return name.replace(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase()).replace(/^Mime-/, 'MIME-');
}

/** The line at an offset: where its text ends, and where the next one begins. */
function lineAt(source: string, at: number, limit: number): { textEnd: number; next: number } {
  const newline = source.indexOf('\n', at);
  const end = newline === -1 || newline >= limit ? limit : newline;
  const next = end === limit ? limit : end + 1;
  const textEnd = end > at && end < limit && source[end - 1] === '\r' ? end - 1 : end;
  const text = source.slice(at, textEnd);
  if (text.includes('\r')) {
    refuse('MAIL_BROKEN', 'a carriage return within a header', lineOf(source, at));
  }
  if (text.includes('\0')) refuse('MAIL_BROKEN', 'a NUL byte within a header', lineOf(source, at));
  return { textEnd, next };
}

function fieldAt(source: string, start: number, valueEnd: number, end: number): HeaderField {
  const [match, written = '', space] = FIELD_NAME.exec(source.slice(start, valueEnd)) ?? [];
  if (match === undefined) {
    const message = 'neither a header field nor the empty line that ends a header';
    refuse('MAIL_BROKEN', message, lineOf(source, start));
  }
  const name = written.toLowerCase();
  if (space !== '' && (SINGLE.has(name) || name.startsWith('content-'))) {
    refuse('MAIL_BROKEN', `a space before the colon of ${displayName(name)}`, lineOf(source, start));
  }
  return { name, start, end, valueStart: start + match.length, valueEnd };
}

/** A folded line without text ends the header for some readers, and not for others. */
function checkBlankLine(source: string, at: number, end: number): void {
  if (source.slice(at, end).trim() === '') {
    refuse('MAIL_BROKEN', 'a line of spaces within a header', lineOf(source, at));
  }
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
