import { colorOfComponent, printColor } from '../style/colors.ts';
import { componentsOf } from '../style/components.ts';
import type { Declaration } from '../style/declaration.ts';
import { declarationsOf } from '../style/declarations.ts';
import type { Place } from './remove-overrides.ts';

/** What says the width, the style or the colour of a border. */
const BORDER = /^border(?:-(?:top|right|bottom|left))?(?:-(?:width|style|color))?$/;

/** A border so wide, in px, is no line any more. */
const BAR = 4;

/**
 * Whether a declaration is of a border that was drawn in the colour of the background, wide enough to fill a box with
 * it: how buttons get their size where padding is not trusted. Without colour it would be a bar around the text.
 */
export function isFilledBorder({ property }: Declaration, place: Place): boolean {
  if (!BORDER.test(property)) return false;
  const css = 'element' in place ? place.css : bodyOf(place);
  if (!/background/i.test(css)) return false;
  const declarations = declarationsOf(css);
  const borders = declarations.filter((other) => BORDER.test(other.property));
  const colors = new Set(borders.flatMap(colorsIn));
  const grounds = new Set(declarations.filter((other) => GROUND.test(other.property)).flatMap(colorsIn));
  const [color] = colors;
  return colors.size === 1 && color !== undefined && grounds.has(color) && borders.some(isWide);
}

const GROUND = /^background(?:-color)?$/;

function bodyOf({
  block,
  css,
}: {
  block: { bodyStart: number; bodyEnd: number } | undefined;
  css: string;
}): string {
  return block && block.bodyStart !== -1 ? css.slice(block.bodyStart, block.bodyEnd) : '';
}

function colorsIn({ value }: Declaration): string[] {
  return (componentsOf(value) ?? []).flatMap((component) => {
    const color = colorOfComponent(component);
    return color && typeof color !== 'string' ? [printColor(color)] : [];
  });
}

function isWide({ value }: Declaration): boolean {
  const widths = componentsOf(value) ?? [];
  return widths.some(({ type, name, value: width }) => type === 'dimension' && name === 'px' && width >= BAR);
}
