import type { Dictionary, Verdict } from './dictionary.ts';
import { openDictionary } from './dictionary.ts';
import { serve } from './serve.ts';

/** Words to look up, and the BCP 47 tag of their language. */
export interface DictionaryRequest {
  language: string;
  words: readonly string[];
}

const open = new Map<string, Promise<Dictionary>>();

serve(async ({ language, words }: DictionaryRequest): Promise<Verdict[]> => {
  let dictionary = open.get(language);
  if (dictionary === undefined) {
    dictionary = openDictionary(language);
    open.set(language, dictionary);
  }
  const opened = await dictionary;
  return words.map((word) => opened.examine(word));
});
