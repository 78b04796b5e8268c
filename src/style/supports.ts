import { type Component, componentsOf, textOf } from './components.ts';
import { cssTree } from './css-tree-parser.ts';
import { conditionHolds, type Truth } from './media.ts';
import { PROPERTIES } from './properties.data.ts';
import { selectorsOf } from './selectors.ts';
import { isShorthand } from './shorthands.ts';
import { acceptedValue } from './values.ts';

/** Prefixes of engines that no current mail program is built on. */
const FOREIGN = /^-(?:ms|moz|o|khtml|apple)-|^mso-/;

/** Whether a condition of `@supports` holds in a current browser (CSS Conditional 3 and 4). */
export function isSupported(condition: string): boolean {
  const components = componentsOf(condition);
  return (
    components !== undefined &&
    conditionHolds(components, (inside, name) => ask(condition, inside, name)) === true
  );
}

function ask(condition: string, inside: readonly Component[], functionName: string): Truth {
  if (functionName === 'selector') return selectorsOf(textOf(condition, inside)) !== undefined;
  if (functionName !== '') return false;
  const [property, colon] = inside;
  if (property?.type !== 'word' || colon?.name !== ':') return false;
  const { name } = property;
  const value = textOf(condition, inside.slice(2));
  if (name.startsWith('--')) return true;
  if (FOREIGN.test(name) || value === '') return false;
  if (PROPERTIES[name] && !isShorthand(name)) return acceptedValue(name, value, false) !== undefined;
  return cssTree().lexer.matchProperty(name, value).error === null;
}
