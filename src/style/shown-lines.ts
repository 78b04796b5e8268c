import type { Document } from '../document/document.ts';
import { type FlowVisitor, walkFlow } from '../document/flow.ts';
import { MAX_GAPS } from '../document/limits.ts';
import type { MergeTag } from '../document/merge-tags.ts';
import { childrenOf, type Element, isElement, type Node, type Text } from '../document/node.ts';
import { isCondition, isValue, stretchesOf } from '../document/text-stretches.ts';
import { SendableError } from '../errors.ts';
import {
  type Display,
  isInlineBox,
  isLineHigh,
  isSpacer,
  type Smallness,
  smallnessOf,
  type WhiteSpace,
  whiteSpaceOf,
} from './box.ts';
import { Contents, hasInk, isShown } from './contents.ts';
import { Flow, type Gap, type Maker } from './gap.ts';

/**
 * The empty lines of a message as a person sees them: what stands between two pieces of content (text, a picture, a
 * rule, an item's mark, a merge tag for a value), or between one and an edge of the flow. An empty line is made by a
 * `<br>`, by a line end where white space is preserved, or by a block that holds characters without ink alone. A
 * block with nothing in it shows nothing. Cells side by side, floating and inline blocks, and spacers are each read
 * by themselves.
 *
 * @throws SendableError MESSAGE_TOO_COMPLEX
 */
export function gapsOf(document: Document): Gap[] {
  const contents = new Contents(document);
  walkFlow(document.root, contents);
  const reader = new LineReader(document, contents);
  walkFlow(document.root, reader);
  reader.end();
  return reader.gaps;
}

/** White space that collapses (CSS Text 3, 4.1): all other characters give a line its height. */
const COLLAPSIBLE = ' \t\n\r\f';

/** The parts of tables in which no text stands: white space there is never shown. */
const TABLE_PARTS = /^(?:table|thead|tbody|tfoot|tr|colgroup)$/;

/** An element that is open while lines are read. */
interface Open {
  element: Element;
  display: Display;
  whiteSpace: WhiteSpace;
  /** Found when it is asked for. */
  smallness: Smallness | undefined;
  /** The flow around it, where it has one of its own. */
  outer: Flow | undefined;
}

/** A row of cells: where its lines begin, and how many of its cells have content. */
interface Row {
  at: number;
  full: number;
}

const LEGIBLE: Smallness = { letters: false, lines: false };

/** Reads the lines of a message. */
class LineReader implements FlowVisitor {
  readonly gaps: Gap[] = [];
  readonly #document: Document;
  readonly #contents: Contents;
  readonly #isQuirks: boolean;
  readonly #open: Open[] = [];
  readonly #rows = new Map<Node | null, Row>();
  #flow: Flow;
  #hidden = 0;

  constructor(document: Document, contents: Contents) {
    this.#document = document;
    this.#contents = contents;
    this.#isQuirks = !('mode' in document.root) || document.root.mode === 'quirks';
    this.#flow = this.#newFlow();
  }

  #newFlow(): Flow {
    return new Flow((gap) => {
      if (this.gaps.push(gap) > MAX_GAPS)
        throw new SendableError(
          'MESSAGE_TOO_COMPLEX',
          `the message has empty lines in over ${MAX_GAPS} places`,
        );
    });
  }

  end(): void {
    this.#flow.end();
  }

  enterBlock(element: Element): void {
    this.enterInline(element);
  }

  leaveBlock(): void {
    this.leaveInline();
  }

  enterInline(element: Element): void {
    const display = this.#displayOf(element);
    if (display === 'none') this.#hidden++;
    const inherited = this.#open.at(-1)?.whiteSpace ?? 'collapse';
    const whiteSpace = this.#hidden > 0 ? 'collapse' : whiteSpaceOf(element, inherited, this.#isQuirks);
    const open: Open = { element, display, whiteSpace, smallness: undefined, outer: undefined };
    this.#open.push(open);
    if (this.#hidden > 0) return;
    if (element.tagName === 'wbr') this.#blank(element);
    if (isOfLines(display)) this.#flow.blockStart(element);
    const row = display === 'cell' ? this.#rowOf(element) : undefined;
    if (row?.full === 0) this.#flow.beside(row.at);
    if (this.#isApart(element, display, row)) {
      open.outer = this.#flow;
      this.#flow = this.#newFlow();
    }
    if (element.tagName === 'li') this.#flow.mark();
  }

  /** A box that alone makes the line it stands in, as a column across the message does, shows as a block. */
  #displayOf(element: Element): Display {
    const display = this.#contents.display(element);
    const { parentNode } = element;
    if (display !== 'aside' || !parentNode || !isElement(parentNode) || !isInlineBox(element)) return display;
    if (!isOfLines(this.#contents.display(parentNode))) return display;
    return this.#contents.countIn(parentNode) === 1 && this.#contents.has(element) ? 'block' : display;
  }

  /** The row of a cell; in a message that is but a part of a table there may be no element for it. */
  #rowOf({ parentNode }: Element): Row {
    const known = this.#rows.get(parentNode);
    if (known) return known;
    const cells = parentNode ? childrenOf(parentNode).filter(isElement) : [];
    const full = cells.filter((cell) => this.#contents.has(cell)).length;
    const row = { at: this.#flow.at, full };
    this.#rows.set(parentNode, row);
    return row;
  }

  /** Whether what an element holds is read by itself. */
  #isApart(element: Element, display: Display, row: Row | undefined): boolean {
    const contents = this.#contents;
    if (display === 'aside' || contents.painted.has(element)) return true;
    const hasContent = contents.has(element);
    if (row && row.full > (hasContent ? 1 : 0)) return true;
    return !hasContent && isOfLines(display) && isSpacer(element);
  }

  leaveInline(): void {
    const open = this.#open.pop();
    if (!open) return;
    if (open.display === 'none') this.#hidden--;
    if (this.#hidden > 0 || open.display === 'none') return;
    const { element, outer } = open;
    if (outer) {
      this.#flow.end();
      this.#flow = outer;
      if (this.#contents.has(element)) outer.content();
      else if (isLineHigh(element)) outer.spacer();
    }
    if (isOfLines(open.display)) this.#flow.blockEnd(element);
    if (this.#rows.has(element)) this.#flow.beside();
  }

  lineBreak(element: Element): void {
    if (this.#hidden === 0 && this.#contents.display(element) !== 'none') this.#lineEnd(element);
  }

  #lineEnd(maker: Maker, count = 1): void {
    if (this.#isTooSmall()) this.#flow.unseenEnd();
    else this.#flow.lineEnd(maker, count);
  }

  #blank(maker: Maker): void {
    if (!this.#isTooSmall()) this.#flow.blank(maker);
  }

  #isTooSmall(): boolean {
    let from = this.#open.length - 1;
    while (from >= 0 && !this.#open[from]?.smallness) from--;
    let smallness = this.#open[from]?.smallness ?? LEGIBLE;
    for (const open of this.#open.slice(from + 1)) {
      smallness = smallnessOf(open.element, smallness);
      open.smallness = smallness;
    }
    return smallness.letters || smallness.lines;
  }

  atom(element: Element): void {
    if (this.#hidden > 0 || !isShown(element)) return;
    const isBlock = this.#contents.display(element) === 'block';
    if (isBlock) this.#flow.blockStart(element);
    this.#flow.content();
    if (isBlock) this.#flow.blockEnd(element);
  }

  text(node: Text): void {
    if (this.#hidden > 0 || (node.parentNode && TABLE_PARTS.test(node.parentNode.nodeName))) return;
    const whiteSpace = this.#open.at(-1)?.whiteSpace ?? 'collapse';
    for (const { tag, value, from } of stretchesOf(this.#document, node)) {
      if (tag) this.#mergeTag(tag);
      else if (whiteSpace === 'collapse') this.#collapsed(node, value, from);
      else this.#preserved(node, value, from, whiteSpace);
    }
  }

  #mergeTag(tag: MergeTag | 'unknown'): void {
    if (isValue(tag)) this.#flow.content();
    else if (tag !== 'unknown' && tag.role !== 'value') this.#flow.branch(tag.role, isCondition(tag));
  }

  #collapsed(node: Text, value: string, from: number): void {
    if (hasInk(value)) {
      this.#flow.content();
      return;
    }
    let start = 0;
    let end = value.length;
    while (start < end && COLLAPSIBLE.includes(value[start] as string)) start++;
    while (end > start && COLLAPSIBLE.includes(value[end - 1] as string)) end--;
    if (end > start) this.#blank({ node, from: from + start, to: from + end });
  }

  #preserved(node: Text, value: string, from: number, whiteSpace: WhiteSpace): void {
    let ends = 0;
    for (let start = 0; start < value.length; ) {
      const run = ends < TOLD_APART ? undefined : inklessLines(value, start);
      if (run) {
        this.#lineEnd({ node, from: from + start, to: from + run.end }, run.count);
        start = run.end;
        continue;
      }
      const lineEnd = value.indexOf('\n', start);
      const end = lineEnd === -1 ? value.length : lineEnd;
      const line = value.slice(start, end);
      ends++;
      if (hasInk(line)) {
        this.#flow.content();
        start = end;
        ends = 1;
      }
      if (lineEnd !== -1) this.#lineEnd({ node, from: from + start, to: from + end + 1 });
      else if (whiteSpace === 'preserve' ? line !== '' : /[^ \t\r\f]/.test(line)) {
        this.#blank({ node, from: from + start, to: from + end });
      }
      start = end + 1;
    }
  }
}

/**
 * So many line ends in a row are told apart: that of the content, and two empty lines. No gap keeps more, and a text
 * can hold millions.
 */
const TOLD_APART = 3;

/** The lines without ink that end from a unit on, as one. */
function inklessLines(value: string, start: number): { end: number; count: number } | undefined {
  let end = start;
  let count = 0;
  for (let at = value.indexOf('\n', end); at !== -1; at = value.indexOf('\n', end)) {
    if (at > end && hasInk(value.slice(end, at))) break;
    end = at + 1;
    count++;
  }
  return count === 0 ? undefined : { end, count };
}

/** Whether an element begins and ends a line. */
function isOfLines(display: Display): boolean {
  return display === 'block' || display === 'cell';
}
