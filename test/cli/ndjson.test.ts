import { createInterface } from 'node:readline';
import { describe, expect, test } from 'vitest';
import type { TransformResult } from '../../src/index.ts';
import { FAST, ignorePipe, sendable, start } from './sendable.ts';

type Answer = { id: unknown; error?: { code: string; message: string } } & Partial<TransformResult>;

async function answersTo(input: string | Uint8Array, ...args: string[]): Promise<Answer[]> {
  const { code, stdout } = await sendable(['clean', '--ndjson', ...FAST, ...args], { input });
  expect(code).toBe(0);
  expect(stdout.endsWith('\n')).toBe(true);
  return stdout
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
}

const line = (value: object): string => `${JSON.stringify(value)}\n`;

describe('one line in, one line out', () => {
  test('the result with the same id, in the same order', async () => {
    const sent = Array.from({ length: 50 }, (_, index) => ({
      id: index,
      html: `<p onclick="x">${index}: which size for order 123-1234567-1234567?</p>`,
    }));
    const answers = await answersTo(sent.map(line).join(''));
    expect(answers.map(({ id }) => id)).toEqual(sent.map(({ id }) => id));
    expect(answers.map(({ html }) => html)).toEqual(
      sent.map(({ id }) => `<p>${id}: which size for order 123-1234567-1234567?</p>`),
    );
    expect(answers.every(({ verdict }) => verdict === 'cleaned')).toBe(true);
  });

  test('subject, context, attachments and options go to the library', async () => {
    const attachments = [{ filename: 'invoice.pdf', contentType: 'application/pdf', content: 'JVBERi0=' }];
    const [answer, other] = await answersTo(
      line({ id: 'a', html: '<p onclick=x>', subject: 's', context: { purpose: 'invoice' }, attachments }) +
        line({ id: 'b', html: '<p onclick=x>', options: { rules: { 'unsafe-html': 'off' } } }),
    );
    expect(answer).toMatchObject({ id: 'a', html: '<p>', subject: 's' });
    expect(other).toMatchObject({ id: 'b', html: '<p onclick=x>', verdict: 'clean' });
  });

  test('options of the command hold for lines that do not say otherwise', async () => {
    const [first, second] = await answersTo(
      line({ id: 1, html: '<p onclick=x>' }) +
        line({ id: 2, html: '<p onclick=x>', subject: 'own', options: { rules: { 'unsafe-html': 'fix' } } }),
      '--off',
      'unsafe-html',
      '--subject',
      'given',
    );
    expect(first).toMatchObject({ html: '<p onclick=x>', subject: 'given' });
    expect(second).toMatchObject({ html: '<p>', subject: 'own' });
  });

  test('null stands for a field that is missing', async () => {
    const [answer] = await answersTo(
      line({ html: '<p>', subject: null, context: null, attachments: null, options: null }),
    );
    expect(answer).toMatchObject({ id: null, html: '<p>', verdict: 'clean' });
  });

  test('a last line without its end, and CRLF', async () => {
    const answers = await answersTo('{"id":1,"html":"a"}\r\n{"id":2,"html":"b"}');
    expect(answers.map(({ id, html }) => [id, html])).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
  });

  test('a raw U+2028 ends no line, neither read nor written', async () => {
    const html = 'one\u2028two\u2029three\u0085four';
    const { stdout } = await sendable(['clean', '--ndjson', ...FAST], {
      input: `{"id":"\u2028","html":"${html}"}\n`,
    });
    expect(JSON.parse(stdout)).toMatchObject({ id: '\u2028', html });
    expect(stdout).not.toMatch(/[\u0085\u2028\u2029]/);
  });

  test('an id keeps its digits', async () => {
    const id = '12345678901234567890';
    const { stdout } = await sendable(['clean', '--ndjson', ...FAST], {
      input: `{"id":${id},"html":"","context":{"id":1.5},"options":{"rules":{}}}\n`,
    });
    expect(stdout.startsWith(`{"id":${id},"html":""`)).toBe(true);
  });

  test('lone surrogates come back as they came', async () => {
    const [answer] = await answersTo('{"id":1,"html":"a\\ud800b"}\n');
    expect(answer?.html).toBe('a\ud800b');
  });

  test('no line in, no line out', async () => {
    expect(await sendable(['clean', '--ndjson', ...FAST])).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });
});

describe('a bad line is answered with an error, and the next goes on', () => {
  test.each<[string, string | Uint8Array, unknown, string]>([
    ['no JSON', 'nonsense', null, 'LINE_INVALID'],
    ['an empty line', '', null, 'LINE_INVALID'],
    ['JSON but no object', '["a"]', null, 'LINE_INVALID'],
    ['half an object', '{"id":1,', null, 'LINE_INVALID'],
    ['bytes that are not UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), null, 'LINE_INVALID'],
    ['an id that is an object', '{"id":{},"html":"a"}', null, 'LINE_INVALID'],
    ['no html', '{"id":7}', 7, 'MESSAGE_INVALID'],
    ['html that is no text', '{"id":7,"html":5}', 7, 'MESSAGE_INVALID'],
    ['a context of the wrong type', '{"id":7,"html":"a","context":"b"}', 7, 'MESSAGE_INVALID'],
    ['a rule there is not', '{"id":7,"html":"a","options":{"rules":{"emojis":"off"}}}', 7, 'RULE_UNKNOWN'],
    ['an option there is not', '{"id":7,"html":"a","options":{"rule":{}}}', 7, 'CONFIG_INVALID'],
    ['options of the wrong type', '{"id":7,"html":"a","options":3}', 7, 'CONFIG_INVALID'],
    [
      'nesting that is too deep',
      line({ id: 7, html: '<div>'.repeat(5_000) }).trimEnd(),
      7,
      'MESSAGE_TOO_DEEP',
    ],
    [
      'a value nested beyond reason',
      `{"id":7,"html":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      7,
      'MESSAGE_INVALID',
    ],
  ])('%s', async (_name, bad, id, code) => {
    const next = Buffer.from(line({ id: 'next', html: '<p onclick=x>' }));
    const [answer, following, ...more] = await answersTo(
      Buffer.concat([Buffer.from(bad), Buffer.from('\n'), next]),
    );
    expect(answer).toEqual({ id, error: { code, message: expect.stringMatching(/\S/) } });
    expect(following).toMatchObject({ id: 'next', html: '<p>' });
    expect(more).toEqual([]);
  });

  test('a line over the limit, which is not kept in memory', async () => {
    const huge = `{"id":1,"html":"${'a'.repeat(33 * 1024 * 1024)}"}\n`;
    const [answer, following] = await answersTo(huge + line({ id: 2, html: 'b' }));
    expect(answer).toMatchObject({ id: null, error: { code: 'LINE_INVALID' } });
    expect(following).toMatchObject({ id: 2, html: 'b' });
  });
});

describe('a stream', () => {
  test('answers each line before the next is sent', async () => {
    const child = start(['clean', '--ndjson', ...FAST]);
    const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
    for (const id of ['a', 'b', 'c']) {
      child.stdin.write(line({ id, html: '' }));
      const { value } = await answers.next();
      expect(JSON.parse(value as string)).toMatchObject({ id });
    }
    child.stdin.end();
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  });

  test('stops reading while nobody reads its answers', async () => {
    const child = start(['clean', '--ndjson', ...FAST]);
    const sent = Array.from({ length: 200 }, (_, id) => line({ id, html: `<p>${'a'.repeat(100_000)}</p>` }));
    let taken = 0;
    for (const each of sent) child.stdin.write(each, () => (taken += 1));
    child.stdin.end();
    let seen = -1;
    while (seen < taken || taken === 0) {
      seen = taken;
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
    expect(taken).toBeLessThan(sent.length / 2);

    const ids: unknown[] = [];
    for await (const answer of createInterface(child.stdout)) ids.push((JSON.parse(answer) as Answer).id);
    expect(ids).toEqual(sent.map((_, id) => id));
  });

  test('ends quietly when its reader has gone', async () => {
    const child = start(['clean', '--ndjson', ...FAST]);
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.stdin.on('error', ignorePipe);
    child.stdout.once('data', () => child.stdout.destroy());
    const closed = new Promise((resolve) => child.on('close', resolve));
    for (let id = 0; id < 200; id++) child.stdin.write(line({ id, html: 'a'.repeat(50_000) }));
    child.stdin.end();
    expect(await closed).toBe(0);
    expect(stderr).toBe('');
  });
});
