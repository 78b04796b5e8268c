/**
 * CSS that fetches or runs something. The text is first read as a browser reads it: comments out, escapes decoded,
 * so that no spelling hides a function's name.
 */
const FETCHES_OR_RUNS =
  /(?:^|[^\w-])(?:url|src|image|image-set|-webkit-image-set|cross-fade|-webkit-cross-fade|element|-moz-element|paint|expression)\s*\(|(?:^|[\s;{*_])(?:behaviou?r|-moz-binding|-ms-behaviou?r)\s*:|@import|@font-face|(?:java|vb|live)script\s*:|progid\s*:/i;

/** A cheap test that holds for every text that could fetch or run something. */
const MAY_FETCH_OR_RUN = /[\\@(]|\/\*|behavio|binding|script|progid/i;

/**
 * Whether a piece of CSS (a declaration, a value or a whole sheet) fetches or runs anything, as it stands or where its
 * merge tags come out empty.
 *
 * @param mask the character that stands for merge tags, empty where there is none.
 */
export function isUnsafeCss(css: string, mask = ''): boolean {
  if (MAY_FETCH_OR_RUN.test(css) && FETCHES_OR_RUNS.test(decodeCss(css))) return true;
  return mask !== '' && css.includes(mask) && isUnsafeCss(css.replaceAll(mask, ''));
}

/**
 * A comment, or what may hold the characters of one without being one: a string and an escape (CSS Syntax 3, 4.3.1).
 * Each alternative begins in its own way and ends at its first chance, so that a text is read once.
 */
const COMMENT_STRING_OR_ESCAPE =
  /\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n\r\f]|\\[\s\S])*"?|'(?:[^'\\\n\r\f]|\\[\s\S])*'?|\\[^\n\r\f]/g;

/** Takes comments out and decodes escapes (CSS Syntax 3, 4.3.7). */
export function decodeCss(css: string): string {
  const plain = css.includes('/*')
    ? css.replace(COMMENT_STRING_OR_ESCAPE, (token) => (token.startsWith('/*') ? '' : token))
    : css;
  if (!plain.includes('\\')) return plain;
  return plain.replace(
    /\\(?:([0-9a-f]{1,6})(?:\r\n|[ \t\r\n\f])?|([^\r\n\f]))/gi,
    (_, hex: string, char: string) => {
      if (hex === undefined) return char;
      const code = Number.parseInt(hex, 16);
      return code === 0 || code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
    },
  );
}
