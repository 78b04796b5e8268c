import type { Document } from '../document/document.ts';
import type { Element, Parent } from '../document/node.ts';
import { authorDeclarations, type EditState } from './author-declarations.ts';
import { ComputedValues } from './computed-value.ts';
import { type Hiding, HidingFinder } from './hiding.ts';
import { lengthOf } from './lengths.ts';
import { PROPERTIES } from './properties.data.ts';
import type { Cascaded, DeclarationSource, Source } from './sources.ts';
import type { Contender, Origin } from './style-node.ts';
import { StyleTree } from './style-tree.ts';
import type { Block } from './syntax.ts';

/** The widths that styles are judged at: a mail program's reading pane, and a phone. In CSS px. */
export const DEFAULT_WIDTH = 600;
export const PHONE_WIDTH = 320;
const HEIGHT = 800;

const EDGES = ['margin', 'padding'].flatMap((box) =>
  ['top', 'right', 'bottom', 'left'].map((side) => `${box}-${side}`),
);

/**
 * What the styles of a message compute to (CSS Cascade 5), as it now is: on a screen, in a light scheme, without any
 * state such as `:hover`. A question costs nothing until it is asked; elements that look the same share its answer.
 *
 * Of a fragment, what stands in no element is asked for by the root; it has the `<body>` that HTML implies around it.
 *
 * A declaration whose value holds a merge tag takes part as far as it is valid with a word in the tag's place: a length
 * or colour that only the template knows does not count. `authorDeclarations` shows it all the same.
 *
 * @throws SendableError MESSAGE_TOO_COMPLEX from every method, where selectors take too long to match.
 */
export class Cascade {
  readonly width: number;
  readonly #document: Document;
  readonly #state: EditState;
  readonly #others: Map<number, Cascade>;
  readonly #tree: StyleTree;
  readonly #values: ComputedValues;
  readonly #hiding: HidingFinder;

  /** @param width of the viewport, in CSS px. */
  constructor(
    document: Document,
    state: EditState,
    width = DEFAULT_WIDTH,
    others = new Map<number, Cascade>(),
  ) {
    this.width = width;
    this.#document = document;
    this.#state = state;
    this.#others = others.set(width, this);
    const viewport = { width, height: HEIGHT };
    this.#tree = new StyleTree(document, state, viewport);
    this.#values = new ComputedValues(viewport, this.#tree.isQuirks);
    this.#hiding = new HidingFinder(this.#tree, this.#values);
  }

  /** The cascade of the same message in a viewport of another width. */
  at(width: number): Cascade {
    return this.#others.get(width) ?? new Cascade(this.#document, this.#state, width, this.#others);
  }

  /** The computed value of a longhand: `16px`, `50%`, `auto`, `rgb(255, 0, 0)`. See `ComputedValues`. */
  computed(place: Parent, property: string): string {
    const node = this.#tree.nodeOf(place);
    return node ? this.#values.of(node, property) : (PROPERTIES[property]?.initial ?? '');
  }

  /** A computed length in CSS px; none for a keyword, or for a share of what only layout knows. */
  pixels(place: Parent, property: string): number | undefined {
    const length = lengthOf(this.computed(place, property));
    return length && length.percent === 0 ? length.px : undefined;
  }

  /** Whether an element has any margin or padding, `auto` aside; elements that look the same are asked once. */
  hasEdges(place: Parent): boolean {
    const node = this.#tree.nodeOf(place);
    if (!node) return false;
    node.hasEdges ??= EDGES.some((property) => !/^(?:0px|auto)$/.test(this.#values.of(node, property)));
    return node.hasEdges;
  }

  /** The side that lines go to: `text-align` with `start` and `end` resolved, and without the `-webkit-` sides. */
  alignment(place: Parent): 'left' | 'right' | 'center' | 'justify' {
    const align = this.computed(place, 'text-align').replace('-webkit-', '');
    if (align === 'center' || align === 'justify' || align === 'left' || align === 'right') return align;
    const isLeft = (this.computed(place, 'direction') === 'ltr') === (align !== 'end');
    return isLeft ? 'left' : 'right';
  }

  /** The declaration that wins for a longhand on the element itself; none where the value is inherited or initial. */
  declared(place: Parent, property: string): Cascaded | undefined {
    const node = this.#tree.nodeOf(place);
    const winner = node && this.#values.winner(node, property);
    return winner && this.#cascaded(winner, place);
  }

  /** Where the declaration comes from that wins for a longhand on the element itself. */
  originOf(place: Parent, property: string): Origin | undefined {
    const node = this.#tree.nodeOf(place);
    return node && this.#values.winner(node, property)?.entry.origin;
  }

  /** Every declaration of a longhand that applies to an element, the winner first. */
  contenders(place: Parent, property: string): Cascaded[] {
    const node = this.#tree.nodeOf(place);
    return node
      ? this.#values.contenders(node, property).map((contender) => this.#cascaded(contender, place))
      : [];
  }

  /** The declaration that an element's value comes from, its own or inherited, and the element it applies to. */
  origin(place: Parent, property: string): (Cascaded & { appliesTo: Parent }) | undefined {
    const inherits = PROPERTIES[property]?.inherits ?? property.startsWith('--');
    for (let at: Parent | undefined = place; at; at = this.#tree.around(at)) {
      const declared = this.declared(at, property);
      const passes = declared ? /^(?:inherit|unset)$/.test(declared.value) : inherits;
      if (!passes || (declared?.value === 'unset' && !inherits))
        return declared && { ...declared, appliesTo: at };
    }
    return undefined;
  }

  /** What hides a text that stands in a place, if anything does. */
  hiding(place: Parent): Hiding | undefined {
    return this.#hiding.find(place);
  }

  /** Every declaration of the author's, in style attributes and style sheets, whether it applies anywhere or not. */
  authorDeclarations(): Generator<DeclarationSource> {
    return authorDeclarations(this.#document, this.#state);
  }

  /** The element around another, or the one that HTML implies. */
  parentOf(element: Element): Element | undefined {
    return this.#tree.parentOf(element);
  }

  /** Whether a rule of a style sheet applies to an element at this width. */
  applies(rule: Block, element: Element): boolean {
    const node = this.#tree.nodeOf(element);
    return node?.entries.some(({ matched }) => matched?.rule === rule) ?? false;
  }

  #cascaded({ longhand, entry }: Contender, place: Parent): Cascaded {
    const { property, value } = longhand;
    return {
      property,
      value,
      isImportant: entry.isImportant,
      source: this.#sourceOf({ longhand, entry }, place),
    };
  }

  #sourceOf({ longhand, entry }: Contender, place: Parent): Source {
    const { declaration, attribute: name, attributeOf } = longhand;
    const element = this.#tree.elementOf(place);
    if (!element || entry.origin === 'user-agent') return { origin: 'user-agent' };
    if (name !== undefined) {
      const of = attributeOf === undefined ? element : this.#closest(element, attributeOf);
      return { origin: 'attribute', element: of ?? element, attribute: name };
    }
    if (!declaration) return { origin: 'user-agent' };
    const from = entry.matched && this.#tree.sheet(entry.matched.sheet);
    if (!from) return { origin: 'style-attribute', element, declaration };
    return {
      origin: 'style-sheet',
      element: from.element,
      text: from.text,
      declaration,
      block: entry.matched?.rule,
    };
  }

  #closest(element: Element, tagName: string): Element | undefined {
    let at: Element | undefined = element;
    while (at && at.tagName !== tagName) at = this.#tree.parentOf(at);
    return at;
  }
}
