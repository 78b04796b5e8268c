import type { Document } from '../document/document.ts';
import { attribute, childrenOf, type Element, isElement, isText, type Parent } from '../document/node.ts';
import { isImplied } from '../document/spans.ts';
import type { Cascade } from './cascade.ts';
import type { ContainingWidths } from './containing-width.ts';
import { hasInk } from './contents.ts';
import { isAbsolute } from './shrink.ts';

export type Side = 'left' | 'right';
export const SIDES: readonly Side[] = ['left', 'right'];

/** A part of what sets a text in on one side. */
export interface Inset {
  /** The longhand that says it, of `element`. */
  property: string;
  element: Element;
  side: Side;
  /** In CSS px. */
  px: number;
  /** What it can be made at least so that nothing else is lost: a list needs room for its marks. */
  least: number;
}

/** The room that a list's marks need, in px. */
const MARKS = 20;

/** Elements that browsers set in, or that take their inset from an element around them. */
const MAY_BE_SET_IN = /^(?:body|blockquote|figure|dd|ul|ol|menu|dir|td|th)$/;

/**
 * What sets the content of elements in: margins, paddings, the indents of quotations and lists, the padding of cells,
 * empty cells at the end of a row. Each element is looked at once.
 */
export class Insets {
  readonly #document: Document;
  readonly #styles: Cascade;
  readonly #containing: ContainingWidths;
  readonly #isPlain: boolean;
  readonly #parts = new Map<Element, readonly Inset[]>();
  readonly #totals = new Map<Element, Record<Side, number>>();
  readonly #cells = new Map<Parent, readonly Element[]>();

  /** @param hasSheets whether a style sheet may say something of elements without attributes. */
  constructor(document: Document, styles: Cascade, containing: ContainingWidths, hasSheets: boolean) {
    this.#document = document;
    this.#styles = styles;
    this.#containing = containing;
    this.#isPlain = !hasSheets;
  }

  /** The sums of all that sets the content of an element in, in px. */
  totals(element: Element): Record<Side, number> {
    const chain: Element[] = [];
    let at: Element | undefined = element;
    while (at && !this.#totals.has(at)) {
      chain.push(at);
      at = this.#styles.parentOf(at);
    }
    let sums = (at && this.#totals.get(at)) ?? { left: 0, right: 0 };
    for (let next = chain.pop(); next; next = chain.pop()) {
      const parts = this.of(next);
      if (parts.length > 0) {
        sums = { ...sums };
        for (const { side, px } of parts) sums[side] += px;
      }
      this.#totals.set(next, sums);
    }
    return sums;
  }

  /** What sets the content of an element in on one side and stands nearest to it. */
  innermost(element: Element, side: Side): Inset | undefined {
    for (let at: Element | undefined = element; at; at = this.#styles.parentOf(at)) {
      const own = this.of(at).findLast((part) => part.side === side);
      if (own) return own;
    }
    return undefined;
  }

  /** All that sets the content of an element in on one side, the outermost first. */
  around(element: Element, side: Side): Inset[] {
    const found: Inset[] = [];
    for (let at: Element | undefined = element; at; at = this.#styles.parentOf(at)) {
      for (const part of this.of(at).toReversed()) if (part.side === side) found.push(part);
    }
    return found.reverse();
  }

  /** The indent of the first line of text in a place, which it may have from an element around it. */
  indentOf(place: Parent): Inset | undefined {
    const px = this.#styles.pixels(place, 'text-indent') ?? 0;
    if (px <= 0) return undefined;
    const element = this.#styles.origin(place, 'text-indent')?.appliesTo;
    const side: Side = this.#styles.computed(place, 'direction') === 'rtl' ? 'right' : 'left';
    return element && 'tagName' in element
      ? { property: 'text-indent', element, side, px, least: 0 }
      : undefined;
  }

  /** What an element itself does, its margin before its padding. */
  of(element: Element): readonly Inset[] {
    const known = this.#parts.get(element);
    if (known) return known;
    const isPlain = this.#isPlain && element.attrs.length === 0 && !MAY_BE_SET_IN.test(element.tagName);
    const parts =
      isPlain || !(isCell(element) || this.#styles.hasEdges(element)) ? NONE : this.#partsOf(element);
    this.#parts.set(element, parts);
    return parts;
  }

  #partsOf(element: Element): Inset[] {
    const parts: Inset[] = isCell(element) ? [...this.#spacersBeside(element)] : [];
    if (!this.#styles.hasEdges(element)) return parts;
    for (const box of isCell(element) ? ['padding'] : ['margin', 'padding']) {
      for (const side of SIDES) {
        const property = `${box}-${side}`;
        const px = this.#pixels(element, property);
        if (px <= 0 || this.#isOfClient(element, property)) continue;
        const isList = box === 'padding' && /^(?:ul|ol|menu|dir)$/.test(element.tagName);
        parts.push({ property, element, side, px, least: isList ? Math.min(px, MARKS) : 0 });
      }
    }
    return parts;
  }

  #pixels(element: Element, property: string): number {
    const value = this.#styles.computed(element, property);
    if (value === '0px' || value === 'auto') return 0;
    const around = value.includes('%') ? this.#containing.of(element) : 0;
    return this.#containing.resolved(element, property, around) ?? 0;
  }

  /**
   * The margin of a page is the mail program's, unless the message says something of it; of a page that has no tag in
   * the message only what a style sheet says can be another.
   */
  #isOfClient(element: Element, property: string): boolean {
    if (element.tagName !== 'body' && element.tagName !== 'html') return false;
    const declared = this.#styles.declared(element, property);
    if (!declared || declared.source.origin === 'user-agent') return true;
    return isImplied(this.#document, element) && !isAbsolute(declared.value);
  }

  #cellsIn(row: Parent): readonly Element[] {
    let cells = this.#cells.get(row);
    if (!cells) {
      cells = childrenOf(row).filter(isCell);
      this.#cells.set(row, cells);
    }
    return cells;
  }

  /** Empty cells with a width at the beginning of a row set the first cell with content in, those at its end the last. */
  #spacersBeside(cell: Element): Inset[] {
    const cells = cell.parentNode ? this.#cellsIn(cell.parentNode) : [];
    if (cells.length < 2 || cells.length > MANY) return [];
    const at = cells.indexOf(cell);
    const spacers = (beside: readonly Element[], side: Side): Inset[] =>
      beside.every(isEmpty)
        ? beside.flatMap((element) => {
            const px = this.#pixels(element, 'width');
            return px > 0 ? [{ property: 'width', element, side, px, least: 0 }] : [];
          })
        : [];
    return [...spacers(cells.slice(0, at), 'left'), ...spacers(cells.slice(at + 1), 'right')];
  }
}

/** Rows of more cells hold data: asking each cell about all others would not be linear. */
const MANY = 50;

const NONE: readonly Inset[] = [];

function isCell(node: Parameters<typeof isElement>[0]): node is Element {
  return isElement(node) && (node.tagName === 'td' || node.tagName === 'th');
}

/** Whether a cell shows nothing: what stands in it in elements of its own is taken for something. */
function isEmpty(cell: Element): boolean {
  if (attribute(cell, 'rowspan') !== undefined) return false;
  return childrenOf(cell).every((child) =>
    isText(child) ? !hasInk(child.value) : !isElement(child) || child.tagName === 'br',
  );
}
