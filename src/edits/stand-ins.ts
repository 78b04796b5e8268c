import type { Document } from '../document/document.ts';
import type { MergeTag } from '../document/merge-tags.ts';
import { type Child, isText, type Location, type Node, type Parent, type Text } from '../document/node.ts';
import type { Span } from '../document/span.ts';

/**
 * What stands in a removed node's place: closing the gap would cost the length of the list for each of thousands of
 * removals. It keeps the place in the source.
 */
export function emptyText(parent: Parent, span: Span | undefined): Text {
  const text: Text = { nodeName: '#text', value: '', parentNode: parent };
  if (span) text.sourceCodeLocation = locationOf({ start: span.start, end: span.start });
  return text;
}

/** Lines and columns are found from offsets when they are shown, so none are kept here. */
function locationOf({ start, end }: Span): Location {
  return { startLine: 0, startCol: 0, startOffset: start, endLine: 0, endCol: 0, endOffset: end };
}

/** Whether a node is what a removed one left in its place. */
export function isEmptyText(node: Node): boolean {
  return isText(node) && node.value === '';
}

/** What a merge tag that outlives its element is in the tree: text, or a comment where only markup may stand. */
export function mergeTagNode({ mask }: Document, parent: Parent, { start, end }: MergeTag): Child {
  const value = mask.repeat(end - start);
  const sourceCodeLocation = locationOf({ start, end });
  return !/^(?:table|thead|tbody|tfoot|tr|colgroup|head|html|#document)$/.test(parent.nodeName)
    ? { nodeName: '#text', value, parentNode: parent, sourceCodeLocation }
    : { nodeName: '#comment', data: value, parentNode: parent, sourceCodeLocation };
}
