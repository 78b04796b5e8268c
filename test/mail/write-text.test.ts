import { describe, expect, test } from 'vitest';
import type { Edit } from '../../src/index.ts';
import { openMail } from '../../src/mail/open-mail.ts';
import { applyFileEdits, type Writing, writeHtml, writePlain } from '../../src/mail/write-text.ts';

/** A mail of one part. */
function mailOf(header: string, body: string, type = 'text/html'): Buffer {
  return Buffer.from(`Content-Type: ${type}; ${header}\n\n${body}`, 'latin1');
}

/** The mail with an edit of its text written into it: what stands for `before` becomes `after`. */
function written(mail: Buffer, before: string, after: string, boundaries: string[] = []): string {
  const { source, body } = openMail(mail);
  const start = body.text.indexOf(before);
  const edits: Edit[] = [{ start, end: start + before.length, text: after }];
  const writing: Writing = { source, lineEnd: '\n', boundaries };
  const write = body.part.mediaType === 'text/html' ? writeHtml : writePlain;
  return applyFileEdits(source, write(body, edits, writing).edits);
}

describe('HTML', () => {
  test('what the charset does not have becomes a reference, in a style sheet an escape', () => {
    const mail = mailOf('charset=windows-1251\nContent-Transfer-Encoding: 8bit', '<p>\xcf\xf0 x</p>');
    expect(written(mail, 'x', 'ж ü 😀')).toContain('<p>\xcf\xf0 \xe6 &#xfc; &#x1f600;</p>');
    const style = mailOf('charset=us-ascii', '<style>p::before{content:"x"}</style>');
    expect(written(style, '"x"', '"ü"')).toContain('content:"\\fc "');
  });

  test('iso-8859-1 is no windows-1252', () => {
    const mail = mailOf('charset=iso-8859-1\nContent-Transfer-Encoding: 8bit', '<p>\xfc x</p>');
    expect(written(mail, 'x', 'é “é”')).toContain('<p>\xfc \xe9 &#x201c;\xe9&#x201d;</p>');
  });

  test('7bit stays 7bit', () => {
    expect(written(mailOf('charset=utf-8', '<p>x</p>'), 'x', 'ü')).toContain('<p>&#xfc;</p>');
  });

  test('malformed bytes stay as they are, and nothing but ASCII is put beside them', () => {
    const mail = mailOf('charset=utf-8\nContent-Transfer-Encoding: 8bit', '<p>\xff\xc3\xbc\xe2\x82 x</p>');
    expect(written(mail, 'x', 'ü')).toContain('<p>\xff\xc3\xbc\xe2\x82 &#xfc;</p>');
  });

  test('a line that becomes too long makes the part quoted-printable, and its header says so', () => {
    const mail = mailOf('charset=us-ascii', `<p>${'a'.repeat(600)}\n${'b'.repeat(600)}=</p>`);
    const result = written(mail, '\n', '');
    expect(result).toMatch(/\nContent-Transfer-Encoding: quoted-printable\n\n<p>a{72}=\n/);
    expect(result).toContain('MIME-Version: 1.0\n');
    expect(openMail(Buffer.from(result, 'latin1')).body.text).toBe(
      `<p>${'a'.repeat(600)}${'b'.repeat(600)}=</p>`,
    );
  });

  test('a line that would be a boundary makes the part quoted-printable', () => {
    const mail = mailOf('charset=us-ascii\nContent-Transfer-Encoding: 7bit', 'x\n<i>--b</i>');
    const result = written(mail, '<i>--b</i>', '--b', ['b']);
    expect(result).toMatch(/\nContent-Transfer-Encoding: quoted-printable\n[\s\S]*\n\nx\n=2D-b$/);
  });

  test('base64 keeps the length of its lines', () => {
    const text = '<p>a text that fills some lines of base64</p>';
    const lines = (
      Buffer.from(text)
        .toString('base64')
        .match(/.{1,20}/g) ?? []
    ).join('\n');
    const mail = mailOf('charset=utf-8\nContent-Transfer-Encoding: base64', `${lines}\n`);
    const body = written(mail, 'some', 'two').split('\n\n')[1] ?? '';
    expect(
      body
        .trimEnd()
        .split('\n')
        .slice(0, -1)
        .every((line) => line.length === 20),
    ).toBe(true);
    expect(Buffer.from(body, 'base64').toString()).toBe(text.replace('some', 'two'));
  });
});

describe('plain text', () => {
  test('what the charset does not have makes the part UTF-8, and its header says so', () => {
    const result = written(mailOf('charset=iso-8859-1', 'gr x', 'text/plain'), 'x', 'ж');
    expect(result).toContain('text/plain; charset=utf-8\n');
    expect(result).toContain('Content-Transfer-Encoding: quoted-printable\n\ngr =D0=B6');
  });

  test('the rest of the field stays as it is', () => {
    const mail = mailOf('format=flowed;\n charset="us-ascii"; x=y', 'gr x', 'text/plain');
    expect(written(mail, 'x', 'ж')).toContain('format=flowed;\n charset=utf-8; x=y\n');
    const bare = mailOf('format=flowed', 'gr x', 'text/plain');
    expect(written(bare, 'x', 'ж')).toContain('Content-Type: text/plain; charset=utf-8; format=flowed\n');
  });
});
