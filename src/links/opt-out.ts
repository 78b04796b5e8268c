import type { Document } from '../document/document.ts';
import type { MergeTag } from '../document/merge-tags.ts';
import { isElement } from '../document/node.ts';
import { optOutTagNames, optOutUrlWords, optOutWordings } from '../policy/opt-out.data.ts';
import { optOutObjects } from '../policy/opt-out-objects.data.ts';
import { WordList } from '../wording/word-list.ts';

/** What the log says the policy allows. */
export const NO_OPT_OUT = 'the policy allows no opt-out';

/** The expressions of each language, behind its cheap test. */
const LANGUAGES = optOutWordings.map(({ language, sentence }) => ({
  stems: optOutObjects.find((entry) => entry.language === language)?.stems ?? /./,
  sentence,
}));
const STEMS = new RegExp(LANGUAGES.map(({ stems }) => stems.source).join('|'));
const LINK = optOutWordings.flatMap(({ link }) => link);
const messages = new WordList(optOutObjects.flatMap((entry) => entry.messages));
const others = new WordList(optOutObjects.flatMap((entry) => entry.others));

/** Whether a lower-case text may offer an opt-out: a cheap test before any other. */
export function mayOfferOptOut(lower: string): boolean {
  return STEMS.test(lower);
}

/** Whether a lower-case text holds what a sentence that offers one would say: what has nothing of it need not be split. */
export function mentionsOptOut(lower: string): boolean {
  return expressionsFor(lower).some((expression) => expression.test(lower.replace(ARABIC_MARKS, '')));
}

/**
 * Whether a sentence offers to stop messages, in any of the policy's languages. What can be stopped of an order (a
 * warranty, a delivery) is no message, and a quoted title no offer.
 *
 * @param lower folded lower-case text.
 */
export function offersOptOut(lower: string): boolean {
  const text = lower.replace(ARABIC_MARKS, '');
  const isFound = expressionsFor(lower).some((expression) => {
    const match = expression.exec(text);
    return match !== null && !isInTitle(text, match);
  });
  return isFound && (messages.has(lower) || !others.has(lower));
}

/** The expressions of the languages whose words for messages stand in a text. */
function expressionsFor(lower: string): RegExp[] {
  const text = lower.replace(ARABIC_MARKS, '');
  return LANGUAGES.flatMap(({ stems, sentence }) => (stems.test(text) ? sentence : []));
}

/** Vowel signs and the stretched line, which are written or left out at will. */
const ARABIC_MARKS = /[\u064b-\u0652\u0670\u0640]/g;

/** `“Unsubscribed: A Memoir”`: a title of several words in quotes; one word in quotes is what to answer. */
function isInTitle(lower: string, { index, 0: { length } }: RegExpExecArray): boolean {
  const before = /["“„«‘']([^"“”„«»‘]{0,200})$/u.exec(lower.slice(0, index));
  const after = /^([^"“”„«»’]*)["”“»’]/u.exec(lower.slice(index + length));
  return before !== null && after !== null && /\p{L} +\p{L}/u.test(`${before[1]} ${after[1]}`.trim());
}

/**
 * Whether a link's text, or the text in the place of its picture, is that of an opt-out.
 *
 * @param lower folded lower-case text.
 */
export function isOptOutLabel(lower: string): boolean {
  const label = lower.trim().replace(/^[\s>»›→|[(]+|(?<![\s.!»›→<|\])])[\s.!»›→<|\])]+$/gu, '');
  return LINK.some((expression) => expression.test(label)) || (mayOfferOptOut(label) && offersOptOut(label));
}

/** Whether a URL says by its host, path or parameters that it stops messages. */
export function isOptOutUrl(url: string): boolean {
  return optOutUrlWords.some((expression) => expression.test(url));
}

/** Whether a merge tag will print an opt-out, by its name. */
export function printsOptOut({ body, role }: Pick<MergeTag, 'body' | 'role'>): boolean {
  if (role !== 'value') return false;
  const names = body.match(/[\p{L}_][\p{L}\p{N}_.:-]*/gu) ?? [];
  return names.some((name) => {
    const plain = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    return !/^(?:is|has|was|no)/.test(plain) && optOutTagNames.some((expression) => expression.test(plain));
  });
}

/** The merge tags of a message that print an opt-out where a reader meets it: not in comments and code. */
export function optOutMergeTags(document: Document): MergeTag[] {
  const printing = document.mergeTags.filter(printsOptOut);
  if (printing.length === 0) return [];
  const hidden = document.index.comments.map(({ sourceCodeLocation }) => sourceCodeLocation);
  for (const text of document.index.texts) {
    const parent = text.parentNode;
    if (parent && isElement(parent) && /^(?:script|style)$/.test(parent.tagName))
      hidden.push(text.sourceCodeLocation);
  }
  return printing.filter(
    ({ start }) => !hidden.some((span) => span && span.startOffset <= start && start < span.endOffset),
  );
}
