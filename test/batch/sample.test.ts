import { describe, expect, test } from 'vitest';
import { fill } from '../../src/batch/sample.ts';
import { batch, folderOf, reportsOf } from './folder.ts';

const sample = {
  order: { id: '123-1234567-1234567', total: 9.5 },
  name: 'O\'Neil & "Co" <b>',
  'a b': 'spaced',
  html: '<i>x</i>',
};

describe('filling in', () => {
  test.each([
    ['{{ order.id }}', '123-1234567-1234567'],
    ['{{order.total}}', '9.5'],
    ['{{ order.id | upcase }} {{ order.id || "x" }}', '123-1234567-1234567 123-1234567-1234567'],
    [
      '<%= order.id %> #order.id# *|order.id|* ${order.id}',
      '123-1234567-1234567 123-1234567-1234567 123-1234567-1234567 123-1234567-1234567',
    ],
    ['{{ name }}', 'O&#39;Neil &#38; &#34;Co&#34; &#60;b&#62;'],
    ['{{ html }} {{{ html }}} {{ html | raw }}', '&#60;i&#62;x&#60;/i&#62; <i>x</i> <i>x</i>'],
    ['{% if order %}a{% else %}b{% endif %}', 'ab'],
    ['{{ nothing }}', '{{ nothing }}'],
    ['{{ constructor.name }}', '{{ constructor.name }}'],
  ])('%s', (template, text) => {
    expect(fill(template, sample).text).toBe(text);
  });
});

test('a template is also checked as it reads, at its own places', async () => {
  const folder = folderOf({
    'sample.json': JSON.stringify({
      ...sample,
      note: 'Write to shop@example.com',
      link: 'javascript:alert(1)',
    }),
    'a.html': '<p>{{ name }}, order {{ order.id }}</p>\n<p>  {{ note }}</p>\n<p>{{ gone }}</p>',
    'b.html': '<p>{{ name }}, order {{ order.id }}</p>',
  });
  const args = ['--only', 'contact-info', '--format', 'ndjson'];
  const without = reportsOf(await batch(folder, ...args, '.'));
  expect(without['a.html']?.status).toBe('clean');
  const reports = reportsOf(await batch(folder, ...args, '--sample', 'sample.json', '.'));
  expect(reports['a.html']).toMatchObject({ status: 'blocked', changes: [] });
  const [finding] = reports['a.html']?.findings ?? [];
  expect(finding).toMatchObject({ rule: 'contact-info', severity: 'error', source: { line: 2 } });
  expect(finding?.message).toMatch(/^when filled in: /);
  expect(reports['b.html']?.status).toBe('clean');
});

test.each([
  ['gone.json', 'cannot read'],
  ['a.html', 'is not valid JSON'],
])('--sample %s', async (name, message) => {
  const { code, stderr } = await batch(folderOf({ 'a.html': '' }), '--sample', name, '.');
  if (name === 'gone.json') expect(stderr).toContain(message);
  else expect(stderr).toContain('(CONFIG_INVALID)');
  expect(code).toBe(2);
});
