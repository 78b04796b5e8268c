import { existsSync, readFileSync } from 'node:fs';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/index.ts';
import { cleanMail, type MailResult } from '../../src/mail/clean-mail.ts';
import { parseMail } from '../../src/mail/parse-mail.ts';
import { growthOf, LINEAR } from '../growth.ts';
import { mailOf, names, options } from './mails.ts';

/** What a mail is refused with, and the words that say why. */
const REFUSED: Readonly<Record<string, readonly [code: string, why: string]>> = {
  'refused-base64-multipart': ['MAIL_BROKEN', 'line 8: a multipart in base64'],
  'refused-base64-with-junk': ['MAIL_BROKEN', 'line 21: base64 with characters that are none'],
  'refused-binary-as-text': ['MESSAGE_NOT_TEXT', 'part 1 holds binary data as text'],
  'refused-boundary-after-the-end': ['MAIL_BROKEN', 'line 25: a boundary behind the one that ends its parts'],
  'refused-boundary-in-pieces': ['MAIL_BROKEN', 'line 7: the parameter boundary'],
  'refused-carriage-return-in-header': ['MAIL_BROKEN', 'line 5: a carriage return within a header'],
  'refused-encrypted-pgp': ['MAIL_ENCRYPTED', 'multipart/encrypted'],
  'refused-encrypted-smime': ['MAIL_ENCRYPTED', 'S/MIME'],
  'refused-encrypted-text': ['MAIL_ENCRYPTED', 'PGP'],
  'refused-file-in-text': ['MAIL_UNSUPPORTED', 'uuencode'],
  'refused-line-like-a-boundary': ['MAIL_BROKEN', 'line 17: a line that begins like a boundary and is none'],
  'refused-line-of-spaces-in-header': ['MAIL_BROKEN', 'line 7: a line of spaces'],
  'refused-mailbox': ['MAIL_UNSUPPORTED', 'a mailbox of several messages'],
  'refused-missing-parts': ['MAIL_UNSUPPORTED', 'message/partial'],
  'refused-no-boundary': ['MAIL_BROKEN', 'line 7: a multipart without boundary'],
  'refused-no-empty-line': ['MAIL_BROKEN', 'line 6: neither a header field nor the empty line'],
  'refused-no-text': ['MAIL_UNSUPPORTED', 'neither an HTML nor a plain-text part'],
  'refused-one-boundary-twice': ['MAIL_BROKEN', 'line 10: two multiparts with one boundary'],
  'refused-report': ['MAIL_UNSUPPORTED', 'a report of a mail server'],
  'refused-several-texts': ['MAIL_UNSUPPORTED', 'several texts, one below the other (parts 1 and 3)'],
  'refused-space-before-colon': ['MAIL_BROKEN', 'line 18: a space before the colon of Content-Type'],
  'refused-two-charsets': ['MAIL_BROKEN', 'line 18: the parameter charset'],
  'refused-two-content-types': ['MAIL_BROKEN', 'line 19: a second Content-Type in one header'],
  'refused-unknown-charset': ['ENCODING_UNSUPPORTED', 'line 18: a part in the charset "x-lamp"'],
  'refused-unknown-encoding': ['MAIL_UNSUPPORTED', 'line 19: an unknown transfer encoding'],
  'refused-utf-7': ['ENCODING_UNSUPPORTED', 'line 18: a part in the charset "utf-7"'],
  'refused-winmail': ['MAIL_UNSUPPORTED', 'winmail.dat'],
};

/** The other parser heeds no byte-order mark, puts a line end behind each part, and takes for UTF-8 what says nothing. */
const READ_OTHERWISE: readonly string[] = ['charset-utf-16', 'charset-utf-16-quoted', 'charset-undeclared'];

const cleanable = names.filter((name) => !(name in REFUSED));

test.each(Object.entries(REFUSED))('%s', async (name, [code, why]) => {
  const refusal = cleanMail(mailOf(name), options);
  await expect(refusal).rejects.toMatchObject({ code, message: expect.stringContaining(why) });
});

describe.each(cleanable)('%s', (name) => {
  const input = mailOf(name);

  test('comes out as it stands beside it, or as it was', async () => {
    const { mail } = await cleanMail(input, options);
    const beside = `${import.meta.dirname}/${name}.cleaned.eml`;
    const expected = existsSync(beside) ? readFileSync(beside) : input;
    expect(Buffer.from(mail).toString('latin1')).toBe(expected.toString('latin1'));
  });

  test('keeps the laws', async () => {
    const result = await cleanMail(input, options);
    const { mail, mailEdits, body, edits, html, changes } = result;
    expect(replayed(input, mailEdits), 'replaying the edits gives the mail').toEqual(mail);
    expect(mailEdits.length > 0, 'edits if and only if logged').toBe(changes.length > 0);
    expect(html ?? result.text, 'replaying the edits of the body gives the body').toBe(
      applyEdits(body.input, edits),
    );
    for (const { target, source, before } of changes) {
      if (target !== 'html') continue;
      expect(before, 'a change quotes the body').toBe(body.input.slice(source.start, source.end));
    }
    const again = await cleanMail(mail, options);
    expect(again.mail, 'a second run changes nothing').toEqual(mail);
    expect(again.changes, 'a second run logs nothing').toEqual([]);
  });

  test('is read by another parser as it was, but for what is logged', async () => {
    const result = await cleanMail(input, options);
    const [before, after] = await Promise.all([readElsewhere(input), readElsewhere(result.mail)]);
    expect(after.subject).toBe(result.subject);
    expect(after.headers).toEqual(before.headers);
    const dropped = result.changes.filter(({ target }) => target.startsWith('attachment:'));
    expect(after.attachments.length).toBe(before.attachments.length - dropped.length);
    expect(before.attachments).toEqual(expect.arrayContaining(after.attachments));
    if (result.html !== undefined && !READ_OTHERWISE.includes(name)) {
      expect(trimmed(after.html)).toBe(trimmed(result.html));
    }
    if (!hasNewText(result)) expect(after.text).toBe(before.text);
  });
});

test('a mail of the folder is either refused or cleaned', () => {
  expect(names.length).toBeGreaterThan(60);
  expect(Object.keys(REFUSED).filter((name) => !names.includes(name))).toEqual([]);
});

describe('what is found', () => {
  const found = async (name: string): Promise<string[]> => {
    const { findings } = await cleanMail(mailOf(name), options);
    return findings.map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`);
  };

  test('header fields that offer what the policy forbids', async () => {
    const lines = await found('newsletter-headers');
    expect(lines.map((line) => line.replace(/ (?:offers|asks|has|is) .*/, ''))).toEqual([
      'warning opt-out: the header field List-Unsubscribe (line 5)',
      'warning opt-out: the header field List-Unsubscribe-Post (line 6)',
      'warning tracking-pixel: the header field Disposition-Notification-To (line 7)',
      'warning tracking-pixel: the header field Return-Receipt-To (line 8)',
      'warning tracking-pixel: the header field X-Confirm-Reading-To (line 9)',
      'warning tracking-pixel: the header field X-Mailgun-Track-Opens (line 10)',
      'info promotion: the header field X-Campaign-ID (line 11)',
      'info promotion: the header field Feedback-ID (line 12)',
      'info promotion: the header field Precedence (line 13)',
    ]);
  });

  test('a rule that is off finds nothing in header fields', async () => {
    const rules = { ...options.rules, 'opt-out': 'off', 'tracking-pixel': 'off', promotion: 'off' } as const;
    const { findings } = await cleanMail(mailOf('newsletter-headers'), { rules });
    expect(findings).toEqual([]);
  });

  test('signatures that a change breaks', async () => {
    expect((await found('signed-smime')).join()).toContain('the mail is signed (S/MIME)');
    expect((await found('signed-pgp')).join()).toContain('the mail is signed (PGP)');
    expect((await found('signed-by-a-server')).join()).toContain('DKIM-Signature');
    expect(await found('signed-untouched')).toEqual([]);
  });

  test('attachments that were left out, each by a name of its own', async () => {
    expect(await found('attachments-of-one-name')).toEqual([
      'warning attachment: the attachment was left out (part 3); see whether the message speaks of it',
    ]);
    const { changes } = await cleanMail(mailOf('attachments-of-one-name'), options);
    expect(changes.map(({ target }) => target)).toEqual(['attachment:invoice-2026-11 (2).pdf']);
  });
});

describe('attachments stay', () => {
  test('where the rule only reports', async () => {
    const rules = { ...options.rules, attachment: 'report', 'animated-image': 'report' } as const;
    const { mail, verdict } = await cleanMail(mailOf('forbidden-attachments'), { rules });
    expect(mail).toEqual(mailOf('forbidden-attachments'));
    expect(verdict).toBe('blocked');
  });

  test('where the message shows them', async () => {
    const rules = { ...options.rules, 'animated-image': 'off' } as const;
    const { mail, verdict } = await cleanMail(mailOf('related-pictures'), { rules });
    expect(mail).toEqual(mailOf('related-pictures'));
    expect(verdict).toBe('blocked');
  });
});

describe('bounds', () => {
  const mail = (body: string): Buffer => Buffer.from(`Subject: x\nMIME-Version: 1.0\n${body}`);

  test('multiparts within multiparts', async () => {
    let body = 'Content-Type: text/plain\n\nHi\n';
    for (let level = 0; level < 40; level++) {
      body = `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n${body}\n--b${level}--\n`;
    }
    await expect(cleanMail(mail(body), options)).rejects.toMatchObject({ code: 'MAIL_TOO_COMPLEX' });
  });

  test('parts', async () => {
    const body = `Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nHi\n'.repeat(600)}--b--\n`;
    await expect(cleanMail(mail(body), options)).rejects.toMatchObject({ code: 'MAIL_TOO_COMPLEX' });
  });

  test('bytes', async () => {
    const large = Buffer.alloc(40 * 1024 * 1024, 'a');
    await expect(cleanMail(large, options)).rejects.toMatchObject({ code: 'MESSAGE_TOO_LARGE' });
  });

  test.each([
    ['Content-Type: text/plain\n\n', ' ', 'x'],
    ['Content-Type: multipart/mixed; boundary=b\n\n--b\n\n', '\n--', '\n--b--'],
    ['Content-Type: text/plain; ', 'a=b; ', '\n\nHi'],
  ])('time grows with the bytes alone: %j, many %j, %j', (before, part, after) => {
    const growth = growthOf((count) => {
      parseMail(mail(before + part.repeat(count) + after).toString('latin1'));
    }, 50_000);
    expect(growth).toBeLessThan(LINEAR);
  });
});

function replayed(input: Buffer, edits: MailResult['mailEdits']): Buffer {
  let from = 0;
  const pieces: Uint8Array[] = [];
  for (const { start, end, bytes } of edits) {
    expect(start, 'edits are sorted and do not overlap').toBeGreaterThanOrEqual(from);
    pieces.push(input.subarray(from, start), bytes);
    from = end;
  }
  return Buffer.concat([...pieces, input.subarray(from)]);
}

/** Fields that say how a part is written, and the subject, which is compared by itself. */
const OWN = ['subject', 'content-type', 'content-transfer-encoding', 'mime-version'];

async function readElsewhere(bytes: Uint8Array) {
  const read = await new PostalMime({ attachmentEncoding: 'base64', forceRfc822Attachments: true }).parse(
    bytes,
  );
  const { subject, html, text, attachments } = read;
  const headers = read.headers.filter(({ key }) => !OWN.includes(key));
  return { subject, html, text, headers, attachments };
}

/** Parsers differ on the line end before a boundary, and on spaces at the ends of quoted-printable lines. */
function trimmed(html: string | undefined): string {
  return (html ?? '').replace(/\r\n/g, '\n').replace(/ +\n/g, '\n').trimEnd();
}

function hasNewText({ changes, html }: MailResult): boolean {
  return html === undefined || changes.some(({ target }) => target === 'text');
}
