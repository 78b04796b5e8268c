import { LOOK_ALIKES } from './look-alikes.data.ts';

const LOOK_ALIKE = new RegExp(`[${[...LOOK_ALIKES.keys()].join('')}]`, 'u');
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Maps look-alikes in words that also hold Latin letters; and words made of nothing else where the text is not
 * written in that script: `сом` in Cyrillic behind a Latin name, but not in Russian.
 */
export function mapLookAlikes(text: string): string {
  if (!LOOK_ALIKE.test(text)) return text;
  const isForeign = (word: string): boolean =>
    !/\p{Script=Latin}/u.test(word) &&
    [...word].some((letter) => /\p{L}/u.test(letter) && !LOOK_ALIKES.has(letter));
  const isOtherScript = (text.match(WORD) ?? []).some(
    (word) => isForeign(word) && /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(word),
  );
  return text.replace(WORD, (word) => {
    if (!LOOK_ALIKE.test(word)) return word;
    const isMixed = /\p{Script=Latin}/u.test(word);
    if (!isMixed && (isOtherScript || isForeign(word))) return word;
    return [...word].map((letter) => LOOK_ALIKES.get(letter) ?? letter).join('');
  });
}
