import { describe, expect, test } from 'vitest';
import { mediaMatches } from '../../src/style/media.ts';
import { nestedSelector, selectorsOf } from '../../src/style/selectors.ts';
import { isSupported } from '../../src/style/supports.ts';

describe('selectors', () => {
  const specificity = (list: string): string[] | undefined =>
    selectorsOf(list)?.map(({ specificity: it }) => [it >> 20, (it >> 10) & 1023, it & 1023].join());

  test.each([
    ['p', ['0,0,1']],
    ['*', ['0,0,0']],
    ['#a .b c', ['1,1,1']],
    ['a:hover, b[x]', ['0,1,1', '0,1,1']],
    [':is(#a, b)', ['1,0,0']],
    [':where(#a)', ['0,0,0']],
    [':not(.a.b)', ['0,2,0']],
    ['li:nth-child(2 of .a)', ['0,2,1']],
    ['p::before, i', ['0,0,1']],
    ['p:first-line', []],
  ])('%s counts %j', (list, expected) => {
    expect(specificity(list)).toEqual(expected);
  });

  test.each(['p:bogus', 'p::-moz-x', 'p{', '', '..a', 'p >', 'a,,b', `${':not('.repeat(100)}a`])(
    '%s is invalid',
    (list) => {
      expect(selectorsOf(list) ?? []).toEqual([]);
    },
  );

  test.each([
    [['.a', 'b'], '.a b'],
    [['.a', '&.b'], '.a.b'],
    [['.a', '> b'], '.a > b'],
    [['.a, #b', 'c'], ':is(.a, #b) c'],
    [['.a', '.b &'], '.b :is(.a)'],
  ])('%j nested is %s', (lists, expected) => {
    expect(nestedSelector(lists)).toBe(expected);
  });

  test('nesting that doubles itself ends', () => {
    expect(nestedSelector(['a,b', ...Array.from({ length: 11 }, () => '&,& &')])).toBeUndefined();
    expect(nestedSelector(Array.from({ length: 100 }, () => 'a'))).toBeUndefined();
  });
});

describe('media queries', () => {
  test.each([
    ['', true],
    ['screen', true],
    ['print', false],
    ['print, screen', true],
    ['only screen and (max-width: 600px)', true],
    ['only screen and (max-width:599.9px)', false],
    ['(min-width:37.5em)', true],
    ['not print', true],
    ['not screen', false],
    ['(100px < width <= 600px)', true],
    ['(width > 600px)', false],
    ['not (min-width:601px)', true],
    ['(min-width:601px) or (orientation:portrait)', true],
    ['(prefers-color-scheme:dark)', false],
    ['(bogus)', false],
    ['not (bogus)', false],
    ['screen and(max-width:600px)', false],
    ['screen and (-webkit-min-device-pixel-ratio:0)', true],
    ['yahoo', false],
  ])('%j on a screen of 600 px: %s', (query, expected) => {
    expect(mediaMatches(query, { width: 600, height: 800 })).toBe(expected);
  });

  test.each([
    ['(display:grid)', true],
    ['not (display:grid)', false],
    ['(display:bogus)', false],
    ['(-ms-ime-align:auto)', false],
    ['(color:red) and (margin:1px)', true],
    ['selector(:has(a))', true],
    ['(color', false],
    ['', false],
  ])('@supports %s: %s', (condition, expected) => {
    expect(isSupported(condition)).toBe(expected);
  });
});
