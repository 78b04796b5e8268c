import { type Document, mergeTagsWithin } from '../document/document.ts';
import type { FoldedText } from '../document/folded-text.ts';
import type { Span } from '../document/span.ts';
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
