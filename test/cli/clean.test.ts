import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { clean, type TransformResult } from '../../src/index.ts';
import { FAST, sendable, start } from './sendable.ts';

const TEXT = 'Which size did you want for order 123-1234567-1234567?';
const UGLY = `<p onclick="x()">${TEXT}</p>\r\n<script>x()</script>`;
const TIDY = `<p>${TEXT}</p>\r\n`;
const ESCAPE = '\u001b';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sendable-'));
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('what is read and written', () => {
  test('a file: HTML to stdout, the log to stderr', async () => {
    const path = file('ugly.html', UGLY);
    const { code, stdout, stderr } = await sendable(['clean', ...FAST, path]);
    expect(stdout).toBe(TIDY);
    expect(stderr).toMatch(/^ *1:3 {2}remove {2}unsafe-html {2}\S/m);
    expect(stderr).toMatch(/^ *2:1 {2}remove {2}unsafe-html {2}\S/m);
    expect(stderr.split('\n').at(-2)).toBe(`${path}: cleaned, may be sent (2 changes).`);
    expect(code).toBe(0);
  });

  test.each([['-'], []])('stdin (%s)', async (...operands) => {
    expect(await sendable(['clean', ...FAST, ...operands], { input: UGLY })).toMatchObject({
      code: 0,
      stdout: TIDY,
    });
  });

  test('a clean message is given back byte for byte, a byte order mark included', async () => {
    const bytes = Buffer.from(`\ufeff<P CLASS=a>${TEXT}\r\n\u4f60</P>\n\n`);
    const ended = await sendable(['clean', '--no-audit'], { input: bytes });
    expect(ended.bytes.equals(bytes)).toBe(true);
    expect(ended.stderr).toBe('stdin: clean, nothing was changed.\n');
    expect(ended.code).toBe(0);
  });

  test('an empty message is clean', async () => {
    expect(await sendable(['clean', ...FAST])).toMatchObject({ code: 0, stdout: '' });
  });

  test('--format json: the whole result, and nothing else', async () => {
    const { code, stdout, stderr } = await sendable(['clean', '--format', 'json'], { input: UGLY });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(await clean(UGLY))));
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  test('--log: the log to a file, its last line to stderr', async () => {
    const log = join(folder, 'clean.log');
    const { stdout, stderr } = await sendable(['clean', ...FAST, '--log', log], { input: UGLY });
    expect(stdout).toBe(TIDY);
    expect(stderr).toBe('stdin: cleaned, may be sent (2 changes).\n');
    expect(readFileSync(log, 'utf8')).toMatch(
      /1:3 {2}remove {2}unsafe-html[\s\S]*may be sent \(2 changes\)\.\n$/,
    );
  });

  test('a log shows control characters of the message and does not send them to the terminal', async () => {
    const { stderr } = await sendable(['clean', ...FAST], {
      input: `<b\u001b]0;title\u0007>Hello</b\u001b]0;title\u0007>`,
    });
    expect(stderr).toContain('\\u{1b}]0;title\\u{7}');
    expect(stderr).not.toContain(ESCAPE);
  });

  test('a reader that stops early is no failure', async () => {
    const child = start(['clean']);
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.stdout.destroy();
    child.stdin.end(`<p>${TEXT} ${'Hello '.repeat(100_000)}</p>`);
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
    expect(stderr).not.toMatch(/EPIPE|at .*:\d+/);
  });
});

describe('colour', () => {
  test('none where stderr is no terminal', async () => {
    expect((await sendable(['clean', ...FAST], { input: UGLY })).stderr).not.toContain(ESCAPE);
  });

  test('where it is asked for, and never in the HTML', async () => {
    const { stdout, stderr } = await sendable(['clean', ...FAST], { input: UGLY, env: { FORCE_COLOR: '1' } });
    expect(stderr).toContain(`${ESCAPE}[32mremove${ESCAPE}[39m`);
    expect(stdout).toBe(TIDY);
  });

  test('none with NO_COLOR', async () => {
    expect(
      (await sendable(['clean', ...FAST], { input: UGLY, env: { NO_COLOR: '1' } })).stderr,
    ).not.toContain(ESCAPE);
  });
});

describe('options', () => {
  test.each([
    ['--only runs nothing else', ['--only', 'unsafe-html'], TIDY],
    ['--off leaves a rule out', ['--off', 'unsafe-html'], UGLY],
    ['both: --off has the last word', ['--only=unsafe-html', '--off=unsafe-html'], UGLY],
    ['--no-audit and --no-proofread', ['--no-audit', '--no-proofread'], TIDY],
  ])('%s', async (_name, options, expected) => {
    expect(await sendable(['clean', ...FAST, ...options], { input: UGLY })).toMatchObject({
      code: 0,
      stdout: expected,
    });
  });

  test('--report changes nothing, and blocks', async () => {
    const { code, stdout, stderr } = await sendable(['clean', ...FAST, '--report', 'unsafe-html'], {
      input: UGLY,
    });
    expect(stdout).toBe(UGLY);
    expect(stderr).toMatch(/^ *1:3 {2}error {2}unsafe-html {2}\S/m);
    expect(stderr).toMatch(
      /^stdin: blocked \(2 errors\)\. Correct what is marked "error", then run it again\.$/m,
    );
    expect(code).toBe(1);
  });

  test('--subject: the subject is part of the result', async () => {
    const { stdout } = await sendable(['clean', ...FAST, '--format', 'json', '--subject', 'Your order'], {
      input: TIDY,
    });
    expect((JSON.parse(stdout) as TransformResult).subject).toBe('Your order');
  });

  test.each([
    ['the fields of a context', { marketplace: 'amazon.de', purpose: 'return' }, undefined],
    ['a message without its html', { subject: 'Your order', context: { purpose: 'return' } }, 'Your order'],
  ])('--context: %s', async (_name, content, subject) => {
    const path = file('context.json', JSON.stringify(content));
    const { code, stdout } = await sendable(['clean', ...FAST, '--format', 'json', '--context', path], {
      input: TIDY,
    });
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as TransformResult).subject).toBe(subject);
  });

  test('an option goes before the file of the context', async () => {
    const path = file('subject.json', JSON.stringify({ subject: 'from the file' }));
    const options = ['--format', 'json', '--context', path, '--subject', 'from the option'];
    const { stdout } = await sendable(['clean', ...FAST, ...options], { input: TIDY });
    expect((JSON.parse(stdout) as TransformResult).subject).toBe('from the option');
  });
});

describe('what is wrong: exit code 2, nothing on stdout, and what to do', () => {
  test.each<[string, string[], string]>([
    ['an unknown option', ['--onyl', 'emoji'], 'there is no option "--onyl"; did you mean "--only"? (USAGE)'],
    ['an option without its value', ['--only'], "Option '--only <value>' argument missing (USAGE)"],
    ['a value too many', ['--ndjson=yes'], "Option '--ndjson' does not take an argument (USAGE)"],
    ['two files', ['a.html', 'b.html'], '"b.html" is one argument too many (USAGE)'],
    [
      'an unknown format',
      ['--format', 'xml'],
      '--format is "xml"; it may be text, json, sarif, junit, github, markdown (USAGE)',
    ],
    [
      '--ndjson as text',
      ['--ndjson', '--format', 'text'],
      '--ndjson writes JSON; leave --format out (USAGE)',
    ],
    [
      'an unknown rule',
      ['--only', 'unsafe-htm'],
      'there is no rule "unsafe-htm"; did you mean "unsafe-html"? (RULE_UNKNOWN)',
    ],
    [
      'no such file',
      ['no-such-file.html'],
      'cannot read no-such-file.html: there is no such file (INPUT_UNREADABLE)',
    ],
    ['a folder', ['src'], 'cannot read src: it is a folder (INPUT_UNREADABLE)'],
    [
      'a log that cannot be written',
      ['--log', 'no-such-folder/x'],
      'cannot write no-such-folder/x: there is no such file (INPUT_UNREADABLE)',
    ],
    ['a context that is no JSON', ['--context', 'LICENSE'], 'LICENSE is not JSON'],
    [
      'a context of another kind',
      ['--context', 'corpus'],
      'cannot read corpus: it is a folder (INPUT_UNREADABLE)',
    ],
  ])('%s', async (_name, args, message) => {
    const { code, stdout, stderr } = await sendable(['clean', ...FAST, ...args]);
    expect(stderr).toContain(`sendable: ${message}`);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  test.each<[string, Uint8Array]>([
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['UTF-16 with its mark', Buffer.from('\ufeff<p>Hello</p>', 'utf16le')],
    ['UTF-16 without its mark', Buffer.from('<p>Hello</p>', 'utf16le')],
    ['Latin-1', Buffer.from('<p>caf\u00e9</p>', 'latin1')],
    ['NUL bytes', Buffer.alloc(4_096)],
  ])('input that is no text in UTF-8: %s', async (_name, input) => {
    const { code, stdout, stderr } = await sendable(['clean', ...FAST], { input });
    expect(stderr).toMatch(/^sendable: stdin .*\(MESSAGE_NOT_TEXT\)\n/);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  test('a message over the limit', async () => {
    const { code, stderr } = await sendable(['clean', ...FAST], { input: 'a'.repeat(5_000_001) });
    expect(stderr).toContain('(MESSAGE_TOO_LARGE)');
    expect(code).toBe(2);
  });

  test('a field of the context of the wrong type', async () => {
    const path = file('wrong.json', '{ "purpose": "greeting" }');
    const { code, stderr } = await sendable(['clean', ...FAST, '--context', path], { input: TIDY });
    expect(stderr).toContain('context.purpose is "greeting"');
    expect(code).toBe(2);
  });
});
