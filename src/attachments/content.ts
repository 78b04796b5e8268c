import type { Attachment } from '../message.ts';

const decoded = new WeakMap<Attachment, Uint8Array>();

/** The bytes of an attachment, decoded where they were given in base64; none where only its name and type are known. */
export function contentOf(attachment: Attachment): Uint8Array | undefined {
  const { content } = attachment;
  if (typeof content !== 'string') return content;
  const known = decoded.get(attachment);
  if (known) return known;
  const bytes = Buffer.from(content, 'base64');
  decoded.set(attachment, bytes);
  return bytes;
}

/** The attachment that a `cid:` URL names (RFC 2392); names are compared without angle brackets. */
export function attachmentOf(url: string, attachments: readonly Attachment[] = []): Attachment | undefined {
  const name = contentId(decodedComponent(url.replace(/^\s*cid:/i, '').trim()));
  if (name === '') return undefined;
  const isNamed = ({ cid }: Attachment): boolean => cid !== undefined && contentId(cid) === name;
  return attachments.find(isNamed);
}

function contentId(text: string): string {
  return text.trim().replace(/^<|>$/g, '');
}

/** What a `data:` URL holds: its media type in lower case without parameters, and its bytes (RFC 2397). */
export interface DataUrl {
  mediaType: string;
  bytes: Uint8Array;
}

/** Reads a `data:` URL as the Fetch standard does; none where it has no comma. */
export function readDataUrl(url: string): DataUrl | undefined {
  const comma = url.indexOf(',');
  if (comma === -1) return undefined;
  const head = url.slice(url.indexOf(':') + 1, comma);
  const body = url.slice(comma + 1);
  const isBase64 = /; *base64\s*$/i.test(head);
  const bytes = isBase64
    ? Buffer.from(body.includes('%') ? decodedComponent(body) : body, 'base64')
    : percentDecoded(body);
  return { mediaType: (head.split(';')[0] ?? '').trim().toLowerCase(), bytes };
}

function percentDecoded(text: string): Uint8Array {
  const bytes = Buffer.from(text, 'utf8').toString('latin1');
  return Buffer.from(
    bytes.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
}

function decodedComponent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
