import type { FoldedText } from '../document/folded-text.ts';
import type { Span } from '../document/span.ts';
import type { Word } from './clauses.ts';

/** What was found with the words that lead to it: `to our address …`, `(e-mail: …)`, `… adresine`. Folded units. */
export interface Phrase extends Span {
  /** Whether the words before say that this is it: `our number is …`, `Questions about the lamp: …`. */
  isPredicate: boolean;
  /** Whether a word before says what it is: `WhatsApp us on …`. */
  isNamed: boolean;
  /** Whether nothing leads to it: no preposition, no article. */
  isBare: boolean;
  /** Where the leftmost preposition or name of the phrase begins: what is before it belongs to the sentence. */
  leadStart: number;
  hasPreposition: boolean;
}

/** What may stand between the words of a phrase: spaces, quotes, brackets, and the signs before an address. */
const BETWEEN = /^[\s"'<>«»„“”‚‘’*_~\u2190-\u21ff\u2600-\u27bf\u{1f300}-\u{1faff}=.()\u3000-]*$/u;
const COLON = /[:：]/;

/**
 * Widens what was found to the phrase it ends: the prepositions, articles and names before it, and the postpositions
 * behind it.
 *
 * @param words of the region, without those of the match.
 */
export function phraseAround(folded: FoldedText, match: Span, words: readonly Word[], region: Span): Phrase {
  const { text } = folded;
  const before = words.filter((word) => word.end <= match.start);
  let { start } = match;
  let isPredicate = false;
  let isNamed = false;
  let leadStart = match.start;
  let hasPreposition = false;
  let colonAt = -1;
  for (let i = before.length - 1; i >= 0; i--) {
    const word = before[i] as Word;
    const gap = text.slice(word.end, start);
    const isColon = COLON.test(gap);
    if (!BETWEEN.test(gap.replace(COLON, ''))) break;
    if (isColon) {
      // `Send it to: …` — the colon belongs to the preposition.
      if (!word.roles.has('preposition')) isPredicate = true;
      colonAt = word.end;
    }
    if (word.roles.has('copula')) {
      isPredicate = true;
      break;
    }
    const isOpen =
      word.roles.has('preposition') ||
      word.roles.has('name') ||
      (word.roles.has('filler') && !word.roles.has('or') && !word.roles.has('and'));
    // `店長の携帯`: whose it is belongs to it.
    if (!isOpen && word.roles.size === 0 && word.end === start && /[の的]/.test(text[start] ?? '')) {
      start = word.start;
      leadStart = word.start;
      break;
    }
    if (!isOpen || (word.roles.has('point') && !word.roles.has('name'))) break;
    // `our service by mail …`: behind a preposition stands what the sentence speaks of.
    const isFurtherName = word.roles.has('name') && isNamed && hasPreposition;
    if (word.roles.has('name')) isNamed = true;
    if (word.roles.has('preposition')) hasPreposition = true;
    if (word.roles.has('preposition') || (word.roles.has('name') && !isFurtherName)) leadStart = word.start;
    start = word.start;
  }
  if (isPredicate && colonAt !== -1) start = Math.min(start, colonAt);
  const end = endOf(folded, match, words, region);
  // `… adresinde`: the sentence says where something is.
  const last = words.findLast((word) => word.end === end);
  if (last?.roles.has('after')) hasPreposition = true;
  if (last?.roles.has('after') && last.roles.has('find')) isPredicate = true;
  return {
    start: openQuote(text, start, region),
    end,
    isPredicate,
    isNamed,
    isBare: start === match.start,
    leadStart,
    hasPreposition,
  };
}

/** A quote or bracket that opens right before goes along where its partner stands right behind. */
function openQuote(text: string, start: number, region: Span): number {
  return start > region.start && /["'<«„“‘]/.test(text[start - 1] as string) ? start - 1 : start;
}

function endOf({ text }: FoldedText, match: Span, words: readonly Word[], region: Span): number {
  let { end } = match;
  const closing = /^["'>»”“’]+/.exec(text.slice(end, region.end));
  if (closing) end += closing[0].length;
  for (const word of words) {
    if (word.start < end) continue;
    if (!word.roles.has('after') || !/^['’ ]?$/.test(text.slice(end, word.start))) break;
    end = word.end;
  }
  return end;
}
