import { expect, test } from 'vitest';
import { transform } from '../../src/index.ts';

function promotionsIn(text: string): string[] {
  const { findings } = transform({ html: `<p>${text}</p>` });
  return findings
    .filter(({ rule }) => rule === 'promotion')
    .map(({ message }) => message.split(':')[0] as string);
}

test.each([
  ['This week everything in the shop is 20 % off.'],
  ['Do not wait, this week everything is 20 % off.'],
  ['The matching lid and the cable are currently reduced to half price.'],
])('a lower price is offered: %s', (text) => {
  expect(promotionsIn(text)).toContain('discount');
});

test.each([
  ['The half price promotion does not concern the lamp.'],
  ['The price was reduced by 20 % because of the broken lid.'],
])('a lower price is talked about: %s', (text) => {
  expect(promotionsIn(text)).toEqual([]);
});
