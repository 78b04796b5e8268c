import type { Concept } from '../policy/wording/concepts.ts';
import type { Reading, Statement } from './reading.ts';

/** A statement that asks the buyer to cancel, near one that there is no stock, and no choice between two ways. */
export function cancelRequest(reading: Reading): Statement | undefined {
  if (!reading.says('cancel') || !reading.says('no-stock')) return undefined;
  const statements = reading.statements;
  const near = (at: number, concept: Concept, reach: number): boolean =>
    statements.slice(Math.max(at - reach, 0), at + reach + 1).some((statement) => statement.says(concept));
  return statements.find(
    (statement, at) => statement.says('cancel') && near(at, 'no-stock', 5) && !near(at, 'choice', 1),
  );
}
