import type { Element, Text } from '../document/node.ts';
import type { Declaration } from './declaration.ts';
import type { Block } from './syntax.ts';

/**
 * A declaration of the author's and where it stands, so that it can be cut. Its spans are UTF-16 units of the value of
 * `element`'s style attribute, or of the value of `text`. They hold until that value is edited: of several in one
 * value the last is to be cut first.
 */
export type DeclarationSource =
  | { origin: 'style-attribute'; element: Element; declaration: Declaration }
  | {
      origin: 'style-sheet';
      /** The `<style>` element. */
      element: Element;
      text: Text;
      declaration: Declaration;
      /** The rule or at-rule it stands in; none for what stands outside of any. */
      block: Block | undefined;
    };

/** Where a value comes from. */
export type Source =
  | DeclarationSource
  | {
      origin: 'attribute';
      /** The element with the attribute: for `cellpadding` the table, for `link` the body. */
      element: Element;
      attribute: string;
    }
  | { origin: 'user-agent' };

/** A declaration in the cascade of one property. */
export interface Cascaded {
  /** The longhand that the declaration sets; a logical one where it was declared so. */
  property: string;
  /** The declared value of the longhand; custom properties are not put in. */
  value: string;
  isImportant: boolean;
  source: Source;
}

/** The conditions that a block stands under, the outermost first: `media`, `supports`, `keyframes`, … */
export function conditionsOf(block: Block | undefined): Block[] {
  const conditions: Block[] = [];
  for (let at = block; at; at = at.parent) if (at.kind === 'at-rule') conditions.unshift(at);
  return conditions;
}
