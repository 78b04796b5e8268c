import { foldCharacter } from './folded-character.ts';
import { mapLookAlikes } from './look-alikes.ts';
import { isElement, type Node } from './node.ts';
import { partitionPoint } from './partition-point.ts';
import type { Span } from './span.ts';
import type { Block } from './visible-text.ts';
import type { Token } from './words.ts';

/**
 * A text as it reads, for matching: compatibility forms resolved (NFKC), digits of every script as ASCII, characters
 * that show nothing dropped (zero-width ones, soft hyphens, U+FEFF, directional marks), dashes and quotes as ASCII,
 * look-alike letters as the Latin ones they pass for, and white space collapsed to one space. A line feed stands for
 * a line break that a reader sees or for an empty line in the source, and for nothing else. Case is kept in `text`;
 * `lower` has the same length.
 *
 * Offsets are UTF-16 units: those of `text` and `lower` are _folded_ units, and `span()` leads back to the text that
 * was folded.
 */
export class FoldedText {
  readonly text: string;
  /** The text that was folded. */
  readonly original: string;
  /** In order; none where nothing was changed. */
  readonly #segments: readonly Segment[];
  #lower: string | undefined;
  /** Its sentences in folded units, once they are known; see `sentencesOf`. */
  sentences: readonly Span[] | undefined;
  /** Its words, once they are known; see `tokensIn`. */
  tokens: readonly Token[] | undefined;
  /** What its words hint at, once that is known; see `hintsIn`. */
  hints: number | undefined;

  constructor(original: string, text: string, segments: readonly Segment[] = []) {
    this.original = original;
    this.text = text;
    this.#segments = segments;
  }

  /** The folded text in lower case, unit by unit: `İ` is `i`, so that nothing shifts. */
  get lower(): string {
    this.#lower ??= lowerCase(this.text);
    return this.#lower;
  }

  /**
   * The units of the original behind the folded units `from` to `to`. What was dropped between two units of the span
   * is inside it, what was dropped before or behind it is not.
   */
  span(from: number, to: number): Span {
    if (this.#segments.length === 0) return { start: from, end: to };
    const start = this.#edge(from, 0);
    return { start, end: from >= to ? start : this.#edge(to - 1, 1) };
  }

  /** Where the original of a folded unit begins or, with `side` 1, ends. */
  #edge(unit: number, side: 0 | 1): number {
    if (unit >= this.text.length) return this.original.length;
    const segment = this.#find((candidate) => candidate.at + candidate.length <= unit);
    if (!segment) return this.original.length;
    return segment.isPlain
      ? segment.start + unit - segment.at + side
      : side === 0
        ? segment.start
        : segment.end;
  }

  /** The first folded unit that stands for a unit of the original at or behind `offset`. */
  at(offset: number): number {
    if (this.#segments.length === 0) return offset;
    const segment = this.#find((candidate) => candidate.end <= offset);
    if (!segment) return this.text.length;
    return segment.isPlain ? segment.at + Math.max(0, offset - segment.start) : segment.at;
  }

  /** The first segment that is not before what is looked for. */
  #find(isBefore: (segment: Segment) => boolean): Segment | undefined {
    return this.#segments[partitionPoint(this.#segments, isBefore)];
  }
}

/** Folded units and the units of the original they stand for: one for one where it is plain, as a whole otherwise. */
interface Segment extends Span {
  /** Where the folded units begin. */
  at: number;
  /** How many there are. */
  length: number;
  isPlain: boolean;
}

/** Most texts: ASCII signs and single spaces between them. */
const PLAIN = /^[!-~]*(?: [!-~]+)* ?$/;
/** A base letter together with the marks on it. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/uy;

/**
 * Folds a text.
 *
 * @param isLineBreak whether a reader sees a line break at the unit of a line feed; where it is left out, every line
 * feed is a space.
 */
export function foldText(original: string, isLineBreak?: (at: number) => boolean): FoldedText {
  if (original.length > LONGEST_KEPT) return fold(original, isLineBreak);
  const breaks = isLineBreak ? breaksIn(original, isLineBreak) : '';
  const known = breaks === '' ? kept : keptWithBreaks;
  const key = breaks === '' ? original : `${breaks} ${original}`;
  let folded = known.get(key);
  if (!folded) {
    folded = fold(original, isLineBreak);
    if (keptUnits > MOST_UNITS) {
      kept.clear();
      keptWithBreaks.clear();
      keptUnits = 0;
    }
    known.set(key, folded);
    keptUnits += original.length + UNITS_OF_ENTRY;
  }
  return folded;
}

/** Templates share their texts: those met last are kept, with what was found out about them. */
const kept = new Map<string, FoldedText>();
/** Those with line breaks that a reader sees, by the places of these as well: a text may begin like such a key. */
const keptWithBreaks = new Map<string, FoldedText>();
let keptUnits = 0;
/** So many UTF-16 units are kept in all, before the memory starts anew. */
const MOST_UNITS = 500_000;
/** Longer texts are not met again. */
const LONGEST_KEPT = 4_000;
/** What a text takes besides its units. */
const UNITS_OF_ENTRY = 50;

/** Where a reader sees line breaks. */
function breaksIn(original: string, isLineBreak: (at: number) => boolean): string {
  let breaks = '';
  for (let at = original.indexOf('\n'); at !== -1; at = original.indexOf('\n', at + 1))
    if (isLineBreak(at)) breaks += `${at},`;
  return breaks;
}

function fold(original: string, isLineBreak: (at: number) => boolean = () => false): FoldedText {
  if (PLAIN.test(original)) return new FoldedText(original, original);
  const folding = new Folding();
  const { length } = original;
  for (let at = 0; at < length; ) {
    const end = endOfSelf(original, at);
    if (end > at) {
      folding.add(original.slice(at, end), at, end, true);
      at = end;
      continue;
    }
    let spaces = at;
    while (spaces < length && kindOf(original, spaces) === SPACE) spaces++;
    if (spaces > at) {
      folding.space(at, spaces, hasLineBreak(original.slice(at, spaces), at, isLineBreak));
      at = spaces;
      continue;
    }
    CLUSTER.lastIndex = at;
    const unit = CLUSTER.exec(original)?.[0] ?? (original[at] as string);
    at += unit.length;
    if (unit === '\u2800') folding.space(at - 1, at, false);
    else folding.add(foldCluster(unit, folding.last, original[at] ?? ''), at - unit.length, at);
  }
  return new FoldedText(original, mapLookAlikes(folding.text), folding.segments);
}

/** The end of what folds to itself from a unit on: letters and signs without marks, single spaces between them. */
function endOfSelf(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const isSelf = kindOf(text, at) === SELF && kindOf(text, at + 1) !== MARK;
    if (isSelf) at++;
    else if (at > from && text[at] === ' ' && kindOf(text, at + 1) === SELF && kindOf(text, at + 2) !== MARK)
      at += 2;
    else break;
  }
  return at;
}

const UNKNOWN = 0;
/** Stands for itself in a folded text, wherever it stands. */
const SELF = 1;
const SPACE = 2;
/** Belongs to the letter before it. */
const MARK = 3;
const OTHER = 4;

/** The kind of each UTF-16 unit, found out when it is first met. */
const kinds = new Uint8Array(0x1_0000);

function kindOf(text: string, at: number): number {
  if (at >= text.length) return OTHER;
  const code = text.charCodeAt(at);
  const known = kinds[code] as number;
  if (known !== UNKNOWN) return known;
  const character = String.fromCharCode(code);
  let kind = OTHER;
  if (/[\t-\r\u0085\p{Z}]/u.test(character)) kind = SPACE;
  else if (MARK_ALONE.test(character)) kind = MARK;
  // A half of a pair stands for nothing alone, and the sound mark depends on what is around it.
  else if (!/[\u2800\ud800-\udfffー]/.test(character) && foldCluster(character, '', '') === character)
    kind = SELF;
  kinds[code] = kind;
  return kind;
}

class Folding {
  text = '';
  /** The last folded unit. */
  last = '';
  readonly segments: Segment[] = [];

  add(folded: string, start: number, end: number, isPlain = false): void {
    if (folded === '') return;
    this.segments.push({ at: this.text.length, length: folded.length, start, end, isPlain });
    this.text += folded;
    this.last = folded[folded.length - 1] as string;
  }

  /** White space: one unit for a run of it, also where something invisible stands in between. */
  space(start: number, end: number, isBreak: boolean): void {
    const before = this.segments.at(-1);
    if (!before || (this.last !== ' ' && this.last !== '\n')) {
      this.add(isBreak ? '\n' : ' ', start, end);
      return;
    }
    before.end = end;
    if (!isBreak) return;
    this.text = `${this.text.slice(0, -1)}\n`;
    this.last = '\n';
  }
}

function hasLineBreak(spaces: string, at: number, isLineBreak: (at: number) => boolean): boolean {
  let count = 0;
  for (let i = spaces.indexOf('\n'); i !== -1; i = spaces.indexOf('\n', i + 1)) {
    // An empty line in the source is no line break to a reader, but whoever wrote it ended a sentence there.
    if (isLineBreak(at + i) || ++count > 1) return true;
  }
  return false;
}

const MARK_ALONE = /^\p{M}$/u;
const ASCII = /^[!-~]$/;
/** What a reader does not see, and marks that only choose how a character is drawn (keycap). */
const UNSEEN = /\p{DI}|\p{Cf}|\u20e3/gu;

function foldCluster(unit: string, before: string, after: string): string {
  if (ASCII.test(unit)) return unit;
  const seen = unit.replace(UNSEEN, '');
  if (seen === '') return '';
  // The prolonged sound mark is typed for a dash between digits.
  if (seen === 'ー' && /\p{Nd}/u.test(before) && /\p{Nd}/u.test(after)) return '-';
  const folded = seen.normalize('NFKC');
  let text = '';
  for (const character of folded) text += foldCharacter(character);
  return text;
}

function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return [...text]
    .map((character) => {
      const small = character.toLowerCase();
      return small.length === character.length ? small : character === 'İ' ? 'i' : character;
    })
    .join('');
}

/** The folded twin of a block's text; made once. Its `original` is the block's text. */
export function foldBlock(block: Block): FoldedText {
  if (block.folded) return block.folded;
  let isPre: boolean | undefined;
  const folded = foldText(block.text, (at) => {
    isPre ??= isPreformatted(block.container);
    return isPre || !block.isText(at);
  });
  block.folded = folded;
  return folded;
}

function isPreformatted(container: Node): boolean {
  for (let node: Node | null = container; node; node = 'parentNode' in node ? node.parentNode : null) {
    if (isElement(node) && /^(?:pre|listing|xmp|plaintext|textarea)$/.test(node.tagName)) return true;
  }
  return false;
}
