import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { animatedHosts } from '../../src/policy/animated-hosts.data.ts';
import { carriers } from '../../src/policy/carriers.data.ts';
import { contactCues } from '../../src/policy/contact-cues.data.ts';
import { contactHosts, contactSchemes } from '../../src/policy/contact-schemes.data.ts';
import { emojiPictures } from '../../src/policy/emoji-pictures.data.ts';
import { amazonHosts, amazonShortHosts, marketplaces } from '../../src/policy/marketplaces.data.ts';
import { optOutWordings } from '../../src/policy/opt-out.data.ts';
import { productImageHosts, productImageWidgets } from '../../src/policy/product-image-hosts.data.ts';
import { shorteners } from '../../src/policy/shorteners.data.ts';
import { trackers } from '../../src/policy/trackers.data.ts';
import { growthOf, LINEAR } from '../growth.ts';

const hostLists: Readonly<Record<string, readonly string[]>> = {
  animated: animatedHosts.map((entry) => entry.host),
  carriers: carriers.flatMap((entry) => entry.hosts),
  contacts: contactHosts.map((entry) => entry.host),
  marketplaces: [...marketplaces, ...amazonHosts, ...amazonShortHosts].map((entry) => entry.host),
  productImages: [...productImageHosts, ...productImageWidgets].map((entry) => entry.host),
  shorteners: shorteners.map((entry) => entry.host),
};

describe.each(Object.entries(hostLists))('hosts of %s', (_name, hosts) => {
  test('are written as the URL standard serialises them', () => {
    expect(hosts.map((host) => new URL(`https://${host}/`).hostname)).toEqual(hosts);
  });

  test('stand there once', () => {
    expect(hosts.filter((host, index) => hosts.indexOf(host) !== index)).toEqual([]);
  });
});

test('no carrier host is a bare top-level domain or an Amazon host', () => {
  const amazon = marketplaces.map((entry) => entry.host);
  const hosts = carriers.flatMap((entry) => entry.hosts);
  expect(hosts.filter((host) => !host.includes('.') || amazon.includes(host))).toEqual([]);
});

test('every entry says where it comes from', () => {
  const entries: readonly { readonly source: string }[] = [
    ...animatedHosts,
    ...carriers,
    ...contactHosts,
    ...contactSchemes,
    ...emojiPictures,
    ...marketplaces,
    ...amazonHosts,
    ...amazonShortHosts,
    ...optOutWordings,
    ...productImageHosts,
    ...productImageWidgets,
    ...shorteners,
    ...trackers,
  ];
  expect(entries.filter((entry) => entry.source.length < 4)).toEqual([]);
});

describe.each(contactCues)('cue words in $language', (cues) => {
  const lists = [cues.phone, cues.call, cues.email, cues.reach, cues.notPhone, cues.at, cues.dot];

  test('are folded, and none is empty', () => {
    for (const word of lists.flat()) {
      expect(word).toBe(word.normalize('NFKC').toLowerCase());
      expect(word).not.toBe('');
    }
  });

  test('never both announce a phone number and rule one out', () => {
    expect(cues.phone.filter((word) => cues.notPhone.includes(word))).toEqual([]);
  });
});

interface OptOutTexts {
  readonly wording: Readonly<Record<string, readonly string[]>>;
  readonly nearMisses: Readonly<Record<string, readonly string[]>>;
}
const texts = JSON.parse(
  readFileSync(new URL('./opt-out-wording.json', import.meta.url), 'utf8'),
) as OptOutTexts;

describe.each(optOutWordings)('opt-out wording in $language', ({ language, sentence, link }) => {
  const expressions = [...sentence(), ...link];
  const offers = (text: string): boolean =>
    expressions.some((expression) => expression.test(text.normalize('NFKC')));

  test('is found', () => {
    expect((texts.wording[language] ?? []).filter((text) => !offers(text))).toEqual([]);
  });

  test('leaves sentences alone that use the same words', () => {
    expect((texts.nearMisses[language] ?? []).filter(offers)).toEqual([]);
  });

  test.each(['e-mails ', 'newsletter a b c ', 'manage ', 'keine '])(
    'takes time in proportion to a text of many %j',
    (part) => {
      expect(growthOf((count) => offers(part.repeat(count)), 2_500)).toBeLessThan(LINEAR);
    },
  );
});
