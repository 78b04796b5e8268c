import type { Message } from '../message.ts';
import { defaultMarketplace, marketplaces } from '../policy/marketplaces.data.ts';
import { detectLanguage } from './detect.ts';
import { isLanguageTag } from './tags.ts';

/** From this confidence on, what a text reads like is taken for its language. */
const CONFIDENT = 0.5;

/**
 * The language a message is judged and added to in: the buyer's where the context gives it, else the one it reads
 * like, else the marketplace's.
 *
 * @param text the visible text.
 * @returns BCP 47, as given or as the data has it.
 */
export function messageLanguage({ context }: Message, text: string): string {
  if (context?.buyerLanguage && isLanguageTag(context.buyerLanguage)) return context.buyerLanguage;
  const { language, confidence } = detectLanguage(text);
  if (confidence >= CONFIDENT) return language;
  const host = context?.marketplace ?? defaultMarketplace;
  const known = marketplaces.find(
    (marketplace) => marketplace.host === host.toLowerCase().replace(/^www\./, ''),
  );
  return known?.languages[0] ?? 'en';
}
