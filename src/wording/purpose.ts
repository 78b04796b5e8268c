import type { Concept } from '../policy/wording/concepts.ts';
import type { Reading, Statement } from './reading.ts';

/** Kinds of message that may not be sent, whatever their words. */
export type Purpose =
  | 'only-thanks'
  | 'only-help'
  | 'order-confirmation'
  | 'shipping-confirmation'
  | 'cancel-no-stock';

/** What a message is for, where that is forbidden, and the statement that shows it. */
export interface FoundPurpose {
  readonly kind: Purpose;
  readonly statement: Statement;
}

/** What a statement is, once greeting and signature are taken away. */
type Role = 'frame' | 'thanks' | 'warm' | 'help' | 'ordered' | 'shipped' | 'detail' | 'matter' | 'unknown';

/** More words than these are no greeting and no signature. */
const LONGEST_GREETING = 7;
const LONGEST_SIGNATURE = 7;
const LONGEST_NAME = 4;
const LONGEST_LEAD_IN = 7;
/** Longer messages say something of their own. */
const MOST_STATEMENTS = 24;

/**
 * What is left of a message once greeting, thanks and signature are taken away; `undefined` where it is a message of
 * an allowed kind. Anything that is not understood counts as a message of its own.
 */
export function purposeOf(reading: Reading): FoundPurpose | undefined {
  if (!mayBeForbidden(reading)) return undefined;
  const statements = reading.statements.filter(({ block }) => block !== undefined);
  const cancel = cancelRequest(reading, statements);
  if (cancel) return { kind: 'cancel-no-stock', statement: cancel };
  if (statements.length > MOST_STATEMENTS) return undefined;
  const roles = rolesOf(statements);
  if (roles.includes('matter')) return undefined;
  const count = (...names: Role[]): number => roles.filter((role) => names.includes(role)).length;
  const unknown = count('unknown');
  const first = (role: Role): Statement | undefined => statements[roles.indexOf(role)];
  const found = (kind: Purpose, role: Role): FoundPurpose => ({ kind, statement: first(role) as Statement });
  const known = count('ordered', 'shipped', 'detail', 'help', 'thanks', 'warm');
  if (first('shipped')) return unknown * 2 <= known ? found('shipping-confirmation', 'shipped') : undefined;
  if (first('ordered')) return unknown * 2 <= known ? found('order-confirmation', 'ordered') : undefined;
  if (count('detail') > 0) return undefined;
  if (first('help')) return unknown * 3 <= known ? found('only-help', 'help') : undefined;
  if (first('thanks')) return unknown * 3 <= known ? found('only-thanks', 'thanks') : undefined;
  return undefined;
}

const SIGNS: readonly Concept[] = ['thanks', 'help', 'ordered', 'shipped', 'cancel'];

function mayBeForbidden(reading: Reading): boolean {
  return SIGNS.some((concept) => reading.says(concept));
}

/** A statement that asks the buyer to cancel, near one that there is no stock, and no choice between two ways. */
function cancelRequest(reading: Reading, statements: readonly Statement[]): Statement | undefined {
  if (!reading.says('cancel') || !reading.says('no-stock')) return undefined;
  const near = (at: number, concept: Concept, reach: number): boolean =>
    statements.slice(Math.max(at - reach, 0), at + reach + 1).some(({ concepts }) => concepts.has(concept));
  return statements.find(
    ({ concepts }, at) => concepts.has('cancel') && near(at, 'no-stock', 5) && !near(at, 'choice', 1),
  );
}

function rolesOf(statements: readonly Statement[]): Role[] {
  let isOpening = true;
  let isClosing = false;
  return statements.map((statement, index) => {
    const words = wordsOf(statement);
    const { concepts } = statement;
    if (words === 0) return 'frame';
    const isGreeting = isOpening && concepts.has('greeting') && words <= LONGEST_GREETING && !saysMore(concepts);
    if (isGreeting) return 'frame';
    isOpening = false;
    if (isClosing && words <= LONGEST_SIGNATURE && !concepts.has('matter')) return 'frame';
    if (concepts.has('sign-off') && words <= LONGEST_SIGNATURE + 3 && !saysMore(concepts)) {
      isClosing = true;
      return 'frame';
    }
    const role = roleOf(statement);
    const next = statements[index + 1];
    // `Any trouble? We are here.`
    const isLeadIn = role === 'matter' && words <= LONGEST_LEAD_IN && next?.concepts.has('help');
    if (isLeadIn && !concepts.has('matter') && !concepts.has('asked')) return 'help';
    const isName = index > 0 && index === statements.length - 1 && words <= LONGEST_NAME;
    return role === 'unknown' && isName ? 'frame' : role;
  });
}

function saysMore(concepts: ReadonlySet<string>): boolean {
  return ['help', 'ordered', 'shipped', 'matter', 'cancel', 'nothing-to-do', 'order-detail', 'ship-detail'].some((concept) => concepts.has(concept));
}

const PROMOTES: readonly Concept[] = [
  'review', 'rate', 'bad-review', 'hold-off', 'discount', 'coupon', 'next-purchase', 'other-products', 'newsletter', 'follow-us',
];

function roleOf(statement: Statement): Role {
  const { concepts, folded, start, end } = statement;
  const isQuestion = /[?？؟]/.test(folded.text.slice(start, end));
  if (PROMOTES.some((concept) => concepts.has(concept))) return 'matter';
  if (concepts.has('help')) return 'help';
  if (concepts.has('asked')) return 'matter';
  if (isQuestion || hasMatter(statement)) return 'matter';
  if (concepts.has('shipped')) return 'shipped';
  if (concepts.has('ordered')) return 'ordered';
  if (concepts.has('thanks')) return 'thanks';
  if (concepts.has('ship-detail') || concepts.has('order-detail') || concepts.has('nothing-to-do')) return 'detail';
  return concepts.has('warm') ? 'warm' : 'unknown';
}

const CONFIRMS: readonly string[] = ['shipped', 'ordered', 'ship-detail', 'order-detail', 'nothing-to-do'];

/** Whether a statement says anything that is no part of what confirms an order: `the wait is over` is one. */
function hasMatter({ hits }: Statement): boolean {
  const confirming = hits.filter(({ concept }) => CONFIRMS.includes(concept));
  return hits.some(
    (hit) => hit.concept === 'matter' && !confirming.some(({ from, to }) => from <= hit.from && to >= hit.to),
  );
}

/** Words of a statement: what has a letter; numbers and merge tags have none. */
function wordsOf({ tokens, firstToken, endToken }: Statement): number {
  let words = 0;
  for (let at = firstToken; at < endToken; at++) {
    const { text, isCharacter } = tokens[at] as (typeof tokens)[number];
    if (/\p{L}/u.test(text)) words += isCharacter ? 0.4 : 1;
  }
  return words;
}
