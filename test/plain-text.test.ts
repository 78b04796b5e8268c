import { expect, test } from 'vitest';
import { transform } from '../src/index.ts';

const ORDER = 'Order 123-1234567-1234567: which size?';

test.each([
  ['<p>a <b></b> b</p>', 'a b'],
  ['<p>a <b> b</b></p>', 'a b'],
  ['<p>a<b> </b>b</p>', 'a b'],
  ['<ul><li> <b>a</b></ul>', '- a'],
  ['<p>a&nbsp; b</p>', 'a\u00a0 b'],
  ['<pre>a  b</pre>', 'a  b'],
  ['<p>a <span style="color:white">no one sees this</span> b</p>', 'a b'],
])('of two spaces beside each other one is shown: %s', (html, text) => {
  expect(transform(`<p>${ORDER}</p>${html}`).text).toBe(`${ORDER}\n\n${text}\n`);
});
