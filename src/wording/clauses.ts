import type { FoldedText } from '../document/folded-text.ts';
import type { Span } from '../document/span.ts';
import { SpanIndex, spansWithin } from '../document/span-index.ts';
import { type ClauseWords, clauseWords } from './clause-words.data.ts';
import { wordListCache } from './languages.ts';
import type { WordList } from './word-list.ts';

/** What a word does in its clause; one word may do several things. */
export type Role = Exclude<keyof ClauseWords, 'language'> | 'point' | 'name';

/** What a rule tells of the things it takes out, so that the words that point to them are known. */
export interface Pointers {
  /** BCP 47 primary languages that the text may be in. */
  readonly languages: readonly string[];
  /** Words that send the reader to what was found: `call`, `write to`, `visit`. They have no other purpose. */
  readonly points: WordList;
  /** Words that say what it is: `phone number`, `e-mail`, `website`. */
  readonly names: WordList;
}

/** A word of a sentence with its roles. A word without any carries matter. */
export interface Word extends Span {
  roles: ReadonlySet<Role>;
}

/** A clause, from behind its connector's punctuation to before the next, in folded units. */
export interface Clause extends Span {
  /** What joins it to the clause before: a sign or a word. */
  connector: 'start' | 'comma' | 'semicolon' | 'colon' | 'dash' | 'or' | 'and' | 'subordinate';
  /** Where the connector begins: the comma, the `or`. */
  connectorStart: number;
}

const ROLES = [
  'or',
  'and',
  'subordinate',
  'preposition',
  'after',
  'pronoun',
  'copula',
  'filler',
  'question',
  'find',
] as const;
const roleLists = ROLES.map((role) => ({
  role,
  list: wordListCache((language) => clauseWords.find((entry) => entry.language === language)?.[role] ?? []),
}));

const TOKEN = /[\p{L}\p{M}\p{N}]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u;

/** The words between two folded units, except those inside of `matches`. */
export function wordsOf(
  folded: FoldedText,
  { start, end }: Span,
  matches: readonly Span[],
  pointers: Pointers,
): Word[] {
  const text = folded.lower.slice(start, end);
  const lists: { role: Role; list: WordList }[] = [
    ...roleLists.map(({ role, list }) => ({ role, list: list(pointers.languages) })),
    { role: 'point', list: pointers.points },
    { role: 'name', list: pointers.names },
  ];
  const found = lists.flatMap(({ role, list }) =>
    list.find(text).map((word) => ({ role, start: start + word.start, end: start + word.end })),
  );
  const words: Word[] = [];
  const listed = new SpanIndex(found);
  const taken = new SpanIndex(matches);
  for (const match of text.matchAll(TOKEN)) {
    const token = { start: start + match.index, end: start + match.index + match[0].length };
    const pieces = UNSPACED.test(match[0]) ? splitUnspaced(token, listed.into(token)) : [token];
    for (const piece of pieces) {
      if (taken.reachesInto(piece)) continue;
      words.push({ ...piece, roles: new Set(listed.into(piece).map(({ role }) => role)) });
    }
  }
  return words;
}

/** Where no spaces are written, words are what the lists know; the rest between them is one word. */
function splitUnspaced(token: Span, found: readonly Span[]): Span[] {
  const cuts = new Set([token.start, token.end]);
  for (const { start, end } of found) {
    if (start > token.start && start < token.end) cuts.add(start);
    if (end > token.start && end < token.end) cuts.add(end);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(1).map((end, i) => ({ start: sorted[i] as number, end }));
}

/** Whether a word carries matter: it has no role, and is no short number; a long one is a post code or an order's. */
export function isMatter({ roles, start, end }: Word, folded: FoldedText): boolean {
  if (roles.size > 0) return false;
  const text = folded.lower.slice(start, end);
  if (UNSPACED.test(text)) return text.length > 1;
  // Hours, and what an apostrophe cut off: `d'`, `l'`.
  return !/^\p{N}{1,4}(?:h|am|pm|uhr|kl)?$/u.test(text) && text.length > 1;
}

/** Commas and their like outside of `fixed` spans; a hyphen counts between spaces only. */
const SIGN = /[,，、،]|[;；؛]|[:：]|(?<= )-+(?= )|\u2022|…/gu;

/**
 * The clauses of a sentence: it is parted at signs, and at words that join. A joining word between two parts of which
 * one says nothing by itself (`9 and 5`) parts nothing.
 *
 * @param fixed spans that are never parted.
 */
export function clausesOf(
  folded: FoldedText,
  sentence: Span,
  fixed: readonly Span[],
  words: readonly Word[],
): Clause[] {
  const isFixed = (at: number): boolean => fixed.some(({ start, end }) => at >= start && at < end);
  const joints: { at: number; end: number; connector: Clause['connector'] }[] = [];
  for (const match of folded.text.slice(sentence.start, sentence.end).matchAll(SIGN)) {
    const at = sentence.start + match.index;
    if (isFixed(at) || isDecimal(folded.text, at)) continue;
    joints.push({ at, end: at + match[0].length, connector: connectorOf(match[0]) });
  }
  for (const word of words) {
    const connector = joiningRole(word);
    if (connector && !isFixed(word.start)) joints.push({ at: word.start, end: word.end, connector });
  }
  joints.sort((a, b) => a.at - b.at);
  const clauses: Clause[] = [];
  let current: Clause = {
    start: sentence.start,
    end: sentence.end,
    connector: 'start',
    connectorStart: sentence.start,
  };
  for (const [index, { at, end, connector }] of joints.entries()) {
    const isWord = connector === 'or' || connector === 'and' || connector === 'subordinate';
    const isEmpty = folded.text.slice(current.start, at).trim() === '';
    if (isWord && isEmpty) {
      // `, or`: the word says more than the comma.
      if (current.connector === 'start' && connector !== 'subordinate') continue;
      if (current.connector !== 'subordinate') current.connector = connector;
      current.start = connector === 'subordinate' ? at : end;
      continue;
    }
    if (
      (connector === 'or' || connector === 'and') &&
      !partsClauses(words, current, at, end, jointFrom(joints, index + 1, end), sentence, folded, fixed)
    )
      continue;
    current.end = at;
    clauses.push(current);
    current = {
      start: connector === 'subordinate' ? at : end,
      end: sentence.end,
      connector,
      connectorStart: at,
    };
  }
  clauses.push(current);
  return clauses;
}

/** Where the next joint stands that does not begin before a place. */
function jointFrom(joints: readonly { at: number }[], from: number, place: number): number | undefined {
  let next = from;
  while ((joints[next]?.at ?? place) < place) next++;
  return joints[next]?.at;
}

/** Whether an `and` or `or` stands between two parts that each say something. */
function partsClauses(
  words: readonly Word[],
  before: Span,
  at: number,
  end: number,
  next: number | undefined,
  sentence: Span,
  folded: FoldedText,
  fixed: readonly Span[],
): boolean {
  const says = (from: number, to: number): boolean =>
    spansWithin(words, { start: from, end: to }).some(
      (word) => isMatter(word, folded) || word.roles.has('point'),
    );
  const holdsFixed = fixed.some((span) => span.start < at && span.end > before.start);
  return (holdsFixed || says(before.start, at)) && says(end, next ?? sentence.end);
}

function isDecimal(text: string, at: number): boolean {
  return /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '');
}

function connectorOf(sign: string): Clause['connector'] {
  if (/[;；؛…\u2022]/u.test(sign)) return 'semicolon';
  if (/[:：]/u.test(sign)) return 'colon';
  return sign.startsWith('-') ? 'dash' : 'comma';
}

/** What a word joins; one that is a preposition or an article as well is left alone. */
function joiningRole({ roles }: Word): 'or' | 'and' | 'subordinate' | undefined {
  if (roles.has('point') || roles.has('name')) return undefined;
  if (roles.has('or')) return 'or';
  if (roles.has('and')) return 'and';
  if (roles.has('subordinate') && !roles.has('filler') && !roles.has('preposition')) return 'subordinate';
  return undefined;
}
