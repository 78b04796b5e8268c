import { componentsOf } from '../style/components.ts';
import type { Declaration } from '../style/declaration.ts';

/** Shadows, wide letters, movement, see-through text and the like, with the names that single browsers gave them. */
const DECORATIONS =
  /^(?:-(?:webkit|moz|ms|o|khtml)-)?(?:text-shadow|box-shadow|letter-spacing|word-spacing|text-transform|transform(?:-.+)?|translate|rotate|scale|perspective(?:-origin)?|backface-visibility|animation(?:-.+)?|transition(?:-.+)?|filter|backdrop-filter|opacity|mix-blend-mode|background-blend-mode|cursor|z-index|will-change|offset(?:-.+)?|box-reflect|marquee(?:-.+)?)$|^mso-(?:text-animation|font-kerning|char-(?:spacing|scale).*|style-text(?:shadow|outline|glow|reflection).*|text-(?:raise|shadow).*|effects?-.*|hide)$/;

/** What each of them says where it says nothing: that is no decoration, and it may undo one. */
const SAYS_NOTHING =
  /^(?:none|normal|auto|static|inherit|initial|unset|revert|revert-layer|default|0|0px|0pt|0em|0s|1|1\.0|100%)$/i;

/** Whether a declaration decorates as a whole. */
export function isDecoration({ property, value }: Declaration): boolean {
  if (property === 'position') return !/^(?:static|inherit|initial|unset|revert|revert-layer)$/i.test(value);
  if (!DECORATIONS.test(property)) return false;
  if (property === 'opacity' || property.endsWith('scale'))
    return !/^(?:1(?:\.0+)?|100%|none|inherit|initial|unset)$/i.test(value);
  return !SAYS_NOTHING.test(value) || (property === 'z-index' && value === '1');
}

const MARGIN = /^(?:-webkit-)?margin(?:-.+)?$/;

/**
 * The margins below zero of a declaration, in units of the text it stands in, as they become none; `whole` where it
 * says nothing else.
 */
export function negativeMargins({
  property,
  value,
  valueStart,
}: Declaration): { start: number; end: number; text: string }[] | 'whole' | undefined {
  if (!MARGIN.test(property) || !value.includes('-')) return undefined;
  const components = componentsOf(value) ?? [];
  const negative = components.filter(
    ({ type, value: number }) => /^(?:number|percentage|dimension)$/.test(type) && number < 0,
  );
  if (negative.length === 0) return undefined;
  if (property !== 'margin' && negative.length === components.length) return 'whole';
  return negative.map(({ start, end }) => ({ start: valueStart + start, end: valueStart + end, text: '0' }));
}

/** Where `text-decoration` asks for a text that blinks; `whole` where it asks for nothing else. */
export function blinking({
  property,
  value,
  valueStart,
}: Declaration): { start: number; end: number; text: string }[] | 'whole' | undefined {
  if (!/^text-decoration(?:-line)?$/.test(property) || !/blink/i.test(value)) return undefined;
  const components = componentsOf(value) ?? [];
  const at = components.findIndex(({ type, name }) => type === 'word' && name === 'blink');
  const blink = components[at];
  if (!blink) return undefined;
  if (components.length === 1) return 'whole';
  const start = components[at - 1]?.end ?? blink.start;
  const end = at === 0 ? (components[1]?.start ?? blink.end) : blink.end;
  return [{ start: valueStart + start, end: valueStart + end, text: '' }];
}
