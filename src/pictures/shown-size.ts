import { attribute, type Element } from '../document/node.ts';
import type { Cascade } from '../style/cascade.ts';
import { ownValue, pixels } from './own-style.ts';

/** In px. */
export interface NaturalSize {
  width: number;
  height: number;
}

/** How large one side of an element is shown at most. */
interface Side {
  /** In px; infinite where nothing bounds it. */
  most: number;
  /** Whether anything is said of this side: one that is not follows the other by the picture's own shape. */
  isGiven: boolean;
}

function sideOf(styles: Cascade, element: Element, name: 'width' | 'height'): Side {
  const style = ownValue(styles, element, name);
  const given = style === undefined ? attributeLength(element, name) : style;
  const length = pixels(given);
  const most = Math.min(
    length ?? Number.POSITIVE_INFINITY,
    pixels(ownValue(styles, element, `max-${name}`)) ?? Number.POSITIVE_INFINITY,
  );
  return {
    most: Math.max(most, pixels(ownValue(styles, element, `min-${name}`)) ?? 0),
    isGiven: most !== Number.POSITIVE_INFINITY || !/^(?:auto)?$/.test(given ?? ''),
  };
}

/** A dimension as HTML reads it (2.3.4.4): a number, whatever follows it, or a percentage. */
function attributeLength(element: Element, name: string): string | undefined {
  const value = attribute(element, name);
  const [, number, percent] = /^[\t\n\f\r ]*(\d+(?:\.\d*)?)(%?)/.exec(value ?? '') ?? [];
  return number === undefined ? value?.trim() : number + (percent === '%' ? '%' : 'px');
}

/** The policy's tracking pixels: up to this many px each way no one sees a picture. */
const TINY = 3;

/** Up to this many px on the side that is given the other, which is not, comes to no more. */
const LINE = 1;

/**
 * The size at which an element is shown, where that is so small that it shows nothing.
 *
 * @param natural asked for the size of the picture itself where none is given; its bytes may be large.
 * @returns as a person writes it: `1 x 1 px`.
 */
export function tinySize(
  styles: Cascade,
  element: Element,
  natural?: () => NaturalSize | undefined,
): string | undefined {
  const width = sideOf(styles, element, 'width');
  const height = sideOf(styles, element, 'height');
  if (!width.isGiven && !height.isGiven) {
    const size = natural?.();
    return size && size.width <= TINY && size.height <= TINY
      ? `${size.width} x ${size.height} px`
      : undefined;
  }
  if (width.most <= TINY && height.most <= TINY) return `${rounded(width.most)} x ${rounded(height.most)} px`;
  if (width.most === 0 || (!height.isGiven && width.most <= LINE)) return `${rounded(width.most)} px wide`;
  if (height.most === 0 || (!width.isGiven && height.most <= LINE)) return `${rounded(height.most)} px high`;
  return undefined;
}

/**
 * The size of a box where that is so small that its background shows nothing. It goes by both sides: a cell that is
 * narrow alone may be a line as high as its row. It goes by them whatever the box holds, which another rule may take.
 *
 * @returns as a person writes it: `1 x 1 px`.
 */
export function tinyBox(styles: Cascade, element: Element): string | undefined {
  const { most: width } = sideOf(styles, element, 'width');
  const { most: height } = sideOf(styles, element, 'height');
  return width <= TINY && height <= TINY ? `${rounded(width)} x ${rounded(height)} px` : undefined;
}

/** Whether what an element holds is clipped to nothing. */
export function clipsAway(styles: Cascade, element: Element): boolean {
  if (!/^(?:hidden|clip)$/.test(ownValue(styles, element, 'overflow-x') ?? '')) return false;
  // A cell grows with what it holds.
  if (/^(?:t[dhr]|table|tbody|thead|tfoot)$/.test(element.tagName)) return false;
  const styled = (name: 'width' | 'height'): number =>
    Math.min(
      pixels(ownValue(styles, element, name)) ?? Number.POSITIVE_INFINITY,
      pixels(ownValue(styles, element, `max-${name}`)) ?? Number.POSITIVE_INFINITY,
    );
  const [width, height] = [styled('width'), styled('height')];
  return width < 1 || height < 1 || (width <= TINY && height <= TINY);
}

function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}
