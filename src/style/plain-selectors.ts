import type { Combinator, Compound, Selector } from './selectors.ts';

/** IDs, classes and types as digits of 1,024 (Selectors 4, 17). */
export const ID = 1 << 20;
export const CLASS = 1 << 10;
export const TYPE = 1;

const LIST = /^[\w\s,.#:=[\]-]+$/;
const NAME = '[a-z_][\\w-]*';
/** A type, IDs and classes, and at the end that it is a link, or has an attribute, with a value. */
const COMPOUND = new RegExp(
  `^([a-z][a-z0-9]*)?((?:[.#]${NAME})*)(:any-link|:link|\\[[a-z]+(?:=[a-z]+)?\\])?$`,
  'i',
);
/** Longer selectors are left to the parser, which counts what they cost. */
const MOST_COMPOUNDS = 8;

/**
 * Reads a list of selectors that needs no parser: compounds of types, classes and IDs, within one another.
 *
 * @returns none where the list holds anything else.
 */
export function plainSelectors(list: string): Selector[] | undefined {
  if (!LIST.test(list)) return undefined;
  const selectors: Selector[] = [];
  for (const written of list.split(',')) {
    const selector = plainSelector(written.trim());
    if (!selector) return undefined;
    selectors.push(selector);
  }
  return selectors;
}

function plainSelector(written: string): Selector | undefined {
  const parts = written.split(/[ \t\n\r\f]+/);
  if (parts.length > MOST_COMPOUNDS) return undefined;
  const compounds: Compound[] = [];
  const attributes: string[] = [];
  let specificity = 0;
  for (const part of parts) {
    const match = part === '' ? null : COMPOUND.exec(part);
    if (!match) return undefined;
    const [, tag, names = '', rest = ''] = match;
    const named = (sign: string): string[] =>
      (names.match(/[.#][^.#]+/g) ?? []).filter((name) => name[0] === sign).map((name) => name.slice(1));
    const compound = { tag: tag?.toLowerCase(), ids: named('#'), classes: named('.'), rest };
    specificity += compound.ids.length * ID + compound.classes.length * CLASS;
    if (tag !== undefined) specificity += TYPE;
    if (rest !== '') specificity += CLASS;
    if (rest.startsWith('[')) attributes.push(rest.slice(1, -1).toLowerCase().replace(/=.*/, ''));
    compounds.push(compound);
  }
  const combinators = compounds.slice(1).map((): Combinator => ' ');
  return { compounds, combinators, specificity, isPositional: false, attributes };
}
