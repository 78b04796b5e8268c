import { type Component, componentsOf, splitAt } from './components.ts';
import { NAMED_COLORS, SYSTEM_COLORS } from './named-colors.data.ts';

/** sRGB: channels 0 to 255, alpha 0 to 1. */
export interface Color {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** Colour spaces and mixtures that are accepted as they stand: what they come to is not told. */
const OTHER_SPACES = /^(?:color|lab|lch|oklab|oklch|color-mix|device-cmyk|contrast-color|alpha)$/;

/** The colour that a value says: a colour, `currentcolor`, or `unresolved` for one in a space that is not computed here. */
export function colorOf(value: string): Color | 'currentcolor' | 'unresolved' | undefined {
  const components = componentsOf(value);
  const [only] = components ?? [];
  if (!only) return undefined;
  return components?.length === 1 ? colorOfComponent(only) : undefined;
}

/**
 * The digits of a colour without its sign, which quirks mode takes for one (Quirks Mode, 3.1): of a number, and of one
 * with a unit, the zeros before it are made up to six digits.
 */
export function hashlessColor({ type, value: number, name }: Component, value: string): string | undefined {
  if (type === 'word') return /^(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(value) ? value : undefined;
  if ((type !== 'number' && type !== 'dimension') || !/^[0-9a-f]+$/i.test(value)) return undefined;
  const digits = `${number}${name}`.padStart(6, '0');
  return digits.length === 6 ? digits : undefined;
}

export function colorOfComponent(component: Component): Color | 'currentcolor' | 'unresolved' | undefined {
  const { type, name } = component;
  if (type === 'hash') return hexColor(name);
  if (type === 'word') {
    if (name === 'transparent') return { red: 0, green: 0, blue: 0, alpha: 0 };
    if (name === 'currentcolor') return 'currentcolor';
    const hex = NAMED_COLORS.get(name) ?? SYSTEM_COLORS.get(name);
    return hex === undefined ? undefined : hexColor(hex);
  }
  if (type !== 'function') return undefined;
  if (OTHER_SPACES.test(name)) return 'unresolved';
  // The message is shown in a light scheme.
  if (name === 'light-dark') {
    const [light] = splitAt(component.components, ',');
    return light?.[0] && light.length === 1 ? colorOfComponent(light[0]) : undefined;
  }
  return functionColor(component);
}

function hexColor(hex: string): Color | undefined {
  if (!/^(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(hex)) return undefined;
  const wide = hex.length < 6 ? hex.replace(/./g, '$&$&') : hex;
  const channel = (at: number): number => Number.parseInt(wide.slice(at, at + 2) || 'ff', 16);
  return { red: channel(0), green: channel(2), blue: channel(4), alpha: channel(6) / 255 };
}

function functionColor({ name, components }: Component): Color | 'unresolved' | undefined {
  const isRgb = name === 'rgb' || name === 'rgba';
  const isHue = /^(?:hsla?|hwb)$/.test(name);
  if (!isRgb && !isHue) return undefined;
  if (components.some(({ type, name: word }) => type === 'word' && word === 'from')) return 'unresolved';
  const values = components.filter(({ type }) => type !== 'mark');
  if (values.length < 3 || values.length > 4) return undefined;
  const isReadable = ({ type, name: word }: Component): boolean =>
    type === 'number' ||
    type === 'percentage' ||
    type === 'dimension' ||
    (type === 'word' && word === 'none');
  if (!values.every(isReadable)) {
    return values.every((value) => isReadable(value) || value.type === 'function') ? 'unresolved' : undefined;
  }
  const [first, second, third, fourth] = values as [Component, Component, Component, Component?];
  const alpha = fourth ? clamp(fourth.type === 'percentage' ? fourth.value / 100 : fourth.value, 1) : 1;
  if (isRgb) {
    const channel = ({ type, value }: Component): number =>
      Math.round(clamp(type === 'percentage' ? value * 2.55 : value, 255));
    return { red: channel(first), green: channel(second), blue: channel(third), alpha };
  }
  const turn = { deg: 1, grad: 0.9, rad: 180 / Math.PI, turn: 360 }[first.name] ?? 1;
  const share = ({ value }: Component): number => clamp(value, 100) / 100;
  return { ...hueColor(name, first.value * turn, share(second), share(third)), alpha };
}

/** CSS Color 4, 7.1 and 8.1. */
function hueColor(name: string, degrees: number, second: number, third: number): Omit<Color, 'alpha'> {
  const hue = ((degrees % 360) + 360) % 360;
  const of = (shift: number, saturation: number, lightness: number): number => {
    const k = (shift + hue / 30) % 12;
    const spread = saturation * Math.min(lightness, 1 - lightness);
    return lightness - spread * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  const channel = (shift: number): number => {
    if (name !== 'hwb') return Math.round(of(shift, second, third) * 255);
    const [white, black] = [second, third];
    const grey = white + black >= 1 ? white / (white + black) : undefined;
    return Math.round((grey ?? of(shift, 1, 0.5) * (1 - white - black) + white) * 255);
  };
  return { red: channel(0), green: channel(8), blue: channel(4) };
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}

/** A colour as a computed value is written. */
export function printColor({ red, green, blue, alpha }: Color): string {
  if (alpha === 1) return `rgb(${red}, ${green}, ${blue})`;
  return `rgba(${red}, ${green}, ${blue}, ${Number(alpha.toFixed(3))})`;
}

/** A colour as attributes such as `bgcolor` give it (HTML standard, 2.3.6): nearly anything is one. */
export function legacyColorOf(value: string): string | undefined {
  let text = value.trim();
  if (value === '' || text.toLowerCase() === 'transparent') return undefined;
  const named = NAMED_COLORS.get(text.toLowerCase());
  if (named !== undefined) return `#${named}`;
  if (/^#[0-9a-f]{3}$/i.test(text)) return `#${text.slice(1).replace(/./g, '$&$&')}`;
  text = text.replace(/[\u{10000}-\u{10ffff}]/gu, '00').slice(0, 128);
  if (text.startsWith('#')) text = text.slice(1);
  text = text.replace(/[^0-9a-f]/gi, '0');
  while (text.length === 0 || text.length % 3 !== 0) text += '0';
  const length = text.length / 3;
  let parts = [0, 1, 2].map((part) => text.slice(part * length, (part + 1) * length));
  if (length > 8) parts = parts.map((part) => part.slice(length - 8));
  while ((parts[0] as string).length > 2 && parts.every((part) => part.startsWith('0'))) {
    parts = parts.map((part) => part.slice(1));
  }
  return `#${parts.map((part) => part.slice(0, 2).padStart(2, '0')).join('')}`;
}
