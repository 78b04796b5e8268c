import { type FoldedText, foldText } from '../document/folded-text.ts';
import type { Span } from '../document/span.ts';
import { linkCues } from '../policy/link-cues.data.ts';
import { isMatter, type Pointers, type Role, type Word, wordsOf } from '../wording/clauses.ts';
import { wordListCache } from '../wording/languages.ts';

const cuesOf = (language: string) => linkCues.find((cues) => cues.language === language);

/** Sends the reader to a page: `visit`, `click`. */
export const linkPoints = wordListCache((language) => cuesOf(language)?.points ?? []);
/** Says what is linked, or only that something is: `website`, `link`, `here`. */
export const linkNames = wordListCache((language) => [
  ...(cuesOf(language)?.names ?? []),
  'www',
  'url',
  'link',
  'website',
]);

/** The words that point to a web page, in the languages of a text. */
export function linkPointers(languages: readonly string[]): Pointers {
  return { languages, points: linkPoints(languages), names: linkNames(languages) };
}

const linkOpens = wordListCache((language) => cuesOf(language)?.opens ?? []);
const linkNamesAndOpens = wordListCache((language) => {
  const { names = [], opens = [] } = cuesOf(language) ?? {};
  return [...names, ...opens, 'www', 'url', 'link', 'website'];
});

/**
 * The words that point to an address, and those that say where it is opened.
 *
 * @param ownLanguages those by whose small words sentences are taken apart.
 */
export function addressPointers(
  languages: readonly string[],
  ownLanguages: readonly string[] = languages,
): Pointers {
  return { languages: ownLanguages, points: linkPoints(languages), names: linkNamesAndOpens(languages) };
}

/** A longer text is more than an instruction, in characters. */
const LONGEST_INSTRUCTION = 200;

/**
 * Whether a text only says how an address that follows is opened: `If the button does not work, copy this link into
 * your browser:`. What holds a number says more.
 */
export function isOpeningInstruction(text: string, languages: readonly string[]): boolean {
  return text.length <= LONGEST_INSTRUCTION && !/[\p{N}\p{Co}]/u.test(text) && linkOpens(languages).has(text);
}

/** Whether a sentence says nothing but where to click: `Click here.` */
export function saysOnlyWhere(sentence: string, languages: readonly string[]): boolean {
  const text = foldText(sentence);
  const words = wordsOf(text, { start: 0, end: text.text.length }, [], linkPointers(languages));
  const isPointing = ['name', 'point'].every((role) => words.some(({ roles }) => roles.has(role as Role)));
  return isPointing && !/\p{Co}|\ufffc/u.test(text.text) && !words.some((word) => isMatter(word, text));
}

/**
 * The part of a link's text that stands for its target, where the text says nothing else: `here` of `click here`,
 * `website` of `visit our website`. Such a text makes no sense without its link.
 *
 * @param units of the link's text within the folded text.
 * @returns in folded units; `undefined` where the text says something of its own.
 */
export function pointingPart(folded: FoldedText, { start, end }: Span, pointers: Pointers): Span | undefined {
  const text = foldText(folded.text.slice(start, end));
  if (text.text.trim() === '' || /\p{Co}|\ufffc/u.test(text.text)) return undefined;
  const words = wordsOf(text, { start: 0, end: text.text.length }, [], pointers);
  const isPointing = words.some(({ roles }) => roles.has('name') || roles.has('point'));
  // In `next page` without spaces even a single sign says which: `次の`.
  const isUnknown = ({ roles, start: at, end: to }: Word): boolean =>
    roles.size === 0 && /\p{Script=Han}/u.test(text.text.slice(at, to));
  if (!isPointing || words.some((word) => isMatter(word, text) || isUnknown(word))) return undefined;
  // The verb stays outside, so that the sentence is seen to do nothing but point.
  const part = words.findLast(({ roles }) => roles.has('name')) ?? words.at(-1);
  return part && { start: start + part.start, end: start + part.end };
}
