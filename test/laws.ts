import { expect } from 'vitest';
import {
  applyEdits,
  type Message,
  type Options,
  rules,
  type TransformResult,
  transform,
} from '../src/index.ts';

/**
 * Cleans a message and expects every law of the design that can be seen on one message to hold: logged if and only
 * if changed, edits that replay, changes that quote the input, a second run that does nothing, and the same result
 * for the same input. Gives the result for what else is expected of it.
 */
export function expectLaws(message: Message, options: Options = {}): TransformResult {
  const result = transform(message, options);
  expectLogged(message, result);
  expectEditsExplained(message, result);
  expectQuotes(message, result);
  expectSettled(message, result, options);
  expect({ ...transform(message, options) }, 'the same input gives the same result').toEqual({ ...result });
  return result;
}

/** Expects no rule alone to find anything to do in a message that all of them have cleaned. */
export function expectNoRuleFindsWork(message: Message): void {
  for (const { id } of rules) {
    expect(transform(message, onlyRule(id)).changes, `${id} finds no work after the whole pipeline`).toEqual(
      [],
    );
  }
}

/** The options under which one rule runs alone. */
export function onlyRule(id: string, options: Options = {}): Options {
  const off = Object.fromEntries(rules.map((rule) => [rule.id, 'off' as const]));
  return { ...options, rules: { ...off, [id]: 'fix', ...options.rules } };
}

/** Expects a rule that is off to leave neither change nor finding, and to leave its message alone. */
export function expectOffLeavesNoTrace(message: Message, id: string, options: Options = {}): void {
  const result = transform(message, {
    ...onlyRule(id, options),
    rules: { ...onlyRule(id).rules, [id]: 'off' },
  });
  expect(result.html, 'a rule switched off changes nothing').toBe(message.html);
  expect(result.subject, 'a rule switched off changes no subject').toBe(message.subject);
  expect([result.changes, result.findings, result.edits], 'a rule switched off leaves no trace').toEqual([
    [],
    [],
    [],
  ]);
}

function expectLogged(message: Message, { html, subject, changes, edits }: TransformResult): void {
  const isHtmlChanged = html !== message.html;
  expect(
    changes.some(({ target }) => target === 'html'),
    'the html is logged if and only if changed',
  ).toBe(isHtmlChanged);
  expect(edits.length > 0, 'there are edits if and only if the html changed').toBe(isHtmlChanged);
  expect(
    changes.some(({ target }) => target === 'subject'),
    'the subject is logged if and only if changed',
  ).toBe(subject !== message.subject);
}

function expectEditsExplained(message: Message, { html, changes, edits }: TransformResult): void {
  expect(applyEdits(message.html, edits), 'replaying the edits gives the output').toBe(html);
  const spans = changes.filter(({ target }) => target === 'html').map(({ source }) => source);
  let from = 0;
  for (const edit of edits) {
    expect(edit.start, 'edits are sorted and do not overlap').toBeGreaterThanOrEqual(from);
    expect(edit.end).toBeGreaterThanOrEqual(edit.start);
    from = edit.end;
    const isExplained = spans.some(({ start, end }) => start <= edit.start && edit.end <= end);
    if (!isExplained) expect.fail(`no change's span holds the edit ${JSON.stringify(edit)}`);
  }
}

function expectQuotes(message: Message, { changes, findings }: TransformResult): void {
  const inputs = { html: message.html, subject: message.subject ?? '' };
  for (const entry of [...changes, ...findings]) {
    const { source, target = 'html' } = entry;
    if (source === undefined || (target !== 'html' && target !== 'subject')) continue;
    const input = inputs[target];
    const where = `${entry.rule}: ${entry.message}`;
    expect({ line: source.line, column: source.column }, where).toEqual(placeOf(input, source.start));
    if ('before' in entry) expect(entry.before, where).toBe(input.slice(source.start, source.end));
  }
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  // A CRLF that the offset stands within has not ended its line.
  const before = text.slice(0, offset);
  const ended = before.endsWith('\r') && text[offset] === '\n' ? before.slice(0, -1) : before;
  const lines = ended.split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 + (before.length - ended.length) };
}

function expectSettled(message: Message, { html, subject }: TransformResult, options: Options): void {
  const again = transform({ ...message, html, ...(subject !== undefined && { subject }) }, options);
  expect(again.changes, 'a second run logs nothing').toEqual([]);
  expect(again.html, 'a second run changes nothing').toBe(html);
  expect(again.subject, 'a second run changes no subject').toBe(subject);
}
