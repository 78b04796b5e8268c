import { PRACTICAL, PROMOTES } from '../policy/wording/combinations.ts';
import type { Concept } from '../policy/wording/concepts.ts';
import type { Sayer } from './combination.ts';
import { isItem } from './order-list.ts';
import type { Statement } from './reading.ts';
import { type Clause, clausesOf } from './statement-clauses.ts';

/**
 * What a clause does. `frame` is greeting, signature and the like; `matter` is what makes the message one of an allowed
 * kind; `unknown` is what no concept explains, and `aside` what may be told of the shop and its goods.
 */
export type Role =
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
/**
 * A word of matter that follows an offer of help so closely belongs to it: `questions about your return`; one before it
 * does where no word is between: `return questions`.
 */
const HELP_REACH = 3;
/** A word of matter is a part of a phrase of so many words at the most: `the wait is over`. */
const CONFIRM_REACH = 6;
/** So many words beside an offer of help or a confirmation say where or when: `through your account`. */
const LONGEST_ADJUNCT = 5;
/** Words of a question that names no more than what it may be about. */
const LONGEST_BARE_QUESTION = 6;
/** What stands between the ends of a longer one need not be what help is offered with. */
const LONGEST_OFFER = 7;
/** What a clause does, and where. */
export interface Place {
  readonly role: Role;
  readonly clause: Clause;
  readonly statement: Statement;
}

/** What a message does as a whole. */
export interface Bearing {
  /** Whether it thanks for an order. */
  readonly isForOrder: boolean;
  /** Whether what it tells of the goods may be praise: `the colour is a little greener: is that all right?` is none. */
  readonly mayPraise: boolean;
  /** Whether it confirms an order and lists what was ordered. */
  readonly isList: boolean;
}

/** What the clauses of a message do, in order; those of its frame are left out. */
export function rolesOf(statements: readonly Statement[], bearing: Bearing): Place[] {
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
      const known = roleOf(clause, statement, statements[index + 1], bearing);
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
  { isForOrder, mayPraise }: Bearing,
): Role {
  const has = (...names: Concept[]): boolean => clause.says(...names);
  if (has(...PROMOTES) || has('asked')) return 'matter';
  if (isCondition(clause, statement)) return 'help';
  if (hasMatter(clause) && !(mayPraise && isPraise(clause))) return 'matter';
  if (isHelp(clause, statement, next)) return 'help';
  if (isBareQuestion(clause) && next?.says('help') && !next.says('matter')) return 'help';
  const isCheckIn = clause.isQuestion && has('if-happy', 'if-unhappy');
  if (clause.isQuestion && !isCheckIn && !has('warm')) return 'matter';
  if (has('shipped')) return 'shipped';
  if (has('ordered')) return 'ordered';
  if (has('thanks') && (has('patronage', 'warm') || isThanks(clause))) return 'thanks';
  if (hasDetail(clause)) return 'detail';
  // `We trust that you are pleased` is a wish.
  if (isCheckIn || has('warm') || (has('ask') && has('happy'))) return 'warm';
  if (clause.words <= LONGEST_ASIDE || (has('patronage') && has('thanks'))) return 'frame';
  // `He cannot wait to meet you` is told of the goods.
  const practical = isForOrder ? PRACTICAL.filter((concept) => concept !== 'not') : PRACTICAL;
  if (clause.hasNumber || has(...practical)) return 'unknown';
  return clause.words <= LONGEST_ADJUNCT && statement.says('help', 'ordered', 'shipped') ? 'frame' : 'aside';
}

/** Whether a clause lists or tells anything of an order: the day in `you made our Monday` is a part of its warmth. */
function hasDetail(clause: Clause): boolean {
  const warm = clause.hits('warm');
  return DETAILS.some((concept) =>
    clause
      .hits(concept)
      .some((detail) => !warm.some(({ from, to }) => from <= detail.from && to >= detail.to)),
  );
}

const DETAILS: readonly Concept[] = ['ship-detail', 'order-detail', 'nothing-to-do'];

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
  const [only, ...others] = clause.hits('matter');
  // A phrase of matter is no chance: `we need the name`.
  return (
    isPlain && clause.says('warm') && others.length === 0 && only !== undefined && only.to - only.from === 1
  );
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
export function hasMatter(sayer: Sayer): boolean {
  const matter = sayer.hits('matter');
  if (matter.length === 0) return false;
  const confirming = CONFIRMS.flatMap((concept) => sayer.hits(concept));
  const offers = sayer.hits('help').filter(({ from, to }) => to - from <= LONGEST_OFFER);
  const help = [...offers, ...sayer.hits('if-unhappy')];
  const warm = sayer.hits('warm');
  return matter.some(
    (hit) =>
      // A longer one says more than it confirms: `we have refunded the full purchase`.
      !confirming.some(({ from, to }) => from <= hit.from && to >= hit.to && to - from <= CONFIRM_REACH) &&
      // `We never forget`: a word of warmth by itself takes no matter back, a phrase does.
      !warm.some(({ from, to }) => from <= hit.from && to >= hit.to && to - from > hit.to - hit.from) &&
      !help.some(({ start, to }) => hit.from - to < HELP_REACH && start - hit.end < 1),
  );
}
