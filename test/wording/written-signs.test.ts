import { expect, test } from 'vitest';
import { foldText } from '../../src/document/folded-text.ts';
import { tokensIn } from '../../src/document/words.ts';
import { writtenSigns } from '../../src/wording/written-signs.ts';

function found(concept: string, text: string): string[] {
  const folded = foldText(text);
  const tokens = tokensIn(folded);
  return writtenSigns(concept, folded.text, tokens).map(({ from, to }) =>
    tokens
      .slice(from, to)
      .map(({ word }) => word.text)
      .join(' '),
  );
}

test.each([
  ['You may write: “Great charger, works well”', ['great charger works well']],
  ['„Schnell da, gerne wieder!“ reicht', ['schnell da gerne wieder']],
  ['Write «Parfait, merci beaucoup.» if you like', ['parfait merci beaucoup']],
  ['The “Alpine Dream” cushion', []],
  ['It says "Sale" and “10 x 15 cm frame set” on it', []],
])('quotations in %j', (text, expected) => {
  expect(found('quotation', text)).toEqual(expected);
});

test.each([
  ['Use THANKS20 or SPAR5 today', ['thanks20', 'spar5']],
  ['Model XK200, lot AB-12, GTIN4006381333931', []],
])('codes in %j', (text, expected) => {
  expect(found('written-code', text)).toEqual(expected);
});
