import type { Span } from '../document/span.ts';

/** A word or phrase of a list, found in a text. */
export interface FoundWord extends Span {
  entry: string;
}

/** One entry: its words in order; the last may go on where it ends in `*`. */
interface Entry {
  entry: string;
  words: readonly string[];
  isPrefix: boolean;
}

/** Scripts that put no space between words: entries in them are found anywhere. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー★☆◎]/u;

/** Words; a word of a script with spaces ends where one without begins: `客服QQ`. */
const TOKEN =
  /(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー])[\p{L}\p{M}\p{N}])+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]+/gu;

/** Between two words of a phrase: a space, a hyphen, a full stop and the like. */
const GAP = /^[ .,'’&:+/_°#-]{0,3}$/;

/**
 * Words and phrases to look for in folded lower-case text. A word is matched whole, a trailing `*` lets it go on; of
 * entries that begin at the same place the longest is found. In scripts without spaces an entry is found anywhere.
 */
export class WordList {
  readonly #byFirstWord = new Map<string, Entry[]>();
  readonly #prefixes: Entry[] = [];
  readonly #unspaced: RegExp | undefined;

  constructor(entries: Iterable<string>) {
    const anywhere: string[] = [];
    for (const entry of new Set(entries)) {
      if (UNSPACED.test(entry)) anywhere.push(entry);
      else this.#add(entry);
    }
    for (const list of this.#byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
    if (anywhere.length > 0) {
      const longestFirst = anywhere
        .sort((a, b) => b.length - a.length)
        .map((entry) => entry.replace(/[.*+?]/g, '\\$&'));
      this.#unspaced = new RegExp(longestFirst.join('|'), 'gu');
    }
  }

  #add(entry: string): void {
    const isPrefix = entry.endsWith('*');
    const words = entry.toLowerCase().match(TOKEN) ?? [];
    const [first] = words;
    if (first === undefined) return;
    const item = { entry, words, isPrefix };
    if (isPrefix && words.length === 1) {
      this.#prefixes.push(item);
      return;
    }
    const same = this.#byFirstWord.get(first);
    if (same) same.push(item);
    else this.#byFirstWord.set(first, [item]);
  }

  /** Every entry in a lower-case text, in order and without overlap, in units of the text. */
  find(lower: string): FoundWord[] {
    const tokens = tokensOf(lower);
    const found: FoundWord[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      const entry = this.#entryAt(tokens, i, lower);
      if (!entry) continue;
      const last = tokens[i + entry.words.length - 1] as Token;
      found.push({ entry: entry.entry, start: token.start, end: last.end });
      i += entry.words.length - 1;
    }
    if (this.#unspaced && UNSPACED.test(lower)) {
      for (const match of lower.matchAll(this.#unspaced)) {
        found.push({ entry: match[0], start: match.index, end: match.index + match[0].length });
      }
      found.sort((a, b) => a.start - b.start);
    }
    return found;
  }

  has(lower: string): boolean {
    return this.find(lower).length > 0;
  }

  #entryAt(tokens: readonly Token[], at: number, lower: string): Entry | undefined {
    const { word } = tokens[at] as Token;
    for (const entry of this.#byFirstWord.get(word) ?? []) if (fits(entry, tokens, at, lower)) return entry;
    for (const entry of this.#prefixes) if (word.startsWith(entry.words[0] as string)) return entry;
    return undefined;
  }
}

interface Token extends Span {
  word: string;
}

/** Several lists look through the same text in turn. */
let last: { lower: string; tokens: readonly Token[] } | undefined;

function tokensOf(lower: string): readonly Token[] {
  if (last?.lower === lower) return last.tokens;
  const tokens: Token[] = [];
  for (const match of lower.matchAll(TOKEN)) {
    tokens.push({ word: match[0], start: match.index, end: match.index + match[0].length });
  }
  last = { lower, tokens };
  return tokens;
}

function fits({ words, isPrefix }: Entry, tokens: readonly Token[], at: number, lower: string): boolean {
  for (let i = 1; i < words.length; i++) {
    const token = tokens[at + i];
    const before = tokens[at + i - 1] as Token;
    if (!token || !GAP.test(lower.slice(before.end, token.start))) return false;
    const isSame =
      isPrefix && i === words.length - 1
        ? token.word.startsWith(words[i] as string)
        : token.word === words[i];
    if (!isSame) return false;
  }
  return true;
}
