import { type Component, componentsOf } from './components.ts';

/** What relative units refer to, in px: those of the fonts of the element and of the root, and the viewport. */
export interface LengthContext {
  em: number;
  rem: number;
  width: number;
  height: number;
}

/** A length with a share that only layout knows: `px` CSS pixels and `percent` of what the property refers to. */
export interface Length {
  px: number;
  percent: number;
}

/** A length that is right and cannot be told without layout: `min(100%, 600px)`. */
export const UNRESOLVED: Length = { px: Number.NaN, percent: Number.NaN };

/** An intermediate of a calculation; of a plain number the rest is zero. */
interface Quantity extends Length {
  number: number;
  isNumber: boolean;
}

const NO_CONTEXT: LengthContext = { em: 16, rem: 16, width: 600, height: 800 };

/** CSS px in a unit that needs no context (CSS Values 4, 6.2). */
const ABSOLUTE: Record<string, number> = {
  px: 1,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
  pt: 4 / 3,
  pc: 16,
};

/** As most computed values are written. */
const PIXELS = /^-?\d{1,9}(?:\.\d{1,9})?px$/;

/** The length that a value says; none where it says something else. Zero needs no unit. */
export function lengthOf(value: string, context: LengthContext = NO_CONTEXT): Length | undefined {
  if (PIXELS.test(value)) return { px: Number.parseFloat(value), percent: 0 };
  const components = componentsOf(value);
  const [only] = components ?? [];
  return only && components?.length === 1 ? lengthOfComponent(only, context) : undefined;
}

export function lengthOfComponent(
  component: Component,
  context: LengthContext = NO_CONTEXT,
): Length | undefined {
  if (component.type === 'number') return component.value === 0 ? { px: 0, percent: 0 } : undefined;
  const quantity = quantityOf(component, context);
  return quantity && !quantity.isNumber ? { px: quantity.px, percent: quantity.percent } : undefined;
}

/** The number that a component says, also by a calculation. */
export function numberOf(component: Component): number | undefined {
  const quantity = quantityOf(component, NO_CONTEXT);
  return quantity?.isNumber ? quantity.number : undefined;
}

function quantityOf(component: Component, context: LengthContext): Quantity | undefined {
  switch (component.type) {
    case 'number':
      return { px: 0, percent: 0, number: component.value, isNumber: true };
    case 'percentage':
      return { px: 0, percent: component.value, number: 0, isNumber: false };
    case 'dimension': {
      const unit = unitOf(component.name, context);
      return unit === undefined ? undefined : pixels(component.value * unit);
    }
    case 'block':
      return component.name === '(' ? sumOf(component.components, context) : undefined;
    case 'function':
      return functionOf(component, context);
    default:
      return undefined;
  }
}

function pixels(px: number): Quantity {
  return { px, percent: 0, number: 0, isNumber: false };
}

/** What one of a unit is in px. Where a font would have to be measured, what is usual for one. */
function unitOf(name: string, { em, rem, width, height }: LengthContext): number | undefined {
  const absolute = ABSOLUTE[name];
  if (absolute !== undefined) return absolute;
  switch (name.replace(/^[sld](?=v)/, '')) {
    case 'em':
    case 'ic':
      return em;
    case 'rem':
    case 'ric':
      return rem;
    case 'ex':
    case 'ch':
      return em / 2;
    case 'rex':
    case 'rch':
      return rem / 2;
    case 'cap':
      return em * 0.7;
    case 'lh':
      return em * 1.2;
    case 'rlh':
      return rem * 1.2;
    case 'vw':
    case 'vi':
      return width / 100;
    case 'vh':
    case 'vb':
      return height / 100;
    case 'vmin':
      return Math.min(width, height) / 100;
    case 'vmax':
      return Math.max(width, height) / 100;
    default:
      return undefined;
  }
}

function functionOf({ name, components }: Component, context: LengthContext): Quantity | undefined {
  if (/^(?:-webkit-|-moz-)?calc$/.test(name)) return sumOf(components, context);
  if (name !== 'min' && name !== 'max' && name !== 'clamp') return undefined;
  const quantities: Quantity[] = [];
  let from = 0;
  for (let at = 0; at <= components.length; at++) {
    const component = components[at];
    if (component && !(component.type === 'mark' && component.name === ',')) continue;
    const quantity = sumOf(components.slice(from, at), context);
    if (!quantity) return undefined;
    quantities.push(quantity);
    from = at + 1;
  }
  return chosen(name, quantities);
}

function chosen(name: string, quantities: readonly Quantity[]): Quantity | undefined {
  const [first, second, third] = quantities;
  if (!first || quantities.some(({ isNumber }) => isNumber !== first.isNumber)) return undefined;
  if (name === 'clamp' && (!second || !third || quantities.length > 3)) return undefined;
  if (quantities.some(({ percent }) => percent !== 0)) {
    return { ...UNRESOLVED, number: 0, isNumber: false };
  }
  const sizes = quantities.map(({ isNumber, number, px }) => (isNumber ? number : px));
  const [low = 0, middle = 0, high = 0] = sizes;
  const size =
    name === 'clamp'
      ? Math.max(low, Math.min(middle, high))
      : Math[name === 'min' ? 'min' : 'max'](...sizes.slice(0, 1_000));
  return first.isNumber ? { ...first, number: size } : pixels(size);
}

function sumOf(components: readonly Component[], context: LengthContext): Quantity | undefined {
  let sum: Quantity | undefined;
  let product: Quantity | undefined;
  let sign = 1;
  for (let at = 0; at < components.length; at += 2) {
    const operand = quantityOf(components[at] as Component, context);
    const operator = at === 0 ? '+' : components[at - 1]?.name;
    if (!operand) return undefined;
    if (operator === '*' || operator === '/') {
      product = product && multiplied(product, operand, operator);
      if (!product) return undefined;
    } else if (operator === '+' || operator === '-') {
      if (product) sum = sum ? added(sum, product, sign) : scaled(product, sign);
      if (product && !sum) return undefined;
      sign = operator === '-' ? -1 : 1;
      product = operand;
    } else {
      return undefined;
    }
  }
  if (!product || components.length % 2 === 0) return undefined;
  return sum ? added(sum, product, sign) : product;
}

function scaled(quantity: Quantity, by: number): Quantity {
  const { px, percent, number, isNumber } = quantity;
  return { px: px * by, percent: percent * by, number: number * by, isNumber };
}

function added(a: Quantity, b: Quantity, sign: number): Quantity | undefined {
  if (a.isNumber !== b.isNumber) return undefined;
  return {
    px: a.px + sign * b.px,
    percent: a.percent + sign * b.percent,
    number: a.number + sign * b.number,
    isNumber: a.isNumber,
  };
}

function multiplied(a: Quantity, b: Quantity, operator: string): Quantity | undefined {
  if (operator === '/') return b.isNumber && b.number !== 0 ? scaled(a, 1 / b.number) : undefined;
  if (b.isNumber) return scaled(a, b.number);
  return a.isNumber ? scaled(b, a.number) : undefined;
}

/** A length as a computed value is written. */
export function printLength({ px, percent }: Length): string {
  const round = (number: number): number => Math.round(number * 10_000) / 10_000 + 0;
  if (percent === 0) return `${round(px)}px`;
  return px === 0 ? `${round(percent)}%` : `calc(${round(percent)}% + ${round(px)}px)`;
}
