import { defineTransform } from '../../src/transform.ts';
import { reportWording } from '../../src/wording/find-wording.ts';
import { readMessage } from '../../src/wording/message-reading.ts';
import { type Purpose, purposeOf } from '../../src/wording/purpose.ts';

const WHY: Readonly<Record<Purpose, string>> = {
  'only-thanks':
    'is all the message says once greeting and signature are taken away; the policy forbids a message of thanks alone',
  'only-help': 'is all the message says; the policy forbids a message that only offers help',
  'order-confirmation':
    'confirms the order, which Amazon does itself; the policy forbids order confirmations',
  'shipping-confirmation':
    'confirms the shipment, which Amazon does itself; the policy forbids shipping confirmations',
  'cancel-no-stock': 'asks the buyer to cancel for lack of stock; the policy asks the seller to cancel',
};

export default defineTransform({
  id: 'message-purpose',
  group: 'content',
  summary:
    'Reports messages that only thank, only offer help, only confirm an order or a shipment, or ask the buyer to cancel for lack of stock.',
  why: 'A seller may write first only for what the order needs; the rest counts as unwanted mail.',
  clause:
    'No order or shipping confirmations, no messages that say only “thank you” or that you are here to help.',
  options: {},
  examples: [
    {
      title: 'reported as only-thanks',
      before: '<p>Dear Alice,</p><p>thank you so much for your order!</p>',
      after: '<p>Dear Alice,</p><p>thank you so much for your order!</p>',
    },
  ],
  apply(context) {
    const found = purposeOf(readMessage(context));
    if (!found) return;
    reportWording(context, found, WHY[found.kind]);
  },
});
