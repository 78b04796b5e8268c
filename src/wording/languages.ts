import { clauseWords } from './clause-words.data.ts';
import { WordList } from './word-list.ts';

/** Which languages a text may be in, by its small words. Not a language detector: it only narrows word lists down. */
const lists = clauseWords.map(({ language, preposition, pronoun, filler, subordinate, and, or }) => ({
  language,
  words: new Set(
    [...preposition, ...pronoun, ...filler, ...subordinate, ...and, ...or].filter(
      (word) => !word.includes(' '),
    ),
  ),
}));

/** How many characters are looked at. */
const SAMPLE = 400;

/**
 * The BCP 47 primary languages whose small words are found in a text, the likeliest first; those that share at
 * least two thirds of the likeliest one's hits are kept. Empty where nothing can be said.
 *
 * @param lower folded lower-case text.
 */
export function languagesBySmallWords(lower: string): string[] {
  const sample = lower.slice(0, SAMPLE);
  const scripts = scriptLanguages(sample);
  if (scripts.length > 0) return scripts;
  const words = sample.match(/[\p{L}']+/gu) ?? [];
  const scores = lists.map(({ language, words: known }) => ({
    language,
    hits: words.filter((word) => known.has(word)).length,
  }));
  const best = Math.max(...scores.map(({ hits }) => hits));
  if (best < 1) return [];
  return scores
    .filter(({ hits }) => hits * 3 >= best * 2)
    .sort((a, b) => b.hits - a.hits)
    .map(({ language }) => language);
}

function scriptLanguages(sample: string): string[] {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sample)) return ['ja'];
  if (/\p{Script=Han}/u.test(sample)) return ['zh', 'ja'];
  if (/\p{Script=Arabic}/u.test(sample)) return ['ar'];
  return [];
}

/** A list per set of languages, made when it is first asked for. */
export function wordListCache(
  wordsOf: (language: string) => readonly string[],
): (languages: readonly string[]) => WordList {
  const known = new Map<string, WordList>();
  return (languages) => {
    const key = languages.join();
    let list = known.get(key);
    if (!list) {
      list = new WordList(languages.flatMap(wordsOf));
      known.set(key, list);
    }
    return list;
  };
}
