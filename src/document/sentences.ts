import { ABBREVIATIONS } from './abbreviations.data.ts';
import type { FoldedText } from './folded-text.ts';
import type { Span } from './span.ts';

let segmenter: Intl.Segmenter | undefined;

/**
 * The sentences of a text by Unicode's rules (UAX #29, `Intl.Segmenter`), in folded units, each with the white space
 * behind it; together they are the whole text. A line break ends a sentence, an abbreviation's full stop does not,
 * and one between a small and a capital letter does, though no space follows it.
 */
export function sentencesOf(folded: FoldedText): readonly Span[] {
  folded.sentences ??= split(folded.text);
  return folded.sentences;
}

/** The sentences, those that a span reaches over joined: no address ends at its full stop. */
export function sentencesAround(folded: FoldedText, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  let next = 0;
  for (const { start, end } of sentencesOf(folded)) {
    while (next < spans.length && (spans[next] as Span).end <= start) next++;
    const span = spans[next];
    const last = joined.at(-1);
    if (last && span && span.start < start && span.end > start) last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}

/** Where nothing else follows a sign that may end a sentence (UAX #29, 4.1: STerm, ATerm, ParaSep), there is but one. */
const MAY_END = /[\p{Sentence_Terminal}\n\r\u0085\u2028\u2029][\s\S]/u;

function split(text: string): Span[] {
  if (text !== '' && !MAY_END.test(text)) return [{ start: 0, end: text.length }];
  segmenter ??= new Intl.Segmenter('und', { granularity: 'sentence' });
  const sentences: Span[] = [];
  let start = 0;
  let end = 0;
  for (const { segment } of segmenter.segment(text)) {
    end += segment.length;
    if (end < text.length && (endsInAbbreviation(segment) || isWithinBracket(text, start, end))) continue;
    splitWithin(text, start, end, sentences);
    start = end;
  }
  if (start < text.length) splitWithin(text, start, text.length, sentences);
  return sentences;
}

const LAST_WORD = /(?:^|[\s(,;:/])([\p{L}][\p{L}\p{M}.-]*|\d{1,2})\. $/u;

function endsInAbbreviation(segment: string): boolean {
  const word = LAST_WORD.exec(segment.slice(-20))?.[1]?.toLowerCase();
  if (word === undefined) return false;
  // A lone letter is an initial, one or two digits are an ordinal number.
  return (
    /^(?:\p{L}|\d{1,2})$/u.test(word) ||
    /^(?:\p{L}\.)+\p{L}$/u.test(word) ||
    /\p{L}nr$/u.test(word) ||
    ABBREVIATIONS.has(word)
  );
}

/** What is longer between brackets is no aside. */
const LONGEST_BRACKET = 300;

/** A short word before the stop: `(kostenfrei aus dem dt. Festnetz)` is one bracket, and no list has every abbreviation. */
function isWithinBracket(text: string, start: number, end: number): boolean {
  if (!/(?<!\p{L})\p{Ll}\p{L}{0,3}\. $/u.test(text.slice(Math.max(start, end - 8), end))) return false;
  const before = text.slice(Math.max(start, end - LONGEST_BRACKET), end);
  const open = before.lastIndexOf('(');
  return open !== -1 && !before.includes(')', open) && /^[^().!?\n]{1,40}\)/u.test(text.slice(end, end + 42));
}

/** A full stop without a space behind it, between words: `yesterday.It`. */
const MISSING_SPACE = /[\p{Ll}\p{Nd})]{2}[.!?](?=\p{Lu}\p{Ll}*(?:[ ,]|$))/gu;

function splitWithin(text: string, start: number, end: number, sentences: Span[]): void {
  const segment = text.slice(start, end);
  let from = start;
  for (const match of segment.matchAll(MISSING_SPACE)) {
    const at = start + match.index + match[0].length;
    sentences.push({ start: from, end: at });
    from = at;
  }
  sentences.push({ start: from, end });
}
