import { coderOf } from '../encoding/coder.ts';
import { applyByteEdits, byteEditsOf } from '../encoding/splice.ts';
import type { Edit } from '../index.ts';
import type { DecodedFile } from './file-encoding.ts';

/**
 * Applies edits of a file's text to its bytes. What no edit touches keeps its bytes, malformed ones included; what
 * is put in is written in the file's encoding, and as a character reference where that has no such character.
 *
 * @param edits sorted and not overlapping, in UTF-16 units of the decoded text.
 */
export function spliceBytes(bytes: Uint8Array, file: DecodedFile, edits: readonly Edit[]): Uint8Array {
  if (edits.length === 0) return bytes;
  return applyByteEdits(bytes, byteEditsOf(bytes, { ...file, coder: coderOf(file.encoding) }, edits));
}
