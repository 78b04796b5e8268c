import type { Document } from '../document/document.ts';
import { attribute, childrenOf, type Element, isText, type Node } from '../document/node.ts';
import { declarationsOf } from './declarations.ts';
import type { StyleText } from './rule-set.ts';
import { sheetOf } from './sheet.ts';
import type { DeclarationSource } from './sources.ts';
import { isBlock } from './syntax.ts';

/** What the cascade must know of a message that is being edited. */
export interface EditState {
  /** Another number after each edit. */
  revision(): number;
  /** The elements of a tag name that are still there, in document order. */
  elements(tagName: string): readonly Element[];
  /** How often the attributes of an element were edited. */
  attributeEdits(element: Element): number;
}

/** Every declaration of the author's, in style attributes and style sheets, whether it applies anywhere or not. */
export function* authorDeclarations(document: Document, state: EditState): Generator<DeclarationSource> {
  for (const element of document.index.inOrder) {
    const style = attribute(element, 'style');
    if (style === undefined || !isPresent(element, document.root)) continue;
    for (const declaration of declarationsOf(style))
      yield { origin: 'style-attribute', element, declaration };
  }
  for (const { element, text, css } of styleTexts(state)) {
    const { items, blocks } = sheetOf(css);
    for (const block of [undefined, ...blocks]) {
      for (const declaration of block?.items ?? items) {
        if (!isBlock(declaration)) yield { origin: 'style-sheet', element, text, declaration, block };
      }
    }
  }
}

function isPresent(element: Element, root: Node): boolean {
  let at: Node | null = element;
  while (at && 'parentNode' in at && at.parentNode) at = at.parentNode;
  return at === root;
}

/** The texts of the style sheets that browsers read, in order. */
export function styleTexts(state: EditState): StyleText[] {
  const texts: StyleText[] = [];
  for (const element of state.elements('style')) {
    if (!/^(?:text\/css)?$/i.test(attribute(element, 'type') ?? '')) continue;
    const media = attribute(element, 'media') ?? '';
    for (const text of childrenOf(element)) {
      if (isText(text) && text.value !== '') texts.push({ css: text.value, media, element, text });
    }
  }
  return texts;
}
