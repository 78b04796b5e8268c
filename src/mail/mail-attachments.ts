import type { Attachment } from '../message.ts';
import type { MimePart } from './mime-part.ts';
import { bytesOf } from './part-text.ts';

/** A part that is no text of the mail, and the attachment that the rules see of it. */
export interface MailAttachment {
  part: MimePart;
  attachment: Attachment;
}

/** Extensions that a name is made with, where a part has none. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'image/gif': '.gif',
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
};

/**
 * What the rules see of the parts that are no text of the mail. Each has a name of its own, so that the log says which
 * it speaks of: a second `invoice.pdf` is `invoice (2).pdf`.
 *
 * @throws SendableError MAIL_BROKEN for base64 that readers decode differently
 */
export function attachmentsOf(source: string, parts: readonly MimePart[]): MailAttachment[] {
  const names = new Set<string>();
  return parts.map((part) => {
    const { mediaType, contentId, transferEncoding } = part;
    const given = part.filename ?? `attachment-${part.section}${EXTENSIONS[mediaType] ?? ''}`;
    const filename = ownName(given, names);
    names.add(filename);
    const attachment: Attachment = {
      filename,
      contentType: mediaType,
      ...(contentId !== undefined && { cid: contentId }),
      // In an unknown encoding the bytes are not known; the rules then go by name and type.
      ...(transferEncoding !== undefined && { content: bytesOf(source, part) }),
    };
    return { part, attachment };
  });
}

function ownName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const dot = name.lastIndexOf('.');
  const at = dot > 0 ? dot : name.length;
  for (let count = 2; ; count++) {
    const other = `${name.slice(0, at)} (${count})${name.slice(at)}`;
    if (!taken.has(other)) return other;
  }
}
