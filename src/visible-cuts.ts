import { mergeTagsWithin } from './document/document.ts';
import {
  attribute,
  type Child,
  type Element,
  isElement,
  isText,
  type Node,
  type Text,
} from './document/node.ts';
import type { Span } from './document/span.ts';
import { type Cut, type Piece, type Setting, tidyCuts } from './document/tidy-cut.ts';
import { type LinePart, type VisibleLine, visibleLines } from './document/visible-lines.ts';
import type { TextPart } from './document/visible-text.ts';
import type { RuleContext } from './transform.ts';

/** What the log says of each thing that goes or comes. */
export interface Wording<P extends Piece> {
  pieces(pieces: readonly P[]): string;
  element(element: Element, pieces: readonly P[]): string;
  space: string;
  lineBreak: string;
  /** A space or a break that parts what would run together. */
  parting: string;
}

/** One cut, and the elements and pictures that go with it, each with the pieces in it. */
interface Job<P extends Piece> {
  cut: Cut<P>;
  held: ReadonlyMap<Node, Set<P>>;
  roots: ReadonlyMap<Child, Set<P>>;
}

interface LineCuts<P extends Piece> {
  line: VisibleLine;
  cuts: readonly Cut<P>[];
  /** Whether anything on the line stays that a reader sees. */
  isShown: boolean;
}

/** Elements that the rest of a table or of the document hangs on: they stay, also when they are empty. */
const KEPT = /^(?:html|head|body|table|thead|tbody|tfoot|tr|td|th|colgroup|col)$/;

/** Spaces, and characters without width. */
const BLANK = /^[\u034f\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]*$/;

/**
 * Takes pieces out of the visible text, and with them what would be left of them: the outermost element that shows
 * nothing else, the line break of a line that shows nothing else, a space too many. Elements that hold a merge tag, a
 * style sheet or the target of a link stay. Lines that only such an element parted are parted by a break.
 */
export class VisibleCuts<P extends Piece> {
  readonly #context: RuleContext;
  readonly #wording: Wording<P>;
  /** Elements that show something besides the pieces, or are kept for another reason. */
  readonly #kept = new Set<Node>();
  readonly #gone = new Set<Node>();
  readonly #waiting = new Map<Text, { from: number; to: number; text: string; message: string }[]>();
  /** Elements in whose place a line break comes. */
  readonly #partings = new Set<Node>();

  constructor(context: RuleContext, wording: Wording<P>) {
    this.#context = context;
    this.#wording = wording;
  }

  /** Whether a node was taken out, by itself or with what it stood in. In mode `report` it is still in the tree. */
  isGone(node: Node): boolean {
    return this.#goneAround(node) !== undefined;
  }

  #goneAround(node: Node): Node | undefined {
    if (this.#gone.size === 0) return undefined;
    for (let at: Node | null = node; at; at = 'parentNode' in at ? at.parentNode : null) {
      if (this.#gone.has(at)) return at;
    }
    return undefined;
  }

  /**
   * Cuts what `find` finds on each line.
   *
   * @param find gives the pieces of a line, in order and without overlap, in units of its text.
   */
  cut(find: (line: VisibleLine) => readonly P[], setting: Pick<Setting, 'isFrench'> = {}): void {
    const found = visibleLines(this.#context.document.root).map((line) => ({ line, pieces: find(line) }));
    if (!found.some(({ pieces }) => pieces.length > 0)) return;
    const lines = found.map(({ line, pieces }) => {
      const cuts = tidyCuts(line.text, pieces, { ...setting, isPreformatted: line.isPreformatted });
      return { line, cuts, isShown: this.#keepWhatShows(line, cuts) };
    });
    this.#keepOthers();
    const jobs = lines.map(({ line, cuts }) => cuts.map((cut) => this.#plan(line, cut)));
    const breaks = this.#breaksOf(lines);
    this.#partLines(lines);
    for (const [i, { line }] of lines.entries()) {
      for (const job of jobs[i] ?? []) this.#perform(line, job);
      const lineBreak = breaks.get(line);
      if (lineBreak && this.#gone.has(lineBreak)) {
        this.#context.editor.remove(lineBreak, this.#wording.lineBreak);
      }
    }
    for (const node of [...this.#waiting.keys()]) this.#flush(node);
  }

  /** Marks all that holds something of the line that stays; says whether there is anything. */
  #keepWhatShows(line: VisibleLine, cuts: readonly Span[]): boolean {
    let isLineShown = false;
    let next = 0;
    for (const { node, start, end } of line.items()) {
      let at = start;
      let isShown = false;
      for (let cut = cuts[next]; cut && cut.end <= at; cut = cuts[next]) next++;
      for (let i = next, cut = cuts[i]; cut && cut.start < end; cut = cuts[++i]) {
        isShown ||= at < cut.start && !BLANK.test(line.text.slice(at, cut.start));
        at = cut.end;
      }
      isShown ||= at < end && !BLANK.test(line.text.slice(at, end));
      if (isShown) this.#keep(node.parentNode);
      isLineShown ||= isShown;
    }
    return isLineShown;
  }

  #keepOthers(): void {
    const { elements } = this.#context;
    for (const element of elements('style', 'map')) this.#keep(element);
    for (const anchor of elements('a')) if (isLinkTarget(anchor)) this.#keep(anchor);
  }

  #keep(node: Node | null): void {
    let at = node;
    while (at && !this.#kept.has(at)) {
      this.#kept.add(at);
      at = 'parentNode' in at ? at.parentNode : null;
    }
  }

  /** Finds what goes with a cut. Where a space comes in its place, that needs a place to stand. */
  #plan(line: VisibleLine, cut: Cut<P>): Job<P> {
    const held = new Map<Text | Element, Set<P>>();
    for (const piece of cut.pieces) {
      for (const { node } of line.parts(piece.start, piece.end)) {
        held.set(node, (held.get(node) ?? new Set()).add(piece));
      }
    }
    const roots = new Map<Child, Set<P>>();
    for (const [node, pieces] of held) {
      if (this.isGone(node)) continue;
      const root = cut.text === '' ? this.#emptied(node) : isElement(node) ? node : undefined;
      if (root) roots.set(root, new Set([...(roots.get(root) ?? []), ...pieces]));
    }
    for (const root of roots.keys()) this.#gone.add(root);
    return { cut, held, roots };
  }

  /** The outermost element around a node that goes with it, or the picture itself. */
  #emptied(node: Text | Element): Child | undefined {
    let found: Child | undefined = isElement(node) ? node : undefined;
    for (let at = node.parentNode; at && isElement(at) && this.#canGo(at); at = at.parentNode) found = at;
    return found;
  }

  #canGo(element: Element): boolean {
    if (this.#kept.has(element) || KEPT.test(element.tagName)) return false;
    const { startOffset: start, endOffset: end } = element.sourceCodeLocation ?? {};
    if (start === undefined || end === undefined) return false;
    return mergeTagsWithin(this.#context.document, { start, end }).length === 0;
  }

  /** The break that goes with each emptied line: the one that ends it, else the one before. */
  #breaksOf(lines: readonly LineCuts<P>[]): Map<VisibleLine, Element> {
    const breaks = new Map<VisibleLine, Element>();
    for (const { line, cuts, isShown } of lines.toReversed()) {
      const holdsAny = cuts.some(({ pieces }) => pieces.some((piece) => piece.isShown));
      if (isShown || line.isPreformatted || !holdsAny) continue;
      const lineBreak = [line.breakAfter, line.breakBefore].find(
        (element) => element && !this.isGone(element),
      );
      if (!lineBreak) continue;
      this.#gone.add(lineBreak);
      breaks.set(line, lineBreak);
    }
    return breaks;
  }

  /** Keeps two lines apart between which every edge of a block and every break would go. */
  #partLines(lines: readonly LineCuts<P>[]): void {
    let edges: Element[] | undefined;
    let isAnythingGone = false;
    for (const { line, isShown } of lines) {
      for (const edge of line.edges) edges?.push(edge);
      isAnythingGone ||= !isShown;
      if (!isShown) continue;
      if (edges && isAnythingGone && edges.every((edge) => this.isGone(edge))) this.#part(edges);
      edges = [];
      isAnythingGone = false;
    }
  }

  #part(edges: readonly Element[]): void {
    const lineBreak = edges.find((edge) => edge.tagName === 'br' && this.#gone.has(edge));
    if (lineBreak) {
      this.#gone.delete(lineBreak);
      return;
    }
    const [root] = edges.map((edge) => this.#goneAround(edge));
    if (root) this.#partings.add(root);
  }

  #perform(line: VisibleLine, { cut, held, roots }: Job<P>): void {
    const { editor } = this.#context;
    const wording = this.#wording;
    const texts = line
      .parts(cut.start, cut.end)
      .filter(isTextPart)
      .filter(({ node }) => !this.isGone(node));
    if (texts.length > 0) {
      const pieces = new Set(texts.flatMap(({ node }) => [...(held.get(node) ?? [])]));
      this.#replace(texts, cut.text, pieces.size === 0 ? wording.space : wording.pieces([...pieces]));
    }
    let parting = texts.length === 0 ? cut.text : '';
    for (const [root, pieces] of roots) {
      if (this.#partings.has(root)) parting = '<br>';
      if (parting !== '' && root.parentNode) editor.insert(root.parentNode, root, parting, wording.parting);
      parting = '';
      const isPicture = held.has(root);
      editor.remove(
        root,
        isPicture ? wording.pieces([...pieces]) : wording.element(root as Element, [...pieces]),
      );
    }
  }

  /** A cut within one text waits for the others of that text: a long text may have thousands of them. */
  #replace(parts: readonly TextPart[], text: string, message: string): void {
    const [only] = parts;
    if (only && parts.length === 1) {
      const waiting = this.#waiting.get(only.node) ?? [];
      waiting.push({ from: only.from, to: only.to, text, message });
      this.#waiting.set(only.node, waiting);
      return;
    }
    // Where the parts now stand depends on what was cut before them.
    const before = parts.map(({ node }) => node.value.length);
    for (const { node } of parts) this.#flush(node);
    const moved = parts.map(({ node, from, to }, i) => {
      const shift = node.value.length - (before[i] ?? 0);
      return { node, from: from + shift, to: to + shift };
    });
    this.#context.editor.replaceText(moved, text, message);
  }

  #flush(node: Text): void {
    const waiting = this.#waiting.get(node);
    this.#waiting.delete(node);
    if (waiting && this.#context.editor.has(node)) this.#context.editor.replaceInText(node, waiting);
  }
}

function isTextPart(part: LinePart): part is LinePart & { node: Text } {
  return isText(part.node);
}

function isLinkTarget(anchor: Element): boolean {
  const isNamed = ['name', 'id'].some((name) => attribute(anchor, name) !== undefined);
  return isNamed && attribute(anchor, 'href') === undefined;
}
