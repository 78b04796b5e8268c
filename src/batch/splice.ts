import type { Edit } from '../index.ts';
import { coderOf, type DecodedFile } from './file-encoding.ts';

/**
 * Applies edits of a file's text to its bytes. What no edit touches keeps its bytes, malformed ones included; what
 * is put in is written in the file's encoding, and as a character reference where that has no such character.
 *
 * @param edits sorted and not overlapping, in UTF-16 units of the decoded text.
 */
export function spliceBytes(bytes: Uint8Array, file: DecodedFile, edits: readonly Edit[]): Uint8Array {
  if (edits.length === 0) return bytes;
  const coder = coderOf(file.encoding);
  const content = bytes.subarray(file.markLength);
  const offsets = coder.byteOffsets(
    content,
    file.text,
    edits.flatMap(({ start, end }) => [start, end]),
  );
  const pieces: Uint8Array[] = [bytes.subarray(0, file.markLength)];
  let from = 0;
  for (const [index, { start, text }] of edits.entries()) {
    pieces.push(content.subarray(from, offsets[index * 2]), encoded(text, file, isInStyle(file.text, start)));
    from = offsets[index * 2 + 1] ?? from;
  }
  pieces.push(content.subarray(from));
  return Buffer.concat(pieces);
}

function encoded(text: string, { encoding, isMisdeclared }: DecodedFile, isCss: boolean): Uint8Array {
  const { encode } = coderOf(encoding);
  if (!isMisdeclared) {
    try {
      return encode(text);
    } catch {
      // Some character is not in the encoding; one by one it shows which.
    }
  }
  let written = '';
  for (const character of text) {
    written += isHeld(character, encode, isMisdeclared) ? character : reference(character, isCss);
  }
  return encode(written);
}

function isHeld(character: string, encode: (text: string) => Uint8Array, isAsciiOnly: boolean): boolean {
  if (isAsciiOnly) return (character.codePointAt(0) as number) < 0x80;
  try {
    encode(character);
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
