/** A declaration of a style attribute or rule. Spans are UTF-16 units of the text it was parsed from. */
export interface Declaration {
  /** Lower case, escapes decoded; custom properties keep their case. */
  property: string;
  value: string;
  important: boolean;
  start: number;
  /** Behind the value and `!important`, before the semicolon. */
  end: number;
  valueStart: number;
  valueEnd: number;
  /** What goes when the declaration goes: with its semicolon, and the space that parted it from its neighbour. */
  cutStart: number;
  cutEnd: number;
  /** What is no declaration: browsers pass over it, other readers may not; a merge tag may make it one. */
  isRaw: boolean;
}

/** Where the parts of a declaration stand. `from` is where the block around it begins. */
export interface DeclarationSpans {
  start: number;
  nameEnd: number;
  valueStart: number;
  valueEnd: number;
  end: number;
  important: boolean;
  from: number;
}

/** The declaration that stands at these places of a text. */
export function declarationAt(css: string, spans: DeclarationSpans): Declaration {
  const { start, nameEnd, end, important, from } = spans;
  const name = css.slice(start, nameEnd);
  const value = trimmed(css, spans.valueStart, spans.valueEnd);
  return {
    property: name.startsWith('--') ? name : decodeIdentifier(name).toLowerCase(),
    value: css.slice(value.start, value.end),
    important,
    start,
    end,
    valueStart: value.start,
    valueEnd: value.end,
    ...cutSpan(css, start, end, from),
    isRaw: false,
  };
}

/** What is no declaration at a place where one could stand. */
export function rawAt(css: string, start: number, end: number, from: number): Declaration {
  return {
    property: '',
    value: css.slice(start, end),
    important: false,
    start,
    end,
    valueStart: start,
    valueEnd: end,
    ...cutSpan(css, start, end, from),
    isRaw: true,
  };
}

/** With its semicolon; and with the space before it, or behind it where it stands first. */
function cutSpan(
  css: string,
  start: number,
  end: number,
  from: number,
): { cutStart: number; cutEnd: number } {
  const semicolon = /\s*;/y;
  semicolon.lastIndex = end;
  let cutEnd = semicolon.test(css) ? semicolon.lastIndex : end;
  let cutStart = start;
  while (cutStart > from && isSpace(css, cutStart - 1)) cutStart--;
  if (cutStart > from) return { cutStart, cutEnd };
  // Before a closing brace the space belongs to the brace.
  let next = cutEnd;
  while (next < css.length && isSpace(css, next)) next++;
  if (css[next] !== '}') cutEnd = next;
  return { cutStart: start, cutEnd };
}

function trimmed(css: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && isSpace(css, start)) start++;
  while (end > start && isSpace(css, end - 1)) end--;
  return { start, end };
}

function isSpace(css: string, at: number): boolean {
  return /\s/.test(css[at] ?? '');
}

/** An identifier without its escapes: `c\6f lor`. */
export function decodeIdentifier(name: string): string {
  if (!name.includes('\\')) return name;
  return name.replace(/\\(?:([0-9a-f]{1,6})\s?|(.))/gi, (_, hex: string | undefined, char: string) =>
    hex === undefined ? char : String.fromCodePoint(Math.min(Number.parseInt(hex, 16) || 0xfffd, 0x10ffff)),
  );
}
