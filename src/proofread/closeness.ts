import { SMALL_WORDS } from '../language/small-words.data.ts';

/** The longer a word, the more slips leave it recognisable. */
export function farthest(length: number): number {
  if (length <= 5) return 1;
  return length <= 8 ? 2 : 3;
}

/** Of so many letters a compound has. */
const SHORTEST_PAIR = 7;

/**
 * Two words with a space between are a compound the dictionary lacks (`knee pad`), with a short or a small one a slip:
 * `alot`, `thankyou`.
 */
export function isLoosePair(suggestion: string): boolean {
  if (!/[ -]/u.test(suggestion)) return false;
  const parts = suggestion.split(/[ -]/u);
  return (
    suggestion.length > SHORTEST_PAIR &&
    parts.every((part) => part.length >= 4 || (part.length === 3 && !SMALL.has(part.toLowerCase())))
  );
}

/** Small words of all languages. */
const SMALL: ReadonlySet<string> = new Set(Object.values(SMALL_WORDS).flatMap((list) => list.split(/\s+/)));

/** One word misspelt: it begins with the same letter, and differs not only in its last, as forms of a word do. */
export function isSameStart(part: string, text: string): boolean {
  const short = part.slice(0, -1);
  const isForm = short === text.slice(0, -1) || short === text || text.slice(0, -1) === part;
  return /^\p{L}+$/u.test(text) && part.charAt(0) === text.charAt(0) && !isForm;
}

/** The suggestion is the form with a link more between its parts. */
export function isLinked(form: string, suggestion: string, links: readonly string[]): boolean {
  if (suggestion.length !== form.length + 1) return false;
  let at = 0;
  while (at < form.length && form.charAt(at) === suggestion.charAt(at)) at += 1;
  // At its end it is an ending: verzonde, verzonden.
  return (
    at < form.length && links.includes(suggestion.charAt(at)) && form.slice(at) === suggestion.slice(at + 1)
  );
}

export function withoutMarks(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * Orders suggestions of the same distance: below zero for swapped letters and changed accents, above for a space
 * put in.
 */
export function unlikelihood(word: string, suggestion: string): number {
  if (/[ -]/u.test(suggestion)) return 0.5;
  const isSwapped = sortedLetters(word) === sortedLetters(suggestion);
  return isSwapped || withoutMarks(word) === withoutMarks(suggestion) ? -0.5 : 0;
}

function sortedLetters(word: string): string {
  return [...word].sort().join('');
}
