import { type CleanResult, clean, type MessageContext, type Options } from '../index.ts';
import { closeMail } from './close-mail.ts';
import { isHtml, type OpenMail, openMail } from './open-mail.ts';
import { optionsForText } from './renew-text.ts';

/** A mail file, with what is known of the order and the buyer. */
export interface Mail {
  /** The file (RFC 5322 with MIME). */
  bytes: Uint8Array;
  context?: MessageContext;
}

/** Replace the bytes of a mail file from `start` to `end` by `bytes`. */
export interface MailEdit {
  start: number;
  end: number;
  bytes: Uint8Array;
}

/** The part that was cleaned. */
export interface MailBody {
  /** As IMAP numbers parts (RFC 9051, 6.4.5.1): `1.2`. */
  section: string;
  mediaType: 'text/html' | 'text/plain';
  /** The WHATWG name in lower case. */
  charset: string;
  /** Decoded, as it was: the text that offsets of changes, findings and edits count in. */
  input: string;
}

/**
 * What `cleanMail()` gives: the result of `clean()`, of the body. Changes and findings of the target `html` speak of
 * the body, whichever its type; of `text`, of the plain text beside it; of `attachment:<filename>`, of a part.
 */
export interface MailResult extends Omit<CleanResult, 'html'> {
  /** The cleaned file. */
  mail: Uint8Array;
  /** Replaying them on the file gives `mail`: sorted, not overlapping. */
  mailEdits: MailEdit[];
  body: MailBody;
  /** The cleaned body where it is HTML. */
  html?: string;
}

/**
 * Cleans a mail file: the HTML part, the plain text beside it (made anew from the HTML), the subject; attachments that
 * the policy forbids go. Every other byte stays as it is: a mail in which nothing is to be done comes back as it was.
 *
 * A mail that mail programs would read in different ways is refused.
 *
 * @throws SendableError MAIL_BROKEN, MAIL_ENCRYPTED, MAIL_UNSUPPORTED, MAIL_TOO_COMPLEX, ENCODING_UNSUPPORTED, and
 * what `clean()` throws
 */
export async function cleanMail(mail: Uint8Array | Mail, options: Options = {}): Promise<MailResult> {
  const { bytes, context } = mail instanceof Uint8Array ? { bytes: mail } : mail;
  const open = openMail(bytes, { context, mergeTags: options.mergeTags });
  const { html: _html, text: _text, ...cleaned } = await clean(open.message, bodyOptions(open, options));
  const { fileEdits, output, text, plain, ...result } = closeMail(open, cleaned, options);
  return {
    ...result,
    mail: Buffer.from(output, 'latin1'),
    mailEdits: fileEdits.map(({ start, end, text: written }) => ({
      start,
      end,
      bytes: Buffer.from(written, 'latin1'),
    })),
    body: bodyOf(open),
    ...(isHtml(open.body) && { html: text }),
    text: plain(),
  };
}

/** The options for the body of a mail. */
export function bodyOptions({ wrapped }: OpenMail, options: Options): Options {
  return wrapped === undefined ? options : optionsForText(options);
}

export function bodyOf({ body }: OpenMail): MailBody {
  const mediaType = isHtml(body) ? 'text/html' : 'text/plain';
  return { section: body.part.section, mediaType, charset: body.charset.name, input: body.text };
}
