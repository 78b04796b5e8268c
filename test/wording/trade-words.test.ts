import { expect, test } from 'vitest';
import { parseDocument } from '../../src/document/document.ts';
import { visibleBlocks } from '../../src/document/visible-text.ts';
import { languagesOfTradeWords } from '../../src/wording/trade-words.ts';

test.each([
  ['Sendungsnummer: 003404, Paketdienst: DHL', ['de']],
  ['Trackingnummer: 3SABCD, vervoerder: PostNL', ['nl']],
  ['Artikel: linneförkläde, antal: 2, summa: 480 kr', ['sv']],
  ['A glowing review keeps us afloat!', ['en']],
  ['Paket 7', ['de', 'sv', 'tr']],
  ['x', []],
])('%s', (text, expected) => {
  const blocks = visibleBlocks(parseDocument(`<p>${text}</p>`).root);
  expect(languagesOfTradeWords(blocks).sort()).toEqual(expected);
});

test('long texts are not judged by words of trade', () => {
  const blocks = visibleBlocks(parseDocument(`<p>${'Paketdienst '.repeat(100)}</p>`).root);
  expect(languagesOfTradeWords(blocks)).toEqual([]);
});
