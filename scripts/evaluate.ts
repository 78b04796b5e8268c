import { readFileSync } from 'node:fs';
import { transform } from '../src/index.ts';
import { isKeptAside } from '../test/finders/kept-aside.ts';
import { WORDING_LANGUAGES, wordingEvaluations } from './evaluate-wording.ts';
import { type Evaluation, type Outcome, printEvaluation } from './evaluation.ts';

/*
 * Measures the rules on the sets of texts that were written before them, and prints one table for each evaluation:
 * found and touched texts per language and kind, on the texts that are worked with and on those kept aside.
 * --misses prints the texts that are wrong, but never one that is kept aside.
 */

interface FinderText {
  id: string;
  language: string;
  marketplace: string;
  html: string;
  contains?: readonly string[];
  remaining?: string;
}

const CONTACT_KINDS = ['email', 'phone', 'messenger'];

function textsOf(file: string): FinderText[] {
  return JSON.parse(readFileSync(new URL(`../test/${file}`, import.meta.url), 'utf8')) as FinderText[];
}

const RULES = ['contact-info', 'external-link'];

function clean({ html, marketplace }: FinderText, rules: readonly string[]): ReturnType<typeof transform> {
  const result = transform({ html, context: { marketplace } });
  return { ...result, changes: result.changes.filter(({ rule }) => rules.includes(rule)) };
}

function visible(html: string): string {
  const text = html.replace(/<(?:br|\/p|\/div|\/td|\/li|\/tr)\b[^>]*>/gi, ' ').replace(/<[^>]*>/g, '');
  return text
    .replace(/&nbsp;|&shy;|[\u00ad\u200b-\u200f\u2060\ufeff]/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A text counts as found where one of the rules logged a change; a sentence can go by either. */
function isFound(text: FinderText): boolean {
  return clean(text, RULES).changes.length > 0;
}

/** How many of the digits and at signs of a contact are still there: `found` must mean that it is gone. */
function isGone(text: FinderText): boolean {
  const { html } = clean(text, RULES);
  const left = visible(html).normalize('NFKC');
  const isPhone = text.contains?.includes('phone') ?? false;
  const before = (
    visible(text.html)
      .normalize('NFKC')
      .match(/\p{Nd}/gu) ?? []
  ).length;
  const after = (left.match(/\p{Nd}/gu) ?? []).length;
  const isEmailGone = !text.contains?.includes('email') || !/@|mailto:/.test(html);
  return isEmailGone && (!isPhone || before < 7 || before - after >= 7);
}

function finders(rule: 'contacts' | 'links'): Evaluation[] {
  const contacts = textsOf('finders/contacts.json').filter(({ contains = [] }) =>
    rule === 'contacts' ? contains.some((kind) => CONTACT_KINDS.includes(kind)) : contains.includes('link'),
  );
  const outcome = (row: string, text: FinderText, isRight: boolean): Outcome => ({
    row,
    isKeptAside: isKeptAside(text.id),
    isRight,
    text: `${text.id}: ${text.html}\n    left: ${clean(text, RULES).html}${text.remaining === undefined ? '' : `\n    wanted: ${text.remaining}`}`,
  });
  const byKind = contacts.flatMap((text) =>
    (text.contains ?? []).map((kind) => outcome(`kind ${kind}`, text, isFound(text) && isGone(text))),
  );
  const byLanguage = contacts.map((text) => outcome(text.language, text, isFound(text) && isGone(text)));
  const remaining = contacts
    .filter((text) => text.remaining !== undefined && (rule === 'links' || !text.contains?.includes('link')))
    .map((text) => outcome(text.language, text, visible(clean(text, RULES).html) === text.remaining));
  return [
    { title: `${rule}: found`, measure: 'recall', least: 0.97, outcomes: [...byLanguage, ...byKind] },
    { title: `${rule}: the text that remains`, measure: 'as wanted', least: 0, outcomes: remaining },
  ];
}

function untouched(): Evaluation {
  const outcomes = textsOf('finders/clean.json').map((text) => {
    const { changes } = clean(text, RULES);
    return {
      row: text.language,
      isKeptAside: isKeptAside(text.id),
      isRight: changes.length === 0,
      text: `${text.id}: ${text.html}`,
    };
  });
  return { title: 'texts without contacts and links', measure: 'untouched', least: 0.99, outcomes };
}

for (const evaluation of [
  ...finders('contacts'),
  ...finders('links'),
  untouched(),
  ...wordingEvaluations(WORDING_LANGUAGES),
])
  printEvaluation(evaluation);
