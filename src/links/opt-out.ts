import type { Document } from '../document/document.ts';
import type { FoldedText } from '../document/folded-text.ts';
import type { MergeTag } from '../document/merge-tags.ts';
import { perText } from '../document/per-text.ts';
import { readTags } from '../document/read-tags.ts';
import type { Span } from '../document/span.ts';
import { defineHint, hintsIn } from '../document/words.ts';
import { optOutTagNames, optOutUrlWords, optOutWordings } from '../policy/opt-out.data.ts';
import { optOutObjects } from '../policy/opt-out-objects.data.ts';
import { optOutReplies } from '../policy/opt-out-replies.data.ts';
import { WordList } from '../wording/word-list.ts';

/** What the log says the policy allows. */
export const NO_OPT_OUT = 'the policy allows no opt-out';

/** The expressions of each language, behind two cheap tests: one of single words, one of a text. */
const LANGUAGES = optOutWordings.flatMap(({ language, sentence }) => {
  const objects = optOutObjects.find((entry) => entry.language === language);
  if (!objects) return [];
  const { stems, words } = objects;
  let expressions: readonly RegExp[] | undefined;
  const made = (): readonly RegExp[] => {
    expressions ??= sentence();
    return expressions;
  };
  return { hint: defineHint((written) => words.test(written)), stems, sentence: made };
});
const HINTS = LANGUAGES.reduce((bits, { hint }) => bits | hint, 0);
const LINK = optOutWordings.flatMap(({ link }) => link);
const messages = new WordList(optOutObjects.flatMap((entry) => entry.messages));
const others = new WordList(optOutObjects.flatMap((entry) => entry.others));

/** Whether a text may offer an opt-out: a cheap test before any other. */
export const mayOfferOptOut = perText((folded): boolean => {
  const hints = hintsIn(folded) & HINTS;
  return hints !== 0 && LANGUAGES.some(({ hint, stems }) => hints & hint && stems.test(folded.lower));
});

/** Whether a text holds what a sentence that offers one would say: what has nothing of it need not be split. */
export const mentionsOptOut = perText((folded): boolean => {
  const text = unmarked(folded.lower);
  return expressionsFor(text, hintsIn(folded)).some((expression) => expression.test(text));
});

/**
 * Whether a sentence offers to stop messages, in any of the policy's languages. What can be stopped of an order (a
 * warranty, a delivery) is no message, a quoted title no offer, and what a buyer asked for is answered, not offered.
 *
 * @param folded what the sentence stands in.
 * @param span of the sentence in folded units; the whole text where it is left out.
 */
export function offersOptOut(folded: FoldedText, span?: Span): boolean {
  const lower = folded.lower.slice(span?.start, span?.end);
  const text = unmarked(lower);
  const isFound = expressionsFor(text, hintsIn(folded)).some((expression) => {
    const match = expression.exec(text);
    return match !== null && !isInTitle(text, match);
  });
  if (!isFound || optOutReplies.some((expression) => expression.test(text))) return false;
  return messages.has(lower) || !others.has(lower);
}

/** Whether a text names messages that are sent: `these e-mails`, `our newsletter`. */
export function namesMessages(lower: string): boolean {
  return messages.has(lower);
}

/** The expressions of the languages whose words of an offer stand in a text. */
function expressionsFor(text: string, hints: number): RegExp[] {
  return LANGUAGES.flatMap(({ hint, stems, sentence }) =>
    hints & hint && stems.test(text) ? sentence() : [],
  );
}

/** Vowel signs and the stretched line, which are written or left out at will. */
const ARABIC_MARKS = /[\u064b-\u0652\u0670\u0640]/g;

function unmarked(lower: string): string {
  return lower.replace(ARABIC_MARKS, '');
}

/** `“Unsubscribed: A Memoir”`: a title of several words in quotes; one word in quotes is what to answer. */
function isInTitle(lower: string, { index, 0: { length } }: RegExpExecArray): boolean {
  const before = /["“„«‘']([^"“”„«»‘]{0,200})$/u.exec(lower.slice(0, index));
  const after = /^([^"“”„«»’]*)["”“»’]/u.exec(lower.slice(index + length));
  return before !== null && after !== null && /\p{L} +\p{L}/u.test(`${before[1]} ${after[1]}`.trim());
}

/**
 * Whether a link's text, or the text in the place of its picture, is that of an opt-out.
 */
export function isOptOutLabel(folded: FoldedText): boolean {
  const label = folded.lower.trim().replace(/^[\s>»›→|[(]+|(?<![\s.!»›→<|\])])[\s.!»›→<|\])]+$/gu, '');
  return LINK.some((expression) => expression.test(label)) || offersOptOut(folded);
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
  return readTags(document, printsOptOut);
}
