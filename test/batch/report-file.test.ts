import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { batch, contentOf, filesIn, folderOf, reportsOf, runIn, TIDY, UGLY } from './folder.ts';

/** What a page holds of a file. */
function dataOf(page: string, id: string): Record<string, unknown> {
  const json = new RegExp(`<script type="application/json" id="${id}">(.*)</script>`).exec(page)?.[1];
  return JSON.parse(json ?? 'null');
}

describe('--report', () => {
  test('writes a page beside what is said, and no template', async () => {
    const folder = folderOf({ 'a.html': UGLY, 'b.html': TIDY, 'c.html': Buffer.alloc(50), 'note.eml': '' });
    const ended = await batch(folder, '--report', 'report.html', '--format', 'ndjson', '.');
    expect(ended.code).toBe(2);
    const page = contentOf(folder, 'report.html');
    expect(dataOf(page, 'data-0')).toMatchObject({
      path: 'a.html',
      status: 'cleaned',
      text: UGLY,
      edits: [[2, 16, '']],
      entries: [{ rule: 'unsafe-html', kind: 'remove', line: 1, column: 3 }],
    });
    const again = await batch(folder, '--report', 'report.html', '--format', 'ndjson', '--write', '.');
    expect(Object.keys(reportsOf(again))).toEqual(['a.html', 'b.html', 'c.html', 'note.eml']);
    expect(contentOf(folder, 'report.html')).toContain('Cleaned files were written.');
    expect(filesIn(folder)).toEqual(['a.html', 'b.html', 'c.html', 'note.eml', 'report.html']);
  });

  test('shows what would change where a baseline silences it', async () => {
    const folder = folderOf({ 'a.html': UGLY });
    await batch(folder, '--baseline', 'known.json', '--update-baseline', '.');
    const { code } = await batch(folder, '--baseline', 'known.json', '--report', 'r.html', '.');
    expect(code).toBe(0);
    expect(dataOf(contentOf(folder, 'r.html'), 'data-0')).toMatchObject({
      status: 'clean',
      entries: [],
      edits: [[2, 16, '']],
    });
  });

  test('is told before anything is done where it cannot be written', async () => {
    const folder = folderOf({ 'a.html': UGLY, 'old.html/x.txt': '' });
    const ended = await batch(folder, '--write', '--report', 'gone/r.html', '.');
    expect(ended.stderr).toContain('(OUTPUT_UNWRITABLE)');
    expect(ended.code).toBe(2);
    expect(contentOf(folder, 'a.html')).toBe(UGLY);
    expect((await batch(folder, '--report', 'old.html', '.')).stderr).toContain('(OUTPUT_UNWRITABLE)');
    expect(filesIn(folder)).toEqual(['a.html', 'old.html/x.txt']);
  });

  test.each([
    [['--report', 'emoji', '.'], '--report is "emoji"; it needs the name of an .html file'],
    [['--report', 'r.html', '--watch', '.'], '--report tells of a whole run; leave --watch out'],
  ])('%j is refused', async (args, message) => {
    const ended = await batch(folderOf(), ...args);
    expect(ended.stderr).toContain(message);
    expect(ended.code).toBe(2);
  });
});

describe('reports of a batch and of a message', () => {
  test.each(['sarif', 'junit', 'github', 'markdown'])('--format %s', async (format) => {
    const folder = folderOf({ 'in/a.html': UGLY });
    const many = await batch(folder, '--format', format, '.');
    expect(many.stdout).toContain('in/a.html');
    expect(many.code).toBe(1);
    const one = await runIn(folder, ['clean', '--only', 'unsafe-html', '--format', format, 'in/a.html']);
    expect(one.stdout).toContain('in/a.html');
    expect(one.stderr).toBe('');
    expect(one.code).toBe(0);
  });

  test('in GitHub Actions paths are told from the root of the repository', async () => {
    const folder = folderOf({ 'shop/mails/a.html': UGLY });
    const args = ['batch', '--only', 'unsafe-html', '--format', 'github', '.'];
    const { stdout } = await runIn(join(folder, 'shop/mails'), args, { GITHUB_WORKSPACE: folder });
    expect(stdout).toMatch(/^::error file=shop\/mails\/a\.html,line=1,/);
  });

  test('an alert of a mail says where in its HTML it is', async () => {
    const mail =
      'Subject: x\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p>\r\n<b onclick=x>Hi</b>\r\n';
    const { stdout } = await batch(folderOf({ 'a.eml': mail }), '--format', 'github', '.');
    expect(stdout).toContain('::error file=a.eml,line=1,title=sendable unsafe-html::html 2:3: onclick');
  });
});
