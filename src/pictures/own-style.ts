import { attribute, type Element } from '../document/node.ts';
import { declarationsOf } from '../style/declarations.ts';

/**
 * The value that applies to an element for a property, lower case, escapes and comments as written. Only its own style
 * attribute is asked: this is the one place for an answer that knows the style sheets, too.
 */
export function ownValue(element: Element, property: string): string | undefined {
  const css = attribute(element, 'style');
  if (css === undefined) return undefined;
  let value: string | undefined;
  let isImportant = false;
  for (const declaration of declarationsOf(css)) {
    if (declaration.property !== property || (isImportant && !declaration.important)) continue;
    value = declaration.value;
    isImportant = declaration.important;
  }
  return value
    ?.replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/!\s*important\s*$/i, '')
    .trim()
    .toLowerCase();
}

/** px of one unit; those relative to letters by the default size of 16 px. */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
  em: 16,
  rem: 16,
  ex: 8,
  ch: 8,
};

/** A CSS length in px; none for keywords, percentages and what must be computed. A bare number is px in quirks mode. */
export function pixels(value: string | undefined): number | undefined {
  const [, amount, unit = ''] =
    /^([-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?)([a-z]*)$/.exec(value ?? '') ?? [];
  const factor = UNITS[unit];
  if (amount === undefined || factor === undefined) return value === '0%' ? 0 : undefined;
  return Number(amount) * factor;
}
