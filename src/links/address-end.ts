/** What no address goes on with: spaces, quotes, angle brackets, and the signs of scripts without spaces. */
const STOP = /[\s<>"“”„«»‹›`|、。「」『』【】《》〈〉…]/u;
/** Scripts that put no space before or behind an address. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Signs that end a sentence rather than an address. */
const TRAILING = /[.,;:!?'’*_~-]$/u;

const CLOSES: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/**
 * Where an address ends that has begun before `from`: before white space, a quote, a bracket that it did not open,
 * and the signs that end the sentence around it. A merge tag (private use) is part of it.
 */
export function addressEnd(text: string, from: number): number {
  const open: string[] = [];
  let at = from;
  for (; at < text.length; at++) {
    const char = text[at] as string;
    if (STOP.test(char) || UNSPACED.test(char)) break;
    if (char === '(' || char === '[' || char === '{') open.push(char);
    const opening = CLOSES[char];
    if (opening === undefined) continue;
    if (open.at(-1) !== opening) break;
    open.pop();
  }
  while (at > from && (TRAILING.test(text[at - 1] as string) || /[([{]/.test(text[at - 1] as string))) at--;
  return at;
}
