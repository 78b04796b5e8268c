import { SIMPLIFIED } from '../document/simplified.data.ts';
import { SMALL_WORDS } from './small-words.data.ts';

/** A language that a text may be in. */
export interface DetectedLanguage {
  /** BCP 47: primary language; of Chinese with its script (`zh-Hans`, `zh-Hant`). */
  readonly language: string;
  /** From 0 (a guess) to 1. */
  readonly confidence: number;
}

/** How much of a text is looked at, in characters: beyond it nothing changes any more. */
const SAMPLE = 600;

const SCRIPTS: readonly (readonly [script: RegExp, language: string])[] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
];
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const HAN = /\p{Script=Han}/gu;
const LATIN = /\p{Script=Latin}/gu;
/** Letters of the Cyrillic script that a language has and its neighbours have not. */
const CYRILLIC: readonly (readonly [letters: RegExp, language: string])[] = [
  [/[ђјљњћџѓќѕ]/giu, 'sr'],
  [/ў/giu, 'be'],
  [/[ієїґ]/giu, 'uk'],
  [/[ыэё]/giu, 'ru'],
];
/** So many letters of Ukrainian or Russian are hardly without one of their own. */
const ENOUGH_CYRILLIC = 40;
/** Letters that Persian and Urdu have and Arabic has not. */
const PERSIAN = /[پچژگکی]/gu;
const URDU = /[ٹڈڑںےھ]/gu;

/** Letters that a language has and its neighbours have not: they stand in words of every length. */
const OWN_LETTERS: readonly (readonly [letters: RegExp, languages: readonly string[]])[] = [
  [/[ğış]/gu, ['tr']],
  [/[ąęłżźśćń]/gu, ['pl']],
  [/ñ/gu, ['es']],
  [/[ãõ]/gu, ['pt']],
  [/[ìò]/gu, ['it']],
  [/[áíú]/gu, ['es', 'pt', 'cs', 'hu']],
  [/ß/gu, ['de']],
  [/[œ]/gu, ['fr']],
  [/å/gu, ['sv', 'da', 'no']],
  [/[æø]/gu, ['da', 'no']],
  [/[řěů]/gu, ['cs']],
  [/[őű]/gu, ['hu']],
  [/[țșă]/gu, ['ro']],
];
/** Of the signs that open a question or an exclamation. */
const SPANISH_SIGNS = /[¿¡]/gu;
/** How words of several syllables end in one language and not in its neighbours: they tell where small words lack. */
const OWN_ENDINGS: readonly (readonly [endings: RegExp, languages: readonly string[]])[] = [
  [/[sz]ion[ei](?!\p{L})/gu, ['it']],
  [/(?:ci[oó]n(?:es)?|idad)(?!\p{L})/gu, ['es']],
  [/(?<=\p{L}{3}[aiu])(?:[cç][aã]o|[cç][oõ]es)(?!\p{L})|(?<=\p{L}{2})idade(?!\p{L})/gu, ['pt']],
  [
    /(?<=\p{L}{2})(?:[ıiuü]n[ıiuü]z|s[ae]n[ıi]z|[ıiuü]yor|l[ae]r[ıi]m[ıi]z|m[ae]y[ıi]n)\p{L}{0,4}(?!\p{L})/gu,
    ['tr'],
  ],
];
/** What such a letter or ending counts, where a small word of one language counts 1. */
const LETTER = 0.4;

let languagesOfWord: Map<string, string[]> | undefined;

const DETECTED: ReadonlySet<string> = new Set([
  ...Object.keys(SMALL_WORDS),
  ...'ja zh ko ar fa ur el he th ru uk'.split(' '),
]);

/** Whether a primary language can be told from others in its script: Hindi stands for several. */
export function canDetect(language: string): boolean {
  return DETECTED.has(language === 'nb' || language === 'nn' ? 'no' : language);
}

/**
 * The language a text is most likely in, by its script and its small words.
 *
 * @param text visible text; codes, numbers and addresses in it do not count.
 * @returns `und` with confidence 0 where nothing can be said.
 */
export function detectLanguage(text: string): DetectedLanguage {
  return likelyLanguages(text)[0] ?? { language: 'und', confidence: 0 };
}

const detected = new Map<string, readonly DetectedLanguage[]>();
/** How many samples are remembered with their languages; beyond it the memory starts anew. */
const SAMPLES_REMEMBERED = 500;

/** The languages a text may be in, the likeliest first; the first one's confidence is its lead over the second. */
export function likelyLanguages(text: string): readonly DetectedLanguage[] {
  const sample = sampleOf(text);
  // Several rules ask about the same text, one after the other, and templates begin alike.
  let languages = detected.get(sample);
  if (!languages) {
    languages = languagesOf(sample);
    if (detected.size >= SAMPLES_REMEMBERED) detected.clear();
    detected.set(sample, languages);
  }
  return languages;
}

function languagesOf(sample: string): DetectedLanguage[] {
  const other = OTHER_THAN_LATIN.test(sample) ? otherScript(sample) : undefined;
  const latin = other ? count(sample, LATIN) : 0;
  // A brand or a code in Latin letters stands in every language; a word of Arabic in none but its own.
  if (other && other.letters * 4 >= latin) {
    return [
      { language: other.language, confidence: other.confidence * Math.min(1, other.letters / (latin + 1)) },
    ];
  }
  const scores = latinScores(sample);
  const [best, second] = scores;
  if (!best) return other ? [{ language: other.language, confidence: other.confidence / 2 }] : [];
  const lead = (best.score - (second?.score ?? 0)) / best.score;
  return scores.map(({ language, score }, index) => ({
    language,
    confidence:
      index === 0 ? Math.min(1, lead * 1.5) * Math.min(1, best.score / 4) : 0.5 * (score / best.score),
  }));
}

/** Addresses and codes. Where words stand without spaces between them, only what is not of their script is one. */
const NO_WORD =
  /https?:[!-~]+|(?<![^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]*[@#{}%<>_\d][^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]*|[\p{Lu}\p{N}]{4,}/gu;

/** Letters of another script than Latin, punctuation left out. */
const OTHER_THAN_LATIN = /[\u0370-\u1dff\u1f00-\u1fff\u2e80-\uffff]/;

/** Signs that no word has: what holds one is an address, a code or a number as a whole. */
const CODE = /[@#{}%<>_\d]/;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const CAPITALS = /https?:[!-~]+|[\p{Lu}\p{N}]{4,}/gu;

/** Characters that show nothing, between white space: they are no word. */
const UNSEEN = /^\p{Default_Ignorable_Code_Point}+$/u;

/**
 * The words of a text from its beginning, white space counted as one: how much of it stands between words, a rule may
 * have changed, and what shows nothing with it.
 */
function sampleOf(text: string): string {
  let sample = '';
  for (const [chunk] of text.matchAll(/\S+/g)) {
    if (UNSEEN.test(chunk)) continue;
    if (UNSPACED.test(chunk)) sample += chunk.slice(0, SAMPLE * 2).replace(NO_WORD, ' ');
    else if (!CODE.test(chunk)) sample += chunk.replace(CAPITALS, ' ');
    sample += ' ';
    if (sample.length > SAMPLE) break;
  }
  return sample.slice(0, SAMPLE);
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

function otherScript(text: string): { language: string; letters: number; confidence: number } | undefined {
  const kana = count(text, KANA);
  const han = count(text, HAN);
  if (kana > 0 && kana * 10 >= han)
    return { language: 'ja', letters: (kana + han) * 2, confidence: certainty(kana * 2) };
  if (han > 0) {
    const { language, isTie } = chinese(text);
    return { language, letters: han * 2, confidence: certainty(han) * (isTie ? 0.5 : 1) };
  }
  for (const [script, language] of SCRIPTS) {
    const letters = count(text, script);
    if (letters === 0) continue;
    const confidence = certainty(letters / 2);
    if (language === 'ru') {
      const written = CYRILLIC.find(([mark]) => count(text, mark) > 0)?.[1];
      const isShort = written === undefined && letters < ENOUGH_CYRILLIC;
      return { language: written ?? language, letters, confidence: confidence * (isShort ? 0.4 : 1) };
    }
    if (language !== 'ar') return { language, letters, confidence };
    const urdu = count(text, URDU);
    const persian = count(text, PERSIAN);
    const written = urdu * 20 > letters ? 'ur' : persian * 20 > letters ? 'fa' : 'ar';
    return { language: written, letters, confidence };
  }
  return undefined;
}

function certainty(letters: number): number {
  return Math.min(1, letters / 8);
}

let simplifiedForms: Set<string> | undefined;

/** Which of the two sets of characters a Chinese text is written in; many characters are the same in both. */
function chinese(text: string): { language: string; isTie: boolean } {
  simplifiedForms ??= new Set(SIMPLIFIED.values());
  let traditional = 0;
  let simple = 0;
  for (const character of text) {
    if (SIMPLIFIED.has(character)) traditional++;
    else if (simplifiedForms.has(character)) simple++;
  }
  return { language: traditional > simple ? 'zh-Hant' : 'zh-Hans', isTie: traditional === simple };
}

function latinScores(sample: string): { language: string; score: number }[] {
  const scores = new Map<string, number>();
  const lower = sample.toLowerCase();
  for (const [word] of lower.matchAll(/[\p{L}\p{M}]+(?:['’]\p{L}+)?/gu)) {
    for (const { language, score } of marksOf(word))
      scores.set(language, (scores.get(language) ?? 0) + score);
  }
  const spanish = LETTER * count(lower, SPANISH_SIGNS);
  if (spanish > 0) scores.set('es', (scores.get('es') ?? 0) + spanish);
  return [...scores].map(([language, score]) => ({ language, score })).sort((a, b) => b.score - a.score);
}

/** What a word says of the language it is of. */
interface Mark {
  readonly language: string;
  readonly score: number;
}

const known = new Map<string, readonly Mark[]>();
/** How many words are remembered with their marks; beyond it the memory starts anew. */
const REMEMBERED = 10_000;

/** By the lists of small words, its letters and its ending; found out once for each word in lower case. */
function marksOf(word: string): readonly Mark[] {
  let marks = known.get(word);
  if (!marks) {
    languagesOfWord ??= indexOfWords();
    // A word that many languages have says little.
    const small = languagesOfWord.get(word.replace('’', "'")) ?? [];
    const own = [...OWN_ENDINGS, ...OWN_LETTERS].flatMap(([mark, languages]) => {
      const score = (LETTER * count(word, mark)) / languages.length;
      return score > 0 ? languages.map((language) => ({ language, score })) : [];
    });
    marks = [...small.map((language) => ({ language, score: 1 / small.length })), ...own];
    if (known.size >= REMEMBERED) known.clear();
    known.set(word, marks);
  }
  return marks;
}

function indexOfWords(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [language, list] of Object.entries(SMALL_WORDS)) {
    for (const word of new Set(list.split(/\s+/))) {
      const same = index.get(word);
      if (same) same.push(language);
      else index.set(word, [language]);
    }
  }
  return index;
}
