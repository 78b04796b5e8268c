import { expect, test } from 'vitest';
import { candidateCut, srcsetCandidates } from '../../src/document/srcset.ts';
import { growthOf, LINEAR } from '../growth.ts';

test.each([
  ['a.png', ['a.png']],
  ['a.png 1x, b.png 2x', ['a.png', 'b.png']],
  ['a.png,b.png 2x', ['a.png,b.png']],
  ['a.png, b.png,', ['a.png', 'b.png']],
  [' ,, a,b.png 100w ,c.png', ['a,b.png', 'c.png']],
  ['a.png (x, y) 1x, b.png', ['a.png', 'b.png']],
  ['data:image/png;base64,AAAA 2x', ['data:image/png;base64,AAAA']],
  ['', []],
  [' , ', []],
])('%s has the candidates %j', (value, urls) => {
  expect(srcsetCandidates(value).map(({ url }) => url)).toEqual(urls);
});

test.each([
  ['a 1x, b 2x, c 3x', [0], 'b 2x, c 3x'],
  ['a 1x, b 2x, c 3x', [1], 'a 1x, c 3x'],
  ['a 1x, b 2x, c 3x', [2], 'a 1x, b 2x'],
  ['a 1x, b 2x, c 3x', [0, 2], 'b 2x'],
  ['a 1x , b 2x,c 3x', [1, 2], 'a 1x'],
  ['a 1x, b 2x, c 3x', [0, 1], 'c 3x'],
])('%s without %j is %s', (value, indexes, left) => {
  const candidates = srcsetCandidates(value);
  const gone = new Set(indexes);
  let rest = value;
  for (const index of indexes.toReversed()) {
    const { from, to } = candidateCut(candidates, index, gone);
    rest = rest.slice(0, from) + rest.slice(to);
  }
  expect(rest).toBe(left);
});

test.each(['a 1x, ', ',', 'a (', ' '])('takes time in proportion to a value of many %j', (part) => {
  expect(growthOf((count) => srcsetCandidates(part.repeat(count)), 20_000)).toBeLessThan(LINEAR);
});
