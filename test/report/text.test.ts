import { describe, expect, test } from 'vitest';
import { renderRule, renderRules } from '../../src/report/rules.ts';
import { type Paint, renderLog, renderSummary } from '../../src/report/text.ts';
import type { Change, Finding, TransformResult } from '../../src/result.ts';
import { verdictOf } from '../../src/result.ts';
import { defineTransform, type Transform } from '../../src/transform.ts';

function resultOf(
  changes: Change[],
  findings: Finding[] = [],
  rest: Partial<TransformResult> = {},
): TransformResult {
  const verdict = verdictOf(changes, findings);
  return { html: '', text: '', verdict, changes, findings, edits: [], notChecked: [], ...rest };
}

function at(line: number, column: number) {
  return { source: { start: line * 100 + column, end: line * 100 + column, line, column } };
}

function change(line: number, column: number, rest: Partial<Change> = {}): Change {
  const entry = {
    rule: 'emoji',
    action: 'remove',
    message: 'm',
    target: 'html',
    before: '',
    after: '',
  } as const;
  return { ...entry, ...at(line, column), ...rest };
}

describe('the log of a message', () => {
  test('is aligned and in the order of the message: html, subject, attachments', () => {
    const log = renderLog(
      resultOf(
        [
          change(10, 2, { message: 'later' }),
          change(1, 7, { message: 'in the subject', target: 'subject' }),
          change(9, 12, { rule: 'unsafe-html', action: 'unwrap', message: 'first' }),
          change(1, 1, { message: 'file', target: 'attachment:a.gif' }),
        ],
        [
          {
            rule: 'spelling',
            severity: 'warning',
            message: '"teh"',
            ...at(9, 40),
            suggestions: ['the', 'tea'],
          },
          { rule: 'order-id', severity: 'error', message: 'no order ID' },
        ],
        { subject: 'Hello', notChecked: [{ what: 'links', why: 'nothing is fetched' }] },
      ),
      'a.html',
    );
    expect(log.split('\n')).toEqual([
      'a.html',
      '                  9:12  unwrap   unsafe-html  first',
      '                  9:40  warning  spelling     "teh" (instead: the, tea)',
      '                  10:2  remove   emoji        later',
      '                        error    order-id     no order ID',
      '           subject 1:7  remove   emoji        in the subject',
      '  attachment:a.gif 1:1  remove   emoji        file',
      '  subject now: Hello',
      '  not checked: links (nothing is fetched)',
      '',
      'a.html: blocked (4 changes, 1 error, 1 warning). Correct what is marked "error", then run it again.',
      '',
    ]);
  });

  test('paints place, kind and rule', () => {
    const paint: Paint = (emphasis, text) => `<${emphasis}>${text}</${emphasis}>`;
    expect(renderLog(resultOf([change(1, 2)]), 'a.html', paint).split('\n')[1]).toBe(
      '<dim>  1:2</dim>  <green>remove</green>  <cyan>emoji</cyan>  m',
    );
  });

  test('shows what would act on a terminal', () => {
    const log = renderLog(
      resultOf([change(1, 1, { message: 'a\u001b[2Jb\nc\u202ed\ud800e\u{1f600}' })]),
      'a\u0007.html',
    );
    expect(log).toContain('a\\u{1b}[2Jb\\u{a}c\\u{202e}d\\u{d800}e\u{1f600}');
    expect(log.startsWith('a\\u{7}.html\n')).toBe(true);
  });
});

describe('the last line', () => {
  test.each<[string, TransformResult]>([
    ['m: clean, nothing was changed.', resultOf([])],
    ['m: clean, nothing was changed (1 note).', resultOf([], [{ rule: 'r', severity: 'info', message: '' }])],
    ['m: cleaned, may be sent (1 change).', resultOf([change(1, 1)])],
    [
      'm: cleaned, may be sent (2 changes, 1 warning).',
      resultOf([change(1, 1), change(1, 1)], [{ rule: 'r', severity: 'warning', message: '' }]),
    ],
    [
      'm: blocked (2 errors). Correct what is marked "error", then run it again.',
      resultOf(
        [],
        [
          { rule: 'r', severity: 'error', message: '' },
          { rule: 'r', severity: 'error', message: '' },
        ],
      ),
    ],
  ])('%s', (line, result) => {
    expect(renderSummary(result, 'm')).toBe(line);
  });
});

describe('rules', () => {
  const rule: Transform = defineTransform({
    id: 'image-width',
    group: 'style',
    summary: 'Narrows pictures.',
    why: 'Wide pictures are scrolled.',
    clause: 'At most 80 %.',
    options: {
      unit: { default: 'px', values: ['px', '%'], description: 'What is written.' },
      share: { default: 0.8, description: 'Of the maximum width.' },
    },
    examples: [
      { title: 'a picture', before: '<img\n width=600>', after: '<img\n width=480>' },
      { before: '<img width=9>', after: '<img width=9>' },
    ],
    apply: () => undefined,
  });

  test('are listed one a line', () => {
    expect(renderRules([rule, { ...rule, id: 'emoji', group: 'content' }])).toBe(
      'image-width  style    Narrows pictures.\nemoji        content  Narrows pictures.\n',
    );
  });

  test('are explained in full', () => {
    expect(renderRule(rule)).toBe(`image-width (style)
Narrows pictures.

Why
  Wide pictures are scrolled.

Policy
  At most 80 %.

Options
  unit  What is written. One of px, %. Default: "px".
  share  Of the maximum width. Default: 0.8.

Examples
  a picture
  before  <img
           width=600>
  after   <img
           width=480>

  before  <img width=9>
  after   <img width=9>

Leave it out with: sendable clean --off image-width
`);
  });
});
