/** A line of a diff, or what is left out. */
export interface DiffRow {
  kind: 'same' | 'old' | 'new' | 'gap' | 'end';
  old?: number;
  new?: number;
  parts?: { text: string; isMarked: boolean }[];
  count?: number;
}

type EditTuple = readonly [start: number, end: number, text: string];

export function diffRows(text: string, edits: readonly EditTuple[], lines?: readonly number[]): DiffRow[];
export function edited(text: string, edits: readonly EditTuple[]): string;
