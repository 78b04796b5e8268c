import { type Document, mergeTagsWithin } from '../document/document.ts';
import { type Piece, spanOfUnits } from '../document/mapped-text.ts';
import { childrenOf, isElement, type Text } from '../document/node.ts';
import { isRawText } from '../document/print.ts';
import { startTagSpan } from '../document/spans.ts';
import { loneSign } from './lone-signs.ts';
import type { Replacement } from './piece-editor.ts';

/**
 * What cuts bring together may not be read as something else: gives the replacements of a text such that each leaves
 * the text that was meant. Sorted, apart from each other, in units of its value.
 */
export function keepApart(
  document: Document,
  node: Text,
  pieces: readonly Piece[],
  wanted: readonly Replacement[],
): readonly Replacement[] {
  const [first] = wanted;
  const moved = movedPart(document, node);
  if (
    first &&
    moved !== undefined &&
    moved <= first.from &&
    isSpaceAfter(node.value.slice(moved), moved, wanted)
  )
    return [{ ...first, from: moved, to: node.value.length, text: '' }];
  let least = 0;
  return wanted.map((replacement, index) => {
    const most = wanted[index + 1]?.from ?? node.value.length;
    const kept =
      replacement.text === '' ? keptApart(document, node, pieces, replacement, least, most) : replacement;
    least = kept.to;
    return kept;
  });
}

/** @param least, most the text between the cut before and the cut behind this one */
function keptApart(
  document: Document,
  node: Text,
  pieces: readonly Piece[],
  replacement: Replacement,
  least: number,
  most: number,
): Replacement {
  const { from, to } = replacement;
  const { value } = node;
  if (from === 0 && to < most && value[to] === '\n' && isDropped(node)) return { ...replacement, to: to + 1 };
  const isSign = to < most && !isRawText(node);
  const sign = isSign ? loneSign(value.slice(least, from), value.charAt(to)) : undefined;
  if (sign !== undefined) return { ...replacement, from: from - sign.length, text: sign };
  return isMergeTagJoined(document, value, pieces, replacement) ? { ...replacement, text: ' ' } : replacement;
}

/** Whether HTML drops a line end where a text begins: it goes with the line that it ended. */
function isDropped({ parentNode, sourceCodeLocation }: Text): boolean {
  if (!parentNode || !isElement(parentNode) || !/^(?:pre|listing)$/.test(parentNode.tagName)) return false;
  return startTagSpan(parentNode)?.end === sourceCodeLocation?.startOffset;
}

/** A merge tag that moved up to a `<` would be a tag's name, and to a character like its first begin there: `p{`. */
function isMergeTagJoined(
  document: Document,
  value: string,
  pieces: readonly Piece[],
  { from, to }: Replacement,
): boolean {
  if (document.mergeTags.length === 0 || from === 0) return false;
  const start = spanOfUnits(pieces, to, to)?.start;
  if (start === undefined) return false;
  const before = value[from - 1];
  if (before !== '<' && before !== document.source[start]) return false;
  return mergeTagsWithin(document, { start, end: start + 1 }).length > 0;
}

/** Where in its value what of a text stood between the parts of a table begins, which HTML moved before the table. */
function movedPart({ index, parsed }: Document, node: Text): number | undefined {
  const stretches = parsed.stretches.get(node);
  if (!node.parentNode || (!stretches && !index.isMisnested)) return undefined;
  const siblings = childrenOf(node.parentNode);
  const next = siblings[siblings.indexOf(node) + 1];
  const table = next && isElement(next) && next.tagName === 'table' ? startTagSpan(next) : undefined;
  if (!table) return undefined;
  const start = node.sourceCodeLocation?.startOffset ?? 0;
  return (stretches ?? [{ at: 0, start }]).find((stretch) => stretch.start > table.start)?.at;
}

/** Whether of a part of a text, which begins at a unit of it, white space alone stays: HTML would leave that in the table. */
function isSpaceAfter(part: string, begin: number, replacements: readonly Replacement[]): boolean {
  let at = 0;
  for (const { from, to, text } of replacements) {
    if (/\S/.test(part.slice(at, from - begin) + text)) return false;
    at = to - begin;
  }
  return !/\S/.test(part.slice(at));
}
