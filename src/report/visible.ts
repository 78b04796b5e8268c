/**
 * Text of a message as it may be shown on a terminal: a log quotes what strangers wrote, and an escape sequence or
 * a change of writing direction in it must not act on the reader's screen. They show as `\u{1b}`.
 */
export function visible(text: string): string {
  return text.replace(ACTING, (character) => `\\u{${(character.codePointAt(0) as number).toString(16)}}`);
}

/** Controls, line and paragraph separators, what sets the direction of text, and halves of surrogate pairs. */
const ACTING = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cs}]/gu;
