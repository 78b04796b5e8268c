import { PRACTICAL, PROMOTES } from '../policy/wording/combinations.ts';
import type { Concept } from '../policy/wording/concepts.ts';
import type { Statement } from './reading.ts';
import { type Clause, clausesOf } from './statement-clauses.ts';

/** More words than these are no item of a list, and fewer clauses are none. */
const LONGEST_ITEM = 4;
const LONGEST_PRICED_ITEM = 8;
const LEAST_ITEMS = 3;

/** What is practical, and yet part of any list: `not wrapped`, `price paid`. */
const OF_ORDERS: readonly Concept[] = ['not', 'benefit', 'charged'];

/** Whether statements confirm an order, or tell its details in several places, and hold a number. */
export function isList(statements: readonly Statement[]): boolean {
  const details = statements.filter((statement) => statement.says('order-detail')).length;
  const isConfirmed = statements.some((statement) => statement.says('ordered', 'shipped'));
  return details >= (isConfirmed ? 1 : LEAST_ITEMS) && statements.some(hasNumber);
}

/** Whether a statement holds a number, in digits. */
export function hasNumber(statement: Statement): boolean {
  return clausesOf(statement).some((clause) => clause.hasNumber);
}

/** `1 lamp, colour sand, size 38`, `Stool, light wood | 2 | $79.80`: what is listed of an order is no matter. */
export function isItem(clause: Clause, statement: Statement, clauses: number): boolean {
  if (clause.isQuestion) return false;
  const isPriced = statement.says('benefit') && hasNumber(statement);
  if (clause.words > (isPriced ? LONGEST_PRICED_ITEM : LONGEST_ITEM)) return false;
  if (clauses < LEAST_ITEMS && !isPriced && !clause.says('order-detail')) return false;
  const isOther = PRACTICAL.some((concept) => !OF_ORDERS.includes(concept) && clause.says(concept));
  return !isOther && !clause.says(...PROMOTES) && !clause.says('asked');
}
