import { type FoldedText, foldBlock } from './folded-text.ts';
import { attribute, isElement, type Node } from './node.ts';
import { perText } from './per-text.ts';
import { FROM, ORIGINAL_MESSAGE, QUOTE_NAMES, QUOTE_STARTS, SENT, WROTE } from './quoted-history.data.ts';
import type { Span } from './span.ts';
import type { Block } from './visible-text.ts';

/** A line that a reader sees, in folded units of its block. */
interface Line extends Span {
  readonly block: Block;
  readonly text: string;
}

/**
 * What a message quotes of those before it: elements that mail programs put around it, lines that begin with `>`,
 * and what stands below Outlook's header block or a line that names the writer. Somebody else wrote it.
 *
 * @returns for each block that holds any of it the quoted spans, in units of its folded text, in order.
 */
export function quotedHistory(blocks: readonly Block[]): ReadonlyMap<Block, readonly Span[]> {
  let quoted = known.get(blocks);
  if (!quoted) {
    quoted = findHistory(blocks);
    known.set(blocks, quoted);
  }
  return quoted;
}

/** Several rules ask for the history of the same blocks. */
const known = new WeakMap<readonly Block[], ReadonlyMap<Block, readonly Span[]>>();

function findHistory(blocks: readonly Block[]): Map<Block, Span[]> {
  const quoted = new Map<Block, Span[]>();
  if (!mayQuote(blocks)) return quoted;
  const lines = blocks.flatMap(linesOf);
  const within = new Map<Node, boolean>();
  let isBelow = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    isBelow ||= startsHistory(lines, at) || isBehindStart(line.block, within);
    const isMarked = isMarkedQuote(line, within);
    const header = isBelow || isMarked ? 0 : writerLines(lines, at);
    if (header > 0) {
      for (const own of lines.slice(at, at + header)) add(quoted, own);
      at += header - 1;
      const next = lines.slice(at + 1, at + 1 + EMPTY_LINES).find(({ text }) => text !== '');
      // Where what follows is marked, the reply may go on below it.
      if (next && !isMarkedQuote(next, within)) isBelow = true;
    } else if (isBelow || isMarked) add(quoted, line);
  }
  return quoted;
}

/** A cheap test: most messages quote nothing. */
function mayQuote(blocks: readonly Block[]): boolean {
  const within = new Map<Node, boolean>();
  return blocks.some(
    (block) =>
      mayName(foldBlock(block)) || isBehindStart(block, within) || isQuoteElement(block.container, within),
  );
}

/** Whether a line of a text may be marked as quoted, name a writer, or begin a header block. */
const mayName = perText(({ lower }) => SIGNS.test(lower));

/** What every line has that quotes or begins a quotation; the longest word for `from` has nine letters. */
const SIGNS = /^[ \t]*(?:(?:\|[ \t]*)?>|[-_*=]{2}|[^\n]{0,11}[:：])|[:：][ \t]*$/mu;

/** So many empty lines may stand between the line that names the writer and the quotation. */
const EMPTY_LINES = 4;

function add(quoted: Map<Block, Span[]>, { block, start, end }: Line): void {
  const spans = quoted.get(block);
  if (spans) spans.push({ start, end });
  else quoted.set(block, [{ start, end }]);
}

function linesOf(block: Block): Line[] {
  const folded: FoldedText = foldBlock(block);
  const lines: Line[] = [];
  let start = 0;
  for (const text of folded.lower.split('\n')) {
    lines.push({ block, text: text.trim(), start, end: start + text.length });
    start += text.length + 1;
  }
  return lines;
}

function isMarkedQuote({ block, text }: Line, within: Map<Node, boolean>): boolean {
  return /^(?:\|\s*)?>/.test(text) || isQuoteElement(block.container, within);
}

/** Whether a node is an element that holds a quotation, or stands in one. */
function isQuoteElement(node: Node, within: Map<Node, boolean>): boolean {
  const known = within.get(node);
  if (known !== undefined) return known;
  const path: Node[] = [];
  let result = false;
  for (let at: Node | null = node; at; at = 'parentNode' in at ? at.parentNode : null) {
    const isKnown = within.get(at);
    if (isKnown !== undefined || quotes(at)) {
      result = isKnown ?? true;
      path.push(at);
      break;
    }
    path.push(at);
  }
  for (const passed of path) within.set(passed, result);
  return result;
}

function quotes(node: Node): boolean {
  if (!isElement(node) || node.attrs.length === 0) return false;
  if (node.tagName === 'blockquote' && attribute(node, 'type')?.toLowerCase() === 'cite') return true;
  return QUOTE_NAMES.test(attribute(node, 'class') ?? '') || QUOTE_NAMES.test(attribute(node, 'id') ?? '');
}

function isBehindStart(block: Block, within: Map<Node, boolean>): boolean {
  for (let node: Node | null = block.container; node && !within.has(node); ) {
    if (isElement(node) && QUOTE_STARTS.test(attribute(node, 'id') ?? '')) return true;
    node = 'parentNode' in node ? node.parentNode : null;
  }
  return false;
}

const bare = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').replace(/ł/g, 'l');

const WRITER = new RegExp(`(?:${WROTE.join('|')})(?:\\(a\\))?(?: [^:]{0,80})?\\s?[:：]$`, 'u');

/** Some programs write no word, but a date and an address: `2026年3月3日(火) 10:12 J. Foster <jf@example.com>:`. */
const DATED_ADDRESS = /^[^<>\d]*\d[^<>]*<[^<>@\s]+@[^<>\s]+>\s?[:：]$/u;

/** How many lines `On 3 March 2026 J. Foster wrote:` takes that begins here: 2 where it is wrapped, 0 where none is. */
function writerLines(lines: readonly Line[], at: number): number {
  const { text, block } = lines[at] as Line;
  if (isWriterLine(text)) return 1;
  const next = lines[at + 1];
  if (next?.block !== block || next.text.length > LONGEST_WROTE || !/[:：]$/.test(next.text)) return 0;
  return /[\d>]$/.test(text) && isWriterLine(`${text} ${next.text}`) ? 2 : 0;
}

/** So long is the word for `wrote` at the most, with what may stand around it. */
const LONGEST_WROTE = 40;

/** A date or an address, and at the end the word and a colon. */
function isWriterLine(text: string): boolean {
  if (text.length > 250 || !/[:：]$/.test(text) || !/[\d@]/.test(text)) return false;
  return WRITER.test(bare(text)) || DATED_ADDRESS.test(text);
}

const label = (names: readonly string[]): RegExp =>
  new RegExp(`^(?:${names.map(bare).join('|')}) ?[:：]`, 'u');
const FROM_LINE = label(FROM);
const SENT_LINE = label(SENT);
const DRAWN = new RegExp(`^[-_*=]{2,}\\s*(?:${ORIGINAL_MESSAGE.map(bare).join('|')})\\s*[-_*=]{2,}`, 'u');
/** How many lines below the first the date is looked for. */
const HEADER_LINES = 4;

function startsHistory(lines: readonly Line[], at: number): boolean {
  const text = (lines[at] as Line).text;
  if (text.length > 250) return false;
  if (/^[-_*=]{2}/.test(text) && DRAWN.test(bare(text))) return true;
  if (!/[:：]/.test(text.slice(0, 12)) || !FROM_LINE.test(bare(text))) return false;
  return lines.slice(at + 1, at + 1 + HEADER_LINES).some((line) => SENT_LINE.test(bare(line.text)));
}
