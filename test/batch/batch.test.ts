import { execFileSync } from 'node:child_process';
import { chmodSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { batch, contentOf, filesIn, folderOf, reportsOf, TIDY, UGLY } from './folder.ts';

describe('what is done with the files', () => {
  test('--check is the default: nothing is written, and what would change fails', async () => {
    const folder = folderOf({ 'a.html': UGLY, 'b.html': TIDY });
    const { code, stdout } = await batch(folder, '.');
    expect(stdout).toMatch(/^a\.html\n +1:3 {2}remove {2}unsafe-html {2}/);
    expect(stdout).toContain(
      '2 files: 1 clean, 1 would change (1 change). Nothing was written; --write does.\n',
    );
    expect(stdout).not.toContain('b.html');
    expect(code).toBe(1);
    expect(contentOf(folder, 'a.html')).toBe(UGLY);
  });

  test('--write writes what changed and nothing else', async () => {
    const folder = folderOf({ 'a.html': UGLY, 'de/b.html': TIDY });
    const past = new Date('2020-01-01');
    utimesSync(join(folder, 'de/b.html'), past, past);
    const { inode } = { inode: statSync(join(folder, 'de/b.html')).ino };
    const ended = await batch(folder, '--write', '.');
    expect(ended.stdout).toContain('2 files: 1 clean, 1 cleaned (1 change, 1 written).\n');
    expect(ended.code).toBe(0);
    expect(contentOf(folder, 'a.html')).toBe(TIDY);
    expect(statSync(join(folder, 'de/b.html'))).toMatchObject({ ino: inode, mtime: past });
    expect(filesIn(folder)).toEqual(['a.html', 'de/b.html']);
    expect((await batch(folder, '.')).code).toBe(0);
  });

  test('--out mirrors the folder that was named', async () => {
    const folder = folderOf({
      'templates/a.html': UGLY,
      'templates/de/b.HTM': TIDY,
      'templates/note.txt': '',
    });
    const { code } = await batch(folder, '--out', 'templates/out', 'templates');
    expect(code).toBe(0);
    expect(contentOf(folder, 'templates/out/a.html')).toBe(TIDY);
    expect(contentOf(folder, 'templates/out/de/b.HTM')).toBe(TIDY);
    expect(contentOf(folder, 'templates/a.html')).toBe(UGLY);
    // What was written is no template the next time.
    await batch(folder, '--out', 'templates/out', 'templates');
    expect(filesIn(folder).filter((name) => name.includes('out/'))).toHaveLength(2);
  });

  test('--out mirrors what holds all that was named', async () => {
    const folder = folderOf({ 'de/a.html': UGLY, 'fr/a.html': UGLY });
    await batch(folder, '--out', 'out', 'de', 'fr/*.html');
    expect(filesIn(folder)).toEqual(['de/a.html', 'fr/a.html', 'out/de/a.html', 'out/fr/a.html']);
  });

  test.each([
    [['--write', '--out', 'x', '.'], '--write and --out contradict each other'],
    [
      ['--format', 'jsn', '.'],
      '--format is "jsn"; it may be text, json, ndjson, sarif, junit, github, markdown',
    ],
    [['--concurrency', '0', '.'], '--concurrency is "0"; it must be a whole number from 1'],
    [['*.html'], 'no file matches *.html'],
    [[], 'name the files, folders or globs to clean'],
    [['--only', 'emojis', '.'], 'there is no rule "emojis"; did you mean "emoji"?'],
  ])('%j is refused', async (args, message) => {
    const { code, stdout, stderr } = await batch(folderOf(), ...args);
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});

describe('exit codes and formats', () => {
  test('a blocked file fails, and is named with its errors', async () => {
    const folder = folderOf({ 'a.html': TIDY, 'b.html': `${UGLY}<p>123-1234567-1234567</p>` });
    const { code, stdout } = await batch(folder, '--only', 'order-id', '--quiet', '--write', '.');
    expect(stdout).toMatch(/^a\.html\n +error {2}order-id {2}.*\n\n$/);
    expect(code).toBe(1);
    expect(contentOf(folder, 'b.html')).toContain(TIDY);
  });

  test('--max-warnings', async () => {
    const folder = folderOf({ 'a.html': '<meta charset="utf-8"><p>Hello</p>' });
    writeFileSync(join(folder, 'a.html'), Buffer.from('<meta charset="utf-8"><p>\xfc</p>', 'latin1'));
    expect((await batch(folder, '.')).code).toBe(0);
    expect((await batch(folder, '--max-warnings', '1', '.')).code).toBe(0);
    expect((await batch(folder, '--max-warnings', '0', '.')).code).toBe(1);
  });

  test('json is one object, ndjson a report a line', async () => {
    const folder = folderOf({ 'a.html': UGLY, 'b.html': TIDY });
    const json = JSON.parse((await batch(folder, '--format', 'json', '.')).stdout);
    const lines = (await batch(folder, '--format', 'ndjson', '.')).stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(json.files).toEqual(
      lines.slice(0, -1).map((line) => ({ ...line, isCached: json.files[0].isCached })),
    );
    expect(json.files).toMatchObject([
      { path: 'a.html', status: 'cleaned', isWritten: false, changes: [{ rule: 'unsafe-html' }] },
      { path: 'b.html', status: 'clean', changes: [] },
    ]);
    expect(json.summary).toMatchObject({ files: 2, clean: 1, cleaned: 1, changes: 1 });
  });

  test('json of no file', async () => {
    const { code, stdout } = await batch(folderOf({ 'a.txt': '' }), '--format', 'json', '.');
    expect(JSON.parse(stdout)).toMatchObject({ files: [], summary: { files: 0 } });
    expect(code).toBe(0);
  });

  test('the order of the report does not depend on the threads', async () => {
    const files = Array.from({ length: 40 }, (_, index) => [
      `f${String(index).padStart(2, '0')}.html`,
      UGLY.repeat(1 + ((index * 7) % 40)),
    ]);
    const folder = folderOf(Object.fromEntries(files));
    const one = await batch(folder, '--no-cache', '--concurrency', '1', '.');
    expect(one.code).toBe(1);
    expect(await batch(folder, '--no-cache', '--concurrency', '3', '.')).toEqual(one);
    const names = Object.keys(reportsOf(await batch(folder, '--format', 'ndjson', '.')));
    expect(names).toEqual(files.map(([name]) => name));
  });
});

describe('one bad file does not stop the others', () => {
  test('binary, huge, empty, read-only, a mail, a pipe', async () => {
    const folder = folderOf({
      'a-binary.html': Uint8Array.from({ length: 5_000 }, (_, index) => (index * 197 + (index >> 3)) % 256),
      'b-nul.html': Buffer.alloc(50),
      'd-empty.html': '',
      'e-locked.html': UGLY,
      'f-mail.eml': 'Subject: x\n\nHello',
      'g-deep.html': '<b>'.repeat(2_000),
      'z-ugly.html': UGLY,
    });
    writeFileSync(join(folder, 'c-huge.html'), '');
    truncateSync(join(folder, 'c-huge.html'), 50 * 1024 * 1024);
    chmodSync(join(folder, 'e-locked.html'), 0o444);
    execFileSync('mkfifo', [join(folder, 'h-pipe.html')]);
    const ended = await batch(folder, '--write', '--format', 'ndjson', '.', 'h-pipe.html', 'gone.html');
    expect(ended.code).toBe(2);
    const reports = reportsOf(ended);
    const codes = Object.values(reports).map(({ path, status, error }) => [path, error?.code ?? status]);
    expect(Object.fromEntries(codes)).toEqual({
      'a-binary.html': 'MESSAGE_NOT_TEXT',
      'b-nul.html': 'MESSAGE_NOT_TEXT',
      'c-huge.html': 'MESSAGE_TOO_LARGE',
      'd-empty.html': 'clean',
      'e-locked.html': 'OUTPUT_UNWRITABLE',
      'f-mail.eml': 'clean',
      'g-deep.html': 'MESSAGE_TOO_DEEP',
      'gone.html': 'INPUT_UNREADABLE',
      'h-pipe.html': 'INPUT_UNREADABLE',
      'z-ugly.html': 'cleaned',
    });
    expect(contentOf(folder, 'z-ugly.html')).toBe(TIDY);
    expect(contentOf(folder, 'e-locked.html')).toBe(UGLY);
  });

  test('a text report of a failed file', async () => {
    const { stdout } = await batch(folderOf({ 'a.html': Buffer.alloc(50), 'b.html': TIDY }), '.');
    expect(stdout).toContain(
      'a.html\n  failed  the file holds binary data: 50 NUL characters in 50 (MESSAGE_NOT_TEXT)\n',
    );
    expect(stdout).toContain('2 files: 1 clean, 1 failed.\n');
  });
});
