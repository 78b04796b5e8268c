import type { Element, Parent } from '../document/node.ts';
import type { ComputedValues } from './computed-value.ts';
import { lengthOf } from './lengths.ts';
import type { LookHiding, StyleNode } from './style-node.ts';

/** What hides a text: a property of the element it stands in, or of one around that. */
export interface Hiding {
  element: Parent;
  /** The longhand that does it; of a `<details>` that is not open the attribute `open`. */
  property: string;
}

/** Farther from where it would stand than any screen is wide. */
const OFF_SCREEN = -999;
const CLIPS = /^(?:hidden|clip|scroll|auto)$/;

/** What is asked of the tree of styles. */
interface Tree {
  nodeOf(place: Parent): StyleNode | undefined;
  around(place: Parent): Element | undefined;
}

/** Finds what hides texts. Where one look is hidden by an ancestor, so is every element of that look. */
export class HidingFinder {
  readonly #tree: Tree;
  readonly #values: ComputedValues;

  constructor(tree: Tree, values: ComputedValues) {
    this.#tree = tree;
    this.#values = values;
  }

  /** The first cause on the way from a text to the root. */
  find(place: Parent): Hiding | undefined {
    const node = this.#tree.nodeOf(place);
    if (!node) return undefined;
    node.hiding ??= this.#hidingOf(node);
    const { hiding } = node;
    if (hiding === 'nothing') return undefined;
    let element: Parent = place;
    for (let level = 0; level < hiding.levels; level++) element = this.#tree.around(element) ?? element;
    return { element, property: hiding.property };
  }

  #hidingOf(node: StyleNode): LookHiding {
    if (this.#values.of(node, 'visibility') !== 'visible') return { levels: 0, property: 'visibility' };
    if (this.#values.font(node).size === 0) return { levels: 0, property: 'font-size' };
    if (node.tagName === 'details' && !node.isOpen) return { levels: 0, property: 'open' };
    return this.#around(node);
  }

  #around(node: StyleNode): LookHiding {
    const chain: StyleNode[] = [];
    let at: StyleNode | undefined = node;
    while (at && !at.hidingAround) {
      chain.push(at);
      at = at.parent;
    }
    let outer = at?.hidingAround ?? 'nothing';
    for (let next = chain.pop(); next; next = chain.pop()) {
      const property = this.#causeAt(next);
      if (property !== undefined) outer = { levels: 0, property };
      else if (next.isFolded) outer = { levels: 1, property: 'open' };
      else if (outer !== 'nothing') outer = { ...outer, levels: outer.levels + 1 };
      next.hidingAround = outer;
    }
    return outer;
  }

  #causeAt(node: StyleNode): string | undefined {
    const display = this.#values.of(node, 'display');
    if (display === 'none') return 'display';
    if (Number(this.#values.of(node, 'opacity')) === 0) return 'opacity';
    const position = this.#values.of(node, 'position');
    const isOut = position === 'absolute' || position === 'fixed';
    if (isOut && isEmptyClip(this.#values.of(node, 'clip'))) return 'clip';
    const moves = position === 'static' ? MARGINS : [...MARGINS, ...SIDES];
    const moved = moves.find((side) => this.#pixels(node, side) <= OFF_SCREEN);
    if (moved !== undefined) return moved;
    if (display === 'inline' || display === 'contents') return undefined;
    if (this.#pixels(node, 'text-indent') <= OFF_SCREEN) return 'text-indent';
    return this.#clippedBy(node, display);
  }

  /** A computed length in px, none other than zero counting as one. */
  #pixels(node: StyleNode, property: string): number {
    const value = this.#values.of(node, property);
    return value.endsWith('px') ? Number.parseFloat(value) || 0 : 0;
  }

  /** A box without area shows nothing of what it clips. Cells and rows are never lower than what they hold. */
  #clippedBy(node: StyleNode, display: string): string | undefined {
    if (display.startsWith('table') || display === 'inline-table') return undefined;
    if (CLIPS.test(this.#values.of(node, 'overflow-y'))) {
      const property = this.#zero(node, 'height', ['padding-top', 'padding-bottom']);
      if (property !== undefined) return property;
    }
    if (!CLIPS.test(this.#values.of(node, 'overflow-x'))) return undefined;
    return this.#zero(node, 'width', ['padding-left', 'padding-right']);
  }

  #zero(node: StyleNode, size: 'height' | 'width', paddings: readonly string[]): string | undefined {
    if (paddings.some((padding) => this.#values.of(node, padding) !== '0px')) return undefined;
    if (this.#pixels(node, `min-${size}`) > 0) return undefined;
    return [`max-${size}`, size].find((property) => {
      const length = lengthOf(this.#values.of(node, property));
      return length?.px === 0 && length.percent === 0;
    });
  }
}

const MARGINS = ['margin-left', 'margin-top'];
const SIDES = ['left', 'top', 'right', 'bottom'];

function isEmptyClip(clip: string): boolean {
  const inside = /^rect\(([^)]*)\)$/i.exec(clip.trim())?.[1];
  const edges = inside?.split(/[\s,]+/).map((edge) => Number.parseFloat(edge)) ?? [];
  const [top, right, bottom, left] = edges;
  return edges.length === 4 && (top === bottom || right === left);
}
