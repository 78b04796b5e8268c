import type { Token } from '../document/words.ts';
import { SMALL_WORDS } from '../language/small-words.data.ts';
import type { Phrase, Piece } from './notation.ts';
import type { ListedWord } from './word-set.ts';

/** Where the concepts that a phrase refers to were found: for the token one begins at the tokens behind it, and back. */
export interface FoundConcepts {
  endsOf(concept: string, from: number): readonly number[];
  startsOf(concept: string, to: number): readonly number[];
}

/** A phrase made ready to be looked for by one of its pieces, which is never a choice. */
export interface AnchoredPhrase {
  readonly pieces: readonly Piece[];
  readonly anchor: number;
}

/** What a reference to a concept weighs as an anchor, where a word weighs its letters. */
const CONCEPT_WEIGHT = 4;
/** One character stands in too many words, two of them are as rare as a word. */
const PAIR_WEIGHT = 4;
/** Words that stand in every sentence. */
const COMMON_WEIGHT = 0.6;
const NUMBER_WEIGHT = 0.5;

let common: Set<string> | undefined;

/** The phrase by its rarest piece: `the` and `your` stand everywhere. Where that is a choice, one for each sequence. */
export function anchored({ pieces }: Pick<Phrase, 'pieces'>, from = 0, to = pieces.length): AnchoredPhrase[] {
  let anchor = from;
  for (let index = from + 1; index < to; index++) {
    if (weightAt(pieces, index) > weightAt(pieces, anchor)) anchor = index;
  }
  const piece = pieces[anchor] as Piece;
  if (piece.kind !== 'choice') return [{ pieces, anchor }];
  return piece.sequences.flatMap((sequence) => {
    const [first, ...others] = sequence as [Piece, ...Piece[]];
    const opening = { ...first, gap: piece.gap };
    const whole = [...pieces.slice(0, anchor), opening, ...others, ...pieces.slice(anchor + 1)];
    return anchored({ pieces: whole }, anchor, anchor + sequence.length);
  });
}

function weightAt(pieces: readonly Piece[], index: number): number {
  const piece = pieces[index] as Piece;
  if (piece.kind === 'concepts') return CONCEPT_WEIGHT;
  if (piece.kind === 'choice') {
    const weights = piece.sequences.map((sequence) =>
      Math.max(0, ...sequence.map((_, at) => weightAt(sequence, at))),
    );
    return Math.min(...weights);
  }
  if (isPair(pieces, index)) return PAIR_WEIGHT;
  return Math.min(...piece.words.listed.map(weightOf));
}

/** How rare a word of a list is, in letters. */
export function weightOf({ kind, text }: ListedWord): number {
  if (kind === 'number') return NUMBER_WEIGHT;
  common ??= new Set(Object.values(SMALL_WORDS).flatMap((list) => list.split(/\s+/)));
  return kind === 'word' && common.has(text) ? COMMON_WEIGHT : text.length;
}

/** Whether a piece and the one behind it are two characters side by side. */
export function isPair(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  const next = pieces[index + 1];
  return (
    piece?.kind === 'word' && piece.isCharacter && next?.kind === 'word' && next.isCharacter && next.gap === 0
  );
}

/** The concepts that a phrase refers to. */
export function refersToConcepts(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'choice') return piece.sequences.flatMap(refersToConcepts);
    return piece.kind === 'concepts' ? piece.concepts : [];
  });
}

/** How far a phrase may reach from its anchor, in tokens: the places it can go on at are the bits of a number. */
const REACH = 30;

/**
 * A text in which phrases are looked for, with what was found in it so far. Where a phrase can go on is kept as a set
 * of places, so that the time is bounded by its pieces and its reach, however many ways there are to read it.
 */
export class PhraseMatch {
  readonly #tokens: readonly Token[];
  readonly #found: FoundConcepts;
  /** For each token the first one of its sentence, and the one behind the last. */
  readonly #sentenceStarts: Int32Array;
  readonly #sentenceEnds: Int32Array;

  constructor(tokens: readonly Token[], found: FoundConcepts) {
    this.#tokens = tokens;
    this.#found = found;
    const { length } = tokens;
    this.#sentenceStarts = new Int32Array(length);
    this.#sentenceEnds = new Int32Array(length);
    for (let at = 0, start = 0; at < length; at++) {
      if (tokens[at]?.isFirst) start = at;
      this.#sentenceStarts[at] = start;
    }
    for (let at = length - 1, end = length; at >= 0; at--) {
      this.#sentenceEnds[at] = end;
      if (tokens[at]?.isFirst) end = at;
    }
  }

  /** The tokens of a phrase whose anchor was found at `from` to `to`; `undefined` where the rest does not fit. */
  around(
    { pieces, anchor }: AnchoredPhrase,
    from: number,
    to: number,
  ): { from: number; to: number } | undefined {
    let ends = 1;
    const lastEnd = this.#sentenceEnds[to - 1] as number;
    for (let index = anchor + 1; index < pieces.length; index++) {
      const piece = pieces[index] as Piece;
      ends = this.#behind(piece, piece.gap, ends, to, lastEnd);
      if (ends === 0) return undefined;
    }
    let starts = 1;
    const firstStart = this.#sentenceStarts[from] as number;
    for (let index = anchor - 1; index >= 0; index--) {
      starts = this.#before(
        pieces[index] as Piece,
        (pieces[index + 1] as Piece).gap,
        starts,
        from,
        firstStart,
      );
      if (starts === 0) return undefined;
    }
    return { from: from - lowestBit(starts), to: to + lowestBit(ends) };
  }

  /**
   * Where a piece ends that begins up to `gap` tokens behind one of the places `starts`.
   *
   * @param starts bit _n_ is the place before the token `base + n`; the result likewise.
   */
  #behind(piece: Piece, gap: number, starts: number, base: number, limit: number): number {
    const places = widened(starts, gap, limit - base);
    let ends = 0;
    if (piece.kind === 'choice') {
      for (const sequence of piece.sequences) {
        let own = sequence.length === 0 ? starts : places;
        for (const [index, part] of sequence.entries()) {
          if (own !== 0) own = this.#behind(part, index === 0 ? 0 : part.gap, own, base, limit);
        }
        ends |= own;
      }
      return ends;
    }
    for (let rest = places; rest !== 0; rest &= rest - 1) {
      const offset = lowestBit(rest);
      const at = base + offset;
      if (piece.kind === 'concepts') {
        for (const concept of piece.concepts) {
          for (const end of this.#found.endsOf(concept, at)) ends |= bit(end - base);
        }
      } else if (piece.words.has((this.#tokens[at] as Token).word)) ends |= bit(offset + 1);
    }
    return ends;
  }

  /** Where a piece begins that ends up to `gap` tokens before one of the places `ends`; bits count to the left. */
  #before(piece: Piece, gap: number, ends: number, base: number, limit: number): number {
    const places = widened(ends, gap, base - limit);
    let starts = 0;
    if (piece.kind === 'choice') {
      for (const sequence of piece.sequences) {
        // Where it is left out the gap behind it is still one.
        let own = places;
        for (let index = sequence.length - 1; index >= 0 && own !== 0; index--) {
          const behind = sequence[index + 1];
          own = this.#before(sequence[index] as Piece, behind?.gap ?? 0, own, base, limit);
        }
        starts |= own;
      }
      return starts;
    }
    for (let rest = places; rest !== 0; rest &= rest - 1) {
      const offset = lowestBit(rest);
      const at = base - offset;
      if (piece.kind === 'concepts') {
        for (const concept of piece.concepts) {
          for (const start of this.#found.startsOf(concept, at)) starts |= bit(base - start);
        }
      } else if (piece.words.has((this.#tokens[at - 1] as Token).word)) starts |= bit(offset + 1);
    }
    return starts;
  }
}

function bit(offset: number): number {
  return offset <= REACH ? 1 << offset : 0;
}

function lowestBit(places: number): number {
  return 31 - Math.clz32(places & -places);
}

/** The places, and up to `gap` places behind each, as far as tokens of the sentence stand there. */
function widened(places: number, gap: number, tokens: number): number {
  let wide = places;
  for (let step = 0; step < gap; step++) wide |= wide << 1;
  const within = tokens > REACH ? 0x7fff_ffff : (1 << tokens) - 1;
  return wide & within;
}
