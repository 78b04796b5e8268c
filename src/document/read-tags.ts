import type { Document } from './document.ts';
import type { MergeTag } from './merge-tags.ts';
import { isElement } from './node.ts';

/** The merge tags of some kind whose value a reader or a mail program meets: not those in comments and code. */
export function readTags(document: Document, isMeant: (tag: MergeTag) => boolean): MergeTag[] {
  const tags = document.mergeTags.filter(isMeant);
  if (tags.length === 0) return [];
  const hidden = document.index.comments.map(({ sourceCodeLocation }) => sourceCodeLocation);
  for (const text of document.index.texts) {
    const parent = text.parentNode;
    if (parent && isElement(parent) && /^(?:script|style)$/.test(parent.tagName))
      hidden.push(text.sourceCodeLocation);
  }
  return tags.filter(
    ({ start }) => !hidden.some((span) => span && span.startOffset <= start && start < span.endOffset),
  );
}
