import { describe, expect, test } from 'vitest';
import { cleanFile, type FileResult } from '../../src/batch/clean-file.ts';
import { decodeFile } from '../../src/batch/file-encoding.ts';
import { applyEdits, rules } from '../../src/index.ts';

const only = (...ids: string[]) =>
  Object.fromEntries(rules.map(({ id }) => [id, ids.includes(id) ? 'fix' : 'off'] as const));

async function resultOf(text: string, ...ids: string[]): Promise<FileResult & { html: string }> {
  const bytes = Buffer.from(text);
  const outcome = await cleanFile({ bytes, message: {}, options: { rules: only(...ids) } });
  if ('error' in outcome) throw new Error(outcome.error.message);
  const { changes, edits } = outcome.result;
  for (const edit of edits) {
    expect(changes.some(({ source }) => edit.start >= source.start && edit.end <= source.end)).toBe(true);
  }
  return { ...outcome.result, html: applyEdits(decodeFile(bytes).text, edits) };
}

const saying = ({ findings }: FileResult) =>
  findings.map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`);

describe('comments that leave something alone', () => {
  test.each([
    [
      'disable-next: the next line alone',
      '<!-- sendable-disable-next emoji: our brand -->\n\n<p>a ❤</p>\n<p>b ❤</p>',
      '<!-- sendable-disable-next emoji: our brand -->\n\n<p>a ❤</p>\n<p>b</p>',
    ],
    [
      'disable-next: the rest of its own line',
      '<p><!-- sendable-disable-next emoji: our brand -->a ❤</p>\n<p>b ❤</p>',
      '<p><!-- sendable-disable-next emoji: our brand -->a ❤</p>\n<p>b</p>',
    ],
    [
      'disable … enable',
      '<p>a ❤</p><!--sendable-disable emoji: brand--><p>b ❤</p><!-- sendable-enable emoji --><p>c ❤</p>',
      '<p>a</p><!--sendable-disable emoji: brand--><p>b ❤</p><!-- sendable-enable emoji --><p>c</p>',
    ],
    [
      'other rules go on',
      '<!-- sendable-disable emoji: brand --><p onclick="x()">b ❤</p>',
      '<!-- sendable-disable emoji: brand --><p>b ❤</p>',
    ],
    [
      'several rules',
      '<!-- sendable-disable emoji, unsafe-html: brand --><p onclick="x()">b ❤</p>',
      '<!-- sendable-disable emoji, unsafe-html: brand --><p onclick="x()">b ❤</p>',
    ],
  ])('%s', async (_name, before, after) => {
    const result = await resultOf(before, 'emoji', 'unsafe-html');
    expect(result.html).toBe(after);
    expect(saying(result)).toEqual([]);
    const again = await resultOf(after, 'emoji', 'unsafe-html');
    expect(again.changes).toEqual([]);
    expect(again.verdict).toBe('clean');
  });

  test('what has no place in the file is left alone by a comment that holds to its end', async () => {
    const message = '<p>Hello</p>';
    expect((await resultOf(message, 'order-id')).verdict).toBe('blocked');
    const result = await resultOf(
      `<!-- sendable-disable order-id: sent with the invoice -->${message}`,
      'order-id',
    );
    expect(result).toMatchObject({ verdict: 'clean', findings: [] });
    expect((await resultOf(`<!-- sendable-disable-next order-id: x -->${message}`, 'order-id')).verdict).toBe(
      'blocked',
    );
  });

  test.each([
    ['<!-- sendable-disable-next emoji --><p>a ❤</p>', 'error disable-comment: the comment gives no reason'],
    ['<!-- sendable-disable-next emoji: --><p>a ❤</p>', 'error disable-comment: the comment gives no reason'],
    [
      '<!-- sendable-disable-next emojy: x --><p>a</p>',
      'error disable-comment: there is no rule "emojy"; did you mean "emoji"?',
    ],
    ['<!-- sendable-disable-next : x --><p>a</p>', 'error disable-comment: the comment names no rule'],
    [
      '<!-- sendable-disable-next emoji: x --><p>a</p>',
      'warning disable-comment: emoji finds nothing here; the comment is not needed',
    ],
  ])('%s', async (html, message) => {
    const result = await resultOf(html, 'emoji');
    expect(saying(result)).toEqual([expect.stringContaining(message)]);
    expect(result.findings[0]?.source).toMatchObject({ start: 0, line: 1, column: 1 });
    expect(result.verdict).toBe(message.startsWith('error') ? 'blocked' : 'clean');
    expect(result.html).not.toContain('❤');
  });

  test('a change around something left alone says what really stands there', async () => {
    const html = '<form><!-- sendable-disable emoji: x -->a ❤</form>';
    const { changes, html: cleaned } = await resultOf(html, 'emoji', 'unsafe-html');
    expect(cleaned).toContain('a ❤');
    for (const { source, before } of changes) expect(before).toBe(html.slice(source.start, source.end));
  });
});
