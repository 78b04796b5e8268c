import type { SpellingLanguage } from './languages.data.ts';

/** Says whether a form, as it is written, is in the dictionary. */
export type Lookup = (form: string) => boolean;

const SHORTEST_PART = 4;
const MOST_PARTS = 4;

/**
 * Whether a word that no dictionary lists puts known words together: a compound, or a prefix before a word.
 * Dictionaries list such words only by chance. Slips can look like one.
 *
 * @param word lower case or with a capital, without hyphens and apostrophes
 */
export function isCombined(word: string, language: SpellingLanguage, isListed: Lookup): boolean {
  return isCompound(word, language, isListed) || isPrefixed(word, language, isListed);
}

/**
 * Whether a word that no dictionary lists is a known one with a regular ending: a plural, a diminutive, a pronoun
 * written onto a verb, the abbreviation of number.
 *
 * @param word lower case or with a capital, without hyphens and apostrophes
 */
export function isDerived(word: string, language: SpellingLanguage, isListed: Lookup): boolean {
  return (
    isNumber(word, language, isListed) ||
    hasPronoun(word, language, isListed) ||
    hasEnding(word, language, isListed)
  );
}

/** The abbreviation of number ends compounds: Bestellnr., factuurnr. */
function isNumber(word: string, language: SpellingLanguage, isListed: Lookup): boolean {
  const start = /^(\p{L}{3,})nr$/u.exec(word)?.[1];
  if (start === undefined || language.compounds === undefined) return false;
  return isListed(start) || isListed(`${start}nummer`);
}

function isCompound(word: string, language: SpellingLanguage, isListed: Lookup): boolean {
  const { compounds, nounsAfter } = language;
  if (compounds === undefined || word.length < 2 * SHORTEST_PART) return false;
  const links = compounds;
  // What is checked to be a noun may be short: Starterset.
  const shortestLast = nounsAfter === undefined ? SHORTEST_PART : SHORTEST_PART - 1;
  const lower = word.toLowerCase();
  const isCapitalised = word !== lower;

  function isLast(part: string): boolean {
    return nounsAfter !== undefined && isCapitalised ? isListed(nounsAfter + part) : isListed(part);
  }
  function isFirst(part: string): boolean {
    if (isListed(part)) return true;
    // German puts nouns and the stems of verbs first: Akkugerät, Ladegerät, Brühgruppe.
    return nounsAfter !== undefined && [capitalised(part), `${part}en`, `${part}n`].some(isListed);
  }
  function splits(rest: string, parts: number): boolean {
    if (parts > 1 && isLast(rest)) return true;
    if (parts === MOST_PARTS) return false;
    for (let cut = SHORTEST_PART; cut <= rest.length - shortestLast; cut += 1) {
      const head = rest.slice(0, cut);
      const isPart = links.some(
        (link) =>
          head.endsWith(link) &&
          head.length - link.length >= SHORTEST_PART - 1 &&
          isFirst(head.slice(0, head.length - link.length)),
      );
      if (isPart && splits(rest.slice(cut), parts + 1)) return true;
    }
    return false;
  }
  return splits(lower, 1);
}

/** Whether a word is a prefix before a known one. */
export function isPrefixed(word: string, language: SpellingLanguage, isListed: Lookup): boolean {
  const lower = word.toLowerCase();
  const prefix = language.prefixes?.exec(lower)?.[0];
  if (prefix === undefined) return false;
  const rest = lower.slice(prefix.length);
  if (rest.length < SHORTEST_PART) return false;
  // Behind a vowel Spanish and Portuguese double the letter: antirrisco.
  const single = /^(?:rr|ss)/u.test(rest) ? rest.slice(1) : rest;
  return (
    isListed(rest) || isListed(single) || (language.nounsAfter !== undefined && isListed(capitalised(rest)))
  );
}

function hasPronoun(word: string, language: SpellingLanguage, isListed: Lookup): boolean {
  const verb = language.enclitics?.exec(word.toLowerCase())?.[1];
  if (verb === undefined || verb.length < 3) return false;
  // The stress stays where it was, so the verb takes an accent that it has not alone: indique, indíquenos.
  const plain = withoutAccents(verb);
  return plain !== verb && isListed(plain);
}

function hasEnding(word: string, language: SpellingLanguage, isListed: Lookup): boolean {
  const lower = word.toLowerCase();
  return (language.endings ?? []).some(([ending, alone]) => {
    const match = ending.exec(lower);
    if (match === null || match.index < 3) return false;
    const stem = lower.slice(0, match.index);
    return alone.some((last) => isListed(stem + last));
  });
}

/** The word with its first letter as a capital. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function withoutAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\u0301/gu, '')
    .normalize('NFC');
}
