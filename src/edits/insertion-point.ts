import type { Document } from '../document/document.ts';
import { type Child, childrenOf, isElement, isText, type Node, type Parent } from '../document/node.ts';
import type { Span } from '../document/span.ts';
import { endTagSpan, startTagSpan } from '../document/spans.ts';

/**
 * Where in the source markup is inserted into `parent`, before one of its children or behind the last; none where the
 * parent has no place there.
 *
 * @param extent the source of a node and all in it, as of now
 */
export function insertionPoint(
  document: Document,
  extent: (node: Node) => Span | undefined,
  parent: Parent,
  before: Child | undefined,
): number | undefined {
  if (before) return extent(before)?.start;
  if (isElement(parent)) {
    const end = endTagSpan(parent);
    if (end) return end.start;
  }
  return extent(parent)?.end ?? impliedPoint(document, extent, parent);
}

/** Where the content of a node stands that HTML makes without a tag: an empty `<head>` ends where the body begins. */
function impliedPoint(
  { root, source }: Document,
  extent: (node: Node) => Span | undefined,
  parent: Parent,
): number | undefined {
  if (parent === root) return source.length;
  if (!isElement(parent) || parent.tagName !== 'head' || !parent.parentNode) return undefined;
  const page = parent.parentNode;
  const from = endBefore(extent, parent);
  for (const node of childrenOf(page).slice(childrenOf(page).indexOf(parent) + 1)) {
    const span = isText(node) && node.value === '' ? undefined : extent(node);
    // A tag between them came late, or was ignored: with it the body has begun.
    if (span) return source.slice(from, span.start).trim() === '' ? span.start : from;
  }
  return isElement(page) ? (endTagSpan(page)?.start ?? source.length) : undefined;
}

/** Where the source of what stands before a node of the page ends. */
function endBefore(extent: (node: Node) => Span | undefined, node: Child): number {
  const { parentNode: parent } = node;
  if (!parent) return 0;
  let end = isElement(parent) ? (startTagSpan(parent)?.end ?? endBefore(extent, parent)) : 0;
  for (const sibling of childrenOf(parent)) {
    if (sibling === node) break;
    end = Math.max(end, extent(sibling)?.end ?? 0);
  }
  return end;
}
