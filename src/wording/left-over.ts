import type { FoldedText } from '../document/folded-text.ts';
import type { Span } from '../document/span.ts';
import { spansWithin } from '../document/span-index.ts';
import type { Planned } from './clause-cut.ts';
import { type Pointers, type Word, wordsOf } from './clauses.ts';

/**
 * Widens the cuts of a sentence over joining words that they leave with nothing to join: `write to … or …`,
 * `Powered by … and …`.
 */
export function takeJoins(
  folded: FoldedText,
  sentence: Span,
  cuts: readonly Planned[],
  pointers: Pointers,
): Planned[] {
  const sorted = cuts.map((cut) => ({ ...cut })).sort((a, b) => a.start - b.start);
  if (sorted.length === 0 || sorted.some(({ kind }) => kind === 'sentence')) return sorted;
  const words = wordsOf(folded, sentence, cuts, pointers);
  const joined: Planned[] = [];
  for (const cut of sorted) {
    const last = joined.at(-1);
    if (last && isJoinAlone(folded, words, last.end, cut.start)) last.end = Math.max(last.end, cut.end);
    else joined.push(cut);
  }
  const last = joined.at(-1) as Planned;
  const before = words.findLast(({ end }) => end <= last.start);
  if (!before || SHOWS.test(folded.text.slice(last.end, sentence.end))) return joined;
  if (before.start > sentence.start && isJoinAlone(folded, words, before.start, last.start))
    last.start = before.start;
  return joined;
}

/** Whether cuts leave of a sentence what labels them alone: `To:`. */
export function isLabelLeft({ text }: FoldedText, sentence: Span, cuts: readonly Planned[]): boolean {
  const [first] = cuts;
  if (!first || SHOWS.test(text.slice(first.end, sentence.end))) return false;
  return /^[\p{L}\p{M}' -]{1,30}[:：]\s*$/u.test(text.slice(sentence.start, first.start));
}

const SHOWS = /[\p{L}\p{N}\p{Co}\ufffc]/u;

/** Whether joining words are all that shows between two places. */
function isJoinAlone({ text }: FoldedText, words: readonly Word[], start: number, end: number): boolean {
  const between = spansWithin(words, { start, end });
  if (between.length === 0 || !between.every(({ roles }) => roles.has('or') || roles.has('and')))
    return false;
  let rest = '';
  let at = start;
  for (const word of between) {
    rest += text.slice(at, word.start);
    at = word.end;
  }
  return !SHOWS.test(rest + text.slice(at, end));
}
