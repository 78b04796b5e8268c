import { clauseWords } from './clause-words.data.ts';
import { WordList } from './word-list.ts';

let languagesOfWord: Map<string, number[]> | undefined;

/** The languages that a small word is of, by their places in the data. */
function placesOf(word: string): readonly number[] {
  languagesOfWord ??= placesByWord();
  return languagesOfWord.get(word) ?? [];
}

function placesByWord(): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { preposition, pronoun, filler, subordinate, and, or }] of clauseWords.entries()) {
    for (const word of new Set([...preposition, ...pronoun, ...filler, ...subordinate, ...and, ...or])) {
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
  }
  return places;
}

/** How many characters are looked at. */
const SAMPLE = 400;

/**
 * The BCP 47 primary languages whose small words are found in a text, the likeliest first; those that share at
 * least two thirds of the likeliest one's hits are kept. Empty where nothing can be said. Not a language detector: it
 * only narrows word lists down.
 *
 * @param lower folded lower-case text.
 * @param preferred of languages with as many hits these come first.
 */
export function languagesBySmallWords(lower: string, preferred: readonly string[] = []): string[] {
  const sample = lower.slice(0, SAMPLE);
  const scripts = scriptLanguages(sample);
  if (scripts.length > 0) return scripts;
  const words = sample.match(/[\p{L}']+/gu) ?? [];
  const counts = clauseWords.map(() => 0);
  for (const word of words) for (const place of placesOf(word)) counts[place] = (counts[place] ?? 0) + 1;
  const scores = clauseWords.map(({ language }, place) => ({ language, hits: counts[place] ?? 0 }));
  const best = Math.max(...scores.map(({ hits }) => hits));
  if (best < 1) return [];
  return scores
    .filter(({ hits }) => hits * 3 >= best * 2)
    .sort(
      (a, b) =>
        b.hits - a.hits || Number(preferred.includes(b.language)) - Number(preferred.includes(a.language)),
    )
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
      list = new WordList(
        languages.flatMap((language) =>
          language === 'ar' ? wordsOf(language).flatMap(withProclitics) : wordsOf(language),
        ),
      );
      known.set(key, list);
    }
    return list;
  };
}

/** An Arabic word, and with what is written together with it: the article, `and`, `with`, `to`. */
function withProclitics(entry: string): string[] {
  if (!/^\p{Script=Arabic}{3}/u.test(entry)) return [entry];
  if (!entry.startsWith('ال'))
    return [entry, ...['و', 'ب', 'ل', 'ال', 'وال', 'بال', 'لل'].map((lead) => lead + entry)];
  const bare = entry.slice(2);
  return [entry, `و${entry}`, `ب${entry}`, `لل${bare}`];
}
