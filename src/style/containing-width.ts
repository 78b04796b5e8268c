import { childrenOf, type Element, isElement } from '../document/node.ts';
import type { Cascade } from './cascade.ts';
import { lengthOf } from './lengths.ts';

/**
 * How wide, in CSS px, the box is that the percentages of an element refer to, at most: what its content asks for is
 * not known before layout. What stands in no element of a set width has the maximum width.
 */
export class ContainingWidths {
  readonly #styles: Cascade;
  readonly #maxWidth: number;
  readonly #countsInsets: boolean;
  readonly #known = new Map<Element, number>();

  /** @param countsInsets whether insets make what they hold narrower; without, the widths hold whatever becomes of them. */
  constructor(styles: Cascade, maxWidth: number, countsInsets = true) {
    this.#styles = styles;
    this.#maxWidth = maxWidth;
    this.#countsInsets = countsInsets;
  }

  of(element: Element): number {
    const chain: Element[] = [];
    let at = this.#styles.parentOf(element);
    while (at && !this.#known.has(at)) {
      chain.push(at);
      at = this.#styles.parentOf(at);
    }
    let width = (at && this.#known.get(at)) ?? this.#maxWidth;
    for (let next = chain.pop(); next; next = chain.pop()) {
      width = Math.max(0, this.#contentWidth(next, width));
      this.#known.set(next, width);
    }
    return width;
  }

  #contentWidth(element: Element, around: number): number {
    const display = this.#styles.computed(element, 'display');
    if (/^(?:inline|contents|table-(?:row|header|footer).*)$/.test(display)) return around;
    const inside = this.#sum(element, INSIDE, around);
    if (display === 'table-cell') return this.#cellWidth(element, around) - inside;
    const isBorderBox = this.#styles.computed(element, 'box-sizing') === 'border-box';
    const given = this.resolved(element, 'width', around);
    const auto = around - this.#sum(element, OUTSIDE, around) - inside;
    const own = given === undefined ? auto : given - (isBorderBox ? inside : 0);
    const most = this.resolved(element, 'max-width', around) ?? Number.POSITIVE_INFINITY;
    return Math.max(Math.min(own, most), this.resolved(element, 'min-width', around) ?? 0);
  }

  /** A cell has what the others of its row leave it; one that is alone has the whole row, whatever width it asks for. */
  #cellWidth(cell: Element, row: number): number {
    const siblings = cell.parentNode ? childrenOf(cell.parentNode).filter(isElement) : [];
    if (!this.#countsInsets) return Math.min(row, this.resolved(cell, 'width', row) ?? row);
    const cells = siblings.filter((sibling) => this.#styles.computed(sibling, 'display') === 'table-cell');
    if (cells.length < 2 || cells.length > MANY) return row;
    const widths = cells.map((sibling) => this.resolved(sibling, 'width', row));
    const sum = widths.reduce<number>((total, width) => total + (width ?? 0), 0);
    const own = widths[cells.indexOf(cell)];
    if (own === undefined) return Math.max(0, row - sum);
    const isShared = widths.every((width) => width !== undefined);
    return isShared && sum > 0 ? (own / sum) * Math.max(row, sum) : own;
  }

  /** A computed length in px, percentages of `around`; none for a keyword and for what only layout knows. */
  resolved(element: Element, property: string, around: number): number | undefined {
    const value = this.#styles.computed(element, property);
    if (value === 'auto' || value === 'none') return undefined;
    const length = lengthOf(value);
    if (!length || Number.isNaN(length.px)) return undefined;
    return length.px + (length.percent / 100) * around;
  }

  #sum(element: Element, properties: readonly string[], around: number): number {
    if (!this.#countsInsets) return 0;
    return properties.reduce((total, property) => total + (this.resolved(element, property, around) ?? 0), 0);
  }
}

const INSIDE = ['padding-left', 'padding-right', 'border-left-width', 'border-right-width'];
const OUTSIDE = ['margin-left', 'margin-right'];

/** Rows of more cells hold data, not pictures: asking each cell about all others would not be linear. */
const MANY = 50;
