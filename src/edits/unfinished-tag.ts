import { type Document, mergeTagsWithin } from '../document/document.ts';
import { isBalanced } from '../document/merge-tags.ts';
import { childrenOf, descendants, type Node } from '../document/node.ts';
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
  const start = startOfUnfinished(document);
  if (start === undefined) return [];
  const tags = mergeTagsWithin(document, { start, end: masked.length });
  const spans: Span[] = [];
  let from = start;
  for (const tag of isBalanced(tags) ? [] : tags.filter(({ role }) => role !== 'value')) {
    spans.push({ start: from, end: tag.start });
    from = tag.end;
  }
  return [...spans, { start: from, end: masked.length }].filter(({ start, end }) => end > start);
}

/** Where the tag without an end begins: behind the last node stand tags alone, those that HTML ignores among them. */
function startOfUnfinished({ masked, root }: Document): number | undefined {
  let at = tagWithoutEnd(masked, endOfLast(root));
  // What stands in a table between its cells comes before the table in the tree.
  if (at !== undefined && !TAG.test(masked.slice(at, at + 3))) at = tagWithoutEnd(masked, furthestEnd(root));
  return at !== undefined && TAG.test(masked.slice(at, at + 3)) ? at : undefined;
}

const TAG = /^<\/?[a-z]/i;

/** Goes from tag to tag; gives the place of the first thing that is none, none where the message ends before. */
function tagWithoutEnd(masked: string, from: number): number | undefined {
  for (let at = from; at < masked.length; ) {
    if (/\s/.test(masked[at] as string)) at++;
    else {
      const end = TAG.test(masked.slice(at, at + 3)) ? tagEnd(masked, at, masked.length) : -1;
      if (end === -1) return at;
      at = end;
    }
  }
  return undefined;
}

/** Where the last thing of a tree ends in the source. */
function endOfLast(root: Node): number {
  let node: Node = root;
  for (
    let last: Node | undefined = root;
    last;
    last = 'childNodes' in last ? childrenOf(last).at(-1) : undefined
  )
    node = last;
  return endOf(node);
}

function furthestEnd(root: Node): number {
  let end = 0;
  for (const node of descendants(root)) end = Math.max(end, endOf(node));
  return end;
}

/** Where a node ends without what is in it. */
function endOf({ sourceCodeLocation: location }: Node): number {
  if (!location) return 0;
  return 'startTag' in location && location.startTag ? location.startTag.endOffset : location.endOffset;
}
