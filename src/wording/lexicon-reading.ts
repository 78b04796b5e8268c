import { CHARACTER_WIDTH, type Token, type Word } from '../document/words.ts';
import { type AnchoredPhrase, PhraseMatch } from './phrase-match.ts';

/** A concept found in a text: the tokens `from` up to, not including, `to`. */
export interface Hit {
  readonly concept: string;
  readonly from: number;
  readonly to: number;
  /** The same, counted in words from the beginning of the block. */
  readonly start: number;
  readonly end: number;
}

/** A phrase of a list, made ready to be looked for. */
export interface Entry extends AnchoredPhrase {
  /** The number of its concept. */
  readonly concept: number;
  readonly isAccented: boolean;
  readonly isException: boolean;
}

/** A phrase that refers to concepts. */
export interface Composite {
  /** The ways to look it up, by each of the concepts that it needs. */
  readonly ways: readonly { readonly anchors: readonly number[]; readonly entry: Entry }[];
  /** Its place among all phrases. */
  readonly order: number;
}

/** Phrases of one concept that may stand in a text, and where their anchor does. */
export interface Cue {
  readonly entries: readonly Entry[];
  readonly at: number;
}

/** What a lexicon knows of its concepts, by their numbers. */
export interface Concepts {
  readonly names: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly composites: readonly (readonly Composite[])[];
  /** Exceptions that refer to what their own concept was found by, which is their anchor. */
  readonly ownExceptions: readonly (readonly Entry[])[];
}

/** What was found of a concept so far. */
interface Findings {
  readonly hits: Hit[];
  readonly exceptions: Hit[];
}

/** What is known of a concept whose words are in a text. */
interface Possible {
  readonly cues: readonly Cue[];
  settled: readonly Hit[] | undefined;
  exceptions: readonly Hit[];
  ends: Map<number, number[]> | undefined;
  starts: Map<number, number[]> | undefined;
}

/** What one text says in one language. */
export class LexiconReading {
  readonly #tokens: readonly Token[];
  readonly #concepts: Concepts;
  /** By the number of a concept, what is known of it; of most concepts no word is there, and nothing to be settled. */
  readonly #possible: ReadonlyMap<number, Possible>;
  #match: PhraseMatch | undefined;

  constructor(tokens: readonly Token[], cues: readonly (readonly Cue[] | undefined)[], concepts: Concepts) {
    this.#tokens = tokens;
    this.#concepts = concepts;
    this.#possible = possibleOf(cues, concepts);
  }

  /** What a concept was found by, in order. */
  hits(concept: string): readonly Hit[] {
    const number = this.#concepts.numbers.get(concept);
    return number === undefined ? [] : this.#hitsOf(number);
  }

  /** What takes hits of a concept back; those of this language are taken back already. */
  exceptions(concept: string): readonly Hit[] {
    const number = this.#concepts.numbers.get(concept);
    if (number === undefined) return NONE;
    this.#hitsOf(number);
    return this.#possible.get(number)?.exceptions ?? NONE;
  }

  /** For the token one begins at the tokens behind it. */
  endsOf(concept: string, from: number): readonly number[] {
    const possible = this.#settled(concept);
    if (!possible) return NONE;
    possible.ends ??= placesBy(possible.settled ?? NONE, 'from', 'to');
    return possible.ends.get(from) ?? NONE;
  }

  /** For the token behind one the tokens it begins at. */
  startsOf(concept: string, to: number): readonly number[] {
    const possible = this.#settled(concept);
    if (!possible) return NONE;
    possible.starts ??= placesBy(possible.settled ?? NONE, 'to', 'from');
    return possible.starts.get(to) ?? NONE;
  }

  #settled(concept: string): Possible | undefined {
    const number = this.#concepts.numbers.get(concept) as number;
    this.#hitsOf(number);
    return this.#possible.get(number);
  }

  #hitsOf(number: number): readonly Hit[] {
    const possible = this.#possible.get(number);
    if (!possible) return NONE;
    if (possible.settled) return possible.settled;
    const composites = this.#concepts.composites[number] ?? NONE;
    const found: Findings = { hits: [], exceptions: [] };
    // What refers to its own concept sees what the words alone found.
    possible.settled = found.hits;
    for (const { entries, at } of possible.cues) {
      for (const entry of entries) {
        if (!entry.isAccented || isAnchor(entry, (this.#tokens[at] as Token).word))
          this.#add(found, entry, at, at + 1);
      }
    }
    for (const { ways } of composites) {
      const rarest = this.#rarest(ways);
      for (const anchor of rarest.anchors) {
        for (const { from, to } of [...this.#hitsOf(anchor)]) this.#add(found, rarest.entry, from, to);
      }
    }
    for (const entry of this.#concepts.ownExceptions[number] ?? NONE) {
      for (const { from, to } of found.hits) this.#addWithin(found, entry, from, to);
    }
    const hits = withoutOverlaps(found.hits, found.exceptions)
      .toSorted((a, b) => a.from - b.from || b.to - a.to)
      .filter(({ from, to }, index, all) => from !== all[index - 1]?.from || to !== all[index - 1]?.to);
    possible.settled = hits;
    if (found.exceptions.length > 0) possible.exceptions = found.exceptions;
    possible.ends = undefined;
    possible.starts = undefined;
    return hits;
  }

  /** The way by the concepts that the text says least often: most often one of them is not there at all. */
  #rarest(ways: Composite['ways']): Composite['ways'][number] {
    let rarest = ways[0] as Composite['ways'][number];
    let least = Number.POSITIVE_INFINITY;
    for (const way of ways) {
      const count = way.anchors.reduce((sum, anchor) => sum + this.#hitsOf(anchor).length, 0);
      if (count < least) rarest = way;
      least = Math.min(least, count);
      if (least === 0) break;
    }
    return rarest;
  }

  /**
   * An exception to its concept's own hits, whose other words may stand within the hit as well, at its beginning or
   * its end: `!refund* ~6 {discount}` takes back both `5 % off` behind `refund` and `refund of 5 %`.
   */
  #addWithin(found: Findings, entry: Entry, from: number, to: number): void {
    this.#add(found, entry, from, to);
    for (let at = from + 1; at < to; at++) {
      this.#add(found, entry, at, to);
      this.#add(found, entry, from, at);
    }
  }

  #add(found: Findings, entry: Entry, anchorFrom: number, anchorTo: number): void {
    this.#match ??= new PhraseMatch(this.#tokens, this);
    const range = this.#match.around(entry, anchorFrom, anchorTo);
    if (!range) return;
    const { from, to } = range;
    const list = entry.isException ? found.exceptions : found.hits;
    const last = this.#tokens[to - 1] as Token;
    const end = last.position + (last.word.isCharacter ? CHARACTER_WIDTH : 1);
    const concept = this.#concepts.names[entry.concept] as string;
    list.push({ concept, from, to, start: (this.#tokens[from] as Token).position, end });
  }
}

const NONE: readonly never[] = [];

/** The concepts whose words are there, or all concepts that one of its phrases needs. */
function possibleOf(
  cues: readonly (readonly Cue[] | undefined)[],
  { composites }: Concepts,
): Map<number, Possible> {
  const possible = new Map<number, Possible>();
  for (const [concept, list] of composites.entries()) {
    const own = cues[concept];
    const isThere =
      own ??
      list.some(({ ways }) => ways.every(({ anchors }) => anchors.some((anchor) => possible.has(anchor))));
    if (!isThere) continue;
    possible.set(concept, {
      cues: own ?? NONE,
      settled: undefined,
      exceptions: NONE,
      ends: undefined,
      starts: undefined,
    });
  }
  return possible;
}

/** The index is by words without accents. */
function isAnchor({ pieces, anchor }: Entry, word: Word): boolean {
  const piece = pieces[anchor];
  return piece?.kind === 'word' && piece.words.has(word);
}

/** The hits that share no token with any exception. */
export function withoutOverlaps(hits: readonly Hit[], exceptions: readonly Hit[]): readonly Hit[] {
  if (exceptions.length === 0) return hits;
  const taken = new Set<number>();
  for (const { from, to } of exceptions) for (let at = from; at < to; at++) taken.add(at);
  return hits.filter(({ from, to }) => {
    for (let at = from; at < to; at++) if (taken.has(at)) return false;
    return true;
  });
}

function placesBy(hits: readonly Hit[], key: 'from' | 'to', value: 'from' | 'to'): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (const hit of hits) {
    const same = places.get(hit[key]);
    if (same) same.push(hit[value]);
    else places.set(hit[key], [hit[value]]);
  }
  return places;
}
