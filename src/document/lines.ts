import type { Source } from '../result.ts';
import { partitionPoint } from './partition-point.ts';

/** Finds the line and column of offsets in a text; lines end at CRLF, LF or CR, and both count from 1. */
export class Lines {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    const breaks = /\r\n?|\n/g;
    while (breaks.exec(text)) this.#starts.push(breaks.lastIndex);
  }

  /** The place of the span `start` to `end`, in UTF-16 units. */
  source(start: number, end: number): Source {
    const line = Math.max(
      1,
      partitionPoint(this.#starts, (first) => first <= start),
    );
    return { start, end, line, column: start - (this.#starts[line - 1] as number) + 1 };
  }
}
