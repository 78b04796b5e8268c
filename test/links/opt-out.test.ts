import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../src/document/folded-text.ts';
import { isOptOutLabel, mayOfferOptOut, printsOptOut } from '../../src/links/opt-out.ts';

const texts = JSON.parse(
  readFileSync(new URL('../policy/opt-out-wording.json', import.meta.url), 'utf8'),
) as Record<'wording' | 'nearMisses', Readonly<Record<string, readonly string[]>>>;

describe.each(Object.keys(texts.wording))('opt-outs in %s', (language) => {
  test('pass the cheap test and are told by a link that says so', () => {
    for (const text of texts.wording[language] ?? []) {
      const { lower } = foldText(text);
      expect(mayOfferOptOut(lower), text).toBe(true);
      expect(isOptOutLabel(lower), text).toBe(true);
    }
  });

  test('are not seen in what only uses the same words', () => {
    expect((texts.nearMisses[language] ?? []).filter((text) => isOptOutLabel(foldText(text).lower))).toEqual(
      [],
    );
  });
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
