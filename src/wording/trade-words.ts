import type { Block } from '../document/visible-text.ts';
import { TRADE_WORDS } from './trade-words.data.ts';

/** Longer texts hold small words, or are no message. */
const LONGEST = 600;
const WORD = /\p{L}+/gu;

let languagesOfWord: Map<string, string[]> | undefined;

/** The languages, most often one, whose words of trade a short text holds most of. */
export function languagesOfTradeWords(blocks: readonly Block[]): string[] {
  const text = blocks.map((block) => block.text).join('\n');
  if (text.length > LONGEST) return [];
  languagesOfWord ??= indexed();
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    for (const language of languagesOfWord.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return [...counts].filter(([, count]) => count === most).map(([language]) => language);
}

function indexed(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [language, list] of Object.entries(TRADE_WORDS)) {
    for (const word of list.split(/\s+/)) {
      const languages = index.get(word) ?? [];
      if (!languages.includes(language)) index.set(word, [...languages, language]);
    }
  }
  return index;
}
