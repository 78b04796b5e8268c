import { type Element, isElement, type Parent, type Text } from '../document/node.ts';
import type { RuleContext } from '../transform.ts';
import { inkTexts } from './ink-texts.ts';

/** A text that is shown, and the size it is shown in. */
export interface SizedText {
  node: Text;
  /** The element it stands in, or the root. */
  place: Parent;
  /** In CSS px. */
  size: number;
}

/** Sizes closer than this, in px, look and count as one: they are the same one in other units. */
const SAME = 0.05;

/** Every text that is shown with its computed size, in document order. */
export function sizedTexts(context: RuleContext): SizedText[] {
  const { styles } = context;
  return inkTexts(context).flatMap(({ text: node, place }) =>
    isHidden(styles, place) ? [] : [{ node, place, size: sizeAt(styles, place) }],
  );
}

/** Text that is only too small to be seen is shown as soon as it has a size. */
function isHidden(styles: RuleContext['styles'], place: Parent): boolean {
  const hiding = styles.hiding(place);
  return hiding !== undefined && hiding.property !== 'font-size';
}

/** Text in such a size, in CSS px, is not there to be read. */
export const SPECK = 2;

/** The size of text in a place, in CSS px. */
export function sizeAt(styles: RuleContext['styles'], place: Parent): number {
  return Number.parseFloat(styles.computed(place, 'font-size'));
}

/** The sizes among texts with how much is set in each, the most used first; of equals the one that comes first. */
export function sizesOf(texts: readonly SizedText[]): { size: number; amount: number }[] {
  const sizes: { size: number; amount: number }[] = [];
  const known = new Map<number, { size: number; amount: number }>();
  for (const { node, size } of texts) {
    let entry = known.get(size);
    if (!entry) {
      entry = sizes.find((other) => Math.abs(other.size - size) < SAME);
      if (!entry) {
        entry = { size, amount: 0 };
        sizes.push(entry);
      }
      known.set(size, entry);
    }
    entry.amount += node.value.replace(/\s+/g, '').length;
  }
  return sizes.sort((a, b) => b.amount - a.amount);
}

/** The nearest of some sizes, of two the first. */
export function nearestSize(size: number, sizes: readonly number[]): number {
  return sizes.reduce((best, other) => (Math.abs(other - size) < Math.abs(best - size) ? other : best));
}

/** Whether two sizes are one. */
export function isSameSize(a: number, b: number): boolean {
  return Math.abs(a - b) < SAME;
}

/** The outermost element around a place in which text has the same size; none for text in no element. */
export function outermostOfSize(
  styles: RuleContext['styles'],
  place: Parent,
  size: number,
): Element | undefined {
  if (!('tagName' in place) || !isElement(place)) return undefined;
  let element: Element = place;
  for (let around = element.parentNode; around && isElement(around); around = around.parentNode) {
    if (/^(?:body|html)$/.test(around.tagName) || !isSameSize(sizeAt(styles, around), size)) break;
    element = around;
  }
  return element;
}
