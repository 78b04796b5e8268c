import { describe, expect, test } from 'vitest';
import { applyEdits, clean, type Message, transform } from '../../src/index.ts';

function corrected(message: string | Message) {
  return clean(message, {
    rules: { spelling: ['fix', { correct: true }], accessibility: 'off', 'order-id': 'off' },
  });
}

describe('misspelt words are corrected where that is asked for', () => {
  test('a word that can only have been meant one way, within its tags and references', async () => {
    const html = '<p>Your ordr &amp; the ad<i>dres</i>s are complete.</p>';
    const { html: output, changes, edits, verdict, text } = await corrected(html);
    expect(output).toBe('<p>Your order &amp; the ad<i>dres</i>s are complete.</p>');
    expect(changes).toMatchObject([{ rule: 'spelling', action: 'rewrite', before: 'ordr', after: 'order' }]);
    expect(applyEdits(html, edits)).toBe(output);
    expect(verdict).toBe('cleaned');
    expect(text).toContain('Your order & the address');
  });

  test('the subject', async () => {
    const { subject, html } = await corrected({ html: '<p>Hello.</p>', subject: 'Yuor order' });
    expect(subject).toBe('Your order');
    expect(html).toBe('<p>Hello.</p>');
  });

  test('not a word that may be one of several: it is reported', async () => {
    const { html, findings, changes } = await corrected('<p>Please tell us wich colour.</p>');
    expect(html).toBe('<p>Please tell us wich colour.</p>');
    expect(changes).toEqual([]);
    expect(findings).toMatchObject([{ rule: 'spelling', severity: 'warning' }]);
  });

  test('a second run has nothing to do', async () => {
    const first = await corrected('<p>Your ordr is <b>complte</b>.</p>');
    const second = await corrected(first.html);
    expect(second).toMatchObject({ html: first.html, changes: [], verdict: 'clean' });
  });

  test('never unless it is asked for, and never in transform()', async () => {
    const html = '<p>Your ordr is here.</p>';
    expect((await clean(html, { rules: { accessibility: 'off', 'order-id': 'off' } })).html).toBe(html);
    expect(transform(html, { rules: { spelling: ['fix', { correct: true }] } }).html).toBe(html);
  });
});
