import { partitionPoint } from '../document/partition-point.ts';
import type { Span } from '../document/span.ts';
import type { Edit } from '../result.ts';

/** An edit with the place of its text in the output. */
export interface PlacedEdit extends Edit {
  outputStart: number;
  outputEnd: number;
}

/**
 * Leads from an edited text back to its source: the inverse of `applyEdits`. All offsets are UTF-16 units. What an
 * edit wrote stands for all that it replaced.
 */
export class OffsetMap {
  readonly #edits: PlacedEdit[] = [];

  /** @param edits sorted and not overlapping. */
  constructor(edits: readonly Edit[]) {
    let shift = 0;
    for (const edit of edits) {
      const outputStart = edit.start + shift;
      this.#edits.push({ ...edit, outputStart, outputEnd: outputStart + edit.text.length });
      shift += edit.text.length - (edit.end - edit.start);
    }
  }

  /** The span of the source that a span of the output was made from, what was deleted at its edges left out. */
  sourceOf({ start, end }: Span): Span {
    const before = this.#lastWhere((edit) => edit.outputStart <= start);
    const isInside = before !== undefined && start < before.outputEnd;
    const sourceStart = isInside ? before.start : start + shiftBehind(before);
    if (end <= start) return { start: sourceStart, end: sourceStart };
    const last = this.#lastWhere((edit) => edit.outputStart < end);
    const sourceEnd = last && end < last.outputEnd ? last.end : end + shiftBehind(last);
    return { start: sourceStart, end: Math.max(sourceStart, sourceEnd) };
  }

  /** The edit that wrote the whole of a span of the output; none where any of it was in the source. */
  editAround({ start, end }: Span): PlacedEdit | undefined {
    const edit = this.#lastWhere(({ outputStart }) => outputStart <= start);
    return edit && start < edit.outputEnd && end <= edit.outputEnd ? edit : undefined;
  }

  #lastWhere(isBefore: (edit: PlacedEdit) => boolean): PlacedEdit | undefined {
    return this.#edits[partitionPoint(this.#edits, isBefore) - 1];
  }
}

/** From an offset of the output behind an edit to that of the source. */
function shiftBehind(edit: PlacedEdit | undefined): number {
  return edit ? edit.end - edit.outputEnd : 0;
}
