import { partitionPoint } from './partition-point.ts';
import type { Span } from './span.ts';

/** Spans of one text, which are asked what of them lies where; they may overlap. */
export class SpanIndex<S extends Span> {
  /** By their beginning. */
  readonly #spans: readonly S[];
  /** How far each span and those before it reach. */
  readonly #reaches: readonly number[];
  #ends: readonly number[] | undefined;

  constructor(spans: readonly S[]) {
    this.#spans = spans.toSorted((a, b) => a.start - b.start);
    let reach = Number.NEGATIVE_INFINITY;
    this.#reaches = this.#spans.map(({ end }) => {
      reach = Math.max(reach, end);
      return reach;
    });
  }

  /** The spans that reach into a stretch, in order. */
  into({ start, end }: Span): S[] {
    const found: S[] = [];
    let at = partitionPoint(this.#reaches, (reach) => reach <= start);
    for (let span = this.#spans[at]; span && span.start < end; span = this.#spans[++at]) {
      if (span.end > start) found.push(span);
    }
    return found;
  }

  /** Whether any span reaches into a stretch. */
  reachesInto({ start, end }: Span): boolean {
    let at = partitionPoint(this.#reaches, (reach) => reach <= start);
    for (let span = this.#spans[at]; span && span.start < end; span = this.#spans[++at]) {
      if (span.end > start) return true;
    }
    return false;
  }

  /** Whether any span holds a stretch whole. */
  holds({ start, end }: Span): boolean {
    let at = partitionPoint(this.#reaches, (reach) => reach < end);
    for (let span = this.#spans[at]; span && span.start <= start; span = this.#spans[++at]) {
      if (span.end >= end) return true;
    }
    return false;
  }

  /** The gap that a stretch stands in: from the last end before it to the first beginning behind it. */
  around({ start, end }: Span): Span {
    this.#ends ??= this.#spans.map((span) => span.end).sort((a, b) => a - b);
    const ends = partitionPoint(this.#ends, (before) => before <= start);
    const behind = this.#spans[partitionPoint(this.#spans, (span) => span.start < end)];
    return { start: this.#ends[ends - 1] ?? -1, end: behind?.start ?? Number.POSITIVE_INFINITY };
  }
}

/** Of spans that are in order and apart from each other those that stand within a stretch. */
export function spansWithin<S extends Span>(spans: readonly S[], { start, end }: Span): readonly S[] {
  const first = partitionPoint(spans, (span) => span.start < start);
  return spans.slice(
    first,
    partitionPoint(spans, (span) => span.end <= end),
  );
}
