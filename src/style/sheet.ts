import type { Span } from '../document/span.ts';
import { type Item, isBlock, parseSheet, type Sheet } from './syntax.ts';

/** A part of a style sheet that can be cut: a declaration, a rule, an at-rule, or what could not be read. */
export interface SheetPart {
  kind: 'declaration' | 'rule' | 'at-rule' | 'raw';
  /** The property or the at-rule's name, lower case. */
  name: string;
  /** The source of the part; of an at-rule with a block, when it is asked whether it goes, what stands before it. */
  css: string;
  /** UTF-16 units of the sheet; a declaration's semicolon is within. */
  start: number;
  end: number;
}

const cache = new Map<string, Sheet>();
const CACHE_SIZE = 256;

/** The rules of a style sheet; each text is parsed once. */
export function sheetOf(css: string): Sheet {
  const known = cache.get(css);
  if (known) return known;
  const sheet = parseSheet(css);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(css, sheet);
  return sheet;
}

/**
 * Finds what of a style sheet goes when `goes` decides part by part. A rule or at-rule that is left without content
 * goes as a whole; what stays keeps every byte.
 *
 * @param holdsMore whether a stretch of a block that no part of it takes up holds something all the same, so that the
 *   block is not empty without them.
 * @returns the parts to cut, in order and without overlap.
 */
export function cutsOf(
  css: string,
  goes: (part: SheetPart) => boolean,
  holdsMore: (span: Span) => boolean = () => false,
): SheetPart[] {
  const { items, blocks } = sheetOf(css);
  const going = new Map<Item, SheetPart>();
  const settle = (item: Item): void => {
    const part = partOf(css, item);
    if (goes(part)) going.set(item, part);
  };
  // From the last block to the first, so that those inside are settled before those around them.
  for (const block of blocks.toReversed()) {
    if (block.bodyStart === -1) {
      settle(block);
      continue;
    }
    const part = partOf(css, block);
    for (const item of block.items) if (!isBlock(item)) settle(item);
    const isEmptied =
      block.items.length > 0 &&
      block.items.every((item) => going.has(item)) &&
      !stretchesBetween(
        block.items.map((item) => going.get(item) as Span),
        block,
      ).some(holdsMore);
    const head = { ...part, css: css.slice(part.start, block.bodyStart - 1) };
    if (isEmptied || (block.kind === 'at-rule' && goes(head))) going.set(block, part);
  }
  for (const item of items) if (!isBlock(item)) settle(item);
  let end = 0;
  const cuts: SheetPart[] = [];
  for (const part of [...going.values()].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (part.end <= end) continue;
    cuts.push(part);
    end = part.end;
  }
  return cuts;
}

/** What of a span stands before, between and behind parts of it, which are in order. */
export function stretchesBetween(parts: readonly Span[], { start, end }: Span): Span[] {
  const starts = [start, ...parts.map((part) => part.end)];
  return starts.map((from, i) => ({ start: from, end: parts[i]?.start ?? end }));
}

function partOf(css: string, item: Item): SheetPart {
  if (isBlock(item)) {
    const { kind, name, start, end } = item;
    return { kind, name, css: css.slice(start, end), start, end };
  }
  const { isRaw, property, cutStart: start, cutEnd: end } = item;
  return {
    kind: isRaw ? 'raw' : 'declaration',
    name: property,
    css: css.slice(start, end).trim(),
    start,
    end,
  };
}
