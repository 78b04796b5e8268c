import { Lines } from '../document/lines.ts';
import type { Options } from '../index.ts';
import { applyEdits, type Change, type Edit, type Finding, type Verdict, verdictOf } from '../result.ts';
import { type Dropped, dropEntries, droppedAttachments, judge, removalEdits } from './drop-attachments.ts';
import { encodeWords } from './encoded-words.ts';
import { rawValue } from './header-fields.ts';
import { brokenBy, headerFindings } from './mail-findings.ts';
import { type MimePart, partsWithin } from './mime-part.ts';
import type { MailSubject, OpenMail } from './open-mail.ts';
import { parameterOf } from './parameters.ts';
import { inFormOf } from './plain-form.ts';
import { plainTextOf, whyRenewed } from './renew-text.ts';
import type { FileEdit } from './transfer-encoding.ts';
import { verifyMail } from './verify-mail.ts';
import { applyFileEdits, type Writing, type Written, writeHtml, writePlain } from './write-text.ts';

/** What cleaning the message of a mail gave: of the library's result what the mail is written from. */
export interface Cleaned {
  subject?: string;
  changes: Change[];
  findings: Finding[];
  /** Of the html that the rules saw. */
  edits: Edit[];
  verdict: Verdict;
}

/** How a mail is written anew. */
export interface ClosedMail {
  /** Edits of the file, sorted and not overlapping. */
  fileEdits: FileEdit[];
  /** The file as latin1. */
  output: string;
  /** The cleaned body. */
  text: string;
  /** Its plain-text form, made when it is asked for. */
  plain(): string;
}

/**
 * Writes what cleaning gave into the mail: the body, the plain text beside it, the subject, and without the
 * attachments that it may not have. Every other byte stays as it is.
 *
 * @param cleaned of the message of this mail.
 * @returns the result as it is of the mail: offsets count in the body's text, whichever its type, and the log has what
 * was done to other parts.
 */
export function closeMail<R extends Cleaned>(mail: OpenMail, cleaned: R, options: Options): R & ClosedMail {
  const { body, root, source, lineEnd, wrapped, message, attachments } = mail;
  const writing: Writing = { source, lineEnd, boundaries: boundariesOf(mail) };
  const html = applyEdits(message.html, cleaned.edits);
  const subject = cleaned.subject ?? message.subject;
  const bodyEdits = bodyEditsOf(mail, cleaned);
  const fileEdits: FileEdit[] = [];
  const log: { changes: Change[]; findings: Finding[] } = { changes: [], findings: [] };
  const written = new Map<MimePart, Uint8Array>();
  const take = ({ edits, change, bytes }: Written, part: MimePart): void => {
    for (const edit of edits) fileEdits.push(edit);
    written.set(part, bytes);
    const said = Object.values(change).join(', ');
    if (said === '') return;
    const text = `part ${part.section} is now written in ${said}: what it was written in does not hold it`;
    log.findings.push({ rule: 'mail', severity: 'info', message: text });
  };
  if (bodyEdits.length > 0) {
    const write = wrapped === undefined ? writeHtml : writePlain;
    take(write(body, bodyEdits, writing), body.part);
  }
  const text = applyEdits(body.text, bodyEdits);
  const plain = (): string => (wrapped === undefined ? plainTextOf(html, options) : text);
  const renewal = renewalOf(mail, cleaned, plain, options);
  if (renewal !== undefined && mail.text !== undefined) {
    take(writePlain(mail.text, renewal.edits, writing), mail.text.part);
    log.changes.push(renewal.change);
  }
  if (mail.subject !== undefined && subject !== undefined && subject !== mail.subject.text) {
    fileEdits.push(subjectEdit(mail.subject, subject, mail));
  }
  const dropped = droppedAttachments(
    attachments,
    { ...message, html, ...(subject !== undefined && { subject }) },
    options,
  );
  const removed = dropped.map(({ attachment }) => attachment.part);
  for (const edit of removalEdits(removed, source)) fileEdits.push(edit);
  for (const entries of dropped.map(dropEntries)) {
    log.changes.push(entries.change);
    log.findings.push(entries.finding);
  }
  fileEdits.sort((a, b) => a.start - b.start || a.end - b.end);
  const changes = [...cleaned.changes.map((change) => wrapped?.changeOf(change) ?? change), ...log.changes];
  const findings = [
    ...findingsLeft(mail, cleaned, dropped, html, options).map(
      (finding) => wrapped?.findingOf(finding) ?? finding,
    ),
    ...log.findings,
    ...headerFindings(mail, options),
    ...brokenBy(fileEdits, mail),
  ];
  const output = applyFileEdits(source, fileEdits);
  verifyMail(source, output, root, { removed, written });
  const verdict = verdictOf(changes, findings);
  return { ...cleaned, edits: bodyEdits, changes, findings, verdict, fileEdits, output, text, plain };
}

/** Edits of the body as edits of its own text, which the rules may have seen as HTML. */
function bodyEditsOf({ wrapped, body }: OpenMail, { edits }: Cleaned): Edit[] {
  if (wrapped === undefined || edits.length === 0) return edits;
  const moved = wrapped.editsOf(edits);
  if (moved !== undefined) return moved;
  const text = plainTextOf(applyEdits(wrapped.html, edits), {});
  return [{ start: 0, end: body.text.length, text }];
}

function renewalOf(
  mail: OpenMail,
  cleaned: Cleaned,
  plainText: () => string,
  options: Options,
): { edits: Edit[]; change: Change } | undefined {
  const { text, lineEnd } = mail;
  if (text === undefined) return undefined;
  const plain = plainText();
  const reason = whyRenewed(mail, text, cleaned, plain, options);
  if (reason === undefined) return undefined;
  const before = text.text;
  const after = inFormOf(plain, text, lineEnd);
  const source = new Lines(before).source(0, before.length);
  const message = `the plain text is made anew from the HTML part: ${reason}`;
  return {
    edits: [{ start: 0, end: before.length, text: after }],
    change: { rule: 'mail', action: 'rewrite', message, target: 'text', source, before, after },
  };
}

function subjectEdit(before: MailSubject, subject: string, { source, lineEnd }: OpenMail): FileEdit {
  const { field } = before;
  const raw = rawValue(source, field);
  const space = /^[ \t]*/.exec(raw)?.[0] ?? '';
  const start = field.valueStart + space.length;
  const text = encodeWords(subject, before, field.name.length + 1 + space.length, lineEnd);
  return { start, end: field.valueEnd, text };
}

/** What is said of attachments that were dropped is no longer so, nor is their share of the size. */
function findingsLeft(
  { message, attachments }: OpenMail,
  { findings }: Cleaned,
  dropped: readonly Dropped[],
  html: string,
  options: Options,
): Finding[] {
  if (dropped.length === 0) return findings;
  const gone = new Set(dropped.map(({ attachment }) => attachment));
  const left = attachments.filter((each) => !gone.has(each)).map(({ attachment }) => attachment);
  const others = findings.filter(({ target }) => !target?.startsWith('attachment:'));
  return [...others, ...judge({ ...message, html, attachments: left }, options)];
}

function boundariesOf({ root }: OpenMail): string[] {
  return partsWithin(root).flatMap(({ contentType, children }) => {
    const boundary = parameterOf(contentType, 'boundary');
    return boundary !== undefined && children.length > 0 ? [boundary.value] : [];
  });
}
