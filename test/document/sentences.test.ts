import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../../src/document/folded-text.ts';
import { sentencesAround, sentencesOf } from '../../src/document/sentences.ts';

const texts: readonly (readonly string[])[] = [
  ['One. ', 'Two? ', 'Three!'],
  ['Call Mr. Lee at 5 p.m. on Friday. ', 'Thanks.'],
  ['Tel. 0461 5550 173, z. B. heute. ', 'Danke.'],
  ['It left yesterday.', 'It should arrive on Friday.'],
  ['商品は昨日発送いたしました。', 'ご確認ください。'],
  ['Am 3. Mai kommt das Paket. ', 'Bis dann.'],
];

test.each(texts)('%j begins', (...sentences) => {
  const folded = foldText(sentences.join(''));
  expect(sentencesOf(folded).map(({ start, end }) => folded.text.slice(start, end))).toEqual(sentences);
});

test('a span that reaches over a full stop joins its sentences', () => {
  const folded = foldText('Write to info@shop. Com now. Thanks.');
  const start = folded.text.indexOf('info');
  const [first] = sentencesAround(folded, [{ start, end: start + 'info@shop. Com'.length }]);
  expect(folded.text.slice(first?.start, first?.end)).toBe('Write to info@shop. Com now. ');
});

test('a text is one sentence where Unicode says so, and no more than it has units', () => {
  const segmenter = new Intl.Segmenter('und', { granularity: 'sentence' });
  const units = fc.constantFrom(
    'a',
    'B',
    ' ',
    '1',
    ',',
    '"',
    ')',
    '.',
    '!',
    '\u3002',
    '\u061f',
    '\u2026',
    '\u2024',
    '\n',
    'é',
  );
  fc.assert(
    fc.property(fc.string({ unit: units, maxLength: 12 }), (text) => {
      const folded = foldText(text);
      const sentences = sentencesOf(folded);
      expect(sentences.map(({ start, end }) => folded.text.slice(start, end)).join('')).toBe(folded.text);
      if (sentences.length === 1 && !/[a-zé1)]{2}[.!][A-Z]|\. /u.test(folded.text))
        expect([...segmenter.segment(folded.text)]).toHaveLength(1);
    }),
    { numRuns: 2_000 },
  );
});
