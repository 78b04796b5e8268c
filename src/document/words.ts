import type { FoldedText } from './folded-text.ts';
import { SIMPLIFIED } from './simplified.data.ts';

/**
 * A word, a character of a script without spaces, or a sign that means something (`%`, `★`, `€`), as the word lists
 * have it: without accents, Arabic without vowel signs, Chinese in simplified characters.
 */
export interface Token {
  /** Units of the folded text. */
  readonly start: number;
  readonly end: number;
  readonly word: Word;
  /** How many words stand before it; of a script without spaces a character counts for a part of one. */
  readonly position: number;
  /** Whether a full stop or the like, or a line break, stands right before it: no phrase reaches over that. */
  readonly isFirst: boolean;
}

/** What there is to know of a written word, wherever it stands. */
export class Word {
  readonly text: string;
  /** The same with the accents of Latin letters. */
  readonly accented: string;
  /** Other forms that it may stand for: without what Arabic writes together with it, `ae` for `ä` read as `a`. */
  readonly stems: readonly string[];
  /** Whether it is one character of a script without spaces. */
  readonly isCharacter: boolean;
  readonly hasLetter: boolean;
  readonly #written: string;
  #hints: number | undefined;

  constructor(written: string, isCharacter: boolean) {
    const text = foldWord(written);
    this.text = text;
    this.accented = LATIN.test(text) ? written.replaceAll('ß', 'ss') : text;
    this.stems = stemsOf(text);
    this.isCharacter = isCharacter;
    this.hasLetter = /\p{L}/u.test(text);
    this.#written = written;
  }

  /** The bits of the hints that it gives; see `defineHint`. */
  get hints(): number {
    if (this.#hints === undefined) {
      let bits = 0;
      for (const [index, hint] of hints.entries()) if (hint(this.#written)) bits |= 1 << index;
      this.#hints = bits;
    }
    return this.#hints;
  }
}

/** What a finder needs to know of a word as it is written, in lower case. */
type Hint = (written: string) => boolean;

const hints: Hint[] = [];
/** Bits of a number that is compared quickly. */
const MOST_HINTS = 30;

/**
 * Names something that a finder looks for in single words, so that it need not search a text whose words say nothing
 * of it. Each distinct word is tested once, however often it is met.
 *
 * @returns the bit that stands for it in `Word.hints` and in what `hintsOf` gives.
 */
export function defineHint(hint: Hint): number {
  if (hints.length === MOST_HINTS) throw new Error('there are as many hints as a number has bits');
  words.clear();
  return 1 << (hints.push(hint) - 1);
}

/** The tokens of a text; lines that are one sentence are read as one. Made once for a folded text. */
export function tokensIn(folded: FoldedText): readonly Token[] {
  folded.tokens ??= tokensOf(joinedLines(folded));
  return folded.tokens;
}

/** The hints of all words of a text, as bits. */
export function hintsIn(folded: FoldedText): number {
  folded.hints ??= tokensIn(folded).reduce((bits, { word }) => bits | word.hints, 0);
  return folded.hints;
}

/** A line that goes on in small letters on the next one is the same sentence: mail is wrapped by hand. */
const WRAP = /(?<=[\p{L}\p{N},])\n(?=\p{Ll})/gu;

function joinedLines({ text, lower }: FoldedText): string {
  if (!text.includes('\n')) return lower;
  let joined = '';
  let end = 0;
  for (const { index } of text.matchAll(WRAP)) {
    joined += `${lower.slice(end, index)} `;
    end = index + 1;
  }
  return joined + lower.slice(end);
}

/** What a character counts for where no spaces are written. */
export const CHARACTER_WIDTH = 0.4;

/** The tokens of a folded lower-case text, in order. */
export function tokensOf(lower: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  let start = -1;
  let isFirst = true;
  const add = (from: number, end: number, isCharacter: boolean): void => {
    tokens.push({ start: from, end, word: wordOf(lower.slice(from, end), isCharacter), position, isFirst });
    position += isCharacter ? CHARACTER_WIDTH : 1;
    isFirst = false;
  };
  for (let at = 0; at < lower.length; at++) {
    const kind = kindOf(lower.charCodeAt(at));
    if (kind === LETTER) {
      if (start === -1) start = at;
      continue;
    }
    if (start !== -1) add(start, at, false);
    start = -1;
    if (kind === CHARACTER) add(at, at + 1, true);
    else if (kind === SIGN || kind === QUESTION) add(at, at + 1, false);
    if (kind === QUESTION || (kind === STOP && isEnd(lower, at))) isFirst = true;
  }
  if (start !== -1) add(start, lower.length, false);
  return tokens;
}

/** A full stop within a number or an address ends nothing. */
function isEnd(lower: string, at: number): boolean {
  const next = lower.charCodeAt(at + 1);
  return lower.charCodeAt(at) !== FULL_STOP || Number.isNaN(next) || kindOf(next) !== LETTER;
}

const FULL_STOP = '.'.charCodeAt(0);
const UNKNOWN = 0;
const OTHER = 1;
const LETTER = 2;
const CHARACTER = 3;
const SIGN = 4;
const QUESTION = 5;
const STOP = 6;

/** The kind of each UTF-16 unit, found out when it is first met. */
const kinds = new Uint8Array(0x1_0000);
const SIGNS = '%★☆⭐$€£¥@=';
const QUESTIONS = '?？؟';
const STOPS = '.!。！…\n;；؛';
/** Scripts that write no space between words: each character is a token. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー々]/u;

function kindOf(unit: number): number {
  const known = kinds[unit] as number;
  if (known !== UNKNOWN) return known;
  const character = String.fromCharCode(unit);
  let kind = OTHER;
  if (SIGNS.includes(character)) kind = SIGN;
  else if (QUESTIONS.includes(character)) kind = QUESTION;
  else if (STOPS.includes(character)) kind = STOP;
  else if (UNSPACED.test(character)) kind = CHARACTER;
  else if (/[\p{L}\p{M}\p{N}]/u.test(character)) kind = LETTER;
  kinds[unit] = kind;
  return kind;
}

const words = new Map<string, Word>();
/** How many words are remembered; beyond it the memory starts anew. */
const REMEMBERED = 20_000;

function wordOf(written: string, isCharacter: boolean): Word {
  let word = words.get(written);
  if (word) return word;
  word = new Word(written, isCharacter);
  if (words.size >= REMEMBERED) words.clear();
  words.set(written, word);
  return word;
}

const ASCII = /^[ -~]*$/;
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ı: 'i',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  '⭐': '★',
  '☆': '★',
  '？': '?',
  '؟': '?',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ؤ: 'و',
  ئ: 'ي',
  ـ: '',
};
const FOLDED_LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');
const LATIN = /^\p{Script=Latin}/u;
const KANA_MARK = /[\u3099\u309a]/u;

/**
 * Folds a lower-case word further than `foldText` does: accents are often left out in mail, Arabic letters are
 * written in several ways, and Chinese has two sets of characters.
 */
function foldWord(word: string): string {
  if (ASCII.test(word)) return word;
  const bare = word.normalize('NFD');
  const text = KANA_MARK.test(bare) ? word : bare.replace(/\p{M}/gu, '').normalize('NFC');
  return text
    .replace(FOLDED_LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(/\p{Script=Han}/gu, (character) => SIMPLIFIED.get(character) ?? character);
}

/** Conjunctions, prepositions and the article that Arabic writes as one with the word behind them. */
const ARABIC_PREFIXES: readonly RegExp[] = [
  /^[وف]/u,
  /^(?:[وف])?(?:بال|كال|لل|ال|[بلكس])?/u,
  /^(?:[وف])?(?:ال|لل)/u,
  /^[بلكس]/u,
  /^[وف][بلكس]/u,
];
/** How a keyboard without umlauts writes them. */
const UMLAUT = /([aou])e/g;

function stemsOf(text: string): string[] {
  if (ASCII.test(text)) {
    const plain = text.replace(UMLAUT, '$1');
    return plain === text ? [] : [plain];
  }
  if (!/^\p{Script=Arabic}/u.test(text)) return [];
  const stems = ARABIC_PREFIXES.map((prefix) => text.replace(prefix, ''));
  return [...new Set(stems)].filter((stem) => stem.length >= 2 && stem !== text);
}
