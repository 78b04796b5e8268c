import type { Change, Edit, Finding, NotChecked, Severity, Source } from '../result.ts';
import type { Transform } from '../transform.ts';

/** What became of one file, as a report tells it. */
export interface ReportedFile {
  /** With slashes, from the folder of the run. */
  path: string;
  status: 'clean' | 'cleaned' | 'blocked' | 'failed';
  isWritten?: boolean;
  isCached?: boolean;
  changes?: Change[];
  findings?: Finding[];
  edits?: Edit[];
  subject?: string;
  notChecked?: NotChecked[];
  encoding?: string;
  /** Why a file failed. */
  error?: { code: string; message: string };
  /** The html as it was given, which the offsets of edits and entries count in. */
  input?: string;
  /** Of a mail file: the part that offsets, lines and columns count in. */
  mail?: { section: string; mediaType: string };
}

export type Entry = Change | Finding;

export type Placed = Entry & { source: Source };

/** What holds for a whole report. */
export interface ReportOptions {
  /** Whether the files keep what the changes are about, so that a change fails the run as an error does. */
  isCheck: boolean;
  /** Tell only what keeps a file from being sent. */
  isQuiet?: boolean;
  /** The rules there are, which explain themselves. */
  rules: readonly Transform[];
  /** Of the program. */
  version: string;
  /** A short mark of a text that stays the same from run to run. */
  markOf(text: string): string;
  /** What stands before each path where they are told from the root of a repository: `mails/`. */
  prefix?: string;
}

/** Changes and findings as a report tells them: the html's in its order, then the subject's, then attachments'. */
export function entriesOf(
  { changes = [], findings = [] }: Pick<ReportedFile, 'changes' | 'findings'>,
  isQuiet = false,
): Entry[] {
  const told = isQuiet ? findings.filter(({ severity }) => severity === 'error') : [...changes, ...findings];
  return told.sort(byPlace);
}

/** How severe an entry is: where a change fails the run it is an error, else it is a note of what was done. */
export function severityOf(entry: Entry, isCheck: boolean): Severity {
  if ('severity' in entry) return entry.severity;
  return isCheck ? 'error' : 'info';
}

/** Where an entry ends, as line and column from 1; the start where the text is not known. */
export function endOf({ source }: Entry, input: string | undefined): { line: number; column: number } {
  if (source === undefined) return { line: 1, column: 1 };
  let { line, column } = source;
  if (input === undefined) return { line, column };
  let from = source.start;
  const breaks = /\r\n?|\n/g;
  breaks.lastIndex = from;
  for (let found = breaks.exec(input); found !== null; found = breaks.exec(input)) {
    if (breaks.lastIndex > source.end) break;
    line += 1;
    column = 1;
    from = breaks.lastIndex;
  }
  return { line, column: column + source.end - from };
}

/** Whether an entry has a place in the html, and not in a subject or an attachment. */
export function isPlaced(entry: Entry): entry is Placed {
  return entry.source !== undefined && (entry.target ?? 'html') === 'html';
}

/**
 * Whether an entry has a place that a reader of the file finds in it: what lines of a mail's part are called, its file
 * does not show.
 */
export function isPlacedIn({ path }: ReportedFile, entry: Entry): entry is Placed {
  return isPlaced(entry) && !isMail(path);
}

/** A message, with the place that the file itself has no line for. */
export function messageIn({ path }: ReportedFile, entry: Entry): string {
  const { target = 'html', source, message } = entry;
  const suggestions = 'suggestions' in entry ? (entry.suggestions ?? []) : [];
  const advice = suggestions.length > 0 ? ` (instead: ${suggestions.join(', ')})` : '';
  const place = isMail(path) && source !== undefined ? ` ${source.line}:${source.column}` : '';
  const where = target !== 'html' || place !== '' ? `${target}${place}: ` : '';
  return `${where}${message}${advice}`;
}

function isMail(path: string): boolean {
  return /\.eml$/i.test(path);
}

/** What has no place stands last among its own. */
function byPlace(a: Entry, b: Entry): number {
  const target = targetOrder(a) - targetOrder(b);
  const start = (entry: Entry): number => entry.source?.start ?? Number.POSITIVE_INFINITY;
  return target || (start(a) === start(b) ? 0 : start(a) - start(b));
}

function targetOrder({ target = 'html' }: Entry): number {
  return target === 'html' ? 0 : target === 'subject' ? 1 : 2;
}
