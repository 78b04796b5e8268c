import type { Document } from '../document/document.ts';
import type { Span } from '../document/parser.ts';
import type { TreeEditor } from './tree-editor.ts';

/** A tag. `<body>` and `<html>` are never ignored: their attributes go to the first of their kind. */
const TAG = /<\/?(?!(?:html|body)[\s/>])[a-z][^\s/>]*(?:"[^"]*"|'[^']*'|[^"'>])*>/giy;

/**
 * Tags within a span that HTML ignored where they stood, such as `<td>` outside a table or a second `<form>`:
 * no node was made of them, but another reader might make one.
 */
export function ignoredTags(document: Document, tree: TreeEditor, within: Span): Span[] {
  const tags: Span[] = [];
  for (const gap of tree.unownedWithin(within)) {
    let at = document.masked.indexOf('<', gap.start);
    while (at !== -1 && at < gap.end) {
      TAG.lastIndex = at;
      const isTag = TAG.test(document.masked) && TAG.lastIndex <= gap.end;
      if (isTag) tags.push({ start: at, end: TAG.lastIndex });
      at = document.masked.indexOf('<', isTag ? TAG.lastIndex : at + 1);
    }
  }
  return tags;
}
