import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/index.ts';
import { failed, HOSTILE_NAME, reported, reportOf, UGLY } from './reported.ts';

/** What of an XML document is looked at. */
interface Xml {
  documentElement: { nodeName: string };
  textContent: string;
  children: { length: number };
  getAttribute(name: string): string | null;
  querySelector(selector: string): Xml | null;
  querySelectorAll(selector: string): Iterable<Xml> & { length: number };
}

describe('text', () => {
  test('groups by file, with the lines and a caret under what is meant', () => {
    const text = reportOf('text', [
      reported('a.html', UGLY),
      reported('b.html', '<p>Order 123-1234567-1234567: how tall is it?</p>'),
    ]);
    expect(text.split('\n').slice(0, 9)).toEqual([
      'a.html',
      '   1:3  remove  unsafe-html  onclick would run a script',
      '  1:23  remove  emoji        emoji U+1F44B; the policy allows none',
      '     1 | <p onclick="x()">Hello 👋</p>',
      '       |   ^^^^^^^^^^^^^^      ^^^',
      expect.stringMatching(/^ {3}2:3 {2}remove {2}color {8}color: red; /),
      '     2 | <p style="color:red">',
      '       |   ^^^^^^^^^^^^^^^^^^',
      '',
    ]);
    expect(text).not.toContain('b.html');
    expect(text).toContain('2 files: 1 clean, 1 would change (3 changes).');
  });

  test('quiet tells errors alone', () => {
    const text = reportOf('text', [reported('a.html', '<p onclick=x>Hello</p>')], { isQuiet: true });
    expect(text).toMatch(/^a\.html\n +error {2}order-id {2}.*\n\n$/);
  });
});

describe('github', () => {
  test('an annotation a line, with what would end it escaped', () => {
    const lines = reportOf('github', [
      reported(HOSTILE_NAME, UGLY),
      failed('b,c.html', 'first\nsecond'),
    ]).split('\n');
    const path = 'a b%0A%3A%3Aerror%3A%3A%2C"<b>&%25|`@me #1 ü你\\u{1b}[2J\\u{202e}.html';
    expect(lines[0]).toBe(
      `::error file=${path},line=1,endLine=1,col=3,endColumn=17,title=sendable unsafe-html::onclick would run a script`,
    );
    expect(lines).toContain('::error file=b%2Cc.html,title=sendable MESSAGE_NOT_TEXT::first%0Asecond');
    const others = lines.filter((line) => !line.startsWith('::error file='));
    expect(others.every((line) => !line.includes('::'))).toBe(true);
  });

  test('columns of a place in one line alone', () => {
    const [first] = reportOf('github', [reported('a.html', '<p>\n<script>\n</script>Hi</p>')]).split('\n');
    expect(first).toMatch(/^::error file=a\.html,line=2,endLine=3,title=/);
  });

  test('severities', () => {
    const finding = (severity: Finding['severity']): Finding => ({ rule: 'r', severity, message: '50 %' });
    const findings = [finding('error'), finding('warning'), finding('info')];
    const lines = reportOf('github', [{ path: 'a.html', status: 'blocked', findings }], { prefix: 'in/' });
    expect(lines.split('\n').slice(0, 3)).toEqual([
      '::error file=in/a.html,line=1,title=sendable r::50 %25',
      '::warning file=in/a.html,line=1,title=sendable r::50 %25',
      '::notice file=in/a.html,line=1,title=sendable r::50 %25',
    ]);
  });
});

describe('junit', () => {
  const { JSDOM } = createRequire(import.meta.url)('jsdom') as {
    JSDOM: new () => { window: { DOMParser: new () => { parseFromString(xml: string, type: string): Xml } } };
  };
  const { DOMParser } = new JSDOM().window;
  const parsed = (xml: string): Xml => new DOMParser().parseFromString(xml, 'application/xml');

  test('is well formed, whatever files and messages hold', () => {
    const odd = '\u0000\u000b\u001b]]><&"\'\ufffe\uffff\ud800 ü\u{1f600}';
    const files = [
      reported(HOSTILE_NAME, UGLY),
      failed(`b${odd}.html`, `${odd}\nsecond`),
      reported('c.html', '<p>Order 123-1234567-1234567: how tall is it?</p>'),
    ];
    const document = parsed(reportOf('junit', files));
    expect(document.querySelector('parsererror')).toBeNull();
    const suites = [...document.querySelectorAll('testsuites > testsuite')];
    expect(suites.map((suite) => [suite.getAttribute('failures'), suite.getAttribute('errors')])).toEqual([
      ['3', '0'],
      ['0', '1'],
      ['0', '0'],
    ]);
    for (const suite of suites) {
      expect(suite.querySelectorAll('testcase')).toHaveLength(Number(suite.getAttribute('tests')));
    }
    expect(suites[2]?.querySelector('testcase')?.children).toHaveLength(0);
  });

  test('what fails no run is no failure', () => {
    const document = parsed(reportOf('junit', [reported('a.html', UGLY)], { isCheck: false }));
    expect(document.querySelectorAll('failure')).toHaveLength(0);
    expect(document.querySelector('testcase[name=color] system-out')?.textContent).toMatch(
      /^2:3 remove: color: red/,
    );
  });

  test('of no file', () => {
    expect(parsed(reportOf('junit', [])).documentElement.nodeName).toBe('testsuites');
  });
});

describe('markdown', () => {
  test('totals, and a section a file', () => {
    const text = reportOf('markdown', [reported('a.html', UGLY), failed('b.html', 'no *text*')]);
    expect(text).toContain('### Sendable: 2 files\n\n**1 failed**, 1 would change\n');
    expect(text).toContain('| <code>emoji</code> | 1 | 1 | 0 | 0 | 0 |\n');
    expect(text).toContain('<details><summary><code>a.html</code>: would change</summary>');
    expect(text).toContain('| 1:3 | remove | <code>unsafe-html</code> | onclick would run a script |\n');
    expect(text).toContain('no \\*text\\* (<code>MESSAGE&#95;NOT&#95;TEXT</code>)');
  });

  test('nothing that files hold is markup, a link or a mention', () => {
    const message = '<b> | `x` [a](b) *c* @someone #12 https://evil.example www.evil.example &amp; \\';
    const findings: Finding[] = [{ rule: 'r', severity: 'error', message }];
    const text = reportOf('markdown', [{ path: HOSTILE_NAME, status: 'blocked', findings }]);
    expect(text).not.toMatch(/<b>|@someone|#12\b|https:|www\.|\[a\]\(/);
    expect(text.split('\n').find((line) => line.includes('someone'))).toBe(
      '|  | **error** | <code>r</code> | \\<b\\> \\| \\`x\\` \\[a\\](b) \\*c\\* @\u200bsomeone #\u200b12 https\\://evil.example www\u200b.evil.example \\&amp; \\\\ |',
    );
  });

  test('fits in a comment', () => {
    const files = Array.from({ length: 2_000 }, (_, index) => reported(`f${index}.html`, UGLY));
    const text = reportOf('markdown', files);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/…and [\d,]+ more files; /);
  });
});

describe('json', () => {
  test('has no text of the file', () => {
    expect(JSON.parse(reportOf('json', [reported('a.html', UGLY)])).files[0]).not.toHaveProperty('input');
    const [line = ''] = reportOf('ndjson', [reported('a.html', UGLY)]).split('\n');
    expect(JSON.parse(line)).not.toHaveProperty('input');
  });
});
