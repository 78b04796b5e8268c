import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../src/document/folded-text.ts';
import { isOptOutLabel, mayOfferOptOut, printsOptOut } from '../../src/links/opt-out.ts';
import { optOutObjects } from '../../src/policy/opt-out-objects.data.ts';

const texts = JSON.parse(
  readFileSync(new URL('../policy/opt-out-wording.json', import.meta.url), 'utf8'),
) as Record<'wording' | 'nearMisses', Readonly<Record<string, readonly string[]>>>;

describe.each(Object.keys(texts.wording))('opt-outs in %s', (language) => {
  test('pass the cheap test and are told by a link that says so', () => {
    for (const text of texts.wording[language] ?? []) {
      const folded = foldText(text);
      expect(mayOfferOptOut(folded), text).toBe(true);
      expect(isOptOutLabel(folded), text).toBe(true);
    }
  });

  test('are not seen in what only uses the same words', () => {
    expect((texts.nearMisses[language] ?? []).filter((text) => isOptOutLabel(foldText(text)))).toEqual([]);
  });
});

test.each([
  'You asked us to unsubscribe you from a newsletter; we send none.',
  'Sie baten uns, Sie von einem Newsletter abzumelden.',
  'U vroeg ons u af te melden voor een nieuwsbrief.',
  'Du bad oss avanmäla dig från ett nyhetsbrev.',
  'Non conserviamo la sua e-mail e non riceverà nessuna newsletter da noi.',
])('what answers a buyer offers no opt-out: %s', (text) => {
  expect(isOptOutLabel(foldText(text))).toBe(false);
});

test.each([
  'unsubscribe_url',
  'OPTOUT_LINK',
  'unsub_center_url',
  'UNSUB',
  'abmelden',
  'contact.unsubscribeUrl | raw',
])('the merge tag "%s" prints an opt-out', (body) => {
  expect(printsOptOut({ body, role: 'value' })).toBe(true);
  expect(printsOptOut({ body, role: 'open' })).toBe(false);
});

test.each(['order_id', 'subscriber.name', 'is_unsubscribed', 'options'])(
  'the merge tag "%s" does not',
  (body) => {
    expect(printsOptOut({ body, role: 'value' })).toBe(false);
  },
);

describe.each(optOutObjects)('in $language', ({ words, stems }) => {
  test('a text that passes the test of texts holds a word that passes the test of words', () => {
    fc.assert(
      fc.property(fc.stringMatching(stems), (text) => {
        const { lower } = foldText(text);
        fc.pre(stems.test(lower));
        expect(lower.match(/[\p{L}\p{M}\p{N}]+/gu)?.some((word) => words.test(word))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
