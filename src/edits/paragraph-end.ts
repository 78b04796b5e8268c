import { type Child, childrenOf, isElement, isText } from '../document/node.ts';
import { startTagSpan } from '../document/spans.ts';
import type { EditLog, PendingChange } from './edit-log.ts';

/**
 * A `<p>` without an end tag is closed by the tag that follows. Where that tag goes, what comes next would flow
 * into the paragraph, so it gets its end tag.
 */
export function keepParagraphClosed(
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
      closeParagraph(log, change, sibling, at, follower);
      return;
    }
    at = sibling.sourceCodeLocation?.startOffset ?? at;
  }
}

/** Writes the end tag of the paragraph that ends at an offset, if what follows does not close it. */
export function closeParagraph(
  log: EditLog,
  change: PendingChange,
  before: Child,
  at: number,
  follower: Child | undefined,
): void {
  if (!follower || (isElement(follower) && CLOSES_PARAGRAPH.test(follower.tagName))) return;
  let last: Child | undefined = before;
  while (last && isElement(last)) {
    const location = last.sourceCodeLocation;
    if (last.tagName === 'p' && location && !location.endTag && location.endOffset === at) {
      log.replace(change, { start: at, end: at }, '</p>', last);
      return;
    }
    last = childrenOf(last).at(-1);
  }
}

/** What a removed node leaves in its place. */
export function isEmptyText(node: Child): boolean {
  return isText(node) && node.value === '';
}

/** Tags that close an open paragraph by themselves (HTML standard, 13.2.6.4.7). */
const CLOSES_PARAGRAPH =
  /^(?:address|article|aside|blockquote|center|details|dialog|dir|div|dl|dd|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|li|listing|main|menu|nav|ol|p|plaintext|pre|search|section|summary|ul|xmp)$/;

/** So many emptied places are passed over on the way to the paragraph. */
const REACH = 16;
