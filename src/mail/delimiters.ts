import { lineOf, refuse } from './refuse.ts';

/** A line that begins, divides or ends a multipart (RFC 2046, 5.1.1). Offsets are bytes of the file. */
export interface Delimiter {
  start: number;
  /** Behind the line end. */
  end: number;
  isClose: boolean;
}

export interface Delimiters {
  found: readonly Delimiter[];
  /** Lines that only begin like one: some readers take them for one. Offsets of their first byte. */
  near: readonly number[];
}

/**
 * Finds the delimiter lines of a boundary within a span.
 *
 * @throws SendableError MAIL_BROKEN where readers disagree on what is one.
 */
export function findDelimiters(source: string, boundary: string, start: number, end: number): Delimiters {
  const mark = `--${boundary}`;
  const found: Delimiter[] = [];
  const near: number[] = [];
  for (let at = source.indexOf(mark, start); at !== -1 && at < end; at = source.indexOf(mark, at + 1)) {
    const before = at === start ? '\n' : source[at - 1];
    if (before === '\r') {
      refuse('MAIL_BROKEN', 'a boundary behind a single carriage return', lineOf(source, at));
    }
    if (before !== '\n') continue;
    const newline = source.indexOf('\n', at);
    const lineEnd = newline === -1 || newline >= end ? end : newline;
    const rest = source.slice(at + mark.length, lineEnd);
    const next = lineEnd === end ? end : lineEnd + 1;
    if (/^[ \t]*\r?$/.test(rest)) found.push({ start: at, end: next, isClose: false });
    else if (/^--[ \t]*\r?$/.test(rest)) found.push({ start: at, end: next, isClose: true });
    else near.push(at);
  }
  const close = found.findIndex(({ isClose }) => isClose);
  const behind = close === -1 ? undefined : found[close + 1];
  if (behind !== undefined) {
    refuse('MAIL_BROKEN', 'a boundary behind the one that ends its parts', lineOf(source, behind.start));
  }
  return { found, near };
}

/** Where the content before a delimiter ends: the line end before it is the delimiter's (RFC 2046, 5.1.1). */
export function contentEnd(source: string, delimiter: number, least: number): number {
  let end = delimiter;
  if (source[end - 1] === '\n') end -= 1;
  if (source[end - 1] === '\r') end -= 1;
  return Math.max(least, end);
}
