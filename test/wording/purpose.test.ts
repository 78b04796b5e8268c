import { expect, test } from 'vitest';
import { parseDocument } from '../../src/document/document.ts';
import { visibleBlocks } from '../../src/document/visible-text.ts';
import { purposeOf } from '../../src/wording/purpose.ts';
import { Reading } from '../../src/wording/reading.ts';

function kindOf(...lines: string[]): string | undefined {
  const html = lines.map((line) => `<p>${line}</p>`).join('');
  return purposeOf(new Reading(visibleBlocks(parseDocument(html).root), '', ['en']))?.kind;
}

test.each([
  ['only-thanks', ['Thank you for your order!']],
  [
    'only-thanks',
    ['Dear Ms Novak,', 'thank you for your order and your trust.', 'Kind regards', 'Jo and Pete'],
  ],
  ['only-thanks', ['Hi Ann, thanks so much for choosing us, we hope you enjoy it!']],
  [
    'only-thanks',
    ['Thank you for your order.', 'The candle was poured while it rained and the radio played.'],
  ],
  ['only-thanks', ['Thank you for your order. We never forget who makes this possible.']],
  ['only-thanks', ['Thank you for your order. Our olive trees are older than the manual, enjoy!']],
  ['only-thanks', ['Your order made us so happy, enjoy it.']],
  ['only-thanks', ['Thank you for adopting one of our bears!']],
  ['only-thanks', ['Thank you for your order. We trust that you are satisfied.']],
  ['only-help', ['Any trouble? We are here.']],
  ['only-help', ['A doubt? We are happy to help.']],
  ['only-help', ['Thank you for your order. If anything is wrong, write to us.']],
  ['only-help', ['If you have questions about your return, please contact us.']],
  ['only-help', ['If the manual leaves you stuck, our team is here for you.']],
  ['only-help', ['The tracking says it arrives on Friday.', 'Questions? We are here. We love to help.']],
  ['order-confirmation', ['Your order has been received, we are packing it now.']],
  ['order-confirmation', ['We have received your order.', 'Quantity: 1, colour sand, size 38.']],
  [
    'order-confirmation',
    ['Your order is being prepared.', 'TB-204 | Stool, size 38 | 2 | $79.80', 'Quantity: 2 pieces'],
  ],
  ['order-confirmation', ['Order number: 4711', 'Quantity: 1', 'Payment: credit card']],
  ['shipping-confirmation', ['Your order has shipped.', 'You will get it by Friday.']],
  [
    'shipping-confirmation',
    ['Carrier: UPS', 'Tracking number: 1Z999AA10123456784', 'Estimated delivery: 14. May'],
  ],
  ['order-confirmation', ['Item: apron', 'Quantity: 2', 'Total: £48']],
  ['only-thanks', ['That you chose us means a lot to us.']],
  ['shipping-confirmation', ['Carrier: DPD', 'Tracking number: 15501234567', 'Estimated delivery: 3 March']],
  ['cancel-no-stock', ['The vase is sold out.', 'Please cancel the order.']],
])('%s: %j', (kind, lines) => {
  expect(kindOf(...lines)).toBe(kind);
});

test.each([
  [['Dear Ann,', 'Kind regards', 'Jo']],
  [['Thank you for your order.', 'Which colour would you like?']],
  [['Thank you for your order. The cable fits every phone of that maker.']],
  [['Thank you for the photos. They show how the frame was bent.']],
  [['Thank you for your order, the invoice is attached.']],
  [['Thank you for your order.', 'The glue takes 48 hours to set.']],
  [['Thank you for your order.', 'If the glue sets too fast, thin it with a drop of water.']],
  [['The filter goes in from above. If you have any questions, we are here to help.']],
  [['The parcel is at the depot.', 'The carrier brings it on Friday.']],
  [['That you did not choose the red one means a lot to us.']],
  [['Send us a photo so that we can help you.']],
  [['If the light still blinks, write to us and we send another unit.']],
  [['You asked if it has shipped. Yes, it has shipped.']],
  [['Your order made us happy.', 'Which colour would you like?']],
  [['The vase is sold out.', 'You can wait for the next batch or cancel the order.']],
  [['The vase is sold out. We have cancelled the order.']],
])('a message of its own: %j', (lines) => {
  expect(kindOf(...lines)).toBeUndefined();
});
