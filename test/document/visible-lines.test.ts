import { expect, test } from 'vitest';
import { parseDocument } from '../../src/document/document.ts';
import { isElement } from '../../src/document/node.ts';
import { visibleLines } from '../../src/document/visible-lines.ts';

const linesOf = (html: string) => visibleLines(parseDocument(html).root);

test.each([
  ['<p>a<b>b</b>c</p>d', ['abc', 'd']],
  ['a<br>b<br><br>c', ['a', 'b', 'c']],
  ['<div>a<p>b</p>c</div>', ['a', 'b', 'c']],
  ['a <img src="x"> b<hr>c', ['a \ufffc b', '\ufffc', 'c']],
  ['<table><tr><td>a<td>b</table>', ['a', 'b']],
  ['<title>x</title><style>y</style>a<!-- z -->b', ['ab']],
])('the lines of %j', (html, texts) => {
  expect(linesOf(html).map(({ text }) => text)).toEqual(texts);
});

test('a line knows what parts it from its neighbours', () => {
  const [a, b, c] = linesOf('a<br>b<p></p><div>c</div>');
  expect([a?.breakBefore, a?.breakAfter?.tagName]).toEqual([undefined, 'br']);
  expect([b?.breakBefore?.tagName, b?.breakAfter]).toEqual(['br', undefined]);
  expect(c?.edges.map(({ tagName }) => tagName)).toEqual(['p', 'p', 'div']);
});

test('only the text of <pre> and its like is preformatted', () => {
  expect(linesOf('a<pre>b<b>c</b></pre>d').map((line) => line.isPreformatted)).toEqual([false, true, false]);
});

test('a part of a line leads back to its nodes', () => {
  const [line] = linesOf('<p>ab<b>cd</b><img src="x">ef</p>');
  const parts = line
    ?.parts(1, 6)
    .map(({ node, from, to }) => [isElement(node) ? node.tagName : node.value, from, to]);
  expect(parts).toEqual([
    ['ab', 1, 2],
    ['cd', 0, 2],
    ['img', 0, 1],
    ['ef', 0, 1],
  ]);
});

test('a part counts what was cut from its node before', () => {
  const [line] = linesOf('<p>abcdef</p>');
  const [whole] = line?.parts(0, 6) ?? [];
  if (!whole || isElement(whole.node)) throw new Error('no text');
  whole.node.value = 'cdef';
  expect(line?.parts(4, 6)).toMatchObject([{ from: 2, to: 4 }]);
});
