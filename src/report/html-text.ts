/** Text as it may stand between tags and in a quoted attribute. */
export function htmlText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * JSON as it may stand in a `script` element: nothing in it ends the element, and nothing in it is a character that a
 * parser of HTML or a script changes.
 */
export function jsonBlock(id: string, value: unknown): string {
  const json = JSON.stringify(value).replace(
    /[<>\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script type="application/json" id="${id}">${json}</script>\n`;
}
