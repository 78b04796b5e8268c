import { PROMOTES } from '../policy/wording/combinations.ts';
import type { Concept } from '../policy/wording/concepts.ts';
import type { Sayer } from './combination.ts';
import type { Reading, Statement } from './reading.ts';
import { type Clause, clausesOf } from './statement-clauses.ts';

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

/**
 * What a clause does. `frame` is greeting, signature and the like; `matter` is what makes the message one of an allowed
 * kind; `unknown` is what no concept explains, and `aside` what may be told of the shop and its goods.
 */
type Role =
  | 'frame'
  | 'thanks'
  | 'warm'
  | 'help'
  | 'ordered'
  | 'shipped'
  | 'order-detail'
  | 'ship-detail'
  | 'matter'
  | 'aside'
  | 'unknown';

/** What a confirmation lists. */
const DETAILS: readonly Role[] = ['order-detail', 'ship-detail'];

/** More words than these are no greeting, no signature and no name. */
const LONGEST_GREETING = 7;
const LONGEST_SIGNATURE = 9;
const LONGEST_NAME = 4;
/** A clause of so few words adds nothing that it would have to be explained for. */
const LONGEST_ASIDE = 3;
/** Words of bare thanks, which do not say what for. */
const LONGEST_BARE_THANKS = 6;
/** A word of matter that stands so near to an offer of help belongs to it: `questions about your return`. */
const HELP_REACH = 3;
/** Longer messages say something of their own: no message that only thanks has so many words. */
const LONGEST_MESSAGE = 400;

const SIGNS: readonly Concept[] = ['thanks', 'help', 'ordered', 'shipped', 'contact'];
/** So many lines of details are a list of what was ordered or sent, though no other word says so. */
const LEAST_LIST = 3;
/** A line of a list has no more words. */
const LONGEST_LINE = 8;

/**
 * What is left of a message once greeting, thanks and signature are taken away; `undefined` where it is a message of
 * an allowed kind. What nothing explains counts as a message of its own.
 */
export function purposeOf(reading: Reading): FoundPurpose | undefined {
  const cancel = cancelRequest(reading);
  if (cancel) return { kind: 'cancel-no-stock', statement: cancel };
  const isSigned = reading.says(...SIGNS);
  if (reading.length > LONGEST_MESSAGE || !(isSigned || reading.says('order-detail'))) return undefined;
  if (hasMatter(reading)) return undefined;
  const statements = reading.statements.filter(({ block }) => block !== undefined);
  const places = rolesOf(statements);
  const count = (...names: Role[]): number => places.filter(({ role }) => names.includes(role)).length;
  if (count('matter') > 0) return undefined;
  // Who thanks for an order tells of the shop and its goods; who thanks for a message answers it.
  const isForOrder = statements.some((statement) => statement.says('thanks') && statement.says('patronage'));
  const unknown = count('unknown') + count('aside') * (isForOrder ? 0.25 : 1);
  const known = count('ordered', 'shipped', ...DETAILS, 'help', 'thanks', 'warm');
  const found = (kind: Purpose, ...names: Role[]): FoundPurpose | undefined => {
    const place = places.find(({ role }) => names.includes(role));
    return place && { kind, statement: place.statement };
  };
  // A confirmation lists what differs from order to order.
  if (unknown * 2 > known || !(isSigned || isList(places))) return undefined;
  if (count('shipped') > 0) return found('shipping-confirmation', 'shipped');
  if (count('ordered') > 0) return found('order-confirmation', 'ordered');
  if (count(...DETAILS) > 1) {
    const isOfOrder = count('order-detail') > count('ship-detail');
    return found(isOfOrder ? 'order-confirmation' : 'shipping-confirmation', ...DETAILS);
  }
  return found('only-help', 'help') ?? found('only-thanks', 'thanks');
}

function isList(places: readonly Place[]): boolean {
  const lines = places.filter(({ role }) => DETAILS.includes(role)).map(({ statement }) => statement);
  return new Set(lines.filter((line) => wordsOf(line) <= LONGEST_LINE)).size >= LEAST_LIST;
}

/** A statement that asks the buyer to cancel, near one that there is no stock, and no choice between two ways. */
function cancelRequest(reading: Reading): Statement | undefined {
  if (!reading.says('cancel') || !reading.says('no-stock')) return undefined;
  const statements = reading.statements;
  const near = (at: number, concept: Concept, reach: number): boolean =>
    statements.slice(Math.max(at - reach, 0), at + reach + 1).some((statement) => statement.says(concept));
  return statements.find(
    (statement, at) => statement.says('cancel') && near(at, 'no-stock', 5) && !near(at, 'choice', 1),
  );
}

function wordsOf(statement: Statement): number {
  return clausesOf(statement).reduce((sum, clause) => sum + clause.words, 0);
}

interface Place {
  readonly role: Role;
  readonly statement: Statement;
}

function rolesOf(statements: readonly Statement[]): Place[] {
  const places: Place[] = [];
  let isOpening = true;
  let isClosing = false;
  for (const [index, statement] of statements.entries()) {
    const clauses = clausesOf(statement);
    const words = wordsOf(statement);
    if (isClosing && words <= LONGEST_SIGNATURE && !statement.says('matter')) continue;
    const isLast = index === statements.length - 1;
    for (const [at, clause] of clauses.entries()) {
      const isGreeting = isOpening && clause.says('greeting') && clause.words <= LONGEST_GREETING;
      if (clause.words === 0 || (isGreeting && !clause.says(...MORE))) continue;
      // `Our team is there for you` opens a message, and signs none.
      const mayClose = index > 0 || at > 0;
      if (mayClose && clause.says('sign-off') && clause.words <= LONGEST_SIGNATURE && !clause.says(...MORE)) {
        isClosing = true;
        break;
      }
      // `Dear Ann, thank you …`: the name is a clause of its own, and so is one below the message.
      const isName = clause.words <= LONGEST_NAME && (isLast || (isOpening && at > 0));
      const role = roleOf(clause, statement, statements[index + 1]);
      isOpening = false;
      if (role !== 'frame' && !((role === 'unknown' || role === 'aside') && isName))
        places.push({ role, statement });
    }
  }
  return places;
}

const MORE: readonly Concept[] = [
  'asked',
  'help',
  'ordered',
  'shipped',
  'thanks',
  'matter',
  'cancel',
  'nothing-to-do',
  'order-detail',
  'ship-detail',
];

function roleOf(clause: Clause, statement: Statement, next: Statement | undefined): Role {
  const has = (...names: Concept[]): boolean => clause.says(...names);
  if (has(...PROMOTES) || has('asked') || hasMatter(clause)) return 'matter';
  if (isHelp(clause, statement, next)) return 'help';
  const isCheckIn = clause.isQuestion && has('if-happy', 'if-unhappy');
  if (clause.isQuestion && !isCheckIn && !has('warm')) return 'matter';
  if (has('shipped')) return 'shipped';
  if (has('ordered')) return 'ordered';
  if (has('thanks') && (has('patronage', 'warm') || clause.words <= LONGEST_BARE_THANKS)) return 'thanks';
  if (has('ship-detail')) return 'ship-detail';
  if (has('order-detail', 'nothing-to-do')) return 'order-detail';
  if (isCheckIn || has('warm')) return 'warm';
  if (clause.words <= LONGEST_ASIDE || (has('patronage') && has('thanks'))) return 'frame';
  return clause.hasNumber || has(...PRACTICAL) ? 'unknown' : 'aside';
}

/** What no shop tells of itself: conditions, requests, steps to follow, amounts. */
const PRACTICAL: readonly Concept[] = [
  'not',
  'if',
  'ask',
  'before',
  'wait',
  'change',
  'contact',
  'follow',
  'visit',
  'deny',
  'benefit',
  'charged',
  'coupon',
  'channel',
  'unhappy',
  'no-stock',
];

/** `If anything is wrong, write to us`, `Any trouble? We are here`: an offer, though no word of help is in the clause. */
function isHelp(clause: Clause, statement: Statement, next: Statement | undefined): boolean {
  if (clause.says('help')) return true;
  const isTrouble = clause.says('if-unhappy', 'unhappy');
  if (!isTrouble && !clause.says('contact')) return false;
  if (statement.says('help') || (statement.says('if-unhappy') && statement.says('contact'))) return true;
  return isTrouble && next?.says('help', 'contact') === true;
}

const CONFIRMS: readonly Concept[] = ['shipped', 'ordered', 'ship-detail', 'order-detail', 'nothing-to-do'];

/** Whether a clause says anything that is no part of what confirms an order or offers help: `the wait is over` is one. */
function hasMatter(sayer: Sayer): boolean {
  const matter = sayer.hits('matter');
  if (matter.length === 0) return false;
  const confirming = CONFIRMS.flatMap((concept) => sayer.hits(concept));
  const help = [...sayer.hits('help'), ...sayer.hits('if-unhappy')];
  const warm = sayer.hits('warm');
  return matter.some(
    (hit) =>
      !confirming.some(({ from, to }) => from <= hit.from && to >= hit.to) &&
      // `We never forget`: a word of warmth by itself takes no matter back, a phrase does.
      !warm.some(({ from, to }) => from <= hit.from && to >= hit.to && to - from > hit.to - hit.from) &&
      !help.some(({ from, to }) => hit.from - to < HELP_REACH && from - hit.to < HELP_REACH),
  );
}
