import { attribute, type Element } from './document/node.ts';
import type { Editor } from './editor.ts';

/**
 * Makes a plain box of an element. `align`, which says nothing on a list or its parts but would on a `<div>`, goes
 * first.
 */
export function makePlainBox(editor: Editor, element: Element, message: string): void {
  if (attribute(element, 'align') !== undefined) editor.removeAttribute(element, 'align', message);
  editor.rename(element, 'div', message);
}
