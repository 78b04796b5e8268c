import { attribute, type Element } from '../document/node.ts';
import type { Editor } from '../editor.ts';
import { type StyleEdit, styleEdits, type Wanted } from '../style/inline-style.ts';

/** Makes the style attribute of an element say what is wanted of some properties. */
export function declareInline(
  editor: Editor,
  element: Element,
  wanted: ReadonlyMap<string, Wanted>,
  mask: string,
  message: string,
): void {
  applyStyleEdits(editor, element, styleEdits(attribute(element, 'style') ?? '', wanted, mask), message);
}

/** Makes edits of a style attribute, the last first; one that is not there begins as an empty one. */
export function applyStyleEdits(
  editor: Editor,
  element: Element,
  edits: readonly StyleEdit[],
  message: string,
): void {
  const [only] = edits;
  if (attribute(element, 'style') === undefined) {
    if (only) editor.setAttribute(element, 'style', only.text, message);
    return;
  }
  for (const { from, to, text } of edits)
    editor.replaceInAttribute(element, 'style', from, to, text, message);
}
