import type { Token } from '../document/words.ts';
import type { Hit } from './lexicon-reading.ts';

/** Words that a name or a label in quotation marks has at the most. */
const LONGEST_NAME = 2;
const QUOTED = /[“„«"”»『「]([^“„«"”»『「』」]{5,300})[”“»"«』」]/gu;
const SENTENCE_END = /[.!?。！？…]\s*$/u;
const COLON = /[:：]\s*$/u;
/** Capitals and the amount: a model has more digits, or fewer letters. */
const CODE = /(?<![\p{L}\p{N}-])\p{Lu}{4,}\d{1,3}(?![\p{L}\p{N}-])/gu;

/**
 * Concepts that are seen by how something is written, in every language, and that no list says: sentences in quotation
 * marks (names and labels are none), and discount codes.
 */
const SIGNS: Readonly<Record<string, (text: string) => RegExpExecArray[]>> = {
  quotation: (text) =>
    [...text.matchAll(QUOTED)].filter(
      ({ index, 1: quoted }) =>
        SENTENCE_END.test(quoted as string) || COLON.test(text.slice(Math.max(0, index - 4), index)),
    ),
  'written-code': (text) => [...text.matchAll(CODE)],
};

/** What is found of such a concept in a folded text, in order. */
export function writtenSigns(concept: string, text: string, tokens: readonly Token[]): readonly Hit[] {
  const matches = SIGNS[concept]?.(text) ?? [];
  const hits: Hit[] = [];
  let token = 0;
  for (const { index, 0: written } of matches) {
    const behind = index + written.length;
    while (token < tokens.length && (tokens[token] as Token).start < index) token++;
    const from = token;
    while (token < tokens.length && (tokens[token] as Token).end <= behind) token++;
    if (token - from <= (concept === 'quotation' ? LONGEST_NAME : 0)) continue;
    const start = (tokens[from] as Token).position;
    hits.push({ concept, from, to: token, start, end: (tokens[token - 1] as Token).position + 1 });
  }
  return hits;
}

/** Whether a concept is seen by how it is written. */
export function isWrittenSign(concept: string): boolean {
  return concept in SIGNS;
}
