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
  ['only-help', ['Any trouble? We are here.']],
  ['only-help', ['Thank you for your order. If anything is wrong, write to us.']],
  ['only-help', ['If you have questions about your return, please contact us.']],
  ['order-confirmation', ['Your order has been received, we are packing it now.']],
  ['order-confirmation', ['Order number: 4711', 'Quantity: 1', 'Payment: credit card']],
  ['shipping-confirmation', ['Your order has shipped.', 'You will get it by Friday.']],
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
  [['You asked if it has shipped. Yes, it has shipped.']],
  [['The vase is sold out.', 'You can wait for the next batch or cancel the order.']],
  [['The vase is sold out. We have cancelled the order.']],
])('a message of its own: %j', (lines) => {
  expect(kindOf(...lines)).toBeUndefined();
});
