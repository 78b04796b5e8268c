import { foldText } from '../../src/document/folded-text.ts';
import { findEmails } from '../../src/find/email.ts';
import { nearest } from '../../src/nearest.ts';
import { type MessagingOperation, messagingOperations } from '../../src/policy/sp-api.data.ts';
import { defineTransform, type RuleContext } from '../../src/transform.ts';

/** A tag as it reads in plain text; `a < b` and `<3` are none. */
const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi;

export default defineTransform({
  id: 'sp-api',
  group: 'message',
  summary:
    'Where the target is an operation of the SP-API: holds its plain text and attachments against what that operation takes.',
  why: 'The API refuses a text that is too long, and Amazon a message with HTML or an e-mail address in it.',
  clause:
    'Text of the Messaging API has the length of its operation, and must not include HTML or e-mail addresses.',
  options: {},
  examples: [{ title: 'the target is e-mail', before: '<p>Hello</p>', after: '<p>Hello</p>' }],
  apply(context) {
    const { target } = context.settings;
    if (target === 'email') return;
    const name = target.slice('sp-api/'.length);
    const operation = messagingOperations.find((known) => known.name === name);
    if (!operation) {
      reportUnknown(context, name);
      return;
    }
    checkLength(context, operation);
    if (operation.maxText > 0) checkContent(context);
    checkAttachments(context, operation);
  },
});

function reportUnknown({ editor }: RuleContext, name: string): void {
  const names = messagingOperations.map((operation) => operation.name);
  const near = nearest(name, names);
  editor.report({
    severity: 'error',
    message: `the target "${name}" is no operation that sends a message; there are ${names.join(', ')}`,
    ...(near && { suggestions: [near] }),
  });
}

function checkLength(
  { editor, document, text, notChecked }: RuleContext,
  { name, maxText }: MessagingOperation,
): void {
  // JSON Schema counts code points, not UTF-16 units.
  const length = [...text().trim()].length;
  if (maxText === 0) {
    if (length > 0)
      editor.report({ severity: 'error', message: `a text of ${length} characters; ${name} takes none` });
    return;
  }
  if (length === 0)
    editor.report({ severity: 'error', message: `no text; ${name} takes 1 to ${maxText} characters` });
  else if (length > maxText) {
    editor.report({
      severity: 'error',
      message: `a text of ${length} characters; ${name} takes 1 to ${maxText}`,
    });
  }
  if (document.mergeTags.length > 0) {
    notChecked(
      'the length of the text',
      'it has merge tags, whose values may be longer or shorter than they are',
    );
  }
}

function checkContent({ editor, text }: RuleContext): void {
  const shown = text();
  const folded = foldText(shown);
  for (const { start, end } of findEmails(folded)) {
    const span = folded.span(start, end);
    const address = shown.slice(span.start, span.end);
    editor.report({
      severity: 'error',
      message: `the text holds the e-mail address "${address}"; the API allows none`,
    });
  }
  const tags = [...new Set(shown.match(TAG) ?? [])];
  if (tags.length > 0) {
    editor.report({
      severity: 'error',
      message: `the text reads as HTML: ${tags.slice(0, NAMED).join(', ')}; the API allows none`,
    });
  }
}

/** How many tags a finding names. */
const NAMED = 4;

function checkAttachments(
  { editor, message }: RuleContext,
  { name, maxAttachments }: MessagingOperation,
): void {
  const count = message.attachments?.length ?? 0;
  if (count <= maxAttachments) return;
  const allowed = maxAttachments === 0 ? 'none' : `up to ${maxAttachments}`;
  editor.report({
    severity: 'error',
    message: `${count} ${count === 1 ? 'attachment' : 'attachments'}; ${name} takes ${allowed}`,
  });
}
