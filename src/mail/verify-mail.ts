import { isMultipart, type MimePart, partsWithin } from './mime-part.ts';
import { parseMail } from './parse-mail.ts';
import { bytesOf } from './part-text.ts';

/** What was meant to be done to a mail. */
export interface Meant {
  removed: readonly MimePart[];
  /** The decoded bytes of the parts that were written anew. */
  written: ReadonlyMap<MimePart, Uint8Array>;
}

/** Header fields that writing a part anew may add or change. */
const REWRITTEN: readonly string[] = ['content-type', 'content-transfer-encoding', 'mime-version'];

/**
 * Reads a mail that was written and compares it with what was meant: the same parts but for those removed, the same
 * header fields but for the subject, and the same bytes in all that was not written anew.
 *
 * @param source and output: the file before and after as latin1.
 * @param root of the mail as it was.
 * @throws Error for a mail that is not what was meant: a defect of ours, and better told than sent.
 */
export function verifyMail(source: string, output: string, root: MimePart, meant: Meant): void {
  const removed = new Set(meant.removed);
  const isGone = (part: MimePart): boolean =>
    removed.has(part) || (part.children.length > 0 && part.children.every(isGone));
  const expected = partsWithin(root).filter((part) => !isGone(part));
  const found = partsWithin(parseMail(output));
  if (found.length !== expected.length) throw wrong(`it has ${found.length} parts, not ${expected.length}`);
  for (const [index, before] of expected.entries()) {
    const after = found[index] as MimePart;
    const where = `part ${before.section || 'at its root'}`;
    const bytes = meant.written.get(before);
    const except = [...(bytes ? REWRITTEN : []), ...(before === root ? ['subject'] : [])];
    if (headerText(output, after, except) !== headerText(source, before, except)) {
      throw wrong(`${where} has another header`);
    }
    if (isMultipart(before)) continue;
    const isAsMeant = bytes
      ? bytesOf(output, after).equals(bytes)
      : output.slice(after.start, after.end) === source.slice(before.start, before.end);
    if (!isAsMeant) throw wrong(`${where} has another content`);
  }
}

function headerText(source: string, { header }: MimePart, except: readonly string[]): string {
  const kept = header.fields.filter(({ name }) => !except.includes(name));
  return kept.map(({ start, end }) => source.slice(start, end)).join('');
}

function wrong(what: string): Error {
  return new Error(`the mail that was written is not the one that was meant: ${what}`);
}
