import { colorOf, hashlessColor } from './colors.ts';
import { type Component, componentsOf } from './components.ts';
import { type Length, lengthOfComponent, numberOf } from './lengths.ts';
import {
  HASHLESS_IN_QUIRKS,
  PROPERTIES,
  type PropertyDefinition,
  UNITLESS_IN_QUIRKS,
  type ValueType,
} from './properties.data.ts';

/** Keywords that every property takes (CSS Cascade 5, 7.3). */
const WIDE = /^(?:inherit|initial|unset|revert|revert-layer)$/;

export function isWideKeyword(value: string): boolean {
  return WIDE.test(value);
}

/** Whether what a value comes to is known only with custom properties: then it cannot be invalid where it stands. */
export function isPending(value: string): boolean {
  return /\b(?:var|env|attr)\(/i.test(value);
}

/** The browser's own: the colour of the body. No message can say it to another effect. */
export const QUIRK_COLOR = '-internal-quirk-inherit';

/** Sizes that follow from the content or from the space there is. */
const CONTENT_SIZE =
  /^(?:auto|none|content|stretch|(?:-webkit-|-moz-)?(?:min-content|max-content|fit-content|fill-available)|-webkit-fill-available|intrinsic|min-intrinsic)$/;
const SIZE_FUNCTION = /^(?:fit-content|calc-size|anchor-size|anchor)$/;
const VERTICAL = /^(?:baseline|sub|super|top|text-top|middle|bottom|text-bottom|-webkit-baseline-middle)$/;
export const FONT_SIZE_WORD =
  /^(?:xx-small|x-small|small|medium|large|x-large|xx-large|xxx-large|-webkit-xxx-large|larger|smaller|math)$/;

/**
 * The value of a longhand as it counts: in lower case where case has no meaning, a length of quirks mode with its
 * unit; none where the declaration is invalid, so that an earlier one wins.
 */
export function acceptedValue(property: string, written: string, isQuirks: boolean): string | undefined {
  const value = written.trim();
  const definition = PROPERTIES[property];
  if (value === '') return undefined;
  if (!definition || definition.type === 'any')
    return isWideKeyword(value.toLowerCase()) ? value.toLowerCase() : value;
  const lower = value.toLowerCase();
  if (isWideKeyword(lower)) return lower;
  const components = componentsOf(value);
  const [only] = components ?? [];
  if (!only || !components) return undefined;
  if (typeof definition.type === 'object') {
    if (components.length === 1 && only.type === 'word' && definition.type.has(only.name)) return only.name;
    return property === 'display' ? displayOf(components) : undefined;
  }
  if (definition.type === 'color') return acceptedColor(property, value, isQuirks);
  if (components.length > 1) return property === 'text-indent' ? indentOf(components, value) : undefined;
  if (only.type === 'number' && isQuirks && only.value !== 0 && UNITLESS_IN_QUIRKS.has(property)) {
    return only.value < 0 && definition.isPositive ? undefined : `${only.value}px`;
  }
  return isAccepted(definition.type, definition, only) ? lower : undefined;
}

function acceptedColor(property: string, value: string, isQuirks: boolean): string | undefined {
  if (value === QUIRK_COLOR) return value;
  if (colorOf(value)) return value;
  const [only] = componentsOf(value) ?? [];
  const hex = only && isQuirks && HASHLESS_IN_QUIRKS.has(property) ? hashlessColor(only, value) : undefined;
  return hex === undefined ? undefined : `#${hex}`;
}

function isAccepted(type: ValueType, definition: PropertyDefinition, component: Component): boolean {
  const { name } = component;
  const word = component.type === 'word' ? name : '';
  switch (type) {
    case 'length':
      return isLength(component, definition, false);
    case 'length-percentage':
      return isLength(component, definition, true);
    case 'length-percentage-auto':
      return word === 'auto' || isLength(component, definition, true);
    case 'size':
      return isSize(component) || isLength(component, definition, true);
    case 'max-size':
      return (word !== 'auto' && isSize(component)) || isLength(component, definition, true);
    case 'spacing':
      return word === 'normal' || isLength(component, definition, true);
    case 'number':
      return component.type === 'percentage' || numberOf(component) !== undefined;
    case 'integer-auto':
      return word === 'auto' || numberOf(component) !== undefined;
    case 'border-width':
      return /^(?:thin|medium|thick)$/.test(word) || isLength(component, definition, false);
    case 'font-size':
      return FONT_SIZE_WORD.test(word) || isLength(component, definition, true);
    case 'font-weight':
      return /^(?:normal|bold|bolder|lighter)$/.test(word) || isWeight(component);
    case 'line-height':
      return word === 'normal' || (numberOf(component) ?? -1) >= 0 || isLength(component, definition, true);
    case 'vertical-align':
      return VERTICAL.test(word) || isLength(component, definition, true);
    default:
      return true;
  }
}

function isSize({ type, name }: Component): boolean {
  return type === 'function' ? SIZE_FUNCTION.test(name) : type === 'word' && CONTENT_SIZE.test(name);
}

function isWeight(component: Component): boolean {
  const weight = numberOf(component);
  return weight !== undefined && weight >= 1 && weight <= 1_000;
}

function isLength(component: Component, { isPositive }: PropertyDefinition, isShare: boolean): boolean {
  const length: Length | undefined = lengthOfComponent(component);
  if (!length || (!isShare && length.percent !== 0)) return false;
  // A calculation below zero counts as zero.
  return !isPositive || component.type === 'function' || (length.px >= 0 && length.percent >= 0);
}

/** `text-indent: 2em hanging each-line`. */
function indentOf(components: readonly Component[], value: string): string | undefined {
  const lengths = components.filter(
    ({ type, name }) => !(type === 'word' && /^(?:hanging|each-line)$/.test(name)),
  );
  const [length] = lengths;
  if (!length || lengths.length > 1 || !lengthOfComponent(length)) return undefined;
  return value.slice(length.start, length.end).toLowerCase();
}

const OUTSIDE = /^(?:block|inline|run-in)$/;
const INSIDE: Record<string, readonly [block: string, inline: string]> = {
  flow: ['block', 'inline'],
  'flow-root': ['flow-root', 'inline-block'],
  table: ['table', 'inline-table'],
  flex: ['flex', 'inline-flex'],
  grid: ['grid', 'inline-grid'],
  ruby: ['ruby', 'ruby'],
};

/** `display` in two words (CSS Display 3, 2). */
function displayOf(components: readonly Component[]): string | undefined {
  const names = components.map(({ type, name }) => (type === 'word' ? name : ''));
  if (names.length < 2) return undefined;
  if (names.includes('list-item')) return 'list-item';
  const outside = names.find((name) => OUTSIDE.test(name)) ?? 'block';
  const inside = names.find((name) => INSIDE[name]);
  if (!inside || names.length > 2) return undefined;
  return INSIDE[inside]?.[outside === 'inline' ? 1 : 0];
}
