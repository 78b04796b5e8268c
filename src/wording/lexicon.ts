import type { Token, Word } from '../document/words.ts';
import { type Composite, type Cue, type Entry, LexiconReading } from './lexicon-reading.ts';
import { fitted, Places, phrasesOf } from './notation.ts';
import { type AnchoredPhrase, anchored, isPair, refersToConcepts } from './phrase-match.ts';
import { WordIndex } from './word-index.ts';

/** The ways to say a concept. */
export interface ConceptList {
  readonly concept: string;
  /** Phrases in the notation of `phrasesOf`. */
  readonly list: string;
  /** Whether accents tell its words from others. */
  readonly isAccented?: boolean;
}

/** How many words are remembered with what was found by them; beyond it the memory starts anew. */
const REMEMBERED = 20_000;

/**
 * How concepts are said, in one index. A text is read once for all of them; what a concept was found by is settled
 * when it is asked for. The time is linear in the text, as a phrase reaches over a bounded number of tokens.
 */
export class Lexicon {
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #names: readonly string[];
  readonly #words = new WordIndex<Entry>();
  readonly #groups = new Map<Word, readonly Group[]>();
  /** By two characters where no spaces are written: one alone stands in too many words. */
  readonly #pairs = new Map<string, Entry[]>();
  readonly #composites: readonly Composite[][];
  readonly #ownExceptions: readonly Entry[][];

  /**
   * @param lists in order: a phrase may refer to the concepts before its own, and to what its own was found by
   *   besides.
   */
  constructor(lists: readonly ConceptList[]) {
    this.#names = lists.map(({ concept }) => concept);
    this.#numbers = new Map(this.#names.map((name, number) => [name, number]));
    this.#composites = lists.map(() => []);
    this.#ownExceptions = lists.map(() => []);
    const places = new Places();
    for (const [concept, { list, isAccented = false }] of lists.entries()) {
      for (const phrase of phrasesOf(list, isAccented, places)) {
        this.#checkReferences(phrase.pieces, concept);
        for (const way of anchored(phrase)) {
          this.#add({ ...way, concept, isAccented, isException: phrase.isException });
        }
      }
    }
    this.#words.fit();
    for (const [pair, entries] of this.#pairs) this.#pairs.set(pair, fitted(entries));
  }

  /** Reads a text. */
  read(tokens: readonly Token[]): LexiconReading {
    const cues: (Cue[] | undefined)[] = [];
    const add = ({ concept, entries }: Group, at: number): void => {
      const own = cues[concept];
      if (own) own.push({ entries, at });
      else cues[concept] = [{ entries, at }];
    };
    for (let at = 0; at < tokens.length; at++) {
      const { word } = tokens[at] as Token;
      for (const group of this.#groupsOf(word)) add(group, at);
      if (!word.isCharacter) continue;
      const next = tokens[at + 1]?.word;
      const pairs = next?.isCharacter ? this.#pairs.get(word.text + next.text) : undefined;
      if (pairs) for (const group of grouped(pairs)) add(group, at);
    }
    return new LexiconReading(tokens, cues, {
      names: this.#names,
      numbers: this.#numbers,
      composites: this.#composites,
      ownExceptions: this.#ownExceptions,
    });
  }

  /** The entries of a word by their concepts. */
  #groupsOf(word: Word): readonly Group[] {
    let groups = this.#groups.get(word);
    if (!groups) {
      groups = grouped(this.#words.of(word));
      if (this.#groups.size >= REMEMBERED) this.#groups.clear();
      this.#groups.set(word, groups);
    }
    return groups;
  }

  #add(entry: Entry): void {
    const { pieces, anchor } = entry;
    const piece = pieces[anchor];
    const own = entry.isException ? this.#ownPiece(entry) : -1;
    if (own !== -1) {
      this.#ownExceptions[entry.concept]?.push({ ...entry, anchor: own });
    } else if (piece?.kind === 'concepts') {
      const ways = pieces.flatMap((other, index) => {
        if (other.kind !== 'concepts') return [];
        const anchors = other.concepts.map((concept) => this.#numbers.get(concept) as number);
        return [{ anchors, entry: { ...entry, anchor: index } }];
      });
      this.#composites[entry.concept]?.push(ways);
    } else if (piece?.kind === 'word' && isPair(pieces, anchor)) {
      const next = pieces[anchor + 1];
      for (const { text } of piece.words.listed) {
        if (next?.kind === 'word')
          for (const word of next.words.listed) addTo(this.#pairs, text + word.text, entry);
      }
    } else if (piece?.kind === 'word') {
      for (const word of piece.words.listed) this.#words.add(word, entry);
    }
  }

  /** The place in a phrase of what its own concept was found by, or -1. */
  #ownPiece({ pieces, concept }: Entry): number {
    const name = this.#names[concept] as string;
    return pieces.findIndex((piece) => piece.kind === 'concepts' && piece.concepts.includes(name));
  }

  #checkReferences(pieces: AnchoredPhrase['pieces'], concept: number): void {
    for (const name of refersToConcepts(pieces)) {
      const number = this.#numbers.get(name);
      if (number === undefined || number > concept)
        throw new Error(`${this.#names[concept]} refers to ${name}, which is no concept before it`);
    }
  }
}

function addTo(index: Map<string, Entry[]>, key: string, entry: Entry): void {
  const same = index.get(key);
  if (!same) index.set(key, [entry]);
  else if (same.at(-1) !== entry) same.push(entry);
}

/** Phrases of one concept. */
interface Group {
  readonly concept: number;
  readonly entries: readonly Entry[];
}

function grouped(entries: readonly Entry[]): Group[] {
  const groups = new Map<number, Entry[]>();
  for (const entry of entries) {
    const same = groups.get(entry.concept);
    if (same) same.push(entry);
    else groups.set(entry.concept, [entry]);
  }
  return [...groups].map(([concept, own]) => ({ concept, entries: own }));
}
