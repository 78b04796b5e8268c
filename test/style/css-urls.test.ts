import { expect, test } from 'vitest';
import { cssUrls } from '../../src/style/css-urls.ts';

test.each([
  ['url(a.gif)', ['a.gif']],
  ['#fff url( "a.gif" ) no-repeat, URL(b.gif)', ['a.gif', 'b.gif']],
  ['u\\72l(a.g\\69 f)', ['a.gif']],
  ['\\75 rl("a.gif")', ['a.gif']],
  ['src("a.gif")', ['a.gif']],
  ['image-set("a.gif" type("image/gif") 1x, url(b.png) 2x)', ['a.gif', 'b.png']],
  ['-webkit-cross-fade(url(a.gif), url("b.gif"), 50%)', ['a.gif', 'b.gif']],
  ['url(a b.gif)', ['a b.gif']],
  ['url(a.gif', ['a.gif']],
  ['url("a.gif', ['a.gif']],
  ['/* url(a.gif) */ red', []],
  ['"url(a.gif)"', []],
  ['my-url("a.gif") format("woff")', []],
  ['red', []],
])('%s names %j', (css, urls) => {
  expect(cssUrls(css).map(({ url }) => url)).toEqual(urls);
});

test('spans hold what they say', () => {
  const css = "a url( 'x.gif' ) url(y.gif) image-set('z.gif' 1x) b";
  const found = cssUrls(css).map(({ start, end, urlStart, urlEnd, isNested }) => [
    css.slice(start, end),
    css.slice(urlStart, urlEnd),
    isNested,
  ]);
  expect(found).toEqual([
    ["url( 'x.gif' )", 'x.gif', false],
    ['url(y.gif)', 'y.gif', false],
    ["'z.gif'", 'z.gif', true],
  ]);
});
