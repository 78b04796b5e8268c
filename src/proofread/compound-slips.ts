import type { SpellingLanguage } from './languages.data.ts';
import type { Lookup } from './word-formation.ts';
import { capitalised, isCombined } from './word-formation.ts';

const SHORTEST_KNOWN = 4;
const SHORTEST_WRONG = 5;
const SHORTEST_COMPOUND = 10;
/** Each cut can cost a search for suggestions. */
const LONGEST_COMPOUND = 28;

/**
 * Compounds that were meant, where one part of a long word is known and the other is one slip from a known word.
 * Dictionaries suggest only the compounds they list or can build themselves.
 *
 * @param word the form as written
 * @param suggest known words one slip from a part, in lower case
 * @returns the meant compounds in the case of the word; those with the longest known part first
 */
export function compoundsMeant(
  word: string,
  language: SpellingLanguage,
  isListed: Lookup,
  suggest: (part: string) => readonly string[],
): string[] {
  const isLong = word.length >= SHORTEST_COMPOUND && word.length <= LONGEST_COMPOUND;
  if ((language.compounds?.length ?? 0) < 2 || !isLong) return [];
  const lower = word.toLowerCase();
  const isKnown = (part: string) =>
    isListed(part) || (language.nounsAfter !== undefined && isListed(capitalised(part)));
  const isMeant = (meant: string) => {
    const cased = word === lower ? meant : capitalised(meant);
    return isListed(cased) || isCombined(cased, language, isListed);
  };
  for (const cut of cutsOf(lower)) {
    const head = lower.slice(0, cut);
    const tail = lower.slice(cut);
    const heads = (language.compounds ?? []).map((link) => withoutEnd(head, link));
    const repaired = [
      ...(tail.length >= SHORTEST_WRONG &&
      heads.some((one) => one.length >= SHORTEST_KNOWN - 1 && isKnown(one))
        ? suggest(tail).map((part) => head + part)
        : []),
      ...(head.length >= SHORTEST_WRONG && tail.length >= SHORTEST_KNOWN && isKnown(tail)
        ? suggest(head).map((part) => part + tail)
        : []),
    ].filter(isMeant);
    if (repaired.length > 0) return word === lower ? repaired : repaired.map(capitalised);
  }
  return [];
}

/** Cuts that leave a long part first. */
function cutsOf(word: string): number[] {
  const cuts = Array.from(
    { length: Math.max(0, word.length - 2 * SHORTEST_KNOWN + 1) },
    (_, at) => at + SHORTEST_KNOWN,
  );
  const longest = (cut: number) => Math.max(cut, word.length - cut);
  return cuts.sort((one, other) => longest(other) - longest(one));
}

function withoutEnd(word: string, end: string): string {
  return word.endsWith(end) ? word.slice(0, word.length - end.length) : '';
}
