import { foldText } from '../../src/document/folded-text.ts';
import { findMergeTags } from '../../src/document/merge-tags.ts';
import { importantMarks } from '../../src/policy/important-marks.data.ts';
import { defineTransform } from '../../src/transform.ts';

/** Something short in brackets of any make; folding has made ASCII of the full-width ones. */
const BRACKETED = /[[(<【〔〖「『《〈]([^\][()<>【】〔〕〖〗「」『』《》〈〉]{1,30})[\])>】〕〗」』》〉]/gu;

const MARKS: ReadonlySet<string> = new Set(importantMarks);

export default defineTransform({
  id: 'subject',
  group: 'message',
  summary: 'Reports a subject that is marked [Important] by hand, in any of thirteen languages.',
  why: 'The mark no longer reaches a buyer who has opted out, and one that is put on messages that are not critical counts as misuse.',
  clause: 'Only Amazon marks a message as important; since 2025-04-25 a mark in the subject has no effect.',
  options: {},
  examples: [
    {
      title: 'the body is not its business',
      before: '<p>[Important] Hello</p>',
      after: '<p>[Important] Hello</p>',
    },
  ],
  apply({ subject, message, editor, document }) {
    const folded = foldText(withoutMergeTags(subject, document.options.mergeTags));
    for (const match of folded.lower.matchAll(BRACKETED)) {
      const words = (match[1] as string).replace(
        /(?<![\p{P}\p{S}\s])[\p{P}\p{S}\s]+$|^[\p{P}\p{S}\s]+/gu,
        '',
      );
      if (!MARKS.has(words)) continue;
      const span = folded.span(match.index, match.index + match[0].length);
      editor.report({
        severity: 'warning',
        message: `the subject is marked "${subject.slice(span.start, span.end)}"; the mark has no effect any more, and the policy counts it as misuse`,
        target: 'subject',
        // Where a rule has cut the subject, offsets are no longer those of the input.
        ...(subject === message.subject && { span }),
      });
    }
  },
});

/** Of equal length, so that offsets stay true. */
function withoutMergeTags(subject: string, syntaxes: readonly string[] | undefined): string {
  let text = subject;
  for (const { start, end } of findMergeTags(subject, syntaxes)) {
    text = text.slice(0, start) + '_'.repeat(end - start) + text.slice(end);
  }
  return text;
}
