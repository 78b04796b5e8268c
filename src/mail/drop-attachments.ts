import { attachmentOf } from '../attachments/content.ts';
import { resolveConfig } from '../config.ts';
import { type Options, rules, transform } from '../index.ts';
import type { Message } from '../message.ts';
import type { Change, Finding } from '../result.ts';
import type { MailAttachment } from './mail-attachments.ts';
import type { MimePart } from './mime-part.ts';
import { parameterOf } from './parameters.ts';
import type { FileEdit } from './transfer-encoding.ts';

/** Rules that judge an attachment by itself. */
const JUDGES = ['attachment', 'animated-image'] as const;

/** What the rules know a file by stands in its first bytes; a file that is merely large is not to be dropped. */
const HEAD = 64 * 1024;

export interface Dropped {
  attachment: MailAttachment;
  /** Why, by which rule. */
  finding: Finding;
}

/**
 * The attachments that a mail may not have: those that a rule in mode `fix` calls an error and that the cleaned
 * message does not show: what it still shows cannot go without leaving a hole.
 *
 * @param message as cleaned; its attachments are not read.
 */
export function droppedAttachments(
  attachments: readonly MailAttachment[],
  message: Message,
  options: Options,
): Dropped[] {
  if (attachments.length === 0) return [];
  const config = resolveConfig(options, rules);
  const fixing = new Set<string>(JUDGES.filter((id) => config.rules.get(id)?.mode === 'fix'));
  const shown = new Set(
    (message.html.match(/cid:[^\s"'<>)]+/gi) ?? []).map((url) =>
      attachmentOf(
        url,
        attachments.map(({ attachment }) => attachment),
      ),
    ),
  );
  const judged = attachments.map(({ attachment }) => {
    const { content } = attachment;
    return typeof content === 'object' ? { ...attachment, content: content.subarray(0, HEAD) } : attachment;
  });
  const findings = judge({ ...message, attachments: judged }, options);
  return attachments.flatMap((attachment): Dropped[] => {
    const { filename } = attachment.attachment;
    if (shown.has(attachment.attachment)) return [];
    const finding = findings.find(
      ({ rule, severity, target }) =>
        severity === 'error' && fixing.has(rule) && target === `attachment:${filename}`,
    );
    return finding === undefined ? [] : [{ attachment, finding }];
  });
}

/** What the rules find in attachments. */
export function judge(message: Message, options: Options): Finding[] {
  const only = Object.fromEntries(
    rules.map(({ id }) => [
      id,
      JUDGES.some((judge) => judge === id) ? (options.rules?.[id] ?? 'fix') : 'off',
    ]),
  );
  const { findings } = transform(message, { ...options, rules: only });
  return findings.filter(({ target }) => target?.startsWith('attachment:'));
}

/** The log of what was dropped. */
export function dropEntries({ attachment, finding }: Dropped): { change: Change; finding: Finding } {
  const target = `attachment:${attachment.attachment.filename}` as const;
  const { rule } = finding;
  // An attachment is no text that a span could stand in: it goes as a whole.
  const nowhere = { source: { start: 0, end: 0, line: 1, column: 1 }, before: '', after: '' };
  const section = attachment.part.section;
  const said = `the attachment was left out (part ${section}); see whether the message speaks of it`;
  return {
    change: { rule, action: 'remove', message: finding.message, target, ...nowhere },
    finding: { rule, severity: 'warning', message: said, target },
  };
}

/**
 * Edits that take parts out, each with its delimiter line; a multipart that would be empty goes, too. Where the line
 * that ends a multipart is missing, it takes the place of the last part: what is before would not end otherwise.
 */
export function removalEdits(parts: readonly MimePart[], source: string): FileEdit[] {
  const gone = new Set<MimePart>();
  const goes = (part: MimePart): void => {
    gone.add(part);
    const { parent } = part;
    if (parent?.parent !== undefined && parent.children.every((child) => gone.has(child))) goes(parent);
  };
  for (const part of parts) goes(part);
  const outermost = [...gone].filter(({ parent }) => parent === undefined || !gone.has(parent));
  return outermost.map(({ outer: { start, end }, isUnclosed, parent }) => {
    if (!isUnclosed) return { start, end, text: '' };
    const [lineEnd = ''] = /\r?\n$/.exec(source.slice(start, end)) ?? [];
    const boundary = parameterOf(parent?.contentType, 'boundary')?.value ?? '';
    return { start, end, text: `--${boundary}--${lineEnd}` };
  });
}
