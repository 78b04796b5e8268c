import type { FoldedText } from '../document/folded-text.ts';
import { sentencesAround } from '../document/sentences.ts';
import type { Span } from '../document/span.ts';
import { SpanIndex } from '../document/span-index.ts';
import { bracketsAround } from './brackets.ts';
import {
  beforeStop,
  type CutKind,
  cutsOfClauses,
  isNothingLeft,
  isWithin,
  type Planned,
} from './clause-cut.ts';
import { isMatter, type Pointers, wordsOf } from './clauses.ts';
import { isLabelLeft, takeJoins } from './left-over.ts';
import { phraseAround } from './phrase.ts';
import { tidySeam } from './seam.ts';

export type { CutKind } from './clause-cut.ts';
export type { Pointers } from './clauses.ts';

/** A stretch of a text to be taken out. Offsets are UTF-16 units of the text that was folded. */
export interface Cut extends Span {
  kind: CutKind;
  /** What stands in its place: empty, or the next letter as a capital. */
  replacement: string;
}

/** A sentence longer than this is prose without full stops, or no prose at all: only the nearest words are looked at. */
const LONGEST_SENTENCE = 1_500;

function isTooLong({ start, end }: Span): boolean {
  return end - start > LONGEST_SENTENCE;
}

/**
 * Plans what to take out of a text along with what was found in it, so that the rest still reads as sentences:
 * a sentence or bracket that only points to it goes whole; of any other the smallest clause goes, or the mere words
 * that lead to it; a question that only that sentence answers goes with it. No `Call us at .`, no `()`, no two spaces
 * and no dangling comma is left.
 *
 * How to use it:
 * ```ts
 * const folded = foldBlock(block);                       // or foldText(subject)
 * const cuts = planCuts(folded, matches, pointers);      // matches: spans in folded units, in order
 * takeOut(context, block, cuts, (cut) => 'message');     // ./take-out.ts: edits the block, sweeps what is empty
 * ```
 * `cut.kind` says how much went: `clause` and `word` were cut inside a sentence, which a person should look at.
 *
 * @param matches what was found, in folded units, in order and without overlap.
 * @param pointers the words by which a sentence points to such things, in the text's languages.
 * @param barriers folded offsets that no cut crosses and that end sentences: the tags of a template's control flow.
 * @returns in order, without overlap.
 */
export function planCuts(
  folded: FoldedText,
  matches: readonly Span[],
  pointers: Pointers,
  barriers: readonly Span[] = [],
): Cut[] {
  if (matches.length === 0) return [];
  const limits = new SpanIndex(barriers);
  const sentences = partAt(sentencesAround(folded, matches), limits);
  const planned: Planned[] = [];
  let next = 0;
  let planTo = 0;
  sentences.forEach((sentence, index) => {
    while (next < matches.length && (matches[next] as Span).end <= sentence.start) next++;
    const within: Span[] = [];
    for (let i = next; i < matches.length && (matches[i] as Span).start < sentence.end; i++)
      within.push(matches[i] as Span);
    if (within.length === 0) return;
    const isRest = limits
      .into({ start: sentence.start - 1, end: sentence.start + 1 })
      .some(
        ({ start, end }) =>
          end === sentence.start && endsOpen(folded.text.slice(Math.max(0, start - 4), start)),
      );
    const trimmed = trim(folded.text, sentence);
    const found = cutsOfSentence(folded, trimmed, within, pointers);
    const widened = isTooLong(trimmed) ? found : takeJoins(folded, trimmed, found, pointers);
    const cuts = widened.map((cut) =>
      // Behind a barrier the full stop ends what stands before it as well.
      isRest && cut.kind === 'sentence' ? { ...cut, end: beforeStop(folded.text, cut) } : cut,
    );
    const before = sentences[index - 1];
    if (
      cuts.length === 1 &&
      cuts[0]?.kind === 'sentence' &&
      before &&
      asksFor(folded, trim(folded.text, before), trim(folded.text, sentence), pointers)
    ) {
      const question = trim(folded.text, before);
      if (planTo <= question.start) planned.push({ ...question, kind: 'sentence' });
    }
    for (const cut of cuts) {
      planned.push(cut);
      planTo = Math.max(planTo, cut.end);
    }
  });
  const cuts = joined(planned).map((cut) => {
    const { start, end, replacement } = tidySeam(folded.text, cut, limits.around(cut), cut.isHead ?? false);
    return { start, end, kind: cut.kind, replacement };
  });
  takeDashes(folded.text, cuts, limits);
  return cuts.map((cut) => ({ ...cut, ...folded.span(cut.start, cut.end) }));
}

/** The dashes that part a signature from the text (RFC 3676, 4.3) go with the first of the cuts that leave nothing behind them. */
function takeDashes(text: string, cuts: Cut[], limits: SpanIndex<Span>): void {
  let first: Cut | undefined;
  for (const cut of cuts.toReversed()) {
    if (text.slice(cut.end, first?.start).trim() !== '') break;
    first = cut;
  }
  if (!first) return;
  const { start: at } = first;
  const dashes = /(?<=^|\n)[ \t]*-- ?\s*$/.exec(text.slice(Math.max(0, at - 20), at));
  if (!dashes) return;
  const start = at - dashes[0].length;
  if (!limits.reachesInto({ start, end: at })) first.start = start;
}

/** Whether a sentence goes on behind a text. */
function endsOpen(text: string): boolean {
  return /[^\s.!?。]\s*$/u.test(text);
}

function cutsOfSentence(
  folded: FoldedText,
  sentence: Span,
  found: readonly Span[],
  pointers: Pointers,
): Planned[] {
  if (isTooLong(sentence)) {
    return found.map((match) => {
      const near = {
        start: Math.max(sentence.start, match.start - 60),
        end: Math.min(sentence.end, match.end + 60),
      };
      return { ...phraseAround(folded, match, wordsOf(folded, near, [match], pointers), near), kind: 'word' };
    });
  }
  const all = bracketsAround(folded.text, sentence, found);
  const named = all.filter((bracket) => isNamedBefore(folded, sentence, bracket, pointers));
  const brackets = all.filter((bracket) => !named.includes(bracket));
  const matches = found
    .map((match) => named.find((bracket) => isWithin(match, bracket)) ?? match)
    .filter((match, index, list) => match !== list[index - 1]);
  const outside = matches.filter(
    (match) => !brackets.some((bracket) => bracket.start < match.start && match.end < bracket.end),
  );
  const planned = outside.length > 0 ? cutsOfRegion(folded, sentence, matches, pointers, 'sentence') : [];
  if (planned.some(({ kind }) => kind === 'sentence')) return planned;
  for (const bracket of brackets) {
    const within = matches.filter((match) => bracket.start < match.start && match.end < bracket.end);
    const inner = { start: bracket.start + 1, end: bracket.end - 1 };
    const cuts = cutsOfRegion(folded, trim(folded.text, inner), within, pointers, 'bracket');
    for (const cut of cuts) planned.push(cut.kind === 'bracket' ? { ...bracket, kind: cut.kind } : cut);
  }
  const isWhole = isNothingLeft(folded, sentence, planned) || isLabelLeft(folded, sentence, planned);
  return isWhole ? [{ ...sentence, kind: 'sentence' }] : planned;
}

/** The items of a line in a signature: `Marta | Tel. … | Lumora`. */
const ITEM_SIGN = / ?[|\u2022\u00b7\u2502\u2503] ?| \/ | {2,}/g;

function cutsOfRegion(
  folded: FoldedText,
  region: Span,
  matches: readonly Span[],
  pointers: Pointers,
  whole: 'sentence' | 'bracket',
): Planned[] {
  const items = itemsOf(folded.text, region, matches);
  if (items.length === 1) return cutsOfClauses(folded, region, matches, pointers, whole);
  const cuts = items.flatMap((item) => {
    const within = matches.filter(({ start }) => start >= item.start && start < item.end);
    if (within.length === 0) return [];
    return cutsOfClauses(folded, trim(folded.text, item), within, pointers, 'bracket').map((cut) =>
      cut.kind === 'bracket' ? withSeparator(folded.text, { ...cut, kind: 'clause' as const }, region) : cut,
    );
  });
  return isNothingLeft(folded, region, cuts) ? [{ ...region, kind: whole }] : cuts;
}

function itemsOf(text: string, region: Span, matches: readonly Span[]): Span[] {
  const items: Span[] = [];
  let start = region.start;
  for (const match of text.slice(region.start, region.end).matchAll(ITEM_SIGN)) {
    const at = region.start + match.index;
    if (matches.some((span) => at >= span.start && at < span.end)) continue;
    items.push({ start, end: at });
    start = at + match[0].length;
  }
  items.push({ start, end: region.end });
  return items;
}

function withSeparator<T extends Span>(text: string, cut: T, region: Span): T {
  const before = /(?<![|\u2022\u00b7\u2502\u2503/ ])[|\u2022\u00b7\u2502\u2503/ ]+$/.exec(
    text.slice(region.start, cut.start),
  );
  if (before && before.index > 0) return { ...cut, start: region.start + before.index };
  const after = /^[|\u2022\u00b7\u2502\u2503/ ]+/.exec(text.slice(cut.end, region.end));
  return after ? { ...cut, end: cut.end + after[0].length } : cut;
}

/** A question or a label that nothing but what stands behind it answers: `Questions?`, `Need help?`, `Phone` on a line. */
function asksFor(folded: FoldedText, sentence: Span, next: Span, pointers: Pointers): boolean {
  const text = folded.text.slice(sentence.start, sentence.end);
  const isAsking = /[?？؟:：]$/.test(text);
  // Further down, `Customer Service` is who signs.
  const isFirst = folded.text.slice(0, sentence.start).trim() === '' && !/[.!。]$/.test(text);
  const isLabel = (isAsking || isFirst) && folded.text.slice(sentence.end, next.start).includes('\n');
  if (text.length > 120 || !(isAsking || isLabel)) return false;
  const words = wordsOf(folded, sentence, [], pointers);
  const matter = words.filter((word) => isMatter(word, folded)).length;
  if (isLabel && matter === 0 && words.some(({ roles }) => roles.has('name'))) return true;
  return isAsking && matter <= 2 && words.some(({ roles }) => roles.has('question') || roles.has('point'));
}

/** `by phone (…)`: the bracket is what the word before it names. */
function isNamedBefore(folded: FoldedText, { start }: Span, bracket: Span, pointers: Pointers): boolean {
  const word = wordsOf(
    folded,
    { start: Math.max(start, bracket.start - 40), end: bracket.start },
    [],
    pointers,
  ).at(-1);
  return (word?.roles.has('name') ?? false) && bracket.start - (word?.end ?? 0) <= 1;
}

function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] as string)) from++;
  while (to > from && /\s/.test(text[to - 1] as string)) to--;
  return { start: from, end: to };
}

/** Sentences parted at barriers, which belong to none. */
function partAt(sentences: readonly Span[], barriers: SpanIndex<Span>): Span[] {
  return sentences.flatMap(({ start, end }) => {
    const parts: Span[] = [];
    let from = start;
    for (const barrier of barriers.into({ start, end })) {
      parts.push({ start: from, end: Math.max(from, barrier.start) });
      from = barrier.end;
    }
    parts.push({ start: from, end });
    return parts;
  });
}

function joined(planned: readonly Planned[]): Planned[] {
  const result: Planned[] = [];
  for (const cut of [...planned].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && cut.start <= last.end) last.end = Math.max(last.end, cut.end);
    else result.push({ ...cut });
  }
  return result;
}
