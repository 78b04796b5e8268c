import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { transform } from '../../src/index.ts';
import { cleanMail } from '../../src/mail/clean-mail.ts';
import { options } from './mails.ts';

/** A mail as it is made up, and what is expected of its parts. */
interface MadeUp {
  bytes: Buffer;
  lineEnd: string;
  html: string;
  forbidden: number;
}

const PARAGRAPHS = [
  '<p>Hi Dana,</p>',
  '<p>grün, größer &amp; schöner — 3 = 3</p>',
  '<p onclick="track()">your lamp leaves today</p>',
  '<p>Great 🎉 news!</p>',
  '<p>Call us at +49 30 1234567.</p>',
  `<p>${'a line that is longer than mail programs like to write, '.repeat(4)}</p>`,
  '--',
  '',
];

const CHARSETS = ['utf-8', 'windows-1252', 'us-ascii'] as const;

const html = fc
  .array(fc.constantFrom(...PARAGRAPHS), { minLength: 1, maxLength: 8 })
  .map((paragraphs) => paragraphs.join('\n'));

const file = fc.constantFrom(
  { isForbidden: false, type: 'application/pdf', name: 'invoice.pdf', content: '%PDF-1.4\n%%EOF\n' },
  { isForbidden: false, type: 'application/pdf', name: 'Gebrauchsanleitung.pdf', content: '%PDF-1.7\n' },
  { isForbidden: true, type: 'application/zip', name: 'all.zip', content: 'PK\x05\x06'.padEnd(22, '\0') },
  { isForbidden: true, type: 'image/png', name: 'lamp.png', content: 'GIF89a\x01\0\x01\0\0\0\0;' },
);

type File = typeof file extends fc.Arbitrary<infer T> ? T : never;

const mail: fc.Arbitrary<MadeUp> = fc
  .record({
    html,
    lineEnd: fc.constantFrom('\r\n', '\n'),
    charset: fc.constantFrom(...CHARSETS),
    encoding: fc.constantFrom('7bit', '8bit', 'quoted-printable', 'base64'),
    hasText: fc.boolean(),
    files: fc.array(fc.record({ file, depth: fc.nat(2) }), { maxLength: 4 }),
    isClosed: fc.boolean(),
    preamble: fc.constantFrom('', 'A message in parts.\n'),
  })
  .map(made);

function made(plan: {
  html: string;
  lineEnd: string;
  charset: (typeof CHARSETS)[number];
  encoding: string;
  hasText: boolean;
  files: { file: File; depth: number }[];
  isClosed: boolean;
  preamble: string;
}): MadeUp {
  const { charset, lineEnd } = plan;
  const isAscii = charset === 'us-ascii' || plan.encoding === '7bit';
  const narrow = [...plan.html].filter((character) => isHeld(character, isAscii ? 'us-ascii' : charset));
  const text = narrow.join('').replaceAll('\n', lineEnd);
  const bytes = charset === 'utf-8' ? Buffer.from(text) : windows1252(text);
  let next = 0;
  const boundary = (): string => `b${(next++).toString(36)}-${'x'.repeat(next % 3)}`;
  const multipart = (kind: string, parts: string[]): string => {
    const mark = boundary();
    const lines = parts.map((part) => `--${mark}\n${part}\n`).join('');
    const end = plan.isClosed ? `--${mark}--\n` : '';
    return `Content-Type: multipart/${kind};\n boundary="${mark}"\n\n${plan.preamble}${lines}${end}`;
  };
  const body = `Content-Type: text/html; charset=${charset}\nContent-Transfer-Encoding: ${plan.encoding}\n\n${written(bytes, plan.encoding)}`;
  const shown = plan.hasText
    ? multipart('alternative', [
        'Content-Type: text/plain; charset=utf-8\n\nHi Dana, call +49 30 1234567.',
        body,
      ])
    : body;
  const files = plan.files.map(({ file: each, depth }) => {
    let part = `Content-Type: ${each.type}\nContent-Disposition: attachment; filename="${each.name}"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(each.content, 'latin1').toString('base64')}`;
    for (let level = 0; level < depth; level++) part = multipart('mixed', [part]);
    return part;
  });
  const whole = files.length > 0 ? multipart('mixed', [shown, ...files]) : shown;
  const source = `From: ana@lamps.example\nSubject: Lamp\nMIME-Version: 1.0\n${whole}`;
  return {
    // 8bit content has its bytes in a string of bytes.
    bytes: Buffer.from(source.replace(/\r?\n/g, lineEnd), 'latin1'),
    lineEnd,
    html: text,
    forbidden: plan.files.filter(({ file: { isForbidden } }) => isForbidden).length,
  };
}

function isHeld(character: string, charset: (typeof CHARSETS)[number]): boolean {
  const code = character.codePointAt(0) as number;
  return (
    charset === 'utf-8' || code < 0x80 || (charset === 'windows-1252' && (code < 0x100 || code === 0x2014))
  );
}

function windows1252(text: string): Buffer {
  return Buffer.from(text.replaceAll('—', '\x97'), 'latin1');
}

function written(bytes: Buffer, encoding: string): string {
  if (encoding === 'base64') return (bytes.toString('base64').match(/.{1,72}/g) ?? []).join('\n');
  const text = bytes.toString('latin1');
  return encoding === 'quoted-printable' ? text.split(/\r?\n/).map(quoted).join('\n') : text;
}

/** A line in quoted-printable, broken wherever 60 characters are full. */
function quoted(line: string): string {
  let encoded = '';
  let length = 0;
  for (const unit of line) {
    if (length >= 60) {
      encoded += '=\n';
      length = 0;
    }
    const code = unit.charCodeAt(0);
    const next = /[!-<>-~ ]/.test(unit) ? unit : `=${code.toString(16).toUpperCase().padStart(2, '0')}`;
    encoded += next;
    length += next.length;
  }
  return encoded;
}

test('any mail is spliced where it has to be, and nowhere else', async () => {
  await fc.assert(
    fc.asyncProperty(mail, async ({ bytes, html: input, forbidden }) => {
      const result = await cleanMail(bytes, options);
      expect(result.body.input.replace(/\r\n/g, '\n').trimEnd()).toBe(input.replace(/\r\n/g, '\n').trimEnd());
      const dropped = result.changes.filter(({ target }) => target.startsWith('attachment:'));
      expect(dropped.length).toBe(forbidden);
      const [before, after] = await Promise.all([read(bytes), read(result.mail)]);
      expect(after.attachments.length).toBe(before.attachments.length - forbidden);
      expect(before.attachments).toEqual(expect.arrayContaining(after.attachments));
      expect(flat(after.html)).toBe(flat(transform(before.html ?? '', options).html));
      if (result.changes.length === 0) expect(Buffer.compare(result.mail, bytes)).toBe(0);
      const again = await cleanMail(result.mail, options);
      expect(Buffer.compare(again.mail, result.mail)).toBe(0);
    }),
    { numRuns: 150 },
  );
});

async function read(bytes: Uint8Array) {
  return new PostalMime({ attachmentEncoding: 'base64' }).parse(bytes);
}

function flat(text = ''): string {
  return text.replace(/\s+/g, ' ').trim();
}
