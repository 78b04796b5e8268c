import { walkFlow } from './flow.ts';
import type { FoldedText } from './folded-text.ts';
import { descendants, isElement, isText, type Node, type Text } from './node.ts';
import { partitionPoint } from './partition-point.ts';

/** A part of a text node, in units of its value. */
export interface TextPart {
  node: Text;
  from: number;
  to: number;
}

/** Stands in a block's text for a picture or another thing without text (U+FFFC). */
export const OBJECT_REPLACEMENT = '\ufffc';

/**
 * The text of one block as a reader meets it: inline tags do not part it, `<br>` is a line feed, a picture an
 * object-replacement character. Each unit leads back to the text node it stands in.
 */
export class Block {
  /** The block element, or the root for text outside of any. */
  readonly container: Node;
  readonly text: string;
  /** Its folded twin, once it is known; see `foldBlock`. */
  folded: FoldedText | undefined;
  readonly #parts: readonly { node: Text; start: number }[];
  #starts: ReadonlyMap<Text, number> | undefined;

  constructor(container: Node, text: string, parts: readonly { node: Text; start: number }[]) {
    this.container = container;
    this.text = text;
    this.#parts = parts;
  }

  /** The first of the text nodes. */
  get firstNode(): Text | undefined {
    return this.#parts[0]?.node;
  }

  /** Whether it is the same text in the same nodes. */
  isSame(container: Node, text: string, parts: readonly { node: Text; start: number }[]): boolean {
    if (container !== this.container || text !== this.text || parts.length !== this.#parts.length)
      return false;
    return this.#parts.every(({ node, start }, i) => parts[i]?.node === node && parts[i]?.start === start);
  }

  /** The text nodes of the block, in order. */
  get nodes(): Text[] {
    return this.#parts.map((part) => part.node);
  }

  /** The parts of text nodes behind the units `from` to `to` of the text. */
  parts(from: number, to: number): TextPart[] {
    const found: TextPart[] = [];
    for (let index = this.#indexAt(from); index < this.#parts.length; index++) {
      const { node, start } = this.#parts[index] as { node: Text; start: number };
      if (start >= to) break;
      const end = start + node.value.length;
      if (end > from) found.push({ node, from: Math.max(from - start, 0), to: Math.min(to, end) - start });
    }
    return found;
  }

  /** The units of the text that stand in a node or below it, from the first to the last; none where none does. */
  unitsIn(ancestor: Node): { from: number; to: number } | undefined {
    this.#starts ??= new Map(this.#parts.map(({ node, start }) => [node, start]));
    let units: { from: number; to: number } | undefined;
    for (const node of descendants(ancestor)) {
      const from = isText(node) ? this.#starts.get(node) : undefined;
      if (isText(node) && from !== undefined)
        units = { from: units?.from ?? from, to: from + node.value.length };
    }
    return units;
  }

  /** Whether a unit of the text stands in a text node; a line feed that does not is a `<br>`. */
  isText(at: number): boolean {
    const part = this.#parts[this.#indexAt(at)];
    return part !== undefined && at >= part.start && at < part.start + part.node.value.length;
  }

  /** The last part that starts at a unit or before it. */
  #indexAt(at: number): number {
    return Math.max(0, partitionPoint(this.#parts, ({ start }) => start <= at) - 1);
  }
}

/**
 * The blocks of a tree that hold any text or picture, in order. Nothing of the head is among them.
 *
 * @param known the blocks of the tree as it was: those that read as they did are taken over.
 */
export function visibleBlocks(root: Node, known: readonly Block[] = []): Block[] {
  const blocks: Block[] = [];
  // A text stands in one block; those that hold none are soon made.
  const knownWith = new Map(known.map((block) => [block.firstNode, block]));
  let text = '';
  let parts: { node: Text; start: number }[] = [];
  let container: Node = root;
  const open: Node[] = [root];
  const flush = (next: Node): void => {
    if (text !== '') {
      const same = parts[0] && knownWith.get(parts[0].node);
      blocks.push(same?.isSame(container, text, parts) ? same : new Block(container, text, parts));
    }
    text = '';
    parts = [];
    container = next;
  };
  walkFlow(root, {
    text(node) {
      parts.push({ node, start: text.length });
      text += node.value;
    },
    lineBreak() {
      text += '\n';
    },
    atom(element) {
      if (element.tagName !== 'hr') text += OBJECT_REPLACEMENT;
    },
    enterBlock(element) {
      open.push(element);
      flush(element);
    },
    leaveBlock() {
      open.pop();
      flush(open.at(-1) ?? root);
    },
  });
  flush(root);
  return blocks;
}

/** Whether a node shows nothing: no text but spaces, no picture, no rule. */
export function isBlank(node: Node): boolean {
  if (isText(node)) return node.value.trim() === '';
  if (!isElement(node)) return true;
  let hasContent = false;
  walkFlow(node, {
    text: (text) => {
      hasContent ||= text.value.trim() !== '';
    },
    atom: () => {
      hasContent = true;
    },
  });
  return !hasContent;
}
