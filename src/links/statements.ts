import type { FoldedText } from '../document/folded-text.ts';
import { sentencesAround } from '../document/sentences.ts';
import type { Span } from '../document/span.ts';
import { SpanIndex, spansWithin } from '../document/span-index.ts';
import { clausesOf, isMatter, wordsOf } from '../wording/clauses.ts';
import { linkPointers } from './link-words.ts';

/** Signs between the items of a line. */
const ITEM_SIGN = / ?[|\u2022\u00b7\u2502\u2503\u2219] ?/g;

/**
 * The statements of a folded text: its sentences, and the items between signs (`Imprint | Unsubscribe`).
 *
 * @param whole spans that end no sentence: web addresses.
 * @param gaps further places that part items, such as those between two links.
 */
export function statementsOf(folded: FoldedText, whole: readonly Span[], gaps: readonly Span[]): Span[] {
  const between = new SpanIndex(gaps);
  return sentencesAround(folded, whole).flatMap((sentence) => {
    const signs = [...folded.text.slice(sentence.start, sentence.end).matchAll(ITEM_SIGN)].map((match) => ({
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
    }));
    const cuts = [...signs, ...between.into(sentence)];
    const parts: Span[] = [];
    let { start } = sentence;
    for (const cut of cuts.sort((a, b) => a.start - b.start)) {
      parts.push({ start, end: Math.max(start, cut.start) });
      start = Math.max(start, cut.end);
    }
    parts.push({ start, end: sentence.end });
    return parts.map((part) => trimmed(folded.text, part)).filter((part) => part.end > part.start);
  });
}

/**
 * The part of a statement that offers the opt-out: all of it, unless a clause before or behind says something of its
 * own that does not lead to the offer (`We write about this order only, and you can opt out`).
 *
 * @param isOffer whether a part of the text offers it.
 */
export function offeringPart(
  folded: FoldedText,
  statement: Span,
  languages: readonly string[],
  isOffer: (part: Span) => boolean,
): Span {
  const words = wordsOf(folded, statement, [], linkPointers(languages));
  const parts: Span[] = [];
  for (const { start, end, connector, connectorStart } of clausesOf(folded, statement, [], words)) {
    const last = parts.at(-1);
    if (!last || connector === 'and' || connector === 'semicolon' || connector === 'dash')
      parts.push({ start: connectorStart, end });
    else last.end = Math.max(last.end, end);
    if (!last) (parts[0] as Span).start = Math.min(start, statement.start);
  }
  const says = (part: Span): boolean => {
    const own = spansWithin(words, part);
    const isDependent =
      own.some(({ roles }) => roles.has('point')) || own[0]?.roles.has('subordinate') === true;
    return !isDependent && own.filter((word) => isMatter(word, folded)).length >= 2;
  };
  const offers = parts.map((part) => isOffer(part));
  const first = offers.indexOf(true);
  const last = offers.lastIndexOf(true);
  if (first === -1) return statement;
  let from = first;
  while (from > 0 && !says(parts[from - 1] as Span)) from--;
  let to = last;
  while (to < parts.length - 1 && !says(parts[to + 1] as Span)) to++;
  if (from === 0 && to === parts.length - 1) return statement;
  const behind = parts[to + 1];
  const start = (parts[from] as Span).start;
  // What comes behind keeps its words and loses the sign or word that joined it.
  if (behind) return { start, end: from === 0 ? joinEnd(folded, behind) : behind.start };
  return { start, end: beforeStop(folded.text, statement) };
}

function joinEnd({ lower }: FoldedText, { start, end }: Span): number {
  const joint = /^ ?(?:[;；؛,-]|and|und|et|y|e|en|i|och|ve|و)? ?(?:and|und|et|y|e|en|i|och|ve)? /u.exec(
    lower.slice(start, end),
  );
  return start + (joint?.[0].length ?? 0);
}

function beforeStop(text: string, { start, end }: Span): number {
  const stop = /(?<![.!?。！？؟])[.!?。！？؟]+["')\]»”]*$/u.exec(text.slice(start, end));
  return stop ? start + stop.index : end;
}

function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] as string)) from++;
  while (to > from && /\s/.test(text[to - 1] as string)) to--;
  return { start: from, end: to };
}

/** Whether nothing but spaces and the sign between two items stands between two statements. */
export function isGap(text: string): boolean {
  return /^[^\S\n]*(?:[|\u2022\u00b7\u2502\u2503\u2219][^\S\n]*)?$/u.test(text);
}

/** A statement with the sign that joins it to the item before it; with the one behind it where it begins its line. */
export function withItemSign(text: string, { start, end }: Span): Span {
  // In a folded text white space is single: no more than a few units have to be looked at.
  const lead = text.slice(Math.max(0, start - 8), start);
  const before = /(?<![^\S\n])[^\S\n]*[|\u2022\u00b7\u2502\u2503\u2219][^\S\n]*$/u.exec(lead);
  if (before) return { start: start - lead.length + before.index, end };
  const isFirst = /(?<!\s)[^\S\n]*\n\s*$/.test(lead) || (start <= lead.length && lead.trim() === '');
  const after = /^[^\S\n]*[|\u2022\u00b7\u2502\u2503\u2219][^\S\n]*/u.exec(text.slice(end, end + 8));
  return { start, end: end + (isFirst ? (after?.[0].length ?? 0) : 0) };
}
