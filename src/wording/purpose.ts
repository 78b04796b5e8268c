import { PRACTICAL, PROMOTES } from '../policy/wording/combinations.ts';
import type { Concept } from '../policy/wording/concepts.ts';
import type { Sayer } from './combination.ts';
import { hasNumber, isItem, isList } from './order-list.ts';
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
  | 'detail'
  | 'matter'
  | 'aside'
  | 'unknown';

/** More words than these are no greeting, no signature and no name. */
const LONGEST_GREETING = 7;
const LONGEST_SIGNATURE = 9;
const LONGEST_NAME = 4;
/** A clause of so few words adds nothing that it would have to be explained for. */
const LONGEST_ASIDE = 3;
/** Words of bare thanks, which do not say what for. */
const LONGEST_BARE_THANKS = 9;
/** Words of thanks that a clause begins with. */
const LONGEST_THANKS = 12;
/** A word of matter that stands so near to an offer of help belongs to it: `questions about your return`. */
const HELP_REACH = 3;
/** So many words beside an offer of help or a confirmation say where or when: `through your account`. */
const LONGEST_ADJUNCT = 5;
/** Words of a question that names no more than what it may be about. */
const LONGEST_BARE_QUESTION = 6;
/** What stands between the ends of a longer one need not be what help is offered with. */
const LONGEST_OFFER = 7;
/** Longer messages say something of their own: no message that only thanks has so many words. */
const LONGEST_MESSAGE = 400;

const CLEAR_SIGNS: readonly Concept[] = ['thanks', 'help', 'ordered', 'shipped', 'contact'];
const SIGNS: readonly Concept[] = [...CLEAR_SIGNS, 'warm', 'order-detail', 'ship-detail'];

/** What is said of an order, or in words of warmth, and yet is no thanks. */
const UNMOVED: readonly Concept[] = [
  ...(['not', 'deny', 'if', 'visit', 'shop', 'asked', 'benefit', 'charged', 'change'] as const),
  ...(['text-to-copy', 'mention', 'good-review'] as const),
];

/**
 * What is left of a message once greeting, thanks and signature are taken away; `undefined` where it is a message of
 * an allowed kind. What nothing explains counts as a message of its own.
 */
export function purposeOf(reading: Reading): FoundPurpose | undefined {
  const cancel = cancelRequest(reading);
  if (cancel) return { kind: 'cancel-no-stock', statement: cancel };
  if (reading.length > LONGEST_MESSAGE || !reading.says(...SIGNS)) return undefined;
  const mayPraise = reading.says('thanks') && reading.says('patronage') && reading.says('warm');
  const mayList = reading.says('order-detail');
  if (!mayPraise && !mayList && hasMatter(reading)) return undefined;
  const statements = reading.statements.filter(({ block }) => block !== undefined);
  // Who thanks for an order tells of the shop and its goods; who thanks for a message answers it.
  const isForOrder = statements.some((statement) => statement.says('thanks') && statement.says('patronage'));
  const places = rolesOf(statements, { isForOrder, isList: isList(statements) });
  const count = (...names: Role[]): number => places.filter(({ role }) => names.includes(role)).length;
  if (count('matter') > 0) return undefined;
  // So does who offers help in so many words.
  const isOffer = places.some(({ role, clause }) => role === 'help' && clause.hits('help').length > 2);
  const unknown = count('unknown') + count('aside') * (isForOrder || isOffer ? 0.5 : 1);
  const known = count('ordered', 'shipped', 'detail', 'help', 'thanks', 'warm');
  const found = (kind: Purpose, ...names: Role[]): FoundPurpose | undefined => {
    const place = places.find(({ role }) => names.includes(role));
    return place && { kind, statement: place.statement };
  };
  // A confirmation lists what differs from order to order.
  if (unknown * 2 > known) return undefined;
  if (count('shipped') > 0) return found('shipping-confirmation', 'shipped');
  if (count('ordered') > 0) return found('order-confirmation', 'ordered');
  const isSaid = reading.says(...CLEAR_SIGNS);
  // `Carrier: DPD. Tracking: 1550123. Estimated delivery: 3 March.`
  const isListed =
    count('detail') > 2 && unknown === 0 && places.some(({ statement }) => hasNumber(statement));
  if (isSaid ? count('detail') > Math.max(1, count('help')) : isListed) {
    const of = (concept: Concept): number => places.filter(({ clause }) => clause.says(concept)).length;
    const isOrder = of('order-detail') > of('ship-detail');
    return found(isOrder ? 'order-confirmation' : 'shipping-confirmation', 'detail');
  }
  if (isSaid) return found('only-help', 'help') ?? found('only-thanks', 'thanks');
  const gladness = count('unknown') === 0 ? gladnessAmong(places) : undefined;
  return gladness && { kind: 'only-thanks', statement: gladness };
}

/** What thanks without the word: `Your order made our day`, or nothing but words of warmth. */
function gladnessAmong(places: readonly Place[]): Statement | undefined {
  const warm = places.filter(({ role }) => role === 'warm');
  if (places.some(({ clause }) => clause.isQuestion) || places.length > 2 * warm.length) return undefined;
  const moved = warm.filter(({ statement }) => !statement.says(...UNMOVED));
  const ofOrder = moved.find(({ statement }) => statement.says('patronage'));
  if (ofOrder) return ofOrder.statement;
  const hits = moved.reduce((sum, { clause }) => sum + clause.hits('warm').length, 0);
  const isWarmAlone = hits >= 2 * places.length && !moved.some(({ clause }) => clause.hasNumber);
  return isWarmAlone && moved.length === places.length ? moved[0]?.statement : undefined;
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

interface Place {
  readonly role: Role;
  readonly clause: Clause;
  readonly statement: Statement;
}

/** What a message does as a whole. */
interface Bearing {
  /** Whether it thanks for an order. */
  readonly isForOrder: boolean;
  /** Whether it confirms an order and lists what was ordered. */
  readonly isList: boolean;
}

function rolesOf(statements: readonly Statement[], bearing: Bearing): Place[] {
  const places: Place[] = [];
  let isOpening = true;
  let isClosing = false;
  for (const [index, statement] of statements.entries()) {
    const clauses = clausesOf(statement);
    const words = clauses.reduce((sum, clause) => sum + clause.words, 0);
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
      const known = roleOf(clause, statement, statements[index + 1], bearing.isForOrder);
      const isUnsettled = bearing.isList && (known === 'matter' || known === 'unknown');
      const role = isUnsettled && isItem(clause, statement, clauses.length) ? 'detail' : known;
      isOpening = false;
      if (role !== 'frame' && !((role === 'unknown' || role === 'aside') && isName))
        places.push({ role, clause, statement });
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

function roleOf(
  clause: Clause,
  statement: Statement,
  next: Statement | undefined,
  isForOrder: boolean,
): Role {
  const has = (...names: Concept[]): boolean => clause.says(...names);
  if (has(...PROMOTES) || has('asked')) return 'matter';
  if (isCondition(clause, statement)) return 'help';
  if (hasMatter(clause) && !(isForOrder && isPraise(clause))) return 'matter';
  if (isHelp(clause, statement, next)) return 'help';
  if (isBareQuestion(clause) && next?.says('help') && !next.says('matter')) return 'help';
  const isCheckIn = clause.isQuestion && has('if-happy', 'if-unhappy');
  if (clause.isQuestion && !isCheckIn && !has('warm')) return 'matter';
  if (has('shipped')) return 'shipped';
  if (has('ordered')) return 'ordered';
  if (has('thanks') && (has('patronage', 'warm') || isThanks(clause))) return 'thanks';
  if (has('ship-detail', 'order-detail', 'nothing-to-do')) return 'detail';
  // `We trust that you are pleased` is a wish.
  if (isCheckIn || has('warm') || (has('ask') && has('happy'))) return 'warm';
  if (clause.words <= LONGEST_ASIDE || (has('patronage') && has('thanks'))) return 'frame';
  // `He cannot wait to meet you` is told of the goods.
  const practical = isForOrder ? PRACTICAL.filter((concept) => concept !== 'not') : PRACTICAL;
  if (clause.hasNumber || has(...practical)) return 'unknown';
  return clause.words <= LONGEST_ADJUNCT && statement.says('help', 'ordered', 'shipped') ? 'frame' : 'aside';
}

/** `A doubt?`, `A question about the product?`: what is asked is answered by an offer of help. */
function isBareQuestion(clause: Clause): boolean {
  return clause.isQuestion && clause.words <= LONGEST_BARE_QUESTION && !clause.hasNumber;
}

/** `Thank you`, and `Thank you for adopting one of our bears`: it begins so, whatever it is for. */
function isThanks(clause: Clause): boolean {
  if (clause.words <= LONGEST_BARE_THANKS) return true;
  const begins = clause.hits('thanks').some(({ from }) => from - clause.firstToken < 2);
  return begins && !clause.hasNumber && clause.words <= LONGEST_THANKS;
}

/** `Our trees are older than the village church`: of what is told with warmth one word may be that of a matter. */
function isPraise(clause: Clause): boolean {
  const isPlain = !clause.isQuestion && !clause.hasNumber && !clause.says(...PRACTICAL);
  return isPlain && clause.says('warm') && clause.hits('matter').length === 1;
}

/** `If anything is wrong, write to us`, `Any trouble? We are here`: an offer, though no word of help is in the clause. */
function isHelp(clause: Clause, statement: Statement, next: Statement | undefined): boolean {
  if (clause.says('help')) return true;
  const isTrouble = clause.says('if-unhappy', 'unhappy');
  if (!isTrouble && !clause.says('contact')) return false;
  if (statement.says('help') || (statement.says('if-unhappy') && statement.says('contact'))) return true;
  return isTrouble && next?.says('help', 'contact') === true;
}

/**
 * `If you get stuck with a recipe, we are here for you`: what the offer is for, in whatever words. `If the light blinks,
 * write to us` asks for something.
 */
function isCondition(clause: Clause, statement: Statement): boolean {
  const opens = clause.hits('if').some(({ from }) => from - clause.firstToken < 2);
  if (!opens || clause.hasNumber || clause.isQuestion) return false;
  const contact = statement.hits('contact');
  return statement
    .hits('help')
    .some(
      ({ from, to }) =>
        from >= clause.endToken && !contact.some((other) => other.from < to && other.to > from),
    );
}

const CONFIRMS: readonly Concept[] = ['shipped', 'ordered', 'ship-detail', 'order-detail', 'nothing-to-do'];

/** Whether a clause says anything that is no part of what confirms an order or offers help: `the wait is over` is one. */
function hasMatter(sayer: Sayer): boolean {
  const matter = sayer.hits('matter');
  if (matter.length === 0) return false;
  const confirming = CONFIRMS.flatMap((concept) => sayer.hits(concept));
  const offers = sayer.hits('help').filter(({ from, to }) => to - from <= LONGEST_OFFER);
  const help = [...offers, ...sayer.hits('if-unhappy')];
  const warm = sayer.hits('warm');
  return matter.some(
    (hit) =>
      !confirming.some(({ from, to }) => from <= hit.from && to >= hit.to) &&
      // `We never forget`: a word of warmth by itself takes no matter back, a phrase does.
      !warm.some(({ from, to }) => from <= hit.from && to >= hit.to && to - from > hit.to - hit.from) &&
      !help.some(({ from, to }) => hit.from - to < HELP_REACH && from - hit.to < HELP_REACH),
  );
}
