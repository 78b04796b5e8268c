import { MALFORMED_UTF8 } from '../encoding/malformed-utf8.ts';
import { type ByteEdit, byteEditsOf } from '../encoding/splice.ts';
import { SendableError } from '../errors.ts';
import { applyEdits, type Edit } from '../result.ts';
import { type Charset, charsetOf, isHeld } from './charset.ts';
import { fieldOf } from './header-fields.ts';
import type { MimePart } from './mime-part.ts';
import { parameterOf } from './parameters.ts';
import { lineOf, refuse } from './refuse.ts';
import { decodeTransfer } from './transfer-encoding.ts';

/** A text part, read. */
export interface PartText {
  part: MimePart;
  text: string;
  /** Behind the transfer encoding. */
  bytes: Buffer;
  charset: Charset;
  /** Bytes of the byte-order mark; 0 where there is none. */
  markLength: number;
  /** The part does not say how its bytes beyond ASCII are to be read, or it is not so. */
  isMisdeclared: boolean;
}

/**
 * The bytes of a part behind its transfer encoding.
 *
 * @throws SendableError MAIL_BROKEN for base64 that readers decode differently, MAIL_UNSUPPORTED for an unknown encoding
 */
export function bytesOf(source: string, part: MimePart): Buffer {
  const encoding = part.transferEncoding;
  const field = fieldOf(part.header, 'content-transfer-encoding');
  if (encoding === undefined) {
    refuse('MAIL_UNSUPPORTED', 'an unknown transfer encoding', lineOf(source, field?.start ?? part.start));
  }
  const bytes = decodeTransfer(source.slice(part.start, part.end), encoding);
  if (bytes === undefined) {
    const message = 'base64 with characters that are none; mail programs read it differently';
    refuse('MAIL_BROKEN', message, lineOf(source, part.start));
  }
  return bytes;
}

/**
 * Reads a text part in the charset that it declares.
 *
 * @throws SendableError MAIL_BROKEN, MAIL_UNSUPPORTED, MESSAGE_NOT_TEXT, ENCODING_UNSUPPORTED for a charset that is not
 * known
 */
export function readText(source: string, part: MimePart): PartText {
  const bytes = bytesOf(source, part);
  const label = parameterOf(part.contentType, 'charset')?.value ?? '';
  if (label === '') return undeclared(source, part, bytes);
  const charset = /^utf-?16$/i.test(label.trim()) ? utf16Of(bytes) : charsetOf(label);
  if (charset === undefined) {
    const line = lineOf(source, part.header.fields[0]?.start ?? part.start);
    throw new SendableError('ENCODING_UNSUPPORTED', `line ${line}: a part in the charset "${label}"`);
  }
  if (charset.name === 'utf-8' && !isUtf8(bytes)) return malformed(source, part, bytes, charset);
  // What declares ASCII and has more is read as one of two things.
  if (/ascii/i.test(label) && bytes.some((byte) => byte >= 0x80)) return undeclared(source, part, bytes);
  const markLength = markLengthOf(bytes, charset.name);
  const text = charset.decode(bytes.subarray(markLength));
  checkControls(source, part, text);
  return { part, text, bytes, charset, markLength, isMisdeclared: false };
}

function malformed(source: string, part: MimePart, bytes: Buffer, utf8: Charset): PartText {
  const markLength = markLengthOf(bytes, 'utf-8');
  const text = MALFORMED_UTF8.decode(bytes.subarray(markLength));
  checkControls(source, part, text);
  return { part, text, bytes, charset: { ...utf8, ...MALFORMED_UTF8 }, markLength, isMisdeclared: true };
}

/** Of a text's characters; any byte is a character of most charsets. */
const CONTROL_SHARE = 0.01;

function checkControls(source: string, { section, start }: MimePart, text: string): void {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x09 || (code > 0x0d && code < 0x20 && code !== 0x1b)) count += 1;
  }
  if (count <= text.length * CONTROL_SHARE) return;
  const line = lineOf(source, start);
  throw new SendableError('MESSAGE_NOT_TEXT', `line ${line}: part ${section} holds binary data as text`);
}

function undeclared(source: string, part: MimePart, bytes: Buffer): PartText {
  const isAscii = !bytes.some((byte) => byte >= 0x80);
  const name = isAscii ? 'us-ascii' : isUtf8(bytes) ? 'utf-8' : 'windows-1252';
  const charset = charsetOf(name) as Charset;
  const markLength = markLengthOf(bytes, charset.name);
  const text = charset.decode(bytes.subarray(markLength));
  checkControls(source, part, text);
  return { part, text, bytes, charset, markLength, isMisdeclared: !isAscii };
}

/** By the byte-order mark; without one big-endian is the rule (RFC 2781, 4.3), and little-endian what is met. */
function utf16Of(bytes: Buffer): Charset | undefined {
  const isMarked = (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0xff && bytes[1] === 0xfe);
  const isBig = isMarked ? bytes[0] === 0xfe : bytes[0] === 0;
  return charsetOf(isBig ? 'utf-16be' : 'utf-16le');
}

function markLengthOf(bytes: Buffer, encoding: string): number {
  const [first, second, third] = bytes;
  if (encoding === 'utf-8') return first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
  if (encoding === 'utf-16le') return first === 0xff && second === 0xfe ? 2 : 0;
  return encoding === 'utf-16be' && first === 0xfe && second === 0xff ? 2 : 0;
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Edits of an HTML part's text as edits of its decoded bytes; what the charset does not have is written as a
 * character reference.
 *
 * @throws SendableError MAIL_BROKEN for text in a charset with states that does not come back as it is
 */
export function htmlByteEdits(read: PartText, edits: readonly Edit[]): ByteEdit[] {
  const { bytes, charset, text, markLength } = read;
  if (!charset.hasStates) return byteEditsOf(bytes, { ...read, coder: charset }, edits);
  if (!isHeld(text, charset) || !bytes.equals(charset.encode(text))) {
    refuse('MAIL_BROKEN', `part ${read.part.section}: ${charset.name} that is not as it would be written`);
  }
  // Each character by itself is written as it would be between others, so that the whole can be written at once.
  const whole = { text, coder: { ...charset, byteOffsets: wholeOffsets }, markLength, isMisdeclared: false };
  const edited = applyEdits(text, edits);
  const [edit] = byteEditsOf(bytes, whole, [{ start: 0, end: text.length, text: edited }]);
  return edit === undefined ? [] : [{ ...edit, start: 0, end: bytes.length }];
}

function wholeOffsets(bytes: Uint8Array): number[] {
  return [0, bytes.length];
}
