import { type Charset, charsetOf, isHeld } from './charset.ts';

/** A header's text as a person reads it, and how it was written. */
export interface DecodedWords {
  text: string;
  /** Of the first encoded word. */
  charset: string | undefined;
  encoding: 'B' | 'Q' | undefined;
  /** Bytes beyond ASCII stand in it as they are (RFC 6532). */
  isRaw: boolean;
}

const WORD = /=\?([^?*\s]+)(?:\*[^?\s]*)?\?([bq])\?([^?]*)\?=/gi;

/**
 * Decodes encoded words (RFC 2047) and bare UTF-8 (RFC 6532). What is neither stays as it is written.
 *
 * @param value of a header field, as latin1: a character is a byte.
 */
export function decodeWords(value: string): DecodedWords {
  const line = value.replace(/\r?\n(?=[ \t])/g, '').trim();
  const decoded: DecodedWords = { text: '', charset: undefined, encoding: undefined, isRaw: false };
  let pending: { charset: Charset; label: string; encoding: string; bytes: Buffer } | undefined;
  let from = 0;
  const flush = (): void => {
    if (pending !== undefined) decoded.text += pending.charset.decode(pending.bytes);
    pending = undefined;
  };
  for (const match of line.matchAll(WORD)) {
    const [written, label = '', method = '', content = ''] = match;
    const charset = charsetOf(label);
    if (charset === undefined) continue;
    const between = line.slice(from, match.index);
    // White space between two words belongs to neither (RFC 2047, 6.2).
    if (from === 0 || between.trim() !== '') {
      flush();
      decoded.text += bareText(between, decoded);
    }
    const encoding = method.toUpperCase();
    const bytes = encoding === 'B' ? Buffer.from(content, 'base64') : qDecoded(content);
    decoded.charset ??= label;
    decoded.encoding ??= encoding as 'B' | 'Q';
    // Some programs cut a character in two: words of one charset are read together.
    if (pending?.label === label) pending.bytes = Buffer.concat([pending.bytes, bytes]);
    else {
      flush();
      pending = { charset, label, encoding, bytes };
    }
    from = match.index + written.length;
  }
  flush();
  decoded.text += bareText(line.slice(from), decoded);
  return decoded;
}

function bareText(latin1: string, decoded: DecodedWords): string {
  if (!/[\x80-\xff]/.test(latin1)) return latin1;
  decoded.isRaw = true;
  const bytes = Buffer.from(latin1, 'latin1');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function qDecoded(content: string): Buffer {
  const text = content
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(text, 'latin1');
}

/** Characters of a line, without its end (RFC 5322, 2.1.1; RFC 2047, 2). */
const LINE = 76;
const WORD_LENGTH = 75;

/**
 * Writes a text for a header, as latin1: bare where it is ASCII, else in encoded words of the charset and encoding
 * that it had, or of UTF-8; folded at 76 characters.
 *
 * @param used of the first line, by the field's name.
 */
export function encodeWords(text: string, before: DecodedWords, used: number, lineEnd: string): string {
  if (/^[\x20-\x7e]*$/.test(text) && !text.includes('=?')) return foldedAtSpaces(text, used, lineEnd);
  if (before.isRaw && before.charset === undefined) return Buffer.from(text, 'utf8').toString('latin1');
  const declared = before.charset === undefined ? undefined : charsetOf(before.charset);
  const isKept = declared !== undefined && !declared.hasStates && isHeld(text, declared);
  const label = isKept ? (before.charset as string) : 'UTF-8';
  const charset = (isKept ? declared : charsetOf('utf-8')) as Charset;
  const method = before.encoding ?? (isMostlyAscii(text) ? 'Q' : 'B');
  const head = `=?${label}?${method}?`;
  const words: string[] = [];
  let content = '';
  let length = used;
  for (const { segment } of new Intl.Segmenter('und').segment(text)) {
    const longer = content + segment;
    const room = Math.min(WORD_LENGTH, LINE - length) - head.length - 2;
    if (content !== '' && encodedContent(longer, charset, method).length > room) {
      words.push(`${head}${encodedContent(content, charset, method)}?=`);
      content = segment;
      length = 1;
    } else {
      content = longer;
    }
  }
  words.push(`${head}${encodedContent(content, charset, method)}?=`);
  return words.join(`${lineEnd} `);
}

function encodedContent(text: string, charset: Charset, method: 'B' | 'Q'): string {
  const bytes = Buffer.from(charset.encode(text));
  if (method === 'B') return bytes.toString('base64');
  // The set that may stand bare wherever an encoded word may (RFC 2047, 5.3).
  return bytes
    .toString('latin1')
    .replace(
      /[^A-Za-z0-9!*+/ -]/g,
      (byte) => `=${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .replaceAll(' ', '_');
}

function isMostlyAscii(text: string): boolean {
  return (text.match(/[^\x20-\x7e]/g)?.length ?? 0) * 3 < text.length;
}

function foldedAtSpaces(text: string, used: number, lineEnd: string): string {
  let folded = '';
  let length = used;
  for (const piece of text.match(/ +[^ ]*|[^ ]+/g) ?? []) {
    const isFolded = length + piece.length > LINE && folded !== '' && piece.startsWith(' ');
    folded += isFolded ? lineEnd + piece : piece;
    length = isFolded ? piece.length : length + piece.length;
  }
  return folded;
}
