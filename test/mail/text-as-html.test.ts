import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, transform } from '../../src/index.ts';
import { openMail } from '../../src/mail/open-mail.ts';
import { softBreaks } from '../../src/mail/soft-breaks.ts';
import { textAsHtml } from '../../src/mail/text-as-html.ts';
import { options } from './mails.ts';

/** The text part of a mail of text alone. */
function partOf(text: string, type = 'text/plain; charset=utf-8') {
  const bytes = Buffer.from(`Content-Type: ${type}\nContent-Transfer-Encoding: 8bit\n\n${text}`);
  return openMail(bytes).body;
}

function softIn(text: string, type?: string): string[] {
  return softBreaks(partOf(text, type)).map(({ start, end }) => text.slice(start, end));
}

const LONG = 'a line that is as long as lines are that a mail program has wrapped';

describe('line ends that only wrap a paragraph', () => {
  test.each([
    ['long lines', `${LONG}\r\nnext\r\n`, ['\r\n']],
    ['an empty line ends a paragraph', `${LONG}\n\nnext`, []],
    ['short lines end by themselves', 'Hi Dana,\nhow are you?', []],
    ['an item of a list', `${LONG}\n- next\n1. next`, []],
    ['a label', `${LONG}\nSubject: next`, []],
    ['a quotation', `> ${LONG}\n> next`, []],
    ['an indented line', `${LONG}\n  next`, []],
  ])('%s', (_, text, expected) => {
    expect(softIn(text)).toEqual(expected);
  });

  test('format=flowed says them', () => {
    const flowed = 'text/plain; charset=utf-8; format=flowed';
    expect(softIn('short \nnext\nlast \n\n-- \nAna', flowed)).toEqual([' \n']);
    expect(softIn(`${LONG}\nnext`, flowed)).toEqual([]);
  });
});

test('an edit of the html is the same edit of the text', () => {
  const texts = fc.string({
    unit: fc.constantFrom('a', '&', '<', '&lt;', '\n', ' ', 'ü', `${LONG}\n`),
    maxLength: 60,
  });
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
      const { html, editsOf } = textAsHtml(partOf(`x${text}x`));
      const inside = (at: number): number => 5 + (at % (html.length - 10));
      const [start, end] = [inside(a), inside(b)].sort((x, y) => x - y) as [number, number];
      const [edit] = editsOf([{ start, end, text: '' }]) ?? [];
      expect(edit).toBeDefined();
      expect(edit?.start).toBeLessThanOrEqual(edit?.end as number);
      const whole = editsOf([{ start: 5, end: html.length - 6, text: 'y' }]) ?? [];
      expect(applyEdits(`x${text}x`, whole)).toBe('y');
    }),
  );
});

test('what stands before the text is a paragraph of its own', () => {
  const { html, editsOf } = textAsHtml(partOf('Hi Dana'));
  expect(html).toBe('<pre>Hi Dana</pre>');
  expect(editsOf([{ start: 0, end: 0, text: '<p>Order &amp; more</p>' }])).toEqual([
    { start: 0, end: 0, text: 'Order & more\n\n' },
  ]);
  expect(editsOf([{ start: 6, end: 6, text: '<b>x</b>' }])).toBeUndefined();
});

test('a text as html is as harmless as the text', () => {
  const { html } = textAsHtml(partOf('<script>alert(1)</script> & {{ order_id }}'));
  expect(html).toBe('<pre>&lt;script>alert(1)&lt;/script> &amp; {{ order_id }}</pre>');
  expect(transform(html, options).changes).toEqual([]);
});
