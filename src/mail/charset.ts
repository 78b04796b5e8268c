import { normalizeEncoding } from '@exodus/bytes/encoding.js';
import { createMultibyteDecoder, createMultibyteEncoder } from '@exodus/bytes/multi-byte.js';
import { type Coder, coderOf } from '../encoding/coder.ts';

/** A charset as a part of a mail declares it. */
export interface Charset extends Coder {
  /** The WHATWG name in lower case. */
  name: string;
  /** Bytes mean nothing without those before them, so that a text is written as a whole or not at all. */
  hasStates: boolean;
}

/**
 * Labels that mail has and the Encoding standard has not. A reader of UTF-7 sees tags where others see letters; it is
 * not among them, nor is what is no charset at all.
 */
const ALIASES: Readonly<Record<string, string>> = {
  cp932: 'shift_jis',
  'windows-932': 'shift_jis',
  'x-sjis-docomo': 'shift_jis',
  'x-sjis-kddi': 'shift_jis',
  'x-sjis-softbank': 'shift_jis',
  cp936: 'gbk',
  ms936: 'gbk',
  cp949: 'euc-kr',
  ms949: 'euc-kr',
  cp950: 'big5',
  'euc-cn': 'gbk',
  utf8mb4: 'utf-8',
  'ansi_x3.4-1986': 'windows-1252',
  'us-ascii7': 'windows-1252',
};

/**
 * The charset of a label, by the Encoding standard, which mail programs follow, too: what declares `iso-8859-1` is
 * read as windows-1252. What is written keeps to the narrower set that the label names.
 *
 * @returns none for a charset that is not known, or that cannot be read safely.
 */
export function charsetOf(label: string): Charset | undefined {
  const key = label.trim().toLowerCase();
  const name = normalizeEncoding(ALIASES[key] ?? key);
  if (name === null || name === 'replacement' || name === 'x-user-defined') return undefined;
  if (name === 'iso-2022-jp') return { name, hasStates: true, ...ISO_2022_JP };
  const coder = coderOf(name);
  const limit = limitOf(key);
  return {
    ...coder,
    name,
    hasStates: false,
    encode(text) {
      const bytes = coder.encode(text);
      if (limit?.(bytes)) throw new RangeError(`a character that ${key} does not have`);
      return bytes;
    },
  };
}

const ISO_2022_JP: Coder = {
  decode: createMultibyteDecoder('iso-2022-jp', true),
  encode: createMultibyteEncoder('iso-2022-jp'),
  byteOffsets: () => {
    throw new TypeError('ISO-2022-JP has states');
  },
};

/** Whether bytes are beyond what a label names in the strict sense. */
function limitOf(label: string): ((bytes: Uint8Array) => boolean) | undefined {
  if (/ascii|^ansi_x3\.4|^iso646-us$|^cp367$|^ibm367$|^us$/.test(label)) {
    return (bytes) => bytes.some((byte) => byte >= 0x80);
  }
  if (/^(?:iso[-_]?8859|latin\d|l\d$|tis-?620|cp819|ibm819)/.test(label)) {
    return (bytes) => bytes.some((byte) => byte >= 0x80 && byte < 0xa0);
  }
  return undefined;
}

/** Whether a charset can write a text. */
export function isHeld(text: string, { encode }: Pick<Charset, 'encode'>): boolean {
  try {
    encode(text);
    return true;
  } catch {
    return false;
  }
}
