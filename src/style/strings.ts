import { tokenize, tokenTypes } from 'css-tree/tokenizer';

/** A quoted string in CSS, escapes decoded. */
export interface CssString {
  text: string;
  /** Where each unit of `text` is written, and behind the last where the string's closing quote stands. */
  offsets: number[];
}

/**
 * The strings that a style can show as text, in order: those of selectors (`[title="x"]`), URLs, `@import` and
 * comments are none.
 */
export function stringsOf(css: string): CssString[] {
  const strings: CssString[] = [];
  let brackets = 0;
  let isUrl = false;
  tokenize(css, (type, start, end) => {
    if (type === tokenTypes.LeftCurlyBracket || type === tokenTypes.RightCurlyBracket) brackets = 0;
    else if (type === tokenTypes.LeftSquareBracket) brackets++;
    else if (type === tokenTypes.RightSquareBracket) brackets = Math.max(0, brackets - 1);
    else if (type === tokenTypes.String && brackets === 0 && !isUrl) strings.push(decoded(css, start, end));
    if (type === tokenTypes.WhiteSpace || type === tokenTypes.Comment) return;
    isUrl =
      (type === tokenTypes.Function && /^url\($/i.test(css.slice(start, end))) ||
      type === tokenTypes.AtKeyword;
  });
  return strings;
}

/** Units `start` to `end` of a text, and what comes in their place. */
export interface StringEdit {
  start: number;
  end: number;
  text: string;
}

/** The edit of the sheet that makes an edit of a string's text; what it puts in must need no escape. */
export function editOfString(css: string, { offsets }: CssString, edit: StringEdit): StringEdit {
  const start = offsets[edit.start] ?? 0;
  const end = offsets[edit.end] ?? start;
  // A space ends an escape that would read on into what now follows it.
  const isOpen = /\\[0-9a-f]{1,5}$/i.test(css.slice(Math.max(start - 6, 0), start));
  const isReadOn = isOpen && /^[0-9a-f\s]/i.test(edit.text + css.slice(end, end + 1));
  return { start, end, text: isReadOn ? ` ${edit.text}` : edit.text };
}

const ESCAPE = /\\(?:([0-9a-f]{1,6})(?:\r\n|[ \t\r\n\f])?|(\r\n|[\n\r\f])|(.))/gisy;

function decoded(css: string, start: number, end: number): CssString {
  const isClosed = end - start > 1 && css[end - 1] === css[start];
  const last = isClosed ? end - 1 : end;
  const offsets: number[] = [];
  let text = '';
  for (let at = start + 1; at < last; ) {
    ESCAPE.lastIndex = at;
    const match = css[at] === '\\' ? ESCAPE.exec(css) : null;
    const [written = css[at] as string, hex, lineBreak, char] = match ?? [];
    const value = hex === undefined ? (char ?? (lineBreak === undefined ? written : '')) : characterOf(hex);
    for (let i = 0; i < value.length; i++) offsets.push(at);
    text += value;
    at += written.length;
  }
  offsets.push(last);
  return { text, offsets };
}

/** CSS Syntax 3, 4.3.7. */
function characterOf(hex: string): string {
  const code = Number.parseInt(hex, 16);
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}
