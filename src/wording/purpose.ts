import type { Concept } from '../policy/wording/concepts.ts';
import { cancelRequest } from './cancel-request.ts';
import { hasMatter, type Place, type Role, rolesOf } from './clause-roles.ts';
import { hasNumber, isList } from './order-list.ts';
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
  const mayOffer = reading.says('if') && reading.says('help');
  if (!mayPraise && !mayList && !mayOffer && hasMatter(reading)) return undefined;
  const statements = reading.statements.filter(({ block }) => block !== undefined);
  // Who thanks for an order tells of the shop and its goods; who thanks for a message answers it.
  const isForOrder = statements.some((statement) => statement.says('thanks') && statement.says('patronage'));
  const places = rolesOf(statements, {
    isForOrder,
    mayPraise: isForOrder && !statements.some(asks),
    isList: isList(statements),
  });
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
  const isListed = unknown === 0 && (count('detail') > 2 ? places.some(hasDigits) : isLines(places));
  if (isSaid ? count('detail') > Math.max(1, count('help', 'warm')) : isListed) {
    return found(confirmedBy(places), 'detail');
  }
  if (isSaid) return found('only-help', 'help') ?? found('only-thanks', 'thanks');
  const gladness = count('unknown') === 0 ? gladnessAmong(places) : undefined;
  return gladness && { kind: 'only-thanks', statement: gladness };
}

function hasDigits({ statement }: Place): boolean {
  return hasNumber(statement);
}

/** `Item: apron`, `Quantity: 2`: two or more lines that are in no sentence. */
function isLines(places: readonly Place[]): boolean {
  const isLine = ({ statement: { folded, trimmed } }: Place): boolean =>
    !/[.!?。！？]$/u.test(folded.text.slice(trimmed.start, trimmed.end));
  return places.filter(({ role }) => role === 'detail').length > 1 && places.every(isLine);
}

/** What details confirm: more of them are of the order, or of its parcel. */
function confirmedBy(places: readonly Place[]): 'order-confirmation' | 'shipping-confirmation' {
  const details = places.filter(({ role }) => role === 'detail');
  const count = (concept: Concept): number =>
    details.filter(({ statement }) => statement.says(concept)).length;
  return count('order-detail') > count('ship-detail') ? 'order-confirmation' : 'shipping-confirmation';
}

/** What thanks without the word: `Your order made our day`, or nothing but words of warmth. */
function gladnessAmong(places: readonly Place[]): Statement | undefined {
  const warm = places.filter(({ role }) => role === 'warm');
  if (places.some(({ clause }) => clause.isQuestion) || places.length > 2 * warm.length) return undefined;
  const moved = warm.filter(({ statement }) => !statement.says(...UNMOVED));
  const ofOrder = moved.find(({ statement }) => statement.says('patronage'));
  if (ofOrder) return ofOrder.statement;
  const hits = moved.reduce((sum, { clause }) => sum + clause.hits('warm').length, 0);
  // `You made our Monday. Wear it well!`
  const sentences = new Set(moved.map(({ statement }) => statement)).size;
  const isWarm = hits >= 2 * places.length || sentences > 1;
  const isWarmAlone = isWarm && !moved.some(({ clause }) => clause.hasNumber);
  return isWarmAlone && moved.length === places.length ? moved[0]?.statement : undefined;
}

function asks({ folded, trimmed }: Statement): boolean {
  return /[?？؟]$/u.test(folded.text.slice(trimmed.start, trimmed.end));
}
