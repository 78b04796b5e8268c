import { describe, expect, test } from 'vitest';
import { logLines, parseCases } from './case-page.ts';

const FENCE = '```';

function page(...lines: string[]): string {
  return lines.join('\n');
}

describe('a page of cases', () => {
  test('has one case a heading', () => {
    const [first, second] = parseCases(
      page(
        '# emoji',
        '',
        'What the page is about.',
        '## one',
        'Why.',
        `${FENCE}html input`,
        '<p>a</p>',
        FENCE,
        `${FENCE}html output`,
        '<p>b</p>',
        FENCE,
        '## two',
        'Why not.',
        `${FENCE}json message`,
        '{ "subject": "s" }',
        FENCE,
        `${FENCE}html input`,
        'c',
        FENCE,
        `${FENCE}log`,
        FENCE,
      ),
    );
    expect(first).toMatchObject({ name: 'one', input: '<p>a</p>', output: '<p>b</p>', log: undefined });
    expect(second).toMatchObject({ name: 'two', input: 'c', output: 'c', log: '', subject: 's' });
  });

  test('loses no white space but the newline before the closing fence', () => {
    const [only] = parseCases(page('## x', 'Why.', `${FENCE}html input`, '', ' a \r', '\t', '', FENCE));
    expect(only?.input).toBe('\n a \r\n\t\n');
  });

  test('holds a fence in a longer one', () => {
    const [only] = parseCases(page('## x', 'Why.', '````html input', FENCE, '````'));
    expect(only?.input).toBe(FENCE);
  });

  test.each([
    [
      'a block it does not know',
      page('## x', 'Why.', `${FENCE}html`, FENCE),
      'line 3: there is no block "html"',
    ],
    [
      'a block twice',
      page('## x', 'Why.', `${FENCE}log`, FENCE, `${FENCE}log`, FENCE),
      'line 5: "log" is given twice',
    ],
    ['a block without end', page('## x', 'Why.', `${FENCE}log`), 'line 3: the block is not closed'],
    [
      'a block without heading',
      page(`${FENCE}log`, FENCE),
      'line 1: a block stands before the first heading',
    ],
    ['a case without input', page('## x', 'Why.'), 'line 1: "x" has no block "html input"'],
  ])('refuses %s', (_name, text, message) => {
    expect(() => parseCases(text)).toThrow(message);
  });
});

test('a log has one line an entry', () => {
  const source = { start: 0, end: 1, line: 2, column: 3 };
  const change = {
    rule: 'a',
    action: 'remove',
    message: 'm',
    target: 'html',
    source,
    before: 'x',
    after: '',
  } as const;
  const finding = { rule: 'b', severity: 'error', message: 'n', target: 'subject', source } as const;
  expect(logLines([change], [finding, { rule: 'c', severity: 'info', message: 'o' }])).toBe(
    page('2:3 remove a: m', 'subject 2:3 error b: n', 'info c: o'),
  );
});
