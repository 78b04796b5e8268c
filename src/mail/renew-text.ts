import { type Options, rules, transform } from '../index.ts';
import type { Cleaned } from './close-mail.ts';
import type { OpenMail } from './open-mail.ts';
import type { PartText } from './part-text.ts';
import { wordsOf } from './plain-form.ts';
import { textAsHtml } from './text-as-html.ts';

/**
 * Why the plain text beside an HTML part has to be made anew from it; none where both say the same, or where neither
 * the HTML reads differently now nor the text has anything that a rule would change.
 *
 * @param renewed the plain-text form of the cleaned HTML.
 */
export function whyRenewed(
  { message }: OpenMail,
  text: PartText,
  result: Cleaned,
  renewed: string,
  options: Options,
): string | undefined {
  const after = wordsOf(renewed);
  if (wordsOf(text.text) === after) return undefined;
  if (result.edits.length > 0 && wordsOf(plainTextOf(message.html, options)) !== after) {
    return 'the HTML part reads differently now';
  }
  const known = new Set(
    result.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
  );
  const { html } = textAsHtml(text, options.mergeTags);
  const { attachments: _files, ...rest } = message;
  const alone = transform({ ...rest, html }, optionsForText(options));
  const change = alone.changes.find(({ target }) => target === 'html');
  if (change !== undefined) return `of the plain text by itself, ${change.rule} would say: ${change.message}`;
  const error = alone.findings.find(
    ({ severity, rule, target = 'html' }) => severity === 'error' && target === 'html' && !known.has(rule),
  );
  return error && `of the plain text by itself, ${error.rule} says: ${error.message}`;
}

/** A plain text has no markup that could be accessible or not. */
export function optionsForText(options: Options): Options {
  const markup = rules.filter(({ group }) => group === 'accessibility');
  const off = Object.fromEntries(markup.map(({ id }) => [id, 'off' as const]));
  return { ...options, rules: { ...options.rules, ...off } };
}

/** The plain-text form of an HTML text. */
export function plainTextOf(html: string, options: Options): string {
  const off = Object.fromEntries(rules.map(({ id }) => [id, 'off' as const]));
  return transform(html, { ...options, rules: off }).text;
}
