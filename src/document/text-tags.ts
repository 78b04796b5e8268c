import { type Document, mergeTagsWithin } from './document.ts';
import type { MergeTag } from './merge-tags.ts';
import type { Text } from './node.ts';
import type { Block } from './visible-text.ts';

/** A merge tag in a text, in units of it. */
export interface TextTag {
  tag: MergeTag;
  from: number;
  to: number;
}

/** The merge tags in a text node, in units of its value; none where the text no longer holds all of them. */
export function tagsOfText(document: Document, node: Text): TextTag[] {
  const { mask } = document;
  const location = node.sourceCodeLocation;
  if (mask === '' || !location || !node.value.includes(mask)) return [];
  const tags = mergeTagsWithin(document, { start: location.startOffset, end: location.endOffset });
  const masked = node.value.split(mask).length - 1;
  if (tags.reduce((length, { start, end }) => length + end - start, 0) !== masked) return [];
  let from = 0;
  return tags.map((tag) => {
    from = node.value.indexOf(mask, from);
    const to = from + tag.end - tag.start;
    const found = { tag, from, to };
    from = to;
    return found;
  });
}

/** The merge tags in a block, in units of its text. */
export function tagsOfBlock(document: Document, block: Block): TextTag[] {
  if (document.mask === '' || !block.text.includes(document.mask)) return [];
  return block.parts(0, block.text.length).flatMap(({ node }) => {
    const start = block.unitsIn(node)?.from ?? 0;
    return tagsOfText(document, node).map(({ tag, from, to }) => ({ tag, from: start + from, to: start + to }));
  });
}
