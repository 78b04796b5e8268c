import { type Component, componentsOf, splitAt } from './components.ts';
import { lengthOfComponent, numberOf } from './lengths.ts';

/** The size of what a message is shown in, in CSS px. */
export interface Viewport {
  width: number;
  height: number;
}

/** Whether a condition holds; unknown where it asks for what is not known (Media Queries 4, 3.2). */
export type Truth = boolean | undefined;

/** Whether any query of a list holds for a message that is shown on a screen, in a light scheme, at this size. */
export function mediaMatches(list: string, viewport: Viewport): boolean {
  if (list.trim() === '') return true;
  const components = componentsOf(list);
  if (!components) return false;
  return splitAt(components, ',').some((query) => isQueryTrue(query, viewport));
}

function isQueryTrue(query: readonly Component[], viewport: Viewport): boolean {
  const ask = (feature: readonly Component[]): Truth => featureMatches(feature, viewport);
  const [first, second] = query;
  const prefix = first?.type === 'word' && /^(?:only|not)$/.test(first.name) ? first.name : '';
  const type = prefix === '' ? first : second;
  if (type?.type !== 'word' || type.name === 'not') return conditionHolds(query, ask) === true;
  const rest = query.slice(prefix === '' ? 1 : 2);
  const isOfType = type.name === 'all' || type.name === 'screen';
  if (/^(?:and|or|not|only|layer)$/.test(type.name)) return false;
  if (rest.length > 0 && !isWord(rest[0], 'and')) return false;
  const holds = rest.length === 0 ? true : conditionHolds(rest.slice(1), ask);
  const isTrue = holds === undefined ? undefined : isOfType && holds;
  return prefix === 'not' ? isTrue === false : isTrue === true;
}

function isWord(component: Component | undefined, name: string): boolean {
  return component?.type === 'word' && component.name === name;
}

/**
 * A condition of brackets, `not`, `and` and `or` (CSS Conditional 3, 2).
 *
 * @param ask what the inside of a bracket, or a function, comes to.
 */
export function conditionHolds(
  components: readonly Component[],
  ask: (inside: readonly Component[], functionName: string) => Truth,
): Truth {
  const [first] = components;
  if (isWord(first, 'not')) {
    const holds = components.length === 2 ? bracketHolds(components[1], ask) : undefined;
    return holds === undefined ? undefined : !holds;
  }
  let truth = bracketHolds(first, ask);
  const joint = components[1];
  for (let at = 1; at < components.length; at += 2) {
    const operator = components[at];
    if (operator?.type !== 'word' || operator.name !== joint?.name) return undefined;
    const next = bracketHolds(components[at + 1], ask);
    if (operator.name === 'and') truth = truth === false || next === false ? false : both(truth, next);
    else if (operator.name === 'or') truth = truth === true || next === true ? true : both(truth, next);
    else return undefined;
  }
  return truth;
}

function both(a: Truth, b: Truth): Truth {
  return a === undefined || b === undefined ? undefined : a;
}

function bracketHolds(
  component: Component | undefined,
  ask: (inside: readonly Component[], functionName: string) => Truth,
): Truth {
  if (component?.type === 'function') return ask(component.components, component.name);
  if (component?.type !== 'block' || component.name !== '(') return undefined;
  const { components } = component;
  const [first] = components;
  const isCondition = first?.type === 'block' || first?.type === 'function' || isWord(first, 'not');
  return isCondition ? conditionHolds(components, ask) : ask(components, '');
}

/** What a mail program on a screen says to features that are no sizes. */
const STATE: Record<string, string | number> = {
  orientation: 'portrait',
  'prefers-color-scheme': 'light',
  'prefers-reduced-motion': 'no-preference',
  'prefers-reduced-transparency': 'no-preference',
  'prefers-reduced-data': 'no-preference',
  'prefers-contrast': 'no-preference',
  'forced-colors': 'none',
  'inverted-colors': 'none',
  hover: 'hover',
  'any-hover': 'hover',
  pointer: 'fine',
  'any-pointer': 'fine',
  scripting: 'none',
  update: 'fast',
  'overflow-block': 'scroll',
  'overflow-inline': 'scroll',
  'display-mode': 'browser',
  'color-gamut': 'srgb',
  'dynamic-range': 'standard',
  color: 8,
  'color-index': 0,
  monochrome: 0,
  grid: 0,
  resolution: 1,
  '-webkit-device-pixel-ratio': 1,
  'device-pixel-ratio': 1,
  '-webkit-transform-3d': 1,
};

function featureMatches(feature: readonly Component[], viewport: Viewport): Truth {
  const [name, colon] = feature;
  if (name?.type === 'word' && (feature.length === 1 || isMark(colon, ':'))) {
    const known = knownValue(name.name, viewport);
    if (feature.length === 1) {
      return known === undefined ? undefined : known !== 0 && known !== 'none' && known !== 'no-preference';
    }
    return plainMatches(name.name, feature.slice(2), viewport);
  }
  return rangeMatches(feature, viewport);
}

function isMark(component: Component | undefined, name: string): boolean {
  return component?.type === 'mark' && component.name === name;
}

function knownValue(name: string, { width, height }: Viewport): string | number | undefined {
  if (name === 'width' || name === 'device-width' || name === 'inline-size') return width;
  if (name === 'height' || name === 'device-height' || name === 'block-size') return height;
  if (name === 'aspect-ratio' || name === 'device-aspect-ratio') return width / height;
  if (name === 'orientation') return width > height ? 'landscape' : 'portrait';
  return Object.hasOwn(STATE, name) ? STATE[name] : undefined;
}

function plainMatches(name: string, components: readonly Component[], viewport: Viewport): Truth {
  const [, before = '', bound, after = ''] = /^(-webkit-)?(?:(min|max)-+(?=[^-]))?(.+)$/.exec(name) ?? [];
  const known = knownValue(before + after, viewport);
  if (known === undefined) return undefined;
  const [only] = components;
  if (typeof known === 'string')
    return only?.type === 'word' && components.length === 1 ? only.name === known : undefined;
  const wanted = amountOf(components);
  if (wanted === undefined) return undefined;
  if (bound === 'min') return known >= wanted;
  return bound === 'max' ? known <= wanted : known === wanted;
}

/** A length in px, a ratio, a resolution in dots per px, or a number. */
function amountOf(components: readonly Component[]): number | undefined {
  const [first, slash, second] = components;
  if (!first) return undefined;
  if (isMark(slash, '/')) return second && components.length === 3 ? first.value / second.value : undefined;
  if (components.length > 1) return undefined;
  if (first.type === 'dimension') {
    const dots = { dppx: 1, x: 1, dpi: 1 / 96, dpcm: 2.54 / 96 }[first.name];
    if (dots !== undefined) return first.value * dots;
  }
  return lengthOfComponent(first)?.px ?? numberOf(first);
}

/** `400px <= width < 600px`. */
function rangeMatches(feature: readonly Component[], viewport: Viewport): Truth {
  const sides: Component[][] = [[]];
  const operators: string[] = [];
  for (let at = 0; at < feature.length; at++) {
    const component = feature[at] as Component;
    if (component.type !== 'mark' || !/^[<>=]$/.test(component.name)) {
      sides.at(-1)?.push(component);
      continue;
    }
    const isOrEqual = component.name !== '=' && isMark(feature[at + 1], '=');
    operators.push(isOrEqual ? `${component.name}=` : component.name);
    if (isOrEqual) at++;
    sides.push([]);
  }
  const amounts = sides.map((side) => {
    const [only] = side;
    const known = side.length === 1 && only?.type === 'word' ? knownValue(only.name, viewport) : undefined;
    return typeof known === 'number' ? known : amountOf(side);
  });
  if (operators.length === 0 || operators.length > 2) return undefined;
  let truth: Truth = true;
  for (const [index, operator] of operators.entries()) {
    const [left, right] = [amounts[index], amounts[index + 1]];
    if (left === undefined || right === undefined) return undefined;
    const holds =
      (operator.includes('=') && left === right) ||
      (operator.startsWith('<') && left < right) ||
      (operator.startsWith('>') && left > right);
    truth &&= holds;
  }
  return truth;
}
