import { describe, expect, it } from 'vitest';
import { SendableError, transform } from '../src/index.ts';
import { expectLaws } from './laws.ts';

/** Runs a message and gives the code of its error, or 'result'. */
function outcome(html: string, limits = {}): string {
  try {
    transform(html, { limits });
    return 'result';
  } catch (error) {
    if (error instanceof SendableError) return error.code;
    throw error;
  }
}

describe('input that no one means to send', () => {
  it.each([
    ['empty', ''],
    ['white space', ' \n\t '],
    ['a lone less-than sign', '<'],
    ['an unterminated tag', '<p class="a'],
    ['an unterminated comment', '<p>a<!-- b'],
    ['an unterminated script', '<p>a<script>b'],
    ['an unterminated style', '<style>a{'],
    ['a doctype alone', '<!DOCTYPE html>'],
    ['end tags alone', '</p></div></table></br>'],
    ['NUL everywhere', '\0<\0p\0 a\0=\0"b\0">\0c\0</p\0>'],
    ['lone surrogates', '<p title="\ud800">\udc00 a \ud83d</p>'],
    ['noncharacters', '<p>\uffff\ufdd0\ufffe</p>'],
    ['binary', String.fromCharCode(...Array.from({ length: 2000 }, (_, i) => (i * 7919) % 256))],
    [
      'every private-use character',
      `${Array.from({ length: 6400 }, (_, i) => String.fromCharCode(0xe000 + i)).join('')}{{ a }}`,
    ],
    ['a byte-order mark', '\ufeff<html><body>a</body></html>'],
    ['only merge tags', '{{a}}{% b %}<%= c %>'],
    ['unclosed merge tags', '{{a {% b <% c *|d [[e %%[f'],
  ])('%s: a clean result', (_, html) => {
    expectLaws({ html });
  });

  it('100,000 openings without an end stay linear', () => {
    for (const opening of ['<a ', '<!--', '{{', '<p style="', '&', '<![CDATA[', '<table><tr>']) {
      expect(['result', 'MESSAGE_TOO_DEEP', 'MESSAGE_TOO_COMPLEX']).toContain(
        outcome(opening.repeat(20_000)),
      );
    }
  });
});

describe('messages beyond the limits', () => {
  it.each([
    ['a million nested elements', '<div>'.repeat(1_000_000), 'MESSAGE_TOO_DEEP'],
    ['a million formatting elements', '<b>'.repeat(1_000_000), 'MESSAGE_TOO_DEEP'],
    ['more bytes than the limit', 'a'.repeat(5_000_001), 'MESSAGE_TOO_LARGE'],
    ['fewer units but more bytes', '\u20ac'.repeat(2_000_000), 'MESSAGE_TOO_LARGE'],
    ['more nodes than the limit', '<br>'.repeat(200_001), 'MESSAGE_TOO_COMPLEX'],
    [
      'more attributes than any tag has',
      `<p ${Array.from({ length: 5000 }, (_, i) => `a${i}`).join(' ')}>`,
      'MESSAGE_TOO_COMPLEX',
    ],
  ])('%s', (_, html, code) => {
    expect(outcome(html)).toBe(code);
  });

  it('the limits are options', () => {
    expect(outcome('<p><b><i>a', { depth: 2 })).toBe('MESSAGE_TOO_DEEP');
    expect(outcome('<p>a<p>b', { nodes: 3 })).toBe('MESSAGE_TOO_COMPLEX');
    expect(outcome('abcd', { bytes: 3 })).toBe('MESSAGE_TOO_LARGE');
  });

  it('mail nests 600 levels deep, and is taken', () => {
    expect(outcome(`${'<div>'.repeat(600)}a${'</div>'.repeat(600)}`)).toBe('result');
    expect(outcome(`${'<table><tr><td>'.repeat(150)}a`)).toBe('result');
  });
});

describe('what is no message', () => {
  it.each([
    [undefined, /the message is of type undefined/],
    [null, /the message is null/],
    [{}, /html is of type undefined/],
    [{ html: 'a', subject: 1 }, /subject is of type number/],
    [{ html: 'a', context: { orderId: 1 } }, /context\.orderId/],
    [{ html: 'a', context: { purpose: 'spam' } }, /context\.purpose is "spam"; it may be order-problem/],
    [{ html: 'a', attachments: [{}] }, /attachments\[0\]\.filename/],
  ])('%j', (message, problem) => {
    // What a caller without types may pass.
    expect(() => transform(message as unknown as string)).toThrow(problem);
  });
});

describe('options that are wrong', () => {
  it.each([
    [{ rules: { 'unsafe-htm': 'off' } }, /there is no rule "unsafe-htm"; did you mean "unsafe-html"\?/],
    [{ rules: { 'unsafe-html': 'on' } }, /rules\.unsafe-html must be "fix", "report" or "off"/],
    [{ rules: { 'unsafe-html': ['fix', { speed: 1 }] } }, /there is no option of unsafe-html "speed"/],
    [{ maxwidth: 1 }, /there is no option "maxwidth"; did you mean "maxWidth"\?/],
    [{ maxWidth: -1 }, /maxWidth must be a number of px above 0/],
    [{ words: 'a' }, /words must be an array of texts/],
    [{ limits: { depth: 0 } }, /limits\.depth must be a whole number above 0/],
    [{ target: 'sms' }, /target must be/],
  ])('%j', (options, problem) => {
    expect(() => transform('a', options as object)).toThrow(problem);
  });
});
