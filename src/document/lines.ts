import type { Source } from '../result.ts';

/** Finds the line and column of offsets in a text; lines end at CRLF, LF or CR, and both count from 1. */
export class Lines {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    const breaks = /\r\n?|\n/g;
    while (breaks.exec(text)) this.#starts.push(breaks.lastIndex);
  }

  /** The place of the span `start` to `end`, in UTF-16 units. */
  source(start: number, end: number): Source {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) <= start) low = middle;
      else high = middle;
    }
    return { start, end, line: low + 1, column: start - (this.#starts[low] as number) + 1 };
  }
}
