import type { Document } from '../document/document.ts';
import type { Span } from '../document/span.ts';
import { tagEnd } from '../document/start-tag.ts';
import type { TreeEditor } from './tree-editor.ts';

const TAG = /<(?:\/?[a-z]|!doctype)/iy;

/**
 * Tags within a span that HTML ignored where they stood, such as `<td>` outside a table or a second `<form>`:
 * no node was made of them, but another reader might make one. Later `<body>` and `<html>` tags are among them,
 * though their attributes may have gone to the first of their kind. So is a doctype that does not come first.
 */
export function ignoredTags(document: Document, tree: TreeEditor, within: Span): Span[] {
  const tags: Span[] = [];
  for (const gap of tree.unownedWithin(within)) {
    let at = document.masked.indexOf('<', gap.start);
    while (at !== -1 && at < gap.end) {
      TAG.lastIndex = at;
      const end = TAG.test(document.masked) ? tagEnd(document.masked, at, gap.end) : -1;
      if (end !== -1) tags.push({ start: at, end });
      at = document.masked.indexOf('<', end === -1 ? at + 1 : end);
    }
  }
  return tags;
}
