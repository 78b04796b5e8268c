import type { Header } from './header-fields.ts';
import type { ParameterizedValue } from './parameters.ts';
import type { TransferEncoding } from './transfer-encoding.ts';

/** A part of a mail, or the mail itself (RFC 2045, 2.4). Offsets are bytes of the file. */
export interface MimePart {
  /** As IMAP numbers parts (RFC 9051, 6.4.5.1): `1.2`; empty for a mail that is a multipart. */
  section: string;
  header: Header;
  /** In lower case: `text/html`. */
  mediaType: string;
  contentType: ParameterizedValue | undefined;
  /** None for one that is not known. */
  transferEncoding: TransferEncoding | undefined;
  /** In lower case: `inline`, `attachment`. */
  disposition: string | undefined;
  /** As its header names the file. */
  filename: string | undefined;
  /** Content-ID without angle brackets. */
  contentId: string | undefined;
  /** Of the body, without the line end before the delimiter. */
  start: number;
  end: number;
  /** From the delimiter line before the part to the next one: what goes when the part goes. */
  outer: { start: number; end: number };
  /** The multipart ends with the part, and without the line that would end it. */
  isUnclosed: boolean;
  parent: MimePart | undefined;
  /** Of a multipart. */
  children: readonly MimePart[];
}

/** A part and all below it, in the order of the file. */
export function partsWithin(part: MimePart): MimePart[] {
  const found: MimePart[] = [];
  const stack = [part];
  for (let next = stack.pop(); next; next = stack.pop()) {
    found.push(next);
    for (const child of next.children.toReversed()) stack.push(child);
  }
  return found;
}

/** Whether a part is a multipart of any kind, or of one: `mixed`. */
export function isMultipart({ mediaType }: MimePart, kind = ''): boolean {
  return kind === '' ? mediaType.startsWith('multipart/') : mediaType === `multipart/${kind}`;
}
