import { type Child, childrenOf, type Element, isElement } from '../document/node.ts';
import { startTagSpan } from '../document/spans.ts';
import type { EditLog, PendingChange } from './edit-log.ts';
import { isEmptyText } from './stand-ins.ts';

/**
 * An element without an end tag may be closed by the tag that follows, as a `<p>` or an `<a>` is. Where that tag goes,
 * what comes next would flow into the element, so it gets its end tag.
 */
export function keepClosed(
  log: EditLog,
  change: PendingChange,
  node: Child,
  index: number,
  follower: Child | undefined,
): void {
  if (!isElement(node) || !node.parentNode) return;
  const start = startTagSpan(node)?.start;
  if (start === undefined) return;
  const siblings = childrenOf(node.parentNode);
  let at = start;
  for (let before = index - 1; before >= index - REACH; before--) {
    const sibling = siblings[before];
    if (!sibling) return;
    if (!isEmptyText(sibling)) {
      closeElement(log, change, sibling, at, follower);
      return;
    }
    at = sibling.sourceCodeLocation?.startOffset ?? at;
  }
}

/** Writes the end tag of the element that ends at an offset, if what follows does not close it. */
export function closeElement(
  log: EditLog,
  change: PendingChange,
  before: Child,
  at: number,
  follower: Child | undefined,
): void {
  let last: Child | undefined = before;
  while (last && isElement(last)) {
    const location = last.sourceCodeLocation;
    if (location && !location.endTag && location.endOffset === at && isClosedByTags(last)) {
      if (!isClosedBy(last, follower))
        log.replace(change, { start: at, end: at }, `</${last.tagName}>`, last);
      return;
    }
    last = childrenOf(last).at(-1);
  }
}

/** Start tags that close an open paragraph by themselves (HTML standard, 13.2.6.4.7). */
const CLOSES_PARAGRAPH =
  /^(?:address|article|aside|blockquote|center|details|dialog|dir|div|dl|dd|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|li|listing|main|menu|nav|ol|p|plaintext|pre|search|section|summary|ul|xmp)$/;

/** Elements that a start tag closes, each with the tags that do. */
const CLOSED_BY = new Map<string, RegExp>([
  ['p', CLOSES_PARAGRAPH],
  ['li', /^li$/],
  ['dd', /^d[dt]$/],
  ['dt', /^d[dt]$/],
  ...[1, 2, 3, 4, 5, 6].map((level): [string, RegExp] => [`h${level}`, /^h[1-6]$/]),
]);

/** Whether a start tag may close an element, so that it needs no end tag. */
export function isClosedByTags({ tagName }: Element): boolean {
  return CLOSED_BY.has(tagName);
}

/** Whether the element ends before what follows also without an end tag. */
function isClosedBy({ tagName }: Element, follower: Child | undefined): boolean {
  return !follower || (isElement(follower) && CLOSED_BY.get(tagName)?.test(follower.tagName) === true);
}

/** So many emptied places are passed over on the way to the element. */
const REACH = 16;
