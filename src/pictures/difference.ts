/** What of a URL is replaced by what. Offsets are UTF-16 units of the old one. */
export interface Difference {
  from: number;
  to: number;
  text: string;
}

/**
 * The middle in which a URL and its new form differ, so that an edit touches no merge tag and no character reference
 * beside it; with the whole word it begins in, so that the log shows `http` and `https`.
 */
export function difference(url: string, next: string): Difference {
  const shorter = Math.min(url.length, next.length);
  let from = 0;
  while (from < shorter && url[from] === next[from]) from++;
  let tail = 0;
  while (tail < shorter - from && url[url.length - 1 - tail] === next[next.length - 1 - tail]) tail++;
  while (from > 0 && /[a-z]/i.test(url[from - 1] as string)) from--;
  // What begins with slashes gets its scheme before them.
  while (from === 0 && /[\\/]/.test(url[url.length - tail] ?? '') && tail > url.length - 2) tail--;
  return { from, to: url.length - tail, text: next.slice(from, next.length - tail) };
}
