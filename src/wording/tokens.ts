import { SIMPLIFIED } from './simplified.data.ts';

/**
 * A word, a character of a script without spaces, or a sign that means something (`%`, `★`, `€`), as the word lists
 * have it: without accents, Arabic without vowel signs, Chinese in simplified characters.
 */
export interface Token {
  /** Units of the folded text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The same word without what Arabic writes together with it: `و`, `ال`, `ب`. */
  readonly stems: readonly string[];
  /** Whether it is one character of a script without spaces. */
  readonly isCharacter: boolean;
  /** How many words stand before it; of a script without spaces a character counts for a part of one. */
  readonly position: number;
}

/** What a character counts for where no spaces are written. */
export const CHARACTER_WIDTH = 0.4;

/** Scripts that write no space between words: each character is a token. */
const CHARACTER = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー々]`;
const TOKEN = new RegExp(
  String.raw`(${CHARACTER})|[[\p{L}\p{M}\p{N}]--${CHARACTER}]+|[%★☆⭐🌟$€£¥@=?？¿]`,
  'gv',
);

/** The tokens of a folded lower-case text, in order. */
export function tokensOf(lower: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  for (const match of lower.matchAll(TOKEN)) {
    const [written, character] = match;
    const text = foldWord(written);
    tokens.push({
      start: match.index,
      end: match.index + written.length,
      text,
      stems: stemsOf(text),
      isCharacter: character !== undefined,
      position,
    });
    position += character === undefined ? 1 : CHARACTER_WIDTH;
  }
  return tokens;
}

const ASCII = /^[ -~]*$/;
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss', ł: 'l', ı: 'i', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe', '⭐': '★', '🌟': '★', '☆': '★', '？': '?',
  أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ة: 'ه', ؤ: 'و', ئ: 'ي', ـ: '',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');
const KANA_MARK = /[\u3099\u309a]/u;

/**
 * Folds a lower-case word further than `foldText` does: accents are often left out in mail, Arabic letters are
 * written in several ways, and Chinese has two sets of characters.
 */
export function foldWord(word: string): string {
  if (ASCII.test(word)) return word;
  const bare = word.normalize('NFD');
  const text = KANA_MARK.test(bare) ? word : bare.replace(/\p{M}/gu, '').normalize('NFC');
  return text.replace(LETTER, (letter) => LETTERS[letter] ?? letter).replace(/\p{Script=Han}/gu, simplified);
}

function simplified(character: string): string {
  return SIMPLIFIED.get(character) ?? character;
}

/** Conjunctions, prepositions and the article that Arabic writes as one with the word behind them. */
const ARABIC_PREFIX = /^(?:[وف])?(?:بال|كال|لل|ال|[بلكس])?/u;

function stemsOf(text: string): string[] {
  if (!/^\p{Script=Arabic}/u.test(text)) return [];
  const stems = new Set<string>();
  const add = (stem: string): void => {
    if (stem.length >= 2 && stem !== text) stems.add(stem);
  };
  add(text.replace(/^[وف]/u, ''));
  add(text.replace(ARABIC_PREFIX, ''));
  add(text.replace(/^(?:[وف])?(?:ال|لل)/u, ''));
  add(text.replace(/^[بلكس]/u, ''));
  add(text.replace(/^[وف][بلكس]/u, ''));
  return [...stems];
}
