import { attribute, type Element, isElement, type Node } from '../document/node.ts';
import type { Cascade } from './cascade.ts';

/** Whether an element is there for a screen reader: neither it nor one around it is taken away by style or ARIA. */
export function isExposed(element: Element, styles: Cascade): boolean {
  if (styles.computed(element, 'visibility') !== 'visible') return false;
  for (let node: Node | null = element; node && isElement(node); node = node.parentNode) {
    if (attribute(node, 'aria-hidden')?.trim().toLowerCase() === 'true') return false;
    if (styles.computed(node, 'display') === 'none') return false;
  }
  return true;
}
