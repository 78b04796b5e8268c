import type { Span } from '../document/span.ts';
import type { RuleContext } from '../transform.ts';
import { type Combination, combinationOf, holds, mayHold, rarestTerm } from './combination.ts';
import { readMessage } from './message-reading.ts';
import type { Reading, Statement } from './reading.ts';

/** Wording of one kind, and where it stands. */
export interface FoundWording {
  readonly kind: string;
  readonly statement: Statement;
  /** The words that say it, in units of the statement's folded text; left out where the whole sentence does. */
  readonly span?: Span;
}

/** Reads a table of combinations by kind. */
export function combinationsOf(table: Readonly<Record<string, readonly string[]>>): Combination[] {
  return Object.entries(table).flatMap(([kind, list]) => list.map((written) => combinationOf(kind, written)));
}

/** The statements of a message that make a combination, in order; of neighbours that make the same kind the first. */
export function findWording(reading: Reading, combinations: readonly Combination[]): FoundWording[] {
  const possible = combinations.filter((combination) => mayHold(combination, reading));
  if (possible.length === 0) return [];
  const cues = new Set(possible.flatMap((combination) => rarestTerm(combination, reading)));
  const last = new Map<string, Statement>();
  const found: FoundWording[] = [];
  for (const { statements, first, end } of reading.around(cues)) {
    for (let at = first; at < end; at++) {
      const statement = statements[at] as Statement;
      for (const combination of possible) {
        const { kind } = combination;
        const before = last.get(kind);
        if (before === statement) continue;
        const hits = holds(combination, statements, at);
        if (!hits) continue;
        if (before === undefined || before !== statements[at - 1])
          found.push({ kind, statement, span: statement.spanOf(hits) });
        last.set(kind, statement);
      }
    }
  }
  return found;
}

/** Says that a sentence breaks the policy; the message begins with the kind, and quotes the words that say it. */
export function reportWording({ editor }: RuleContext, found: FoundWording, why: string): void {
  const { kind, statement } = found;
  const { block, folded } = statement;
  const sentence = statement.trimmed;
  const words = found.span ?? sentence;
  const { start, end } = folded.span(sentence.start, sentence.end);
  const message = `${kind}: “${quote(folded.text.slice(words.start, words.end))}” ${why}`;
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
