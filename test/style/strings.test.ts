import { expect, test } from 'vitest';
import { editOfString, stringsOf } from '../../src/style/strings.ts';

const textsOf = (css: string): string[] => stringsOf(css).map(({ text }) => text);

test.each([
  ['a::before{content:"x" attr(y) \'z\'}', ['x', 'z']],
  ['content:"\\41 b \\0001f6 \\"\\\nc"', ['Ab \u01f6"c']],
  ['content:"\\1F600"', ['😀']],
  ['content:"\\d83d\\110000\\0"', ['\ufffd\ufffd\ufffd']],
  ['/* "a" */ b{c:"d"}', ['d']],
  ['[title="x"]{content:"y"}', ['y']],
  ['a{background:url("x") url( \'y\' ) url(z);content:"w"}', ['w']],
  ['@import "x"; @charset "y"; a{content:"z"}', ['z']],
  ['[a{content:"x"}', ['x']],
  ['content:"open', ['open']],
  ['content:"bad\n"ok"', ['ok']],
])('the strings of %j', (css, texts) => {
  expect(textsOf(css)).toEqual(texts);
});

test.each([
  ['content:"a\\1F600 b"', 1, 3, '', 'content:"ab"'],
  ['content:"\\e9\\1F600 b"', 1, 3, '', 'content:"\\e9 b"'],
  ['content:"\\e9\\1F600 b"', 1, 3, ' ', 'content:"\\e9  b"'],
  ['content:"\\e9\\1F600 x"', 1, 3, '', 'content:"\\e9x"'],
  ['content:"\\0000e9\\1F600 b"', 1, 3, '', 'content:"\\0000e9b"'],
  ['content:"\\e9 \\1F600"', 1, 3, '', 'content:"\\e9 "'],
])('in %j units %i to %i become %j', (css, start, end, text, edited) => {
  const [string] = stringsOf(css);
  if (!string) throw new Error('no string');
  const edit = editOfString(css, string, { start, end, text });
  const sheet = css.slice(0, edit.start) + edit.text + css.slice(edit.end);
  expect(sheet).toBe(edited);
  expect(textsOf(sheet)).toEqual([string.text.slice(0, start) + text + string.text.slice(end)]);
});
