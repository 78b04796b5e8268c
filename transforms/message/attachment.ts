import { attachmentOf, contentOf } from '../../src/attachments/content.ts';
import { type AttachmentPurpose, purposeOf } from '../../src/attachments/purpose.ts';
import { typesOf } from '../../src/attachments/type-claims.ts';
import type { Attachment } from '../../src/message.ts';
import { type AttachmentKind, MAX_ATTACHMENT_BYTES } from '../../src/policy/attachment-types.data.ts';
import { defineTransform, type RuleContext } from '../../src/transform.ts';

const ALLOWED = 'the policy allows product instructions, warranty information and invoices';

const NAMES: Readonly<Record<AttachmentKind, string>> = {
  document: 'a document',
  picture: 'a picture',
  gif: 'a GIF',
  executable: 'a program',
  archive: 'an archive',
  other: 'a type of file that no document or picture has',
};

export default defineTransform({
  id: 'attachment',
  group: 'message',
  summary:
    'Reports attachments that are no instructions, warranty or invoice, that run, pack or move, or that are over 10 MB together.',
  why: 'A message with another attachment is not delivered; one whose bytes are not what its name says is taken for an attack.',
  clause: 'Attachments must be product instructions, warranty information or invoices, 10 MB per message.',
  options: {},
  examples: [
    {
      title: 'attachments are reported, never changed',
      before: '<p>Your invoice</p>',
      after: '<p>Your invoice</p>',
    },
  ],
  apply(context) {
    const attachments = context.message.attachments ?? [];
    if (attachments.length === 0) return;
    const shown = picturesShown(context, attachments);
    for (const attachment of attachments) checkAttachment(context, attachment, shown.has(attachment));
    checkSize(context, attachments);
  },
});

/** The attachments that the message shows by their `cid:` URL: its rules for pictures judge what they show. */
function picturesShown({ document }: RuleContext, attachments: readonly Attachment[]): Set<Attachment> {
  const urls = document.source.match(/cid:[^\s"'<>)]+/gi) ?? [];
  return new Set(urls.map((url) => attachmentOf(url, attachments)).filter((shown) => shown !== undefined));
}

function checkAttachment(context: RuleContext, attachment: Attachment, isShown: boolean): void {
  const types = typesOf(attachment);
  const report = reporter(context, attachment);
  for (const kind of ['executable', 'archive', 'gif', 'other'] as const) {
    const type = types.find((known) => known.kind === kind);
    if (!type) continue;
    report('error', `${type.says} ${NAMES[kind]}; ${ALLOWED}, as documents or pictures`);
    return;
  }
  const [real] = types.filter(({ isReal }) => isReal);
  const claimed = types.find(
    (type) => !type.isReal && real?.family && type.family && type.family !== real.family,
  );
  if (real && claimed) {
    report(
      'warning',
      `${claimed.says} ${claimed.name}, but its bytes are ${real.name}; some filters take that for an attack`,
    );
  }
  const isPicture = (real ?? types[0])?.kind === 'picture';
  if (isShown && isPicture) return;
  checkPurpose(report, attachment, purposeOf(attachment.filename), isPicture);
}

function checkPurpose(
  report: Report,
  { cid }: Attachment,
  purpose: AttachmentPurpose,
  isPicture: boolean,
): void {
  if (purpose === 'instructions' || purpose === 'warranty' || purpose === 'invoice') return;
  if (purpose === 'unsaid' && (!isPicture || cid !== undefined)) {
    report('warning', `its name does not say what it is; ${ALLOWED}`);
  } else if (isPicture) {
    report(
      'error',
      `a picture that its name does not call instructions, warranty or invoice; ${ALLOWED}, and no pictures of products`,
    );
  } else if (purpose === 'unknown') {
    report('error', `its name does not call it instructions, warranty or invoice; ${ALLOWED}`);
  } else {
    report(
      'error',
      `its name says that it is something else than instructions, warranty or invoice; ${ALLOWED}`,
    );
  }
}

function checkSize(context: RuleContext, attachments: readonly Attachment[]): void {
  const sizes = attachments.map(bytesOf);
  const sum = sizes.reduce<number>((total, size) => total + (size ?? 0), 0);
  if (sum > MAX_ATTACHMENT_BYTES) {
    const largest = sizes.reduce<number>(
      (best, size, at) => ((size ?? 0) > (sizes[best] ?? 0) ? at : best),
      0,
    );
    const message = `the attachments are ${megabytes(sum)} together, ${megabytes(sizes[largest] ?? 0)} of them this one; the policy allows 10 MB a message`;
    reporter(context, attachments[largest] as Attachment)('error', message);
  } else if (sizes.includes(undefined)) {
    context.notChecked('whether the attachments are under 10 MB together', 'the size of one is not known');
  }
}

/** In bytes; none where it is not known. */
function bytesOf(attachment: Attachment): number | undefined {
  const { size } = attachment;
  return contentOf(attachment)?.length ?? (size !== undefined && size >= 0 ? size : undefined);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

type Report = (severity: 'error' | 'warning', message: string) => void;

function reporter({ editor }: RuleContext, { filename }: Attachment): Report {
  return (severity, message) => editor.report({ severity, message, target: `attachment:${filename}` });
}
