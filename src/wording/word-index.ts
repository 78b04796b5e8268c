import type { Word } from '../document/words.ts';
import { fitted } from './notation.ts';
import type { ListedWord } from './word-set.ts';

/** How many words are remembered with what was found by them; beyond it the memory starts anew. */
const REMEMBERED = 20_000;
/** Longer words are not searched for what they hold. */
const LONGEST_COMPOUND = 40;
/** By so many letters it is known whether a listed word can begin somewhere within another. */
const HEAD = 3;

/** Entries by what leads to them; most words lead to one, and need no list. */
export type Index<E> = Map<string, E | E[]>;

/** Entries by the listed words that lead to them: whole words, and what words begin with, end with or hold. */
export class WordIndex<E extends object | number> {
  readonly #whole: Index<E> = new Map();
  readonly #starts: Index<E> = new Map();
  readonly #ends: Index<E> = new Map();
  readonly #inside: Index<E> = new Map();
  readonly #heads = new Set<string>();
  readonly #numbers: E[] = [];
  readonly #remembered = new Map<Word, readonly E[]>();
  #longestStart = 0;

  add({ kind, text }: ListedWord, entry: E): void {
    if (kind === 'number') this.#numbers.push(entry);
    else if (kind === 'word') addTo(this.#whole, text, entry);
    else if (kind === 'start') {
      addTo(this.#starts, text, entry);
      this.#longestStart = Math.max(this.#longestStart, text.length);
    } else {
      if (text.length < HEAD) throw new Error(`"*${text}" is too short to be looked for within words`);
      addTo(kind === 'end' ? this.#ends : this.#inside, text, entry);
      this.#heads.add(text.slice(0, HEAD));
    }
  }

  /** Gives back the room that lists have for more entries. */
  fit(): void {
    for (const index of [this.#whole, this.#starts, this.#ends, this.#inside])
      for (const [text, entries] of index) if (Array.isArray(entries)) index.set(text, fitted(entries));
  }

  /** Entries were added since words were looked up. */
  forget(): void {
    this.#remembered.clear();
  }

  /** The entries that a word leads to. */
  of(word: Word): readonly E[] {
    const known = this.#remembered.get(word);
    if (known) return known;
    const entries = new Set<E>();
    for (const text of [word.text, ...word.stems]) this.#addOf(text, entries);
    if (/^\p{Nd}/u.test(word.text)) for (const entry of this.#numbers) entries.add(entry);
    if (this.#remembered.size >= REMEMBERED) this.#remembered.clear();
    const list = [...entries];
    this.#remembered.set(word, list);
    return list;
  }

  #addOf(text: string, entries: Set<E>): void {
    addAll(entries, this.#whole.get(text));
    for (let end = 1; end <= Math.min(text.length, this.#longestStart); end++) {
      addAll(entries, this.#starts.get(text.slice(0, end)));
    }
    if (this.#heads.size === 0 || text.length > LONGEST_COMPOUND) return;
    for (let start = 0; start <= text.length - HEAD; start++) {
      if (!this.#heads.has(text.slice(start, start + HEAD))) continue;
      addAll(entries, this.#ends.get(text.slice(start)));
      for (let end = start + HEAD; end <= text.length; end++) {
        addAll(entries, this.#inside.get(text.slice(start, end)));
      }
    }
  }
}

/** Adds an entry to those of a key; what is added twice in a row is added once. */
export function addTo<E extends object | number>(index: Index<E>, key: string, entry: E): void {
  const same = index.get(key);
  if (same === undefined) index.set(key, entry);
  else if (!Array.isArray(same)) {
    if (same !== entry) index.set(key, [same, entry]);
  } else if (same.at(-1) !== entry) same.push(entry);
}

/** The entries of a key. */
export function entriesAt<E extends object | number>(index: Index<E>, key: string): readonly E[] {
  const found = index.get(key);
  return found === undefined ? NONE : Array.isArray(found) ? found : [found];
}

const NONE: readonly never[] = [];

function addAll<E extends object | number>(entries: Set<E>, more: E | E[] | undefined): void {
  if (Array.isArray(more)) for (const entry of more) entries.add(entry);
  else if (more !== undefined) entries.add(more);
}
