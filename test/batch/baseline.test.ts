import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { batch, contentOf, folderOf, reportsOf, TIDY, UGLY } from './folder.ts';

const ARGS = ['--only', 'order-id', '--baseline', 'known.json'];

describe('a baseline', () => {
  test('silences what stands today, and tells what is new', async () => {
    const folder = folderOf({ 'a.html': UGLY, 'de/b.html': UGLY });
    const before = await batch(folder, ...ARGS, '.');
    expect(before.stderr).toContain('known.json: there is no such file; --update-baseline writes it');
    expect(before.code).toBe(2);
    expect((await batch(folder, ...ARGS, '--update-baseline', '.')).code).toBe(0);
    expect(Object.keys(JSON.parse(contentOf(folder, 'known.json')).files)).toEqual(['a.html', 'de/b.html']);
    const silent = await batch(folder, ...ARGS, '.');
    expect(silent.stdout).toBe('2 files: 2 clean (4 known to the baseline, 2 known from an earlier run).\n');
    expect(silent.code).toBe(0);
    // The lines move; the paths are from the baseline's folder.
    appendFileSync(join(folder, 'de/b.html'), '<p onmouseover="x()">new</p>\n');
    const more = await batch(
      join(folder, 'de'),
      '--only',
      'order-id',
      '--baseline',
      '../known.json',
      '--format',
      'ndjson',
      '.',
    );
    expect(reportsOf(more)['b.html']).toMatchObject({
      status: 'cleaned',
      findings: [],
      changes: [{ rule: 'unsafe-html' }],
    });
    expect(more.code).toBe(1);
  });

  test('a second of the same is new', async () => {
    const folder = folderOf({ 'a.html': UGLY });
    await batch(folder, '--baseline', 'known.json', '--update-baseline', '.');
    appendFileSync(join(folder, 'a.html'), UGLY);
    const ended = await batch(folder, '--baseline', 'known.json', '--format', 'ndjson', '.');
    expect(reportsOf(ended)['a.html']?.changes).toHaveLength(1);
  });

  test('--write cleans all the same, and tells it', async () => {
    const folder = folderOf({ 'a.html': UGLY });
    await batch(folder, ...ARGS, '--update-baseline', '.');
    const { code, stdout } = await batch(folder, ...ARGS, '--write', '.');
    expect(stdout).toContain('1 file: 1 cleaned (1 change, 1 known to the baseline, 1 written, ');
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe(TIDY);
  });

  test.each([
    [['--update-baseline'], '--update-baseline needs --baseline FILE'],
    [['--baseline', 'a.html'], 'is no baseline'],
    [['--baseline', 'x', '--update-baseline', '--write'], 'leave --write'],
  ])('%j is refused', async (args, message) => {
    const { code, stderr } = await batch(folderOf({ 'a.html': UGLY }), ...args, '.');
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});
