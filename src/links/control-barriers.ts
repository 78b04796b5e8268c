import { type Document, mergeTagsWithin } from '../document/document.ts';
import type { FoldedText } from '../document/folded-text.ts';
import { findMergeTags } from '../document/merge-tags.ts';
import type { Element } from '../document/node.ts';
import type { Span } from '../document/span.ts';
import { mergeTagsInTag } from '../document/spans.ts';
import { tagsOfBlock } from '../document/text-tags.ts';
import type { Block } from '../document/visible-text.ts';

/**
 * The control flow of a template in a block, in folded units: what a cut must not reach across. Tags in the text, and
 * the places between texts where one stands in a start tag. The values in a link's URL go with the link.
 */
export function controlBarriers(document: Document, block: Block, folded: FoldedText): Span[] {
  if (document.mask === '') return [];
  const stretches = tagsOfBlock(document, block)
    .filter(({ tag }) => tag.role !== 'value')
    .map(({ from, to }) => ({ from, to }));
  const { nodes } = block;
  for (const [index, node] of nodes.entries()) {
    const next = nodes[index + 1];
    const start = node.sourceCodeLocation?.endOffset;
    const end = next?.sourceCodeLocation?.startOffset;
    if (!next || start === undefined || end === undefined) continue;
    if (mergeTagsWithin(document, { start, end }).every(({ role }) => role === 'value')) continue;
    const { from = 0 } = block.unitsIn(next) ?? {};
    stretches.push({ from, to: from });
  }
  return stretches
    .map(({ from, to }) => ({ start: folded.at(from), end: folded.at(to) }))
    .sort((a, b) => a.start - b.start);
}

/**
 * The control flow of a template in a text that is one value, in folded units.
 *
 * @param element the one that the text is an attribute of, where merge tags are masked; none for the subject.
 */
export function valueBarriers(document: Document, folded: FoldedText, element?: Element): Span[] {
  const { original } = folded;
  const tags = findMergeTags(original, document.options.mergeTags).filter(({ role }) => role !== 'value');
  const spans: Span[] = tags.map(({ start, end }) => ({ start, end }));
  if (element && mergeTagsInTag(document, element).some(({ role }) => role !== 'value')) {
    // Which of the masked tags it is cannot be seen any more.
    for (const { index, 0: run } of original.matchAll(/\p{Co}+/gu))
      spans.push({ start: index, end: index + run.length });
  }
  return spans
    .map(({ start, end }) => ({ start: folded.at(start), end: folded.at(end) }))
    .sort((a, b) => a.start - b.start);
}
