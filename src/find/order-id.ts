import type { FoldedText } from '../document/folded-text.ts';
import { foldText } from '../document/folded-text.ts';
import { ORDER_ID_NAMES } from '../document/merge-tag-syntaxes.data.ts';
import type { MergeTag } from '../document/merge-tags.ts';
import type { Span } from '../document/span.ts';
import { otherOrderWords, translatedOrderIdNames } from '../policy/order-id.data.ts';

/** An order ID in a text, in folded units, and the form that Amazon writes it in: 3-7-7 ASCII digits. */
export interface FoundOrderId extends Span {
  id: string;
}

/** Folding has made a hyphen of every dash and ASCII of every digit. A longer chain of groups is another number. */
const ORDER_ID = /(?<!\d)(?<!\d-)(\d{3})(?: ?- ?| )(\d{7})(?: ?- ?| )(\d{7})(?!-?\d)/g;

/** Whether a text may hold 17 digits in one number: a cheap test before it is folded. */
export function mayHoldOrderId(text: string): boolean {
  return /\d(?:[^a-z\d]{0,9}\d){16}|[^\0-\u024f\u2000-\u206f\u20ac\ue000-\uf8ff\ufffc]/i.test(text);
}

/** Finds order IDs, whatever dashes or spaces part the 3, 7 and 7 digits. */
export function findOrderIds({ text }: FoldedText): FoundOrderId[] {
  return [...text.matchAll(ORDER_ID)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    id: match.slice(1, 4).join('-'),
  }));
}

/**
 * Finds 17 digits in a row. They may be an order ID without its dashes, but tracking and invoice numbers are as long,
 * and neither Amazon nor the buyer can tell them apart: so they are none.
 */
export function findBareOrderIds({ text }: FoldedText): FoundOrderId[] {
  return [...text.matchAll(/(?<![\d\p{Script=Latin}])(?<!\d[-.,])(\d{3})(\d{7})(\d{7})(?![-.,]?\d)/gu)].map(
    (match) => ({
      start: match.index,
      end: match.index + 17,
      id: match.slice(1, 4).join('-'),
    }),
  );
}

/** Reads a text that is nothing but an order ID. */
export function readOrderId(text: string): string | undefined {
  const folded = foldText(text.trim());
  const [found] = findOrderIds(folded);
  return found && found.start === 0 && found.end === folded.text.length ? found.id : undefined;
}

/**
 * Whether a merge tag prints the order's number, by a name in it: `order_id`, `order.id`, `Order.AmazonOrderId`,
 * `v(@orderNumber)`, `order_id|default`. What is named in quotes is prose or a filter's argument.
 */
export function printsOrderId({ body, role }: Pick<MergeTag, 'body' | 'role'>): boolean {
  if (role !== 'value') return false;
  const names =
    body.replace(/(["'])(?:(?!\1).)*\1/g, ' ').match(/[\p{L}_$@][\p{L}\p{M}\p{N}_$@./:>-]*/gu) ?? [];
  return names.some(isOrderIdName);
}

/** A name counts by its last parts: what comes before them says where the order is kept. */
function isOrderIdName(name: string): boolean {
  const parts = name
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1_$2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1_$2')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((part) => part !== '');
  let tail = '';
  for (let at = parts.length - 1; at >= 0; at--) {
    tail = parts[at] + tail;
    if (ORDER_ID_NAMES.has(tail) || translatedOrderIdNames.has(tail)) {
      return !otherOrderWords.has(parts[at - 1] ?? '');
    }
  }
  return false;
}
