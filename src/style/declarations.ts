import { type CssNode, type Declaration as DeclarationNode, parse } from 'css-tree';

/** A declaration of a style attribute or rule. Spans are UTF-16 units of the text it was parsed from. */
export interface Declaration {
  /** Lower case, escapes decoded; custom properties keep their case. */
  property: string;
  value: string;
  important: boolean;
  start: number;
  /** Behind the value, before the semicolon. */
  end: number;
  valueStart: number;
  valueEnd: number;
  /** What goes when the declaration goes: with its semicolon, and the space that parted it from its neighbour. */
  cutStart: number;
  cutEnd: number;
  /** What css-tree could not read as a declaration; a browser may still apply some of it. */
  isRaw: boolean;
}

const cache = new Map<string, readonly Declaration[]>();
const CACHE_SIZE = 4_096;

/** The declarations of a style attribute in order. Templates repeat their styles, so each text is parsed once. */
export function declarationsOf(css: string): readonly Declaration[] {
  const known = cache.get(css);
  if (known) return known;
  const list = parse(css, { context: 'declarationList', positions: true, parseValue: false, parseCustomProperty: false });
  const nodes = list.type === 'DeclarationList' ? list.children.toArray() : [];
  const declarations = readDeclarations(css, nodes, 0);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(css, declarations);
  return declarations;
}

/** The declarations among the children of a block that begins at `from`. */
export function readDeclarations(css: string, nodes: readonly CssNode[], from: number): Declaration[] {
  const declarations: Declaration[] = [];
  let before = from;
  for (const node of nodes) {
    if (!node.loc || node.type === 'Comment') continue;
    if (node.type === 'Declaration') {
      declarations.push(readDeclaration(css, node, declarations.length > 0 ? before : from));
      before = declarations.at(-1)?.cutEnd ?? before;
    } else if (node.type === 'Raw') {
      const { start, end } = trimmed(css, node.loc.start.offset, node.loc.end.offset);
      if (start < end) declarations.push(rawDeclaration(css, start, end));
    }
  }
  return declarations;
}

function readDeclaration(css: string, node: DeclarationNode, before: number): Declaration {
  const location = node.loc as NonNullable<DeclarationNode['loc']>;
  const { start, end } = trimmed(css, location.start.offset, location.end.offset);
  const valueLocation = node.value.loc;
  const value = trimmed(css, valueLocation?.start.offset ?? end, Math.min(valueLocation?.end.offset ?? end, end));
  const property = node.property.startsWith('--') ? node.property : decodeName(node.property).toLowerCase();
  return {
    property,
    value: css.slice(value.start, value.end),
    important: node.important !== false,
    start,
    end,
    valueStart: value.start,
    valueEnd: value.end,
    ...cutSpan(css, start, end, before),
    isRaw: false,
  };
}

function rawDeclaration(css: string, start: number, end: number): Declaration {
  const value = css.slice(start, end);
  const span = { start, end, valueStart: start, valueEnd: end, ...cutSpan(css, start, end, start) };
  return { property: '', value, important: false, ...span, isRaw: true };
}

/** With its semicolon; and with the space before it, or behind it where it stands first. */
function cutSpan(css: string, start: number, end: number, before: number): { cutStart: number; cutEnd: number } {
  let cutEnd = end;
  const semicolon = /\s*;/y;
  semicolon.lastIndex = end;
  if (semicolon.test(css)) cutEnd = semicolon.lastIndex;
  let cutStart = start;
  while (cutStart > before && isSpace(css, cutStart - 1)) cutStart--;
  const standsFirst = css.slice(0, cutStart).trim() === '' || css[cutStart - 1] === '{';
  if (!standsFirst) return { cutStart, cutEnd };
  while (cutEnd < css.length && isSpace(css, cutEnd)) cutEnd++;
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

/** Escapes in a property's name: `c\6f lor`. */
function decodeName(name: string): string {
  if (!name.includes('\\')) return name;
  return name.replace(/\\(?:([0-9a-f]{1,6})\s?|(.))/gi, (_, hex: string | undefined, char: string) =>
    hex === undefined ? char : String.fromCodePoint(Math.min(Number.parseInt(hex, 16) || 0xfffd, 0x10ffff)),
  );
}
