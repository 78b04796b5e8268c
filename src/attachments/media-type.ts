import { isoBrands, riffTypes, signatures, zipMembers } from './media-type.data.ts';

/** How much of a file is looked at for text and for the members of an archive, in bytes. */
const HEAD = 4_096;

/**
 * The real media type of a file, told from its bytes whatever its name says.
 *
 * @returns lower case, without parameters; `text/plain` for text of no known kind, none for other bytes that no
 * signature fits.
 */
export function sniffMediaType(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return undefined;
  const mediaType = signed(bytes) ?? container(bytes) ?? text(bytes);
  return mediaType === 'application/zip' ? zipContent(bytes) : mediaType;
}

function signed(bytes: Uint8Array): string | undefined {
  return signatures.find(({ starts, at = 0 }) => latin1(bytes, at, at + starts.length) === starts)?.mediaType;
}

function container(bytes: Uint8Array): string | undefined {
  if (latin1(bytes, 0, 4) === 'RIFF') return riffTypes[latin1(bytes, 8, 12)];
  return latin1(bytes, 4, 8) === 'ftyp' ? (isoBrands[latin1(bytes, 8, 12)] ?? 'video/mp4') : undefined;
}

function zipContent(bytes: Uint8Array): string {
  // Names of members stand before each and again in the directory at the end.
  const names = latin1(bytes, 0, HEAD) + latin1(bytes, Math.max(0, bytes.length - 16 * HEAD), bytes.length);
  return zipMembers.find(([member]) => names.includes(member))?.[1] ?? 'application/zip';
}

/** Markup by its first tag, other text by having no control characters (MIME Sniffing, 7.1 and 7.2). */
function text(bytes: Uint8Array): string | undefined {
  const head = latin1(bytes, 0, HEAD)
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '');
  const markup = head.replace(/^(?:\s|<\?xml[^>]*>|<!--[\s\S]*?-->|<!doctype\s+svg[^>]*>)+/i, '');
  if (/^<(?:[a-z]+:)?svg[\s>]/i.test(markup)) return 'image/svg+xml';
  if (/^<(?:!doctype html|html|head|body|script|iframe|title|table|div|a|style|h1|br|p)[\s>]/i.test(markup)) {
    return 'text/html';
  }
  if (/^\s*<\?xml\b/i.test(head)) return 'text/xml';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: "binary data bytes" are exactly these.
  return /[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]/.test(latin1(bytes, 0, HEAD)) ? undefined : 'text/plain';
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.subarray(start, end)).toString('latin1');
}
