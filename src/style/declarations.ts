import type { Declaration } from './declaration.ts';
import { parseAttribute } from './syntax.ts';

export type { Declaration } from './declaration.ts';

const cache = new Map<string, readonly Declaration[]>();
const CACHE_SIZE = 4_096;

/** The declarations of a style attribute in order. Templates repeat their styles, so each text is parsed once. */
export function declarationsOf(css: string): readonly Declaration[] {
  const known = cache.get(css);
  if (known) return known;
  const declarations = parseAttribute(css);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(css, declarations);
  return declarations;
}
