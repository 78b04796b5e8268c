import type { FoldedText } from '../document/folded-text.ts';
import { sentencesAround } from '../document/sentences.ts';
import type { Span } from '../document/span.ts';
import { SpanIndex } from '../document/span-index.ts';
import { isOpeningInstruction } from './link-words.ts';

/**
 * Addresses, each with the sentence around or before it that only says how to open it (`Copy this link into your
 * browser:`). One that shares its sentence with another address stays by itself.
 *
 * @param matches in folded units, in order.
 * @param barriers folded offsets that nothing reaches across.
 */
export function withInstructions<M extends Span>(
  folded: FoldedText,
  matches: readonly M[],
  languages: readonly string[],
  barriers: readonly Span[],
): M[] {
  const sentences = sentencesAround(folded, matches);
  const limits = new SpanIndex(barriers);
  let index = 0;
  let end = 0;
  return matches.map((match, at) => {
    while ((sentences[index]?.end ?? Number.POSITIVE_INFINITY) <= match.start) index++;
    const sentence = sentences[index];
    const before = sentences[index - 1];
    const isAlone = (matches[at + 1]?.start ?? Number.POSITIVE_INFINITY) >= (sentence?.end ?? 0);
    if (!sentence || !isAlone || match.end > sentence.end) return match;
    const isAtStart = folded.text.slice(sentence.start, match.start).trim() === '';
    const first = isAtStart && before && leads(folded.text, before) ? before : sentence;
    const text = `${folded.lower.slice(first.start, match.start)} ${folded.lower.slice(match.end, sentence.end)}`;
    const region = { start: Math.max(end, first.start), end: sentence.end };
    if (region.start > first.start || !isOpeningInstruction(text.trim(), languages)) return match;
    if (limits.reachesInto(region)) return match;
    ({ end } = region);
    return { ...match, ...trimmed(folded.text, region) };
  });
}

/** Whether what stands behind a sentence is what it speaks of. */
function leads(text: string, { start, end }: Span): boolean {
  return /[:：]\s*$/.test(text.slice(start, end));
}

function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  return { start: start + part.length - part.trimStart().length, end: start + part.trimEnd().length };
}
