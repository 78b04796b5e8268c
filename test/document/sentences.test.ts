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
