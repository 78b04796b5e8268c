import { componentsOf } from '../style/components.ts';
import type { Declaration } from '../style/declaration.ts';

/** Values that leave a text where the language puts it, or where something else has put it. */
const NO_SIDE =
  /^(?:start|auto|-webkit-auto|match-parent|-webkit-match-parent|inherit|initial|unset|revert|revert-layer)$/;

/** Whether a value of `text-align`, or of `align`, sets a text apart from its default side. */
export function isOtherSide(value: string, defaults: readonly string[]): boolean {
  const side = value
    .trim()
    .toLowerCase()
    .replace(/^-(?:webkit|moz|khtml)-(?=left$|right$)/, '');
  return side !== '' && !NO_SIDE.test(side) && !defaults.includes(side);
}

/** Longhands and shorthands of margins on the sides of lines, and which of their components are those. */
const SIDES: Readonly<Record<string, (count: number) => readonly number[]>> = {
  margin: (count) => (count === 1 ? [0] : count === 4 ? [1, 3] : [1]),
  'margin-inline': () => [0, 1],
  'margin-left': () => [0],
  'margin-right': () => [0],
  'margin-inline-start': () => [0],
  'margin-inline-end': () => [0],
  '-webkit-margin-start': () => [0],
  '-webkit-margin-end': () => [0],
};

/**
 * The `auto` margins of a declaration that move a box off its side, in units of the text it stands in, as they become
 * no margin; `whole` where it says nothing else.
 */
export function autoMargins({
  property,
  value,
  valueStart,
}: Declaration): { start: number; end: number; text: string }[] | 'whole' | undefined {
  const sides = SIDES[property];
  if (!sides || !/auto/i.test(value)) return undefined;
  const components = componentsOf(value) ?? [];
  const autos = sides(components.length)
    .map((index) => components[index])
    .filter((component) => component?.type === 'word' && component.name === 'auto');
  if (autos.length === 0) return undefined;
  if (property.includes('-') && autos.length === components.length) return 'whole';
  return autos.flatMap((auto) =>
    auto ? [{ start: valueStart + auto.start, end: valueStart + auto.end, text: '0' }] : [],
  );
}

/** Along the lines of a flex or grid box. */
const ALONG = /^(?:-webkit-|-ms-)?(?:justify-(?:content|items|self)|box-pack|flex-pack)$/;
/** Across them, which is along where they are columns. */
const ACROSS = /^(?:-webkit-)?align-(?:content|items|self)$/;
const PLACES = /^place-(?:content|items|self)$/;
const OFF_START = /^(?:center|right|end|flex-end|self-end|space-around|space-evenly)$/;

/**
 * Whether a declaration moves what stands in a flex or grid box off its side.
 *
 * @param block the declarations around it, as written.
 */
export function movesItems({ property, value }: Declaration, block: string): boolean {
  const words = value.toLowerCase().split(/\s+/);
  if (ALONG.test(property)) return words.some((word) => OFF_START.test(word));
  if (PLACES.test(property)) return OFF_START.test(words.at(-1) ?? '');
  return (
    ACROSS.test(property) &&
    words.some((word) => OFF_START.test(word)) &&
    /flex-(?:direction|flow)\s*:[^;]{0,80}column/i.test(block)
  );
}
