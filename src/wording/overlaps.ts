import type { Span } from '../document/span.ts';

/** Goes along a text once and says which of some spans reach into each stretch of it. */
export class Overlaps<S extends Span> {
  readonly #spans: readonly S[];
  #next = 0;
  #open: readonly S[] = [];

  constructor(spans: readonly S[]) {
    this.#spans = spans.toSorted((a, b) => a.start - b.start);
  }

  /** The spans that reach into a stretch, in order; stretches are asked about from the first to the last. */
  into({ start, end }: Span): readonly S[] {
    const open = this.#open.filter((span) => span.end > start);
    for (; (this.#spans[this.#next]?.start ?? end) < end; this.#next++) {
      const span = this.#spans[this.#next] as S;
      if (span.end > start) open.push(span);
    }
    this.#open = open;
    return open;
  }
}

/** Of spans that are in order and apart from each other those that stand within a stretch; found by binary search. */
export function spansWithin<S extends Span>(spans: readonly S[], { start, end }: Span): readonly S[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as S).start < start) low = middle + 1;
    else high = middle;
  }
  let behind = low;
  while (behind < spans.length && (spans[behind] as S).end <= end) behind++;
  return spans.slice(low, behind);
}
