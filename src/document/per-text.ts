import type { FoldedText } from './folded-text.ts';

/**
 * Makes a reading of a text that is done once for each: messages made from one template share most of their texts,
 * and a text is read anew by every pass over a message. It lasts as long as the folded text is kept.
 */
export function perText<T>(read: (folded: FoldedText) => T): (folded: FoldedText) => T {
  const known = new WeakMap<FoldedText, { readonly read: T }>();
  return (folded) => {
    let entry = known.get(folded);
    if (!entry) {
      entry = { read: read(folded) };
      known.set(folded, entry);
    }
    return entry.read;
  };
}
