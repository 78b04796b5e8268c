import { tokenize, tokenTypes } from 'css-tree/tokenizer';
import { ident, string, url } from 'css-tree/utils';

/** A URL that a piece of CSS names. Offsets are UTF-16 units of that CSS. */
export interface CssUrl {
  /** As CSS reads it: without quotes, escapes decoded. */
  url: string;
  /** The whole of it: `url(…)`, or the string where a function takes a bare one. */
  start: number;
  end: number;
  /** The URL as written, without quotes. */
  urlStart: number;
  urlEnd: number;
  /** Whether it stands inside another function, as the choices of an `image-set()` do. */
  isNested: boolean;
}

/** Functions that take a URL, or a string for one (CSS Values 4, 4.5; CSS Images 4, 2). */
const URL_FUNCTIONS: ReadonlySet<string> = new Set(['url', 'src']);
const IMAGE_FUNCTIONS: ReadonlySet<string> = new Set([
  'image',
  'image-set',
  '-webkit-image-set',
  'cross-fade',
  '-webkit-cross-fade',
]);

/** A cheap test that holds for every text that names a URL. */
const MAY_NAME_URL = /url|src|image|cross-fade|\\/i;

/** The URLs that a declaration, a value or any other piece of CSS names, in order; comments hold none. */
export function cssUrls(css: string): CssUrl[] {
  if (!MAY_NAME_URL.test(css)) return [];
  const found: CssUrl[] = [];
  const open: { name: string; start: number; length: number }[] = [];
  let skipTo = 0;
  tokenize(css, (type, start, end) => {
    if (start < skipTo) return;
    if (type === tokenTypes.Url || type === tokenTypes.BadUrl) {
      found.push({ ...bareUrl(css, start, start + 'url('.length, end), isNested: open.length > 0 });
    } else if (type === tokenTypes.Function) {
      const name = ident.decode(css.slice(start, end - 1)).toLowerCase();
      // An escape in its name hides `u\72l(` from the tokenizer, but not from a browser.
      if (name === 'url' && !/^\s*["']/.test(css.slice(end))) {
        const close = css.indexOf(')', end);
        skipTo = close === -1 ? css.length : close + 1;
        found.push({ ...bareUrl(css, start, end, skipTo), isNested: open.length > 0 });
      } else {
        open.push({ name, start, length: found.length });
      }
    } else if (type === tokenTypes.LeftParenthesis) {
      open.push({ name: '', start, length: found.length });
    } else if (type === tokenTypes.RightParenthesis) {
      const closed = open.pop();
      const last = found.at(-1);
      if (closed && last && URL_FUNCTIONS.has(closed.name) && found.length > closed.length) last.end = end;
    } else if (type === tokenTypes.String) {
      const top = open.at(-1);
      if (!top || (!URL_FUNCTIONS.has(top.name) && !IMAGE_FUNCTIONS.has(top.name))) return;
      const isClosed = end - start > 1 && css[end - 1] === css[start];
      found.push({
        url: string.decode(css.slice(start, end)),
        start: URL_FUNCTIONS.has(top.name) ? top.start : start,
        end,
        urlStart: start + 1,
        urlEnd: isClosed ? end - 1 : end,
        isNested: open.length > (URL_FUNCTIONS.has(top.name) ? 1 : 0),
      });
    }
  });
  return found;
}

function bareUrl(css: string, start: number, from: number, end: number): Omit<CssUrl, 'isNested'> {
  let urlStart = from;
  let urlEnd = css[end - 1] === ')' ? end - 1 : end;
  while (urlStart < urlEnd && /\s/.test(css[urlStart] as string)) urlStart++;
  while (urlEnd > urlStart && /\s/.test(css[urlEnd - 1] as string)) urlEnd--;
  return { url: url.decode(`url(${css.slice(urlStart, urlEnd)})`), start, end, urlStart, urlEnd };
}
