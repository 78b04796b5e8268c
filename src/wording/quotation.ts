import type { Token } from '../document/words.ts';
import type { Hit } from './lexicon-reading.ts';

/** The concept of what is quoted word for word. It is the same in every language, and no list says it. */
export const QUOTATION = 'quotation';

/** Words that a name or a label in quotation marks has at the most. */
const LONGEST_NAME = 2;
const LONGEST = 300;
const QUOTED = new RegExp(`[“„«"”»『「]([^“„«"”»『「』」]{5,${LONGEST}})[”“»"«』」]`, 'gu');
const SENTENCE_END = /[.!?。！？…]\s*$/u;
const COLON = /[:：]\s*$/u;

/** Sentences in quotation marks: behind a colon, or with the sign that ends them. Names and labels are none. */
export function quotationsOf(text: string, tokens: readonly Token[]): readonly Hit[] {
  const hits: Hit[] = [];
  let token = 0;
  for (const match of text.matchAll(QUOTED)) {
    const quoted = match[1] as string;
    if (!SENTENCE_END.test(quoted) && !COLON.test(text.slice(Math.max(0, match.index - 4), match.index)))
      continue;
    const end = match.index + match[0].length;
    while (token < tokens.length && (tokens[token] as Token).start < match.index) token++;
    const from = token;
    while (token < tokens.length && (tokens[token] as Token).end <= end) token++;
    if (token - from <= LONGEST_NAME) continue;
    const start = (tokens[from] as Token).position;
    hits.push({ concept: QUOTATION, from, to: token, start, end: (tokens[token - 1] as Token).position + 1 });
  }
  return hits;
}
