import type { Document } from '../document/document.ts';
import type { FlowVisitor } from '../document/flow.ts';
import { childrenOf, type Element, isText, type Node, type Text } from '../document/node.ts';
import { isValue, stretchesOf } from '../document/text-stretches.ts';
import { type Display, displayOf, isPainted, isSpeck } from './box.ts';

/** Anything but white space, control characters, characters without a glyph, and the blank of Braille. */
const INK = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Whether a text holds anything that can be seen. */
export function hasInk(text: string): boolean {
  return INK.test(text);
}

/** Whether a text holds anything that can be seen once it is filled in: a tag of control flow prints nothing. */
export function showsInk(document: Document, text: Text): boolean {
  return stretchesOf(document, text).some(({ tag, value }) => (tag ? isValue(tag) : hasInk(value)));
}

/** Finds the elements that hold content, and those that are content themselves by their border or background. */
export class Contents implements FlowVisitor {
  readonly painted: Set<Node> = new Set();
  readonly #displays = new Map<Element, Display>();
  readonly #counts = new Map<Element, number>();
  readonly #document: Document;
  readonly #holders = new Set<Node>();
  #hidden = 0;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Whether an element shows more than empty lines. */
  has(element: Element): boolean {
    return this.#holders.has(element);
  }

  /** How many children of an element hold content, or are it. */
  countIn(element: Element): number {
    const known = this.#counts.get(element);
    if (known !== undefined) return known;
    const shows = (child: Node): boolean =>
      isText(child) ? showsInk(this.#document, child) : this.#holders.has(child);
    const count = childrenOf(element).filter(shows).length;
    this.#counts.set(element, count);
    return count;
  }

  display(element: Element): Display {
    const known = this.#displays.get(element);
    if (known) return known;
    const display = displayOf(element);
    this.#displays.set(element, display);
    return display;
  }

  enterBlock(element: Element): void {
    this.enterInline(element);
    if (element.tagName === 'li' && this.#hidden === 0) this.#mark(element);
  }

  enterInline(element: Element): void {
    if (this.display(element) === 'none') this.#hidden++;
  }

  leaveBlock(element: Element): void {
    this.leaveInline(element);
  }

  leaveInline(element: Element): void {
    if (this.display(element) === 'none') this.#hidden--;
    else if (this.#hidden === 0 && !this.has(element) && isPainted(element)) {
      this.painted.add(element);
      this.#mark(element);
    }
  }

  text(node: Text): void {
    if (this.#hidden > 0 || !node.parentNode || this.#holders.has(node.parentNode)) return;
    if (showsInk(this.#document, node)) this.#mark(node.parentNode);
  }

  atom(element: Element): void {
    if (this.#hidden === 0 && isShown(element)) this.#mark(element);
  }

  #mark(node: Node): void {
    for (
      let at: Node | null = node;
      at && !this.#holders.has(at);
      at = 'parentNode' in at ? at.parentNode : null
    ) {
      this.#holders.add(at);
    }
  }
}

/** Whether a picture or another thing without text can be seen. */
export function isShown(atom: Element): boolean {
  return displayOf(atom) !== 'none' && !(atom.tagName === 'img' && isSpeck(atom));
}
