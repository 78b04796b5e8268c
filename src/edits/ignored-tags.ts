import type { Document } from '../document/document.ts';
import type { Span } from '../document/parser.ts';
import type { TreeEditor } from './tree-editor.ts';

/** A start tag. `<body>` and `<html>` are never ignored: their attributes go to the first of their kind. */
const START_TAG = /<(?!(?:html|body)[\s/>])[a-z][^\s/>]*(?:"[^"]*"|'[^']*'|[^"'>])*>/giy;

/**
 * Start tags within a span that HTML ignored where they stood, such as `<td>` outside a table or a second `<form>`:
 * no node was made of them, but another reader might make one.
 */
export function ignoredTags(document: Document, tree: TreeEditor, within: Span): Span[] {
  const tags: Span[] = [];
  for (const gap of tree.unownedWithin(within)) {
    let at = document.masked.indexOf('<', gap.start);
    while (at !== -1 && at < gap.end) {
      START_TAG.lastIndex = at;
      const isTag = START_TAG.test(document.masked) && START_TAG.lastIndex <= gap.end;
      if (isTag) tags.push({ start: at, end: START_TAG.lastIndex });
      at = document.masked.indexOf('<', isTag ? START_TAG.lastIndex : at + 1);
    }
  }
  return tags;
}
