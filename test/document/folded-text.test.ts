import { expect, test } from 'vitest';
import { parseDocument } from '../../src/document/document.ts';
import { foldBlock, foldText } from '../../src/document/folded-text.ts';
import { type Block, visibleBlocks } from '../../src/document/visible-text.ts';

const folds: readonly (readonly [original: string, folded: string])[] = [
  ['plain text, as it is', 'plain text, as it is'],
  ['two  spaces\n and a line end', 'two spaces and a line end'],
  ['an empty\n\nline', 'an empty\nline'],
  ['０３−１２３４ー５６７８', '03-1234-5678'],
  ['٠٥٠ १२ ①', '050 12 1'],
  ['re\u200bvi\u00adew\ufeff', 're' + 'view'],
  ['info＠shop．com', 'info@shop.com'],
  ['e\u0301te\u0301', 'été'],
  ['ｒеvіew in а shop', 'review in a shop'],
  ['Привет, сом', 'Привет, сом'],
  ['3️⃣ 5️⃣', '3 5'],
];

test.each(folds)('%j is read as %j', (original, folded) => {
  expect(foldText(original).text).toBe(folded);
});

test('lower case keeps the length', () => {
  const folded = foldText('İSTANBUL ẞ Straße');
  expect(folded.lower).toHaveLength(folded.text.length);
  expect(folded.lower.slice(0, 8)).toBe('istanbul');
});

test.each(folds)('every unit of %j leads back', (original) => {
  const folded = foldText(original);
  let last = 0;
  for (let at = 0; at < folded.text.length; at++) {
    const { start, end } = folded.span(at, at + 1);
    expect(end).toBeGreaterThan(start);
    expect(start).toBeGreaterThanOrEqual(last === 0 ? 0 : last - 1);
    expect(folded.at(start)).toBeLessThanOrEqual(at);
    last = end;
  }
  expect(folded.span(0, folded.text.length).start).toBe(0);
  expect(folded.at(original.length)).toBe(folded.text.length);
});

test('a span holds what was dropped inside it, and nothing around it', () => {
  const folded = foldText('a \u200bb\u200bc\u200b d');
  const at = folded.text.indexOf('bc');
  expect(folded.original.slice(folded.span(at, at + 2).start, folded.span(at, at + 2).end)).toBe('b\u200bc');
});

test('of a block, a br is a line feed and a line end of the source a space', () => {
  const [block] = visibleBlocks(parseDocument('<p>One\ntwo<br>three</p>').root);
  expect(foldBlock(block as Block).text).toBe('One two\nthree');
});

test('of preformatted text, a line end is a line feed', () => {
  const [block] = visibleBlocks(parseDocument('<pre>One\ntwo</pre>').root);
  expect(foldBlock(block as Block).text).toBe('One\ntwo');
});

test('a text that was met before is no other that reads like its key', () => {
  const broken = foldText('abc\nxyz', (at) => at === 3);
  const plain = foldText('3, abc\nxyz');
  expect([broken.original, broken.text]).toEqual(['abc\nxyz', 'abc\nxyz']);
  expect([plain.original, plain.text]).toEqual(['3, abc\nxyz', '3, abc xyz']);
  expect(foldText('abc\nxyz').text).toBe('abc xyz');
});
