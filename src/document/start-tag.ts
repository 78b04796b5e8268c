/**
 * One attribute as it is written in a start tag. Offsets are UTF-16 units of the source; the value's span leaves
 * out its quotes, and is empty behind the name where there is no value.
 */
export interface WrittenAttribute {
  /** Lower case, as HTML reads it. */
  name: string;
  start: number;
  end: number;
  valueStart: number;
  valueEnd: number;
  quote: '"' | "'" | '';
}

const NAME_END = /[\s/>=]/g;
const UNQUOTED_END = /[\s>]/g;
const TAG_NAME_END = /[\s/>]/g;

/**
 * Reads the attributes of the tag that starts at `start`, all of them, also second copies that a parser drops,
 * by the states of the HTML standard (13.2.5.32 to 13.2.5.40).
 */
export function writtenAttributes(source: string, start: number, end: number): WrittenAttribute[] {
  const attributes: WrittenAttribute[] = [];
  let at = next(TAG_NAME_END, source, start + 1, end);
  while (at < end) {
    const char = source.charCodeAt(at);
    if (isSpace(char) || char === SLASH) {
      at++;
      continue;
    }
    if (char === GREATER) break;
    const written = readAttribute(source, at, end);
    attributes.push(written);
    at = written.end;
  }
  return attributes;
}

/** The offset behind the `>` of the tag that starts at `start`; -1 where it does not end before `limit`. */
export function tagEnd(source: string, start: number, limit: number): number {
  const attributes = writtenAttributes(source, start, limit);
  const greater = source.indexOf('>', attributes.at(-1)?.end ?? start);
  return greater === -1 || greater >= limit ? -1 : greater + 1;
}

function readAttribute(source: string, start: number, end: number): WrittenAttribute {
  // An equals sign in the first place is a part of the name.
  const nameEnd = next(NAME_END, source, start + 1, end);
  const name = nameOf(source.slice(start, nameEnd));
  let at = nameEnd;
  while (at < end && isSpace(source.charCodeAt(at))) at++;
  if (source.charCodeAt(at) !== EQUALS || at >= end) {
    return { name, start, end: nameEnd, valueStart: nameEnd, valueEnd: nameEnd, quote: '' };
  }
  at++;
  while (at < end && isSpace(source.charCodeAt(at))) at++;
  const quote = source[at];
  if (at < end && (quote === '"' || quote === "'")) {
    const close = source.indexOf(quote, at + 1);
    const valueEnd = close === -1 || close >= end ? end : close;
    return { name, start, end: Math.min(valueEnd + 1, end), valueStart: at + 1, valueEnd, quote };
  }
  if (source.charCodeAt(at) === GREATER || at >= end) {
    return { name, start, end: at, valueStart: at, valueEnd: at, quote: '' };
  }
  const valueEnd = next(UNQUOTED_END, source, at, end);
  return { name, start, end: valueEnd, valueStart: at, valueEnd, quote: '' };
}

const SLASH = 0x2f;
const GREATER = 0x3e;
const EQUALS = 0x3d;

function isSpace(char: number): boolean {
  return char === 0x20 || char === 0x0a || char === 0x09 || char === 0x0c || char === 0x0d;
}

function next(pattern: RegExp, source: string, from: number, end: number): number {
  pattern.lastIndex = from;
  const match = pattern.exec(source);
  return match && match.index < end ? match.index : end;
}

/** As HTML reads names: A to Z lowered (`toLowerCase` would turn the Kelvin sign into a k), NUL replaced. */
function nameOf(text: string): string {
  return text.replace(/[A-Z]+/g, (upper) => upper.toLowerCase()).replaceAll('\0', '\ufffd');
}
