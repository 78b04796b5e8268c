import type { Word } from '../document/words.ts';

/** How a word of a list is compared with one of a text. */
export type MatchKind = 'word' | 'start' | 'end' | 'inside' | 'number';

/** A word of a list. */
export interface ListedWord {
  readonly kind: MatchKind;
  readonly text: string;
  /** The same with the accents of Latin letters. */
  readonly accented: string;
}

const FEW = 2;
const NONE: ReadonlySet<string> = new Set();
const DIGIT = /^\p{Nd}/u;

/** Words of a list, any of which may stand in a place. */
export class WordSet {
  readonly listed: readonly ListedWord[];
  readonly #isAccented: boolean;
  readonly #whole: ReadonlySet<string>;
  readonly #parts: readonly ListedWord[];

  /** @param isAccented whether accents tell words from others: `höra` is no `hora`. */
  constructor(listed: readonly ListedWord[], isAccented = false) {
    this.listed = listed;
    this.#isAccented = isAccented;
    // Most places have one word, which is compared at once.
    const isFew = listed.length <= FEW;
    this.#parts = isFew ? listed : listed.filter(({ kind }) => kind !== 'word');
    this.#whole = isFew
      ? NONE
      : new Set(listed.filter(({ kind }) => kind === 'word').map(({ text }) => text));
  }

  has(word: Word): boolean {
    if (this.#isAccented) return this.listed.some((listed) => isSameAccented(word, listed));
    if (this.#hasText(word.text)) return true;
    for (const stem of word.stems) if (this.#hasText(stem)) return true;
    return false;
  }

  #hasText(text: string): boolean {
    if (this.#whole.has(text)) return true;
    for (const { kind, text: part } of this.#parts) if (fits(kind, part, text)) return true;
    return false;
  }
}

const ASCII = /^[ -~]*$/;

function isSameAccented(word: Word, { kind, text, accented }: ListedWord): boolean {
  const isStem = word.stems.some((stem) => fits(kind, text, stem));
  // `ue` stands for a letter with a mark where one is listed: `cuenta` is no word in `cunt`.
  if (accented !== text) return fits(kind, accented, word.accented) || (isStem && ASCII.test(word.text));
  if (word.accented === word.text && fits(kind, text, word.text)) return true;
  return isStem && !ASCII.test(word.text);
}

function fits(kind: MatchKind, text: string, word: string): boolean {
  if (kind === 'word') return word === text;
  if (kind === 'number') return DIGIT.test(word);
  if (kind === 'start') return word.startsWith(text);
  return kind === 'end' ? word.endsWith(text) : word.includes(text);
}
