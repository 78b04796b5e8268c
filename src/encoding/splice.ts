import type { Edit } from '../result.ts';
import type { Coder } from './coder.ts';

/** A text with the bytes that it was read from. */
export interface EncodedText {
  /** Without the byte-order mark. */
  text: string;
  coder: Coder;
  /** Bytes of the byte-order mark; 0 where there is none. */
  markLength: number;
  /** Characters beyond ASCII may be read differently elsewhere, so that none is put in. */
  isMisdeclared: boolean;
}

/** Replace the bytes from `start` to `end` by `bytes`. Edits are sorted and do not overlap. */
export interface ByteEdit {
  start: number;
  end: number;
  bytes: Uint8Array;
}

/**
 * Edits of an HTML text as edits of its bytes. What no edit touches keeps its bytes, malformed ones included; what is
 * put in is written in the text's encoding, and as a character reference where that has no such character.
 *
 * @param bytes with the byte-order mark.
 * @param edits sorted and not overlapping, in UTF-16 units of the text.
 */
export function byteEditsOf(bytes: Uint8Array, file: EncodedText, edits: readonly Edit[]): ByteEdit[] {
  const { text, coder, markLength } = file;
  const offsets = coder.byteOffsets(
    bytes.subarray(markLength),
    text,
    edits.flatMap(({ start, end }) => [start, end]),
  );
  return edits.map((edit, index) => ({
    start: markLength + (offsets[index * 2] ?? 0),
    end: markLength + (offsets[index * 2 + 1] ?? 0),
    bytes: encoded(edit.text, file, isInStyle(text, edit.start)),
  }));
}

/** Replays edits (sorted, not overlapping) on bytes. */
export function applyByteEdits(bytes: Uint8Array, edits: readonly ByteEdit[]): Uint8Array {
  if (edits.length === 0) return bytes;
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (const { start, end, bytes: written } of edits) {
    pieces.push(bytes.subarray(from, start), written);
    from = end;
  }
  pieces.push(bytes.subarray(from));
  return Buffer.concat(pieces);
}

function encoded(text: string, { coder, isMisdeclared }: EncodedText, isCss: boolean): Uint8Array {
  if (!isMisdeclared) {
    try {
      return coder.encode(text);
    } catch {
      // Some character is not in the encoding; one by one it shows which.
    }
  }
  let written = '';
  for (const character of text) {
    written += isHeld(character, coder, isMisdeclared) ? character : reference(character, isCss);
  }
  return coder.encode(written);
}

function isHeld(character: string, coder: Coder, isAsciiOnly: boolean): boolean {
  if (isAsciiOnly) return (character.codePointAt(0) as number) < 0x80;
  try {
    coder.encode(character);
    return true;
  } catch {
    return false;
  }
}

/** In a style sheet a character reference is no reference, but CSS has an escape of its own. */
function reference(character: string, isCss: boolean): string {
  const code = (character.codePointAt(0) as number).toString(16);
  return isCss ? `\\${code} ` : `&#x${code};`;
}

function isInStyle(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 200_000), offset).toLowerCase();
  return before.lastIndexOf('<style') > before.lastIndexOf('</style');
}
