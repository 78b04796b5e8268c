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

/** What one text says in one language. */
export class LexiconReading {
  readonly #tokens: readonly Token[];
  readonly #cues: readonly (readonly Cue[] | undefined)[];
  readonly #concepts: Concepts;
  readonly #settled: (readonly Hit[] | undefined)[] = [];
  readonly #exceptions: (readonly Hit[] | undefined)[] = [];
  readonly #ends: (Map<number, number[]> | undefined)[] = [];
  readonly #starts: (Map<number, number[]> | undefined)[] = [];
  /** By its number, whether a concept's words are there: where they are not, nothing needs to be settled. */
  readonly #isPossible: Uint8Array;
  #match: PhraseMatch | undefined;

  constructor(tokens: readonly Token[], cues: readonly (readonly Cue[] | undefined)[], concepts: Concepts) {
    this.#tokens = tokens;
    this.#cues = cues;
    this.#concepts = concepts;
    this.#isPossible = possibleOf(cues, concepts);
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
    return this.#exceptions[number] ?? NONE;
  }

  /** For the token one begins at the tokens behind it. */
  endsOf(concept: string, from: number): readonly number[] {
    const number = this.#concepts.numbers.get(concept) as number;
    this.#ends[number] ??= placesBy(this.#hitsOf(number), 'from', 'to');
    return this.#ends[number]?.get(from) ?? NONE;
  }

  /** For the token behind one the tokens it begins at. */
  startsOf(concept: string, to: number): readonly number[] {
    const number = this.#concepts.numbers.get(concept) as number;
    this.#starts[number] ??= placesBy(this.#hitsOf(number), 'to', 'from');
    return this.#starts[number]?.get(to) ?? NONE;
  }

  #hitsOf(number: number): readonly Hit[] {
    const known = this.#settled[number];
    if (known) return known;
    if (this.#isPossible[number] === 0) return NONE;
    const cues = this.#cues[number] ?? NONE;
    const composites = this.#concepts.composites[number] ?? NONE;
    const found: Findings = { hits: [], exceptions: [] };
    // What refers to its own concept sees what the words alone found.
    this.#settled[number] = found.hits;
    for (const { entries, at } of cues) {
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
    this.#settled[number] = hits;
    if (found.exceptions.length > 0) this.#exceptions[number] = found.exceptions;
    this.#ends[number] = undefined;
    this.#starts[number] = undefined;
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
function possibleOf(cues: readonly (readonly Cue[] | undefined)[], { composites }: Concepts): Uint8Array {
  const isPossible = new Uint8Array(composites.length);
  for (const [concept, list] of composites.entries()) {
    isPossible[concept] =
      cues[concept] ||
      list.some(({ ways }) => ways.every(({ anchors }) => anchors.some((anchor) => isPossible[anchor])))
        ? 1
        : 0;
  }
  return isPossible;
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
