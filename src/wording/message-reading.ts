import { foldBlock } from '../document/folded-text.ts';
import { quotedHistory } from '../document/quoted-history.ts';
import type { Block } from '../document/visible-text.ts';
import { likelyLanguages } from '../language/detect.ts';
import type { RuleContext } from '../transform.ts';
import { lexiconOf, WORDING_LANGUAGES } from './lexicons.ts';
import { Reading } from './reading.ts';

const known = new WeakMap<readonly Block[], Reading>();

/** What a message says in the seller's own words, subject included; read once for all rules that ask. */
export function readMessage(context: Pick<RuleContext, 'blocks' | 'subject' | 'message'>): Reading {
  const blocks = context.blocks();
  let reading = known.get(blocks);
  if (!reading) {
    const languages = languagesOf(blocks, context.subject, context.message.context?.buyerLanguage);
    reading = new Reading(blocks, context.subject, lexiconOf(languages), quotedHistory(blocks));
    known.set(blocks, reading);
  }
  return reading;
}

/** Characters of the message that its language is taken from: from its beginning, and from its middle. */
const SAMPLE = 450;
/** A language is also tried where it has this share of the likeliest one's small words. */
const SHARE = 0.25;

/**
 * The languages in whose wording a message is read: those it is likely in, English where words of it appear, and the
 * buyer's. Where nothing can be said, all of them.
 */
function languagesOf(blocks: readonly Block[], subject: string, buyerLanguage: string | undefined): string[] {
  const text = [subject, ...blocks.map((block) => foldBlock(block).text)].join('\n');
  const middle = text.length > 3 * SAMPLE ? text.slice(text.length >> 1, (text.length >> 1) + SAMPLE) : '';
  const likely = [...likelyLanguages(text.slice(0, SAMPLE)), ...likelyLanguages(middle)]
    .filter(({ language, confidence }, index) => index === 0 || confidence > SHARE || language === 'en')
    .map(({ language }) => primary(language))
    .filter((language) => WORDING_LANGUAGES.has(language));
  const found = new Set(likely);
  const buyers = buyerLanguage === undefined ? undefined : primary(buyerLanguage);
  if (buyers !== undefined && WORDING_LANGUAGES.has(buyers)) found.add(buyers);
  if (found.size === 0) return [...WORDING_LANGUAGES];
  return [...WORDING_LANGUAGES].filter((language) => found.has(language));
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] as string;
}
