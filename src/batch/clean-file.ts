import { SendableError } from '../errors.ts';
import { applyEdits, type CleanResult, clean, type ErrorCode, type Options, rules } from '../index.ts';
import type { MessageRest } from './context-file.ts';
import { hasDisableComments, heedDisableComments } from './disable-comments.ts';
import { decodeFile } from './file-encoding.ts';
import { checkSample, type Sample } from './sample.ts';

/** A file as it is handed to a worker. */
export interface FileJob {
  bytes: Uint8Array;
  message: MessageRest;
  options: Options;
  /** Values for merge tags: the file is also checked as it reads when they are filled in. */
  sample?: Sample;
  isMail?: boolean;
}

/** What cleaning a file gave: the library's result but for the texts, which follow from the file and the edits. */
export type FileResult = Omit<CleanResult, 'html' | 'text'> & {
  /** The WHATWG name in lower case. */
  encoding: string;
  /** Of a mail file: the part that the edits are of, and the edits of the file. */
  mail?: MailFile;
};

/** What of a mail file follows from its edits alone. */
export interface MailFile {
  /** As IMAP numbers parts: `1.2`. */
  section: string;
  mediaType: string;
  /** In bytes of the file; `content` in base64. */
  edits: { start: number; end: number; content: string }[];
}

/** A file that could not be cleaned. INTERNAL is a defect of ours, and the message holds its stack. */
export interface FileError {
  code: ErrorCode | 'INTERNAL';
  message: string;
}

export type FileOutcome = { result: FileResult } | { error: FileError };

/** What may be left alone: the rules, and what the engine and the batch find by themselves. */
const KNOWN_RULES: readonly string[] = [...rules.map(({ id }) => id), 'normalize-markup', 'encoding'];

/** Cleans one file. Rejects never: a file that cannot be cleaned must not stop the others. */
export async function cleanFile(job: FileJob): Promise<FileOutcome> {
  try {
    const file = decodeFile(job.bytes);
    const result = await cleanText(file.text, file.encoding, job);
    if (file.isMisdeclared) {
      const text = 'the file declares UTF-8 and is not; it was read and written as windows-1252';
      result.findings.push({ rule: 'encoding', severity: 'warning', message: text });
    }
    return { result };
  } catch (error) {
    return { error: errorOf(error) };
  }
}

/** Cleans the html of a file, with what a batch adds: a sample, and comments that leave something alone. */
export async function cleanText(
  text: string,
  encoding: string,
  { message, options, sample }: Omit<FileJob, 'bytes'>,
): Promise<FileResult> {
  const cleaned = await clean({ ...message, html: text }, options);
  let result: FileResult = { ...withoutTexts(cleaned), encoding };
  if (sample !== undefined) result = await checkSample(text, result, sample, message, options);
  if (hasDisableComments(text)) result = await heeded(text, result, { message, options });
  return result;
}

/** Heeds the comments of a text that leave something alone, and sees that nothing else is to be done to what is left. */
async function heeded(
  text: string,
  result: FileResult,
  { message, options }: Omit<FileJob, 'bytes'>,
): Promise<FileResult> {
  const heedful = heedDisableComments(text, result, KNOWN_RULES);
  if (JSON.stringify(heedful.edits) === JSON.stringify(result.edits)) return heedful;
  const html = applyEdits(text, heedful.edits);
  const again = { ...withoutTexts(await clean({ ...message, html }, options)), encoding: result.encoding };
  if (heedDisableComments(html, again, KNOWN_RULES).edits.length === 0) return heedful;
  const said = 'what the comments leave alone cannot stand beside the other changes; make the change by hand';
  heedful.findings.push({ rule: 'disable-comment', severity: 'error', message: said });
  return { ...heedful, verdict: 'blocked' };
}

/** An error as it is reported of a file. */
export function errorOf(error: unknown): FileError {
  if (error instanceof SendableError) return { code: error.code, message: error.message };
  return {
    code: 'INTERNAL',
    message: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
}

/** The plain text is made when it is asked for, and here nobody asks. */
function withoutTexts(result: CleanResult): Omit<CleanResult, 'html' | 'text'> {
  const names = Object.keys(result).filter((name) => name !== 'html' && name !== 'text');
  const entries = names.map((name) => [name, result[name as keyof CleanResult]]);
  return Object.fromEntries(entries);
}
