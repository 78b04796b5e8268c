import { daysBetween, type IsoDate, readIsoDate } from '../../src/iso-8601.ts';
import type { MessageContext } from '../../src/message.ts';
import { defineTransform, type RuleContext } from '../../src/transform.ts';

/** Days after the start on which a message may still be sent. */
const ALLOWED = 30;

/** The field of the context that holds the date, and how a person says it. */
const STARTS = {
  completion: { field: 'orderCompletedAt', event: 'the order was completed' },
  order: { field: 'orderedAt', event: 'the order was placed' },
  delivery: { field: 'deliveredAt', event: 'the order was delivered' },
} as const;

export default defineTransform({
  id: 'timing',
  group: 'message',
  summary:
    'Reports a message that is sent more than 30 days after the order was completed; replies are exempt.',
  why: 'After 30 days a message that the buyer did not ask for counts as unsolicited, and is not delivered.',
  clause: 'Messages must be sent within 30 days of order completion.',
  options: {
    start: {
      default: 'completion',
      values: ['completion', 'order', 'delivery'],
      description:
        'What the 30 days start at, on which sources disagree: `completion` (`context.orderCompletedAt`), `order` (`context.orderedAt`) or `delivery` (`context.deliveredAt`).',
    },
  },
  examples: [{ title: 'nothing is known of the order', before: '<p>Hello</p>', after: '<p>Hello</p>' }],
  apply(context) {
    const { message, options, editor } = context;
    if (message.context?.purpose === 'reply') return;
    const { field, event } = STARTS[options.start];
    const start = dateOf(context, field);
    const sent = dateOf(context, 'sentAt');
    if (!start || !sent) return;
    const days = daysBetween(start, sent);
    if (days <= ALLOWED) return;
    editor.report({
      severity: 'error',
      message: `sent ${said(days)} days after ${event}; the policy allows ${ALLOWED}, but for replies to the buyer`,
    });
  },
});

/** Whole days, but for the first day that is too much: "30 days; the policy allows 30" would explain nothing. */
function said(days: number): string {
  return days < ALLOWED + 1 ? (Math.ceil(days * 10) / 10).toFixed(1) : String(Math.floor(days));
}

function dateOf({ message, editor }: RuleContext, field: keyof MessageContext): IsoDate | undefined {
  const text = message.context?.[field];
  if (text === undefined) return undefined;
  const date = readIsoDate(text);
  if (!date) {
    editor.report({
      severity: 'warning',
      message: `the context's ${field} "${text}" is no date of ISO 8601, as 2026-01-31 or 2026-01-31T18:00:00Z are; the 30 days could not be counted`,
    });
  }
  return date;
}
