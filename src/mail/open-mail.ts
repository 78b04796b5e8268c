import { SendableError } from '../errors.ts';
import type { Message, MessageContext } from '../message.ts';
import { type DecodedWords, decodeWords } from './encoded-words.ts';
import { fieldOf, type HeaderField, rawValue } from './header-fields.ts';
import { MAX_MAIL_BYTES } from './limits.ts';
import { attachmentsOf, type MailAttachment } from './mail-attachments.ts';
import type { MimePart } from './mime-part.ts';
import { parseMail } from './parse-mail.ts';
import { type PartText, readText } from './part-text.ts';
import { lineOf, refuse } from './refuse.ts';
import { shownParts } from './shown-parts.ts';
import { type TextAsHtml, textAsHtml } from './text-as-html.ts';

/** A mail, read: what its parts are, and the message that the rules see. */
export interface OpenMail {
  /** The file as latin1: a character is a byte. */
  source: string;
  root: MimePart;
  /** The first of the file. */
  lineEnd: '\r\n' | '\n';
  body: PartText;
  /** The plain text beside an HTML body. */
  text: PartText | undefined;
  attachments: readonly MailAttachment[];
  subject: MailSubject | undefined;
  message: Message;
  /** Of a body that is plain text. */
  wrapped: TextAsHtml | undefined;
}

export interface MailSubject extends DecodedWords {
  field: HeaderField;
}

export interface OpenOptions {
  context?: MessageContext | undefined;
  mergeTags?: readonly string[] | undefined;
}

/**
 * Reads a mail file.
 *
 * @param bytes of the file: RFC 5322 with MIME; a line `From …` of a mailbox may stand before it.
 * @throws SendableError MESSAGE_TOO_LARGE, MAIL_BROKEN, MAIL_ENCRYPTED, MAIL_UNSUPPORTED, MAIL_TOO_COMPLEX,
 * ENCODING_UNSUPPORTED
 */
export function openMail(bytes: Uint8Array, { context, mergeTags }: OpenOptions = {}): OpenMail {
  if (bytes.length > MAX_MAIL_BYTES) {
    const message = `the mail has ${bytes.length} bytes; a mail may have ${MAX_MAIL_BYTES}`;
    throw new SendableError('MESSAGE_TOO_LARGE', message);
  }
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const root = parseMail(source);
  const shown = shownParts(root);
  const body = readText(source, shown.body);
  for (const part of shown.below) checkBelow(source, part, shown.body);
  checkBody(source, body);
  const text = shown.text && readText(source, shown.text);
  const attachments = attachmentsOf(source, shown.attachments);
  const subject = subjectOf(source, root);
  const wrapped = isHtml(body) ? undefined : textAsHtml(body, mergeTags);
  const message: Message = {
    html: wrapped?.html ?? body.text,
    ...(subject !== undefined && { subject: subject.text }),
    attachments: attachments.map(({ attachment }) => attachment),
    ...(context !== undefined && { context }),
  };
  const firstEnd = source.indexOf('\n');
  const lineEnd = firstEnd > 0 && source[firstEnd - 1] === '\r' ? '\r\n' : '\n';
  return { source, root, lineEnd, body, text, attachments, subject, message, wrapped };
}

export function isHtml({ part }: PartText): boolean {
  return part.mediaType === 'text/html';
}

function subjectOf(source: string, { header }: MimePart): MailSubject | undefined {
  const field = fieldOf(header, 'subject');
  return field && { ...decodeWords(rawValue(source, field)), field };
}

/** Mail programs put an empty text behind an attachment. Any other is shown, and would not be judged. */
function checkBelow(source: string, part: MimePart, body: MimePart): void {
  const { text } = readText(source, part);
  const isEmpty = text.replace(/<[^>]*>?|&nbsp;|&#160;|\s/g, '') === '';
  if (isEmpty && !/<(?:img|style|svg|object|video|audio)\b/i.test(text)) return;
  const message = `the mail shows several texts, one below the other (parts ${body.section} and ${part.section})`;
  refuse('MAIL_UNSUPPORTED', message, lineOf(source, part.start));
}

/** What a text holds that only other programs can read. */
function checkBody(source: string, { text, part }: PartText): void {
  if (part.mediaType !== 'text/plain') return;
  const line = lineOf(source, part.start);
  if (/^-----BEGIN PGP MESSAGE-----/m.test(text))
    refuse('MAIL_ENCRYPTED', 'the text is encrypted (PGP)', line);
  if (/^begin [0-7]{3,4} \S.*\r?\n[\x20-\x60]{2,}/m.test(text)) {
    refuse('MAIL_UNSUPPORTED', 'the text holds a file (uuencode)', line);
  }
}
