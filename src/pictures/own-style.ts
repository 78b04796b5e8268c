import type { Element } from '../document/node.ts';
import type { Cascade } from '../style/cascade.ts';
import { lengthOf } from '../style/lengths.ts';

/**
 * The computed value of a property, in lower case, where a style attribute or style sheet says it of the element
 * itself; none where only its attributes or the browser do, or it is inherited.
 */
export function ownValue(styles: Cascade, element: Element, property: string): string | undefined {
  const origin = styles.originOf(element, property);
  const isByStyle = origin === 'style-attribute' || origin === 'style-sheet';
  return isByStyle ? styles.computed(element, property).toLowerCase() : undefined;
}

/** A CSS length in px; none for keywords, and for percentages other than of nothing. */
export function pixels(value: string | undefined): number | undefined {
  const length = value === undefined ? undefined : lengthOf(value);
  return length && length.percent === 0 ? length.px : undefined;
}
