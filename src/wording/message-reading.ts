import { quotedHistory } from '../document/quoted-history.ts';
import type { Block } from '../document/visible-text.ts';
import { likelyLanguages } from '../language/detect.ts';
import { messageLanguage } from '../language/message-language.ts';
import type { RuleContext } from '../transform.ts';
import { WORDING_LANGUAGES } from './lexicons.ts';
import { Reading } from './reading.ts';
import { languagesOfTradeWords } from './trade-words.ts';

const known = new WeakMap<readonly Block[], Reading>();

/** What a message says in the seller's own words, subject included; read once for all rules that ask. */
export function readMessage(context: Pick<RuleContext, 'blocks' | 'subject' | 'message'>): Reading {
  const blocks = context.blocks();
  let reading = known.get(blocks);
  if (!reading) {
    reading = new Reading(blocks, context.subject, languagesOf(context, blocks), quotedHistory(blocks));
    known.set(blocks, reading);
  }
  return reading;
}

/** Characters of the message that its language is taken from, at its beginning, in its middle and at its end. */
const SAMPLES = [300, 150, 150] as const;
/** A second language is read as well where it has this share of the first one's small words. */
const SHARE = 0.5;
/** From this confidence on the first language stands apart: a line of few small words leaves it in doubt. */
const DOUBTLESS = 0.3;
/** What the share of a second language falls to at the least, where the first is in doubt. */
const LEAST_SHARE = 0.25;
/** English is, where it has this share: a template's English sentences stay behind in messages of every language. */
const ENGLISH_SHARE = 0.2;

/**
 * The languages in whose wording a message is read: the one it is likely in, a second one where it is mixed or where
 * the two cannot be told apart, and the buyer's. Small words alone may leave it in doubt: then words of trade tell.
 * Where nothing can be said, that of the marketplace, and English.
 */
function languagesOf(
  { subject, message }: Pick<RuleContext, 'subject' | 'message'>,
  blocks: readonly Block[],
): string[] {
  const found = new Set<string>();
  let isInDoubt = true;
  for (const text of byScript(sampleOf(subject, blocks))) {
    const likely = likelyLanguages(text);
    if ((likely[0]?.confidence ?? 0) >= DOUBTLESS) isInDoubt = false;
    const doubtless = Math.min(1, (likely[0]?.confidence ?? 0) / DOUBTLESS);
    const least = Math.max(LEAST_SHARE, SHARE * doubtless);
    for (const [index, { language, confidence }] of likely.entries()) {
      const share = index === 0 ? 1 : confidence * 2;
      if (share >= (language === 'en' ? ENGLISH_SHARE : least)) found.add(primary(language));
    }
  }
  const buyers = message.context?.buyerLanguage;
  if (buyers !== undefined) found.add(primary(buyers));
  const [first] = found;
  const ofTrade = isInDoubt ? languagesOfTradeWords(blocks) : [];
  if (!ofTrade.includes(first as string)) for (const language of ofTrade) found.add(language);
  const languages = [...found].filter((language) => WORDING_LANGUAGES.has(language));
  if (languages.length > 0) return languages;
  return [...new Set([primary(messageLanguage(message, '')), 'en'])].filter((language) =>
    WORDING_LANGUAGES.has(language),
  );
}

function sampleOf(subject: string, blocks: readonly Block[]): string {
  const text = [subject, ...blocks.map((block) => block.text)].join('\n');
  const [begin, within, end] = SAMPLES;
  if (text.length <= begin + within + end) return text;
  const middle = text.length >> 1;
  return `${text.slice(0, begin)}\n${text.slice(middle, middle + within)}\n${text.slice(-end)}`;
}

const LATIN = /[\p{Script=Latin}]+/gu;
const UNSPACED_OR_ARABIC = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}]+/gu;
/** Fewer letters are a brand, a code, or a word of politeness. */
const LEAST_LATIN = 40;
const LEAST_OTHER = 6;

/** A text, or its parts in Latin and in other scripts, where both may be sentences: one template for two countries. */
function byScript(text: string): string[] {
  const others = text.match(UNSPACED_OR_ARABIC)?.join('').length ?? 0;
  if (others < LEAST_OTHER) return [text];
  const latin = text.match(LATIN)?.join('').length ?? 0;
  return latin < LEAST_LATIN ? [text] : [text.replace(LATIN, ' '), text.replace(UNSPACED_OR_ARABIC, ' ')];
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] as string;
}
