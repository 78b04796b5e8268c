import { itemsOf, wordsOf } from './notation.ts';
import { weightOf } from './phrase-match.ts';
import type { ListedWord } from './word-set.ts';

/** A word that leads to an entry of a list before it is read. */
export interface KeyWord {
  readonly word: ListedWord;
  /** The character behind it, in scripts without spaces: one alone stands in too many words. */
  readonly next: ListedWord | undefined;
}

/** What is written without a space, of which a text holds one, or the entry is not in it. */
interface Keys {
  readonly written: readonly string[];
  /** What the commonest of them weighs. */
  readonly weight: number;
}

/** Two characters side by side are as rare as a word. */
const PAIR_WEIGHT = 4;
const NO_KEYS: Keys = { written: [], weight: Number.POSITIVE_INFINITY };

/**
 * The words of which a text must hold one for an entry to be found in it, the rarest that do; `undefined` where a
 * concept is all that it needs, or where it is no entry that can be read.
 */
export function keyWordsOf(entry: string): readonly KeyWord[] | undefined {
  const written = entry.startsWith('!') ? entry.slice(1).trim() : entry;
  const halves = written.includes('<') ? written.split(/<\d+>/) : [written];
  if (halves.length > 2) return undefined;
  const keys = new KeyReader(itemsOf(halves.join(' ~ '))).alternatives('');
  return keys?.written.map((key) => rarestOf(key) as KeyWord);
}

/** Reads the items of an entry, from left to right. */
class KeyReader {
  readonly #items: readonly string[];
  #at = 0;

  constructor(items: readonly string[]) {
    this.#items = items;
  }

  /** What stands between bars, up to a closing bracket: the keys of all alternatives, where each has some. */
  alternatives(close: string): Keys | undefined {
    let all: Keys | undefined = NO_KEYS;
    let best: Keys | undefined;
    for (; this.#at < this.#items.length; this.#at++) {
      const item = this.#items[this.#at] as string;
      if (item === '(' || item === '[') {
        this.#at++;
        const inner = this.alternatives(item === '(' ? ')' : ']');
        if (item === '(' && inner && inner.weight > (best?.weight ?? 0)) best = inner;
      } else if (item === '|' && close !== '') {
        all = both(all, best);
        best = undefined;
      } else if (item === close) return both(all, best);
      else if (')]|'.includes(item)) return undefined;
      else if (item.length > (best?.weight ?? 0) && !'~{#'.includes(item[0] as string)) {
        const weight = weightOfWritten(item);
        if (weight > (best?.weight ?? 0)) best = { written: [item], weight };
      }
    }
    return close === '' ? best : undefined;
  }
}

function both(a: Keys | undefined, b: Keys | undefined): Keys | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (a === NO_KEYS) return b;
  return { written: [...a.written, ...b.written], weight: Math.min(a.weight, b.weight) };
}

function weightOfWritten(written: string): number {
  const key = rarestOf(written);
  return key ? weightOfKey(key) : 0;
}

function weightOfKey({ word, next }: KeyWord): number {
  return next ? PAIR_WEIGHT : weightOf(word);
}

/** Of what is written without a space the rarest word. */
function rarestOf(written: string): KeyWord | undefined {
  const words = wordsOf(written);
  if (words.length === 1 && words[0]) return { word: words[0].listed, next: undefined };
  let rarest: KeyWord | undefined;
  for (const [index, { listed, isCharacter }] of words.entries()) {
    const behind = words[index + 1];
    const next = isCharacter && behind?.isCharacter ? behind.listed : undefined;
    const key = { word: listed, next };
    if (!rarest || weightOfKey(key) > weightOfKey(rarest)) rarest = key;
  }
  return rarest;
}
