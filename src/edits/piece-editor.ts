import { type Cut, cutPieces, cutRanges, joinSpans, type Piece, refill } from '../document/mapped-text.ts';
import type { Node } from '../document/node.ts';
import type { EditLog, Operation, PendingChange } from './edit-log.ts';

/** A range of units of a value, and what comes in its place under which change. */
export interface Replacement {
  change: PendingChange;
  from: number;
  to: number;
  text: string;
}

/** A value that is edited, and where it stands in the source. */
export interface EditedValue {
  /** Changed as the value is. */
  pieces: Piece[];
  /** The node whose value it is: its edits end with it. */
  owner: Node | undefined;
  /** Where the value is to stand when nothing of it is there. */
  fallback: number;
  escape(text: string): string;
}

/** Edits values in the source that each unit of them was read from. */
export class PieceEditor {
  readonly #log: EditLog;
  /** The operation that put a piece in: it ends when the piece is cut. */
  readonly #insertedBy = new WeakMap<Piece, Operation>();

  constructor(log: EditLog) {
    this.#log = log;
  }

  /** Replaces ranges of a value: sorted, apart from each other, in units of it as it is before. */
  replace(value: EditedValue, replacements: readonly Replacement[]): void {
    const { pieces } = value;
    const [only] = replacements;
    if (only && replacements.length === 1) {
      const cut = cutPieces(pieces, only.from, only.to);
      const inserted = this.#record(value, pieces, cut, only);
      if (inserted) pieces.splice(cut.index, 0, inserted);
      return;
    }
    const { kept, cuts } = cutRanges(pieces, replacements);
    const filled: Piece[] = [];
    let next = 0;
    cuts.forEach((cut, i) => {
      for (; next < cut.index; next++) filled.push(kept[next] as Piece);
      const inserted = this.#record(value, kept, cut, replacements[i] as Replacement);
      if (inserted) filled.push(inserted);
    });
    refill(pieces, [...filled, ...kept.slice(next)]);
  }

  /** Records what a cut and what comes in its place are in the source; gives the piece that comes. */
  #record(
    { owner, fallback, escape: escapeUnits }: EditedValue,
    kept: readonly Piece[],
    { index, removed, before, after }: Cut,
    { change, text }: Replacement,
  ): Piece | undefined {
    // What an earlier edit put in goes, but what it took out stays taken out.
    const gone = removed.map((piece) => {
      const operation = this.#insertedBy.get(piece);
      if (!operation) return piece;
      operation.isVoid = true;
      return operation;
    });
    const value = before + text + after;
    const spans = joinSpans(gone);
    const at = spans[0]?.start ?? kept[index]?.start ?? kept[index - 1]?.end ?? fallback;
    const [first = { start: at, end: at }, ...rest] = spans;
    const operation = this.#log.replace(change, first, escapeUnits(value), owner);
    for (const span of rest) this.#log.replace(change, span, '', owner);
    if (value === '') return undefined;
    const inserted: Piece = { value, start: at, end: at, plain: false };
    this.#insertedBy.set(inserted, operation);
    return inserted;
  }
}

/** The middle in which two values differ: what of the old one goes, and what comes in its place. */
export function difference(known: string, value: string): { from: number; to: number; replacement: string } {
  const shorter = Math.min(known.length, value.length);
  let from = 0;
  while (from < shorter && known[from] === value[from]) from++;
  let tail = 0;
  while (tail < shorter - from && known[known.length - 1 - tail] === value[value.length - 1 - tail]) tail++;
  return { from, to: known.length - tail, replacement: value.slice(from, value.length - tail) };
}
