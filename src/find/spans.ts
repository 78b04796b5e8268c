import type { Span } from '../document/span.ts';

/** Spans in order; of those that overlap the longest is kept. */
export function distinct<T extends Span>(spans: readonly T[]): T[] {
  const result: T[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (!last || span.start >= last.end) result.push(span);
    else if (span.end - span.start > last.end - last.start) result[result.length - 1] = span;
  }
  return result;
}
