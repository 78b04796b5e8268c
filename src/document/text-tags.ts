import { type Document, mergeTagsWithin } from './document.ts';
import type { MergeTag } from './merge-tags.ts';
import type { Text } from './node.ts';
import { stretchesOf } from './text-stretches.ts';
import type { Block } from './visible-text.ts';

/** A merge tag in a text, in units of it. */
export interface TextTag {
  tag: MergeTag;
  from: number;
  to: number;
}

/** The merge tags in a text node, in units of its value; none where the text no longer holds all of them. */
export function tagsOfText(document: Document, node: Text): TextTag[] {
  const found: TextTag[] = [];
  for (const { tag, value, from } of stretchesOf(document, node)) {
    if (tag === 'unknown') return [];
    if (tag) found.push({ tag, from, to: from + value.length });
  }
  return found;
}

/** A stretch of a block's text, in units of it. */
interface Stretch {
  from: number;
  to: number;
}

/** What looks like a merge tag but was read as text: what stands in it has to pass the rules (see mask.ts). */
const UNMASKED =
  /\{\{(?:(?!\{\{)[\s\S]){1,2000}?\}\}|\{%(?:(?!\{%)[\s\S]){1,2000}?%\}|<%(?:(?!<%)[\s\S]){1,2000}?%>|\[%(?:(?!\[%)[\s\S]){1,2000}?%\]|\{!?[\p{L}_$][\p{L}\p{N}_.$]*\}/gu;

/** The stretches of a block that are merge tags, but were read as text. */
export function unmaskedTags(block: Block): Stretch[] {
  return [...block.text.matchAll(UNMASKED)].map(({ 0: whole, index }) => ({
    from: index,
    to: index + whole.length,
  }));
}

/**
 * Where an edit must not reach across: the tags of control flow in a block's text, and the places between its text
 * nodes where a tag stands in the source (in a start tag, or where only markup may stand).
 */
export function tagBarriers(document: Document, block: Block): Stretch[] {
  if (document.mask === '') return [];
  const barriers: Stretch[] = tagsOfBlock(document, block).filter(({ tag }) => tag.role !== 'value');
  const nodes = block.nodes;
  nodes.forEach((node, index) => {
    const start = node.sourceCodeLocation?.endOffset;
    const end = nodes[index + 1]?.sourceCodeLocation?.startOffset;
    if (start === undefined || end === undefined || mergeTagsWithin(document, { start, end }).length === 0)
      return;
    const { from = 0, to = 0 } = block.unitsIn(nodes[index + 1] as Text) ?? {};
    barriers.push({ from, to: from }, { from: to, to });
  });
  return barriers.sort((a, b) => a.from - b.from);
}

/** The merge tags in a block, in units of its text. */
export function tagsOfBlock(document: Document, block: Block): TextTag[] {
  if (document.mask === '' || !block.text.includes(document.mask)) return [];
  return block.parts(0, block.text.length).flatMap(({ node }) => {
    const start = block.unitsIn(node)?.from ?? 0;
    return tagsOfText(document, node).map(({ tag, from, to }) => ({
      tag,
      from: start + from,
      to: start + to,
    }));
  });
}
