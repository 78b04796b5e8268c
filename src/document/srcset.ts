/** A candidate of a `srcset`. Offsets are UTF-16 units of the attribute's value. */
export interface SrcsetCandidate {
  url: string;
  start: number;
  urlEnd: number;
  /** Behind the descriptor, before the comma. */
  end: number;
}

/** The candidates of a `srcset` in order (HTML standard, 4.8.4.2.1). */
export function srcsetCandidates(value: string): SrcsetCandidate[] {
  const candidates: SrcsetCandidate[] = [];
  const gap = /[\s,]*/y;
  const written = /\S+/y;
  const descriptors = /(?:[^,(]|\([^)]*(?:\)|$))*/y;
  let at = 0;
  while (at < value.length) {
    gap.lastIndex = at;
    gap.test(value);
    const start = gap.lastIndex;
    written.lastIndex = start;
    const text = written.exec(value)?.[0];
    if (text === undefined) break;
    const url = text.replace(/(?<!,),+$/, '');
    const urlEnd = start + url.length;
    at = start + text.length;
    let end = urlEnd;
    // A comma at its end ends the candidate; any other is a part of the URL.
    if (url.length === text.length) {
      descriptors.lastIndex = at;
      descriptors.test(value);
      at = Math.max(descriptors.lastIndex, at);
      end = at;
      while (end > urlEnd && /\s/.test(value[end - 1] as string)) end--;
    }
    candidates.push({ url, start, urlEnd, end });
  }
  return candidates;
}

/** The span whose removal takes a candidate away with its comma, the others of `gone` being taken away, too. */
export function candidateCut(
  candidates: readonly SrcsetCandidate[],
  index: number,
  gone: ReadonlySet<number>,
): { from: number; to: number } {
  const { start, end } = candidates[index] as SrcsetCandidate;
  const staysBehind = candidates.some((_, later) => later > index && !gone.has(later));
  const next = candidates[index + 1];
  if (staysBehind && next) return { from: start, to: next.start };
  return { from: candidates[index - 1]?.end ?? start, to: end };
}
