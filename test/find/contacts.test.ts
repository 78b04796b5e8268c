import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../src/document/folded-text.ts';
import { contactLinkOf } from '../../src/find/contact-link.ts';
import { printsContact } from '../../src/find/contact-merge-tag.ts';
import { findContacts, mayHoldContact } from '../../src/find/contacts.ts';
import { MessageLocale } from '../../src/find/phone-regions.ts';
import { growthOf, LINEAR } from '../growth.ts';

const locale = new MessageLocale({ html: '' });

function contactsIn(text: string): string[] {
  const folded = foldText(text);
  return findContacts(folded, locale.contextOf(folded.lower)).map(({ start, end }) =>
    folded.text.slice(start, end),
  );
}

const texts: readonly (readonly [text: string, contacts: readonly string[]])[] = [
  ['Mail jo+de@mail.shop.co.uk.', ['jo+de@mail.shop.co.uk']],
  ['写真をsupport@akari-ya.jpまで', ['support@akari-ya.jp']],
  ['用户@例子.公司', ['用户@例子.公司']],
  ['Call (206) 555-0142 ext. 12 or 206.555.0143', ['(206) 555-0142 ext. 12', '206.555.0143']],
  ['Fax +49 (0) 30 / 23 12 54 17', ['+49 (0) 30 / 23 12 54 17']],
  ['Dial 1-800-555-LAMP', ['1-800-555-LAMP']],
  ['jo [at] shop [dot] com, jo AT shop DOT com', ['jo [at] shop [dot] com', 'jo AT shop DOT com']],
  ['moc.pohs@oj', ['moc.pohs@oj']],
  ['t.me/jo, https://wa.me/12065550150?text=Hi', ['t.me/jo', 'https://wa.me/12065550150?text=Hi']],
  ['See http://shop.com/?mail=jo@shop.com', ['http://shop.com/?mail=jo@shop.com']],
  ['verre-et-lin.fr is at point B, look at amazon.com, 2 @ 14.99', []],
  ['Order 111-2223334-5556667, PIN 738 214', []],
];

test.each(texts)('in %j', (text, contacts) => {
  expect(contactsIn(text)).toEqual(contacts);
});

interface FinderText {
  id: string;
  html: string;
}
const development = JSON.parse(
  readFileSync(new URL('../finders/contacts.json', import.meta.url), 'utf8'),
) as FinderText[];

test('the cheap test never says no where the search finds something', () => {
  const missed = development.filter(
    ({ html }) => contactsIn(html).length > 0 && !mayHoldContact(foldText(html)),
  );
  expect(missed.map(({ id }) => id)).toEqual([]);
});

describe('a merge tag', () => {
  const role = 'value';
  const syntax = '{{name}}';
  test.each([
    'seller_email',
    'store.phone',
    'LIST:PHONE',
    'sellerPhoneNumber',
    'x | default: "jo@shop.com"',
    "config path='trans_email/ident_sales/email'",
    'BaseInfo.email02',
  ])('%s prints a contact', (body) => expect(printsContact({ body, role, syntax })).toBe(true));
  test.each([
    'email_subject',
    'is_email_sent',
    'order_id',
    'phone_model',
    "t 'Email'",
    'verifyEmailAddressUrl',
    'telling',
    'text_email',
    "'Login_PasswordResetEmail1'|translate(ip)",
    'entry_telephone',
    '/** Customer invoice email */ echo $number',
    'echo $number; // the e-mail',
  ])('%s prints none', (body) => expect(printsContact({ body, role, syntax })).toBe(false));
});

test.each([
  ['mailto:jo@shop.com', 'email'],
  ['TEL:+1', 'phone'],
  ['what\nsapp://send', 'messenger'],
  ['//www.facebook.com/jo', 'messenger'],
  ['https:\\\\wa.me\\1', 'messenger'],
])('%j is a link to a contact', (url, kind) => {
  expect(contactLinkOf(url)?.kind).toBe(kind);
});

test.each(['https://www.amazon.de/', '#top', 'https://notfacebook.com/', 'https://facebook.com.example/'])(
  '%j is none',
  (url) => {
    expect(contactLinkOf(url)).toBeUndefined();
  },
);

test.each(['a@', '1 2-3/', 'jo at shop dot ', 'tel ', 'x.y@z.', '(', 'one two '])(
  'takes time in proportion to a text of many %j',
  (part) => {
    expect(growthOf((count) => contactsIn(part.repeat(count)), 2_500)).toBeLessThan(LINEAR);
  },
);
