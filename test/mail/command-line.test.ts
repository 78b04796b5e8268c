import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentOf, folderOf, reportsOf, runIn } from '../batch/folder.ts';
import { sendable } from '../cli/sendable.ts';
import { mailOf } from './mails.ts';

const ONLY = ['--only', 'unsafe-html,contact-info,attachment,animated-image'];

/** A mail of these tests in a folder of its own. */
function fileOf(name: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'sendable-mail-')), `${name}.EML`);
  writeFileSync(path, mailOf(name));
  return path;
}

function cleanedOf(name: string): Buffer {
  return readFileSync(`${import.meta.dirname}/${name}.cleaned.eml`);
}

describe('sendable clean', () => {
  test('writes the mail to stdout, byte for byte, and the log to stderr', async () => {
    const { code, bytes, stderr } = await sendable(['clean', ...ONLY, fileOf('charset-koi8-r')]);
    expect(bytes.equals(cleanedOf('charset-koi8-r'))).toBe(true);
    expect(stderr).toContain('1:3  remove  unsafe-html');
    expect(code).toBe(0);
  });

  test('writes a mail with nothing to do as it was', async () => {
    const { code, bytes, stderr } = await sendable(['clean', ...ONLY, fileOf('mixed-line-ends')]);
    expect(bytes.equals(mailOf('mixed-line-ends'))).toBe(true);
    expect(stderr).toContain('clean, nothing was changed');
    expect(code).toBe(0);
  });

  test('--format json has the mail in base64, and what the offsets count in', async () => {
    const { stdout } = await sendable(['clean', ...ONLY, '--format', 'json', fileOf('html-base64')]);
    const { mail, mailEdits, body, html, verdict } = JSON.parse(stdout);
    expect(Buffer.from(mail, 'base64').equals(cleanedOf('html-base64'))).toBe(true);
    expect(mailEdits).toHaveLength(1);
    expect(body).toMatchObject({ section: '2', mediaType: 'text/html', charset: 'utf-8' });
    expect(body.input).toContain('onclick');
    expect(html).not.toContain('onclick');
    expect(verdict).toBe('cleaned');
  });

  test('a blocked mail is written all the same, and the exit code says so', async () => {
    const report = ['--report', 'attachment,animated-image'];
    const { code, bytes } = await sendable(['clean', ...ONLY, ...report, fileOf('forbidden-attachments')]);
    expect(bytes.equals(mailOf('forbidden-attachments'))).toBe(true);
    expect(code).toBe(1);
  });

  test('a mail that is refused writes nothing', async () => {
    const { code, stdout, stderr } = await sendable(['clean', fileOf('refused-two-content-types')]);
    expect(stderr).toContain('line 19: a second Content-Type in one header (MAIL_BROKEN)');
    expect([code, stdout]).toEqual([2, '']);
  });

  test('the subject is the mail’s own', async () => {
    const { code, stderr } = await sendable(['clean', '--subject', 'x', fileOf('html-only')]);
    expect(stderr).toContain('a mail file has a subject of its own; leave --subject out (USAGE)');
    expect(code).toBe(2);
  });
});

describe('sendable batch', () => {
  const files = () => ({
    'de/lamp.eml': mailOf('html-quoted-printable'),
    'invoice.eml': mailOf('forbidden-attachments'),
    'tidy.eml': mailOf('nothing-to-do'),
    'page.html': '<p onclick="x()">Hello</p>\n',
  });
  const run = (folder: string, ...args: string[]) => runIn(folder, ['batch', ...ONLY, ...args]);

  test('--check says what would change, and writes nothing', async () => {
    const folder = folderOf(files());
    const ended = await run(folder, '--format', 'ndjson', '.');
    const reports = reportsOf(ended);
    expect(Object.entries(reports).map(([path, { status }]) => `${path} ${status}`)).toEqual([
      'de/lamp.eml cleaned',
      'invoice.eml cleaned',
      'page.html cleaned',
      'tidy.eml clean',
    ]);
    expect(ended.code).toBe(1);
    expect(readFileSync(join(folder, 'invoice.eml')).equals(mailOf('forbidden-attachments'))).toBe(true);
  });

  test('--write writes what has to be, and a second run has nothing to do', async () => {
    const folder = folderOf(files());
    expect((await run(folder, '--write', '.')).code).toBe(0);
    expect(readFileSync(join(folder, 'de/lamp.eml')).equals(cleanedOf('html-quoted-printable'))).toBe(true);
    expect(readFileSync(join(folder, 'invoice.eml')).equals(cleanedOf('forbidden-attachments'))).toBe(true);
    expect(readFileSync(join(folder, 'tidy.eml')).equals(mailOf('nothing-to-do'))).toBe(true);
    expect((await run(folder, '--check', '.')).code).toBe(0);
  });

  test('--out mirrors the tree, and what is known from the cache is written, too', async () => {
    const folder = folderOf(files());
    await run(folder, '--check', '.');
    const ended = await run(folder, '--out', 'sent', '--format', 'ndjson', '.');
    expect(reportsOf(ended)['de/lamp.eml']).toMatchObject({ isCached: true, isWritten: true });
    const cleaned = readFileSync(join(folder, 'sent/de/lamp.eml'));
    expect(cleaned.equals(cleanedOf('html-quoted-printable'))).toBe(true);
    expect(readFileSync(join(folder, 'sent/tidy.eml')).equals(mailOf('nothing-to-do'))).toBe(true);
  });

  test('a refused mail is reported, and the others go on', async () => {
    const folder = folderOf({ ...files(), 'broken.eml': mailOf('refused-no-boundary') });
    const ended = await run(folder, '--write', '--format', 'ndjson', '.');
    expect(reportsOf(ended)['broken.eml']).toMatchObject({
      status: 'failed',
      error: { code: 'MAIL_BROKEN' },
    });
    expect(ended.code).toBe(2);
    expect(contentOf(folder, 'page.html')).toBe('<p>Hello</p>\n');
    expect(readFileSync(join(folder, 'broken.eml')).equals(mailOf('refused-no-boundary'))).toBe(true);
  });

  test('what is known of a mail stands beside it', async () => {
    const folder = folderOf({
      'lamp.eml': mailOf('html-only'),
      'lamp.context.json': JSON.stringify({ orderId: '111-1234567-1234567' }),
    });
    await runIn(folder, ['batch', '--only', 'order-id', '--write', 'lamp.eml']);
    expect(contentOf(folder, 'lamp.eml')).toContain('111-1234567-1234567');
    expect(existsSync(join(folder, 'lamp.context.json'))).toBe(true);
  });

  test('the log shows the line of the text that it speaks of', async () => {
    const { stdout } = await run(folderOf({ 'a.eml': mailOf('html-base64') }), '.');
    expect(stdout).toContain('1 | <p onclick="track()">Hi Dana,</p>');
  });
});
