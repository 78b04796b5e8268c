import { expect, test } from 'vitest';
import { transform } from '../../src/index.ts';
import { growthOf, LINEAR } from '../growth.ts';

const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join('');

/** Messages that have much of one thing, and what a rule might look through once for each of them. */
const MUCH: Readonly<Record<string, { count: number; message: (count: number) => string }>> = {
  'attributes that go from one element': {
    count: 200,
    message: (count) => `<p${times(count, (i) => ` onx${i}="y"`)}>Hello</p>`,
  },
  'cells in one row': {
    count: 4_000,
    message: (count) => `<table><tr>${'<td width="1">a</td>'.repeat(count)}</tr></table>`,
  },
  'joined offers in one sentence': {
    count: 1_000,
    message: (count) => `<p>${'unsubscribe from this list or '.repeat(count)}</p>`,
  },
  'addresses in one sentence': {
    count: 500,
    message: (count) => `<p>Write to ${times(count, (i) => `a${i}@shop.com, `)} now.</p>`,
  },
  'coupons in one sentence': {
    count: 500,
    message: (count) => `<p>${'Use code SAVE10 for 10 % off '.repeat(count)}</p>`,
  },
  'formatting that is closed in the wrong order': {
    count: 500,
    message: (count) => times(count, (i) => `<font color="red" size="${i % 7}"><b>x</font></b>`),
  },
  'font sizes': {
    count: 1_000,
    message: (count) => times(count, (i) => `<span style="font-size:${i / 7 + 1}px">x </span>`),
  },
  'rules of a style sheet and elements they match': {
    count: 250,
    message: (count) =>
      `<style>${times(count, (i) => `.c${i}{color:red;font-size:${i % 30}px}`)}</style>` +
      times(count, (i) => `<p class="c${i} c${i + 1}">x</p>`),
  },
  'sentences between control flow': {
    count: 1_000,
    message: (count) =>
      `<p>${'{% if a %}Visit shop.com now.{% endif %} Thank you for it. '.repeat(count)}</p>`,
  },
  'links that go out of one paragraph': {
    count: 1_000,
    message: (count) =>
      `<p>${'You can <a href="https://a.example/unsubscribe">unsubscribe</a>. <i>Yours.</i> '.repeat(count)}</p>`,
  },
  'quoted lines of one paragraph': {
    count: 10_000,
    message: (count) => `<p>${'&gt; a<br>'.repeat(count)}</p>`,
  },
  'pieces of a name without spaces': {
    count: 1_000,
    message: (count) => `<p>${'ご注文の商品または'.repeat(count)}</p>`,
  },
};

test.each(Object.entries(MUCH))('%s: the time is in proportion', (_name, { count, message }) => {
  expect(growthOf((number) => transform(message(number)), count)).toBeLessThan(LINEAR);
});
