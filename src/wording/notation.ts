import { tokensOf } from '../document/words.ts';
import { type ListedWord, type MatchKind, WordSet } from './word-set.ts';

/** A place in a phrase; up to `gap` tokens may stand between it and the one before. */
export type Piece = { readonly gap: number } & (
  | { readonly kind: 'word'; readonly words: WordSet; readonly isCharacter: boolean }
  | { readonly kind: 'concepts'; readonly concepts: readonly string[] }
  | { readonly kind: 'choice'; readonly sequences: readonly (readonly Piece[])[] }
);

/** One way to say something: its pieces in order. */
export interface Phrase {
  readonly pieces: readonly Piece[];
  /** Whether it says what is _not_ meant: it takes back what other phrases of its concept found in the same place. */
  readonly isException: boolean;
}

/** Tokens that `~` without a number stands for: words, or characters where no spaces are written. */
const GAP = 3;
const CHARACTER_GAP = 8;

/**
 * Reads a list of phrases, separated by commas; an exception may also begin a line.
 *
 * - `word` is that word, `stem*` a word that begins so, `*stem` one that ends so, `*stem*` one that holds it;
 * - `(a|b c)` is one of several, `[a]` or `[a|b]` may be left out; groups may hold groups;
 * - `~` stands for up to three words (eight characters where no spaces are written), `~6` for up to six, and so does
 *   `[~6]`: a gap may be left out anyway;
 * - `<6>` stands for up to six words, what is on its left and its right in either order; once in a phrase;
 * - `{happy}` is whatever the concept `happy` was found by, `{happy|rate}` one of several concepts;
 * - `#` is a number in digits;
 * - `!phrase` is an exception.
 *
 * Accents, hyphens and apostrophes do not matter; case is lower. No phrase reaches over the end of a sentence.
 *
 * @param isAccented whether accents do matter: `höra` is no `hora`.
 * @param places those of the lists that were read before, which share many of them.
 * @throws Error for a phrase that cannot be read, which is a mistake in the list.
 */
export function phrasesOf(list: string, isAccented = false, places = new Places()): Phrase[] {
  return entriesOf(list).flatMap((entry) => phrasesOfEntry(entry, isAccented, places));
}

/** The phrases that one entry of a list stands for. */
export function phrasesOfEntry(entry: string, isAccented: boolean, places: Places): Phrase[] {
  const isException = entry.startsWith('!');
  const written = isException ? entry.slice(1) : entry;
  return orders(written).map((order) => ({ pieces: piecesOf(order, isAccented, places), isException }));
}

const BRACKETED_GAP = /\[(~\d*)\]/g;

/** The entries of a list, as written. */
export function entriesOf(list: string): string[] {
  return list
    .split(/,|(?=!)(?<=\n\s*)/)
    .map((entry) => entry.replace(/\s+/g, ' ').replace(BRACKETED_GAP, '$1').trim())
    .filter((entry) => entry !== '');
}

/** A phrase as written, and, where it holds `<6>`, with its halves changed over. */
function orders(entry: string): string[] {
  const parts = entry.split(/<(\d+)>/);
  if (parts.length === 1) return [entry];
  const [left, gap, right] = parts as [string, string, string];
  if (parts.length > 3) throw mistake(entry, 'holds <> twice');
  return [`${left} ~${gap} ${right}`, `${right} ~${gap} ${left}`];
}

function mistake(entry: string, what: string): Error {
  return new Error(`"${entry}" ${what}`);
}

const ITEM = /~\d*|\{[^{}]*\}|[()[\]|#]|[^\s~#(){}[\]|]+/gu;

/** A phrase as written, without `<6>`, in its signs and what stands between them. */
export function itemsOf(written: string): readonly string[] {
  return PLAIN.test(written) ? written.split(' ') : (written.match(ITEM) ?? []);
}

const PLAIN = /^[^~#(){}[\]|]+$/;

function piecesOf(entry: string, isAccented: boolean, places: Places): Piece[] {
  if (PLAIN.test(entry)) {
    const words = entry.split(' ').flatMap((word) => places.ofWord(word, isAccented));
    if (words.length > 0) return words;
  }
  const reader = new Reader(itemsOf(entry), entry, isAccented, places);
  const [pieces] = reader.sequences('');
  if (!pieces?.some(isNeeded)) throw mistake(entry, 'holds no word');
  return [...pieces];
}

function isNeeded(piece: Piece): boolean {
  return piece.kind !== 'choice' || piece.sequences.every((sequence) => sequence.some(isNeeded));
}

/** Reads the items of one phrase, from left to right. */
class Reader {
  readonly #items: readonly string[];
  readonly #entry: string;
  readonly #isAccented: boolean;
  readonly #places: Places;
  #at = 0;

  constructor(items: readonly string[], entry: string, isAccented: boolean, places: Places) {
    this.#items = items;
    this.#entry = entry;
    this.#isAccented = isAccented;
    this.#places = places;
  }

  /** What stands between bars, up to a closing bracket. */
  sequences(close: string): Piece[][] {
    const sequences: Piece[][] = [[]];
    let gap: number | undefined;
    const add = (make: (gap: number) => Piece, isCharacter = false): void => {
      const usual = isCharacter ? CHARACTER_GAP : GAP;
      sequences.at(-1)?.push(make(gap === undefined ? 0 : gap || usual));
      gap = undefined;
    };
    for (; this.#at < this.#items.length; this.#at++) {
      const item = this.#items[this.#at] as string;
      if (item.startsWith('~')) gap = Number(item.slice(1));
      else if (item.startsWith('{')) {
        const concepts = item.slice(1, -1).split('|');
        add((before) => ({ kind: 'concepts', concepts, gap: before }));
      } else if (item === '#')
        add((before) => ({ kind: 'word', words: NUMBER, isCharacter: false, gap: before }));
      else if (!/^[()[\]|]$/.test(item)) {
        for (const piece of this.#places.ofWord(item, this.#isAccented))
          add((before) => (before === piece.gap ? piece : { ...piece, gap: before }), piece.isCharacter);
      } else if (item === '(' || item === '[') {
        this.#at++;
        const inner = this.sequences(item === '(' ? ')' : ']');
        const all = item === '[' ? [...inner, []] : inner;
        const choice = choiceOf(all, this.#isAccented, this.#places);
        add(
          (before) => ('gap' in choice && choice.gap === before ? choice : { ...choice, gap: before }),
          startsInCharacters(all),
        );
      } else if (item === '|' && close !== '') sequences.push([]);
      else if (item === close) return sequences.map(fitted);
      else throw mistake(this.#entry, `has an odd ${item}`);
    }
    if (close !== '') throw mistake(this.#entry, `lacks a ${close}`);
    return sequences.map(fitted);
  }
}

/** A list that grew has room for more, and there are many that never will. */
export function fitted<T>(list: readonly T[]): T[] {
  return list.slice();
}

const NUMBER = new WordSet([{ kind: 'number', text: '#', accented: '#' }]);

function startsInCharacters(sequences: readonly (readonly Piece[])[]): boolean {
  return sequences.some(([first]) => first?.kind === 'word' && first.isCharacter);
}

type Choice = { kind: 'choice'; sequences: readonly (readonly Piece[])[] } | WordPiece;

/** Single words of a choice are one piece, which is compared at once. */
function choiceOf(sequences: readonly (readonly Piece[])[], isAccented: boolean, places: Places): Choice {
  const words: ListedWord[] = [];
  const others: (readonly Piece[])[] = [];
  for (const sequence of sequences) {
    const [only] = sequence;
    const isWord = sequence.length === 1 && only?.kind === 'word' && !only.isCharacter;
    if (!isWord) others.push(sequence);
    else for (const word of only.words.listed) words.push(word);
  }
  if (words.length === 0) return { kind: 'choice', sequences: others };
  const single = places.anyOf(words, isAccented);
  return others.length === 0 ? single : { kind: 'choice', sequences: [[single], ...others] };
}

interface WordPiece {
  readonly kind: 'word';
  readonly words: WordSet;
  readonly isCharacter: boolean;
  readonly gap: 0;
}

/** Places of single words and of choices among some: most stand in many phrases, and are made once. */
export class Places {
  readonly #written = new Map<string, readonly WordPiece[]>();
  readonly #choices = new Map<string, WordPiece>();

  /** The pieces of what is written without a space: one for each token. */
  ofWord(written: string, isAccented: boolean): readonly WordPiece[] {
    const key = isAccented ? `!${written}` : written;
    let pieces = this.#written.get(key);
    if (!pieces) {
      pieces = wordsOf(written).map(({ listed, isCharacter }) =>
        this.anyOf([listed], isAccented, isCharacter),
      );
      this.#written.set(key, pieces);
    }
    return pieces;
  }

  /** The piece for any of some words. */
  anyOf(words: readonly ListedWord[], isAccented: boolean, isCharacter = false): WordPiece {
    const names = words.map(({ kind, accented }) => `${kind} ${accented}`);
    const key = [isAccented, isCharacter, ...names].join('|');
    let piece = this.#choices.get(key);
    if (!piece) {
      piece = { kind: 'word', words: new WordSet(words, isAccented), isCharacter, gap: 0 };
      this.#choices.set(key, piece);
    }
    return piece;
  }
}

const PLAIN_WORD = /^\*?[a-z]+\*?$/;

/** The words of what is written without a space: one for each token. */
export function wordsOf(written: string): { listed: ListedWord; isCharacter: boolean }[] {
  if (PLAIN_WORD.test(written)) {
    const text = written.replaceAll('*', '');
    const kind = matchKind(written.startsWith('*'), written.endsWith('*'));
    return [{ listed: { kind, text, accented: text }, isCharacter: false }];
  }
  const tokens = tokensOf(written.replaceAll('*', '').toLowerCase());
  return tokens.map(({ word }, index) => {
    const goesBefore = index === 0 && written.startsWith('*');
    const goesOn = index === tokens.length - 1 && written.endsWith('*');
    const { isCharacter } = word;
    const kind = isCharacter ? 'word' : matchKind(goesBefore, goesOn);
    return {
      listed: { kind, text: withoutArticle(word.text), accented: withoutArticle(word.accented) },
      isCharacter,
    };
  });
}

/** Arabic writes the article as one with the word, and it goes where another prefix comes. */
function withoutArticle(word: string): string {
  return word.startsWith('ال') ? word.replace(/^ال(?=\p{Script=Arabic}{3})/u, '') : word;
}

function matchKind(goesBefore: boolean, goesOn: boolean): MatchKind {
  if (goesBefore) return goesOn ? 'inside' : 'end';
  return goesOn ? 'start' : 'word';
}
