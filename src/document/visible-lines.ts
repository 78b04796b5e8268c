import { walkFlow } from './flow.ts';
import { type Element, isElement, type Node, type Text } from './node.ts';
import { partitionPoint } from './partition-point.ts';
import { OBJECT_REPLACEMENT } from './visible-text.ts';

/** A part of a line: units of a text node's value, or a picture or other thing without text. */
export interface LinePart {
  node: Text | Element;
  from: number;
  to: number;
}

/**
 * What stands between two ends of lines (a `<br>`, the edge of a block): inline tags do not part it, and a picture
 * is an object-replacement character. A line feed in the text is one of the source; only in preformatted text does
 * it show.
 */
export class VisibleLine {
  readonly text: string;
  readonly isPreformatted: boolean;
  /** What parts the line from the one before, in order: breaks, and blocks that begin or end. */
  readonly edges: readonly Element[];
  /** The `<br>` that ends the line. */
  readonly breakAfter: Element | undefined;
  readonly #items: readonly Item[];

  constructor(
    items: readonly Item[],
    text: string,
    isPreformatted: boolean,
    edges: readonly Element[],
    after?: Element,
  ) {
    this.#items = items;
    this.text = text;
    this.isPreformatted = isPreformatted;
    this.edges = edges;
    this.breakAfter = after;
  }

  /** The `<br>` that the line begins behind. */
  get breakBefore(): Element | undefined {
    const last = this.edges.at(-1);
    return last?.tagName === 'br' ? last : undefined;
  }

  /** Everything on the line, in order, each with all its units of the line's text. */
  items(): { node: Text | Element; start: number; end: number }[] {
    return this.#items.map(({ node, start, length }) => ({ node, start, end: start + length }));
  }

  /**
   * What stands behind the units `from` to `to` of the line's text as it was read. A line is edited from left to
   * right: what was cut from a text node before is taken to have stood before the part asked for.
   */
  parts(from: number, to: number): LinePart[] {
    const parts: LinePart[] = [];
    for (let i = this.#firstBehind(from); i < this.#items.length; i++) {
      const { node, start, length } = this.#items[i] as Item;
      if (start >= to) break;
      const shift = isElement(node) ? 0 : node.value.length - length;
      const first = Math.max(from - start, 0) + shift;
      parts.push({ node, from: first, to: Math.min(to - start, length) + shift });
    }
    return parts;
  }

  /** The first item that ends behind a unit: a line may hold thousands. */
  #firstBehind(unit: number): number {
    return partitionPoint(this.#items, ({ start, length }) => start + length <= unit);
  }
}

interface Item {
  node: Text | Element;
  start: number;
  length: number;
}

const PREFORMATTED: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp', 'plaintext']);

/** The lines of a tree that hold any text or picture, in order. Nothing of the head is among them. */
export function visibleLines(root: Node): VisibleLine[] {
  const lines: VisibleLine[] = [];
  let items: Item[] = [];
  let text = '';
  let preformatted = 0;
  let edges: Element[] = [];
  const end = (edge?: Element): void => {
    if (items.length > 0) {
      const lineBreak = edge?.tagName === 'br' ? edge : undefined;
      lines.push(new VisibleLine(items, text, preformatted > 0, edges, lineBreak));
      items = [];
      text = '';
      edges = [];
    }
    if (edge) edges.push(edge);
  };
  const add = (node: Text | Element, shown: string): void => {
    items.push({ node, start: text.length, length: shown.length });
    text += shown;
  };
  walkFlow(root, {
    text: (node) => add(node, node.value),
    atom: (element) => add(element, OBJECT_REPLACEMENT),
    lineBreak: end,
    enterBlock(element) {
      end(element);
      if (PREFORMATTED.has(element.tagName)) preformatted++;
    },
    leaveBlock(element) {
      end(element);
      if (PREFORMATTED.has(element.tagName)) preformatted--;
    },
  });
  end();
  return lines;
}
