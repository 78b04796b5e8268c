/** The beginning of a tag or of a character reference, at the end of a text. */
const UNFINISHED = /(?:<\/?|&(?:#x?)?[\da-z]*)$/i;

/** More than any reference takes: `&CounterClockwiseContourIntegral;`. */
export const LONGEST_REFERENCE = 40;

/**
 * A `<` or `&` that stood for itself, with what is behind it, at the end of a source text: what goes there may not let
 * it begin a tag or a character reference with the character that comes next (HTML standard, 13.2.5.6, 13.2.5.72).
 */
export function loneSign(before: string, next: string): string | undefined {
  const [sign] = UNFINISHED.exec(before.slice(-LONGEST_REFERENCE)) ?? [];
  if (sign === undefined) return undefined;
  return (sign.startsWith('&') ? /[\da-z#;]/i : /[a-z/!?]/i).test(next) ? sign : undefined;
}
