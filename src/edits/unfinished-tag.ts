import { type Document, mergeTagsWithin } from '../document/document.ts';
import { isBalanced } from '../document/merge-tags.ts';
import { childrenOf, type Node } from '../document/node.ts';
import type { Span } from '../document/span.ts';
import { tagEnd } from '../document/start-tag.ts';

/**
 * The tag that a message breaks off in, without the tags of the template's control flow whose other end stands before
 * it. HTML drops it, but it comes to life with whatever is put behind the message, or when a quote in it is left out
 * with a block of the template: `<b onclick=…`, `{% if a %}<b title="{% endif %}><b onclick=…>`.
 *
 * @returns spans of the source; none where the message ends well.
 */
export function unfinishedTag(document: Document): Span[] {
  const { masked } = document;
  const rest = REST.exec(masked.slice(endOfLast(document.root)));
  const start = masked.length - (rest?.[1]?.length ?? 0);
  if (start === masked.length || tagEnd(masked, start, masked.length) !== -1) return [];
  const tags = mergeTagsWithin(document, { start, end: masked.length });
  const spans: Span[] = [];
  let from = start;
  for (const tag of isBalanced(tags) ? [] : tags.filter(({ role }) => role !== 'value')) {
    spans.push({ start: from, end: tag.start });
    from = tag.end;
  }
  return [...spans, { start: from, end: masked.length }].filter(({ start, end }) => end > start);
}

/** What follows the last node: end tags, then a tag. */
const REST = /^(?:\s*<\/[a-z][^<>]{0,80}>)*\s*(<\/?[a-z][\s\S]*)$/i;

/** Where the last thing of a tree ends in the source. */
function endOfLast(root: Node): number {
  let node: Node = root;
  for (
    let last: Node | undefined = root;
    last;
    last = 'childNodes' in last ? childrenOf(last).at(-1) : undefined
  )
    node = last;
  const location = node.sourceCodeLocation;
  if (!location) return 0;
  return 'startTag' in location && location.startTag ? location.startTag.endOffset : location.endOffset;
}
