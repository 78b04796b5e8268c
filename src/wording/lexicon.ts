import type { Token, Word } from '../document/words.ts';
import { keyWordsOf } from './key-words.ts';
import { type Composite, type Concepts, type Cue, type Entry, LexiconReading } from './lexicon-reading.ts';
import { entriesOf, Places, phrasesOfEntry } from './notation.ts';
import { type AnchoredPhrase, anchored, isPair, refersToConcepts } from './phrase-match.ts';
import { addTo, entriesAt, type Index, WordIndex } from './word-index.ts';

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
 *
 * Of the thousands of entries few stand in any text: one is read when a text holds a word that it cannot do without.
 */
export class Lexicon {
  readonly #lists: readonly ConceptList[];
  readonly #places = new Places();
  /**
   * The entries of all lists as written, by their place among all: what is found in a text does not depend on which
   * were read before. There are so many of them that an object for each would be felt.
   */
  readonly #written: readonly string[];
  readonly #conceptOf: Uint16Array;
  readonly #isRead: Uint8Array;
  /** By words, and pairs of characters, the places of the entries that they lead to. */
  readonly #unread = new WordIndex<number>();
  readonly #unreadPairs: Index<number> = new Map();
  /** Words, and pairs of characters, whose entries are read. */
  readonly #known = new Set<Word | string>();
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #names: readonly string[];
  readonly #words = new WordIndex<Entry>();
  readonly #groups = new Map<Word, readonly Group[]>();
  /** By two characters where no spaces are written: one alone stands in too many words. */
  readonly #pairs: Index<Entry> = new Map();
  readonly #composites: readonly Composite[][];
  readonly #ownExceptions: readonly Entry[][];
  readonly #concepts: Concepts;

  /**
   * @param lists in order: a phrase may refer to the concepts before its own, and to what its own was found by
   *   besides.
   */
  constructor(lists: readonly ConceptList[]) {
    this.#names = lists.map(({ concept }) => concept);
    this.#numbers = new Map(this.#names.map((name, number) => [name, number]));
    this.#composites = lists.map(() => []);
    this.#ownExceptions = lists.map(() => []);
    this.#lists = lists;
    this.#concepts = {
      names: this.#names,
      numbers: this.#numbers,
      composites: this.#composites,
      ownExceptions: this.#ownExceptions,
    };
    const entries = lists.map(({ list }) => entriesOf(list));
    this.#written = entries.flat();
    this.#conceptOf = Uint16Array.from(entries.flatMap((own, concept) => own.map(() => concept)));
    this.#isRead = new Uint8Array(this.#written.length);
    for (const [order, written] of this.#written.entries()) {
      const keys = keyWordsOf(written);
      if (!keys) this.#readEntry(order);
      for (const { word, next } of keys ?? []) {
        if (next) addTo(this.#unreadPairs, word.text + next.text, order);
        else this.#unread.add(word, order);
      }
    }
    this.#unread.fit();
  }

  /** Reads a text. */
  read(tokens: readonly Token[]): LexiconReading {
    const cues: (Cue[] | undefined)[] = [];
    const add = ({ concept, entries }: Group, at: number): void => {
      const own = cues[concept];
      if (own) own.push({ entries, at });
      else cues[concept] = [{ entries, at }];
    };
    this.#readEntriesOf(tokens);
    for (let at = 0; at < tokens.length; at++) {
      const { word } = tokens[at] as Token;
      for (const group of this.#groupsOf(word)) add(group, at);
      if (!word.isCharacter) continue;
      const next = tokens[at + 1]?.word;
      const pairs = next?.isCharacter ? entriesAt(this.#pairs, word.text + next.text) : [];
      if (pairs.length > 0) for (const group of grouped(pairs)) add(group, at);
    }
    return new LexiconReading(tokens, cues, this.#concepts);
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

  /** Reads the entries that may be found in a text and were not met so far. */
  #readEntriesOf(tokens: readonly Token[]): void {
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    const orders = new Set<number>();
    for (const [at, { word }] of tokens.entries()) {
      if (!this.#known.has(word)) {
        this.#known.add(word);
        for (const order of this.#unread.of(word)) orders.add(order);
      }
      const next = word.isCharacter ? tokens[at + 1]?.word : undefined;
      if (!next?.isCharacter || this.#known.has(word.text + next.text)) continue;
      this.#known.add(word.text + next.text);
      for (const order of entriesAt(this.#unreadPairs, word.text + next.text)) orders.add(order);
    }
    const unread = [...orders].filter((order) => this.#isRead[order] === 0);
    if (unread.length === 0) return;
    for (const order of unread) this.#readEntry(order);
    this.#groups.clear();
    this.#words.forget();
  }

  /** @throws Error for a mistake in the list. */
  #readEntry(order: number): void {
    const written = this.#written[order] as string;
    const concept = this.#conceptOf[order] as number;
    this.#isRead[order] = 1;
    const { isAccented = false } = this.#lists[concept] as ConceptList;
    for (const { pieces, isException } of phrasesOfEntry(written, isAccented, this.#places)) {
      this.#checkReferences(pieces, concept);
      for (const way of anchored({ pieces })) this.#add({ ...way, concept, isAccented, isException }, order);
    }
  }

  #add(entry: Entry, order: number): void {
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
      insertInOrder(this.#composites[entry.concept] as Composite[], { ways, order });
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

/** Composites see what those before them found. */
function insertInOrder(list: Composite[], composite: Composite): void {
  let at = list.length;
  while (at > 0 && (list[at - 1] as Composite).order > composite.order) at--;
  list.splice(at, 0, composite);
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
