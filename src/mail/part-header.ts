import { fieldOf } from './header-fields.ts';
import type { MimePart } from './mime-part.ts';
import { parameterOf } from './parameters.ts';
import type { FileEdit, TransferEncoding } from './transfer-encoding.ts';

/** What a part's header is to say anew. */
export interface HeaderChange {
  transferEncoding?: TransferEncoding;
  charset?: string;
}

/**
 * Edits of a part's header, for a body that is written in another way than before; what it says besides stays as it
 * is, byte for byte.
 */
export function headerEdits(
  part: MimePart,
  { transferEncoding, charset }: HeaderChange,
  lineEnd: string,
): FileEdit[] {
  const { header, mediaType, contentType, parent } = part;
  const edits: FileEdit[] = [];
  let added = '';
  const type = fieldOf(header, 'content-type');
  // Without this a whole mail is read as if it knew nothing of MIME.
  if (parent === undefined && fieldOf(header, 'mime-version') === undefined) {
    added += `MIME-Version: 1.0${lineEnd}`;
  }
  if (charset !== undefined) {
    const declared = parameterOf(contentType, 'charset');
    if (type === undefined) {
      added += `Content-Type: ${mediaType}; charset=${charset}${lineEnd}`;
    } else if (declared !== undefined) {
      const at = type.valueStart;
      edits.push({ start: at + declared.start, end: at + declared.end, text: charset });
    } else {
      const at = type.valueStart + (contentType?.end ?? 0);
      edits.push({ start: at, end: at, text: `; charset=${charset}` });
    }
  }
  if (transferEncoding !== undefined) {
    const field = fieldOf(header, 'content-transfer-encoding');
    if (field === undefined) added += `Content-Transfer-Encoding: ${transferEncoding}${lineEnd}`;
    else edits.push({ start: field.valueStart, end: field.valueEnd, text: ` ${transferEncoding}` });
  }
  if (added !== '') edits.push({ start: header.end, end: header.end, text: added });
  return edits;
}
