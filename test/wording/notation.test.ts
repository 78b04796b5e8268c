import { describe, expect, test } from 'vitest';
import { foldText } from '../../src/document/folded-text.ts';
import { tokensOf } from '../../src/document/words.ts';
import { Lexicon } from '../../src/wording/lexicon.ts';

/** What a list finds in a text. */
function found(list: string, text: string, isAccented = false): string[] {
  const { lower } = foldText(text);
  const tokens = tokensOf(lower);
  const hits = new Lexicon([{ concept: 'it', list, isAccented }]).read(tokens).hits('it');
  return hits.map(({ from, to }) => lower.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

describe('words', () => {
  test.each([
    ['review', 'A review, reviews', ['review']],
    ['review*', 'Reviews and reviewers', ['reviews', 'reviewers']],
    ['*bewertung', 'Ihre Produktbewertung', ['produktbewertung']],
    ['*gutschein*', 'Geschenkgutscheine', ['geschenkgutscheine']],
    ['evaluation', "l'évaluation", ['évaluation']],
    ['iade', 'İADE', ['iade']],
    ['fünf', 'Fuenf Sterne', ['fuenf']],
    ['# euro', '10 Euro, zehn Euro', ['10 euro']],
    ['% off', '15 % off', ['% off']],
    ['تقييم', 'والتقييم', ['والتقييم']],
    ['优惠券', '領取優惠券', ['優惠券']],
    ['レビュー', 'レビューを書く', ['レビュー']],
  ])('%s in %s', (list, text, expected) => {
    expect(found(list, text)).toEqual(expected);
  });

  test('accents where they tell words apart', () => {
    expect(found('höra', 'Vi vill höra: hora', true)).toEqual(['höra']);
    expect(found('hora', 'Vi vill höra: hora', true)).toEqual(['hora']);
  });
});

describe('phrases', () => {
  test.each([
    ['leave ~ review', 'leave us a short review', ['leave us a short review']],
    ['we [~2] never', 'we of all never, we never', ['we of all never', 'we never']],
    ['leave ~2 review', 'leave us a short review', []],
    [
      '(leave|write) [us] [a|the] review',
      'write the review; leave us a review',
      ['write the review', 'leave us a review'],
    ],
    [
      '(thank you|thanks) for (the|your (kind|warm)) words',
      'thanks for your kind words',
      ['thanks for your kind words'],
    ],
    ['not <3> happy', 'happy, but not yet: not very happy', ['happy, but not', 'not very happy']],
    ['次回 ~ 購入', '次回のご購入', ['次回のご購入']],
    ['review, !peer review', 'a peer review, a review', ['review']],
    ['if ~4 happy', 'Tell us if. Happy to help', []],
    ['if ~4 happy', 'if you’re\n\nhappy', []],
  ])('%s in %s', (list, text, expected) => {
    expect(found(list, text)).toEqual(expected);
  });

  test('an alternative that is left out costs no gap', () => {
    expect(found('a [b] ~1 c', 'a x c')).toEqual(['a x c']);
  });

  test('what many ways lead to is found once, and at once', () => {
    const list = `start ${'(a|a b|a b c) ~3 '.repeat(8)} end`;
    expect(found(list, `start ${'a b c '.repeat(9)} nothing`)).toEqual([]);
  });
});

test.each([
  ['(a|b', 'lacks a )'],
  ['a|b', 'odd |'],
  ['a) b', 'odd )'],
  ['[a]', 'no word'],
  ['a <2> b <2> c', '<> twice'],
])('the mistake in %s', (list, what) => {
  expect(() => found(list, '')).toThrow(what);
});

test.each([
  ['*ab*', 'too short'],
  ['{other}', 'no concept before it'],
  ['{other} b', 'no concept before it'],
])('the mistake of %s in a lexicon', (list, what) => {
  expect(() => found(list, 'b')).toThrow(what);
});
