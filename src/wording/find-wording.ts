import type { Span } from '../document/span.ts';
import type { RuleContext } from '../transform.ts';
import { type Combination, combinationOf, holds, mayHold } from './combination.ts';
import { readMessage } from './message-reading.ts';
import { type Reading, type Statement, spanOf } from './reading.ts';

/** Wording of one kind, and where it stands. */
export interface FoundWording {
  readonly kind: string;
  readonly statement: Statement;
  /** Units of the statement's folded text. */
  readonly span: Span;
}

/** Reads a table of combinations by kind. */
export function combinationsOf(table: Readonly<Record<string, readonly string[]>>): Combination[] {
  return Object.entries(table).flatMap(([kind, list]) => list.map((written) => combinationOf(kind, written)));
}

/** The statements of a message that make a combination, in order; of neighbours that make the same kind the first. */
export function findWording(reading: Reading, combinations: readonly Combination[]): FoundWording[] {
  const possible = combinations.filter((combination) => mayHold(combination, reading.concepts));
  if (possible.length === 0) return [];
  const { statements } = reading;
  const last = new Map<string, number>();
  const found: FoundWording[] = [];
  for (const [at, statement] of statements.entries()) {
    for (const combination of possible) {
      const { kind } = combination;
      const before = last.get(kind);
      if (before === at) continue;
      const hits = holds(combination, statements, at);
      if (!hits) continue;
      if (before === undefined || before < at - 1) found.push({ kind, statement, span: spanOf(statement, hits) });
      last.set(kind, at);
    }
  }
  return found;
}

/** Says that wording breaks the policy, where it stands; the message begins with its kind and the words found. */
export function reportWording(
  { editor }: RuleContext,
  { kind, statement, span }: FoundWording,
  why: string,
): void {
  const { block, folded } = statement;
  const { start, end } = folded.span(span.start, span.end);
  const message = `${kind}: “${quote(folded.text.slice(span.start, span.end))}” ${why}`;
  if (block) editor.report({ severity: 'error', message, parts: block.parts(start, end) });
  else editor.report({ severity: 'error', message, target: 'subject', span: { start, end } });
}

/** Reports every kind of a table that a message says. */
export function reportKinds(
  context: RuleContext,
  combinations: readonly Combination[],
  why: Readonly<Record<string, string>>,
): void {
  for (const found of findWording(readMessage(context), combinations)) {
    reportWording(context, found, why[found.kind] as string);
  }
}

/** Longer quotations are cut in the middle. */
const LONGEST_QUOTE = 90;

function quote(text: string): string {
  const line = text.replace(/[\s\ufffc]+/gu, ' ').trim();
  if (line.length <= LONGEST_QUOTE) return line;
  return `${line.slice(0, LONGEST_QUOTE - 30).trimEnd()} … ${line.slice(-25).trimStart()}`;
}
