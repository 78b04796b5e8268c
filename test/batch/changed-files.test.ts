import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { progressText } from '../../src/cli/progress.ts';
import { batch, folderOf, reportsOf, TIDY, UGLY } from './folder.ts';

const names = ['a.html', 'b ü.html', 'sub/c.html', 'gone.html'];

test('--changed takes what differs from the last commit and what git does not know, --since from a branch', async () => {
  const folder = folderOf({
    ...Object.fromEntries(names.map((name) => [name, TIDY])),
    '.gitignore': '.cache\n',
  });
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: folder });
  const run = async (...args: string[]) =>
    Object.keys(reportsOf(await batch(folder, '--format', 'ndjson', ...args, '.')));
  git('init', '--quiet', '--initial-branch', 'main');
  expect(await run('--changed')).toEqual([...names].sort());
  git('add', '.');
  git('commit', '--quiet', '-m', 'first');
  expect(await run('--changed')).toEqual([]);
  git('checkout', '--quiet', '-b', 'topic');
  writeFileSync(join(folder, 'a.html'), UGLY);
  git('commit', '--quiet', '-a', '-m', 'second');
  writeFileSync(join(folder, 'b ü.html'), UGLY);
  writeFileSync(join(folder, 'new.html'), UGLY);
  git('add', 'b ü.html');
  rmSync(join(folder, 'gone.html'));
  expect(await run('--changed')).toEqual(['b ü.html', 'new.html']);
  expect(await run('--since', 'main')).toEqual(['a.html', 'b ü.html', 'new.html']);
});

test.each([['--changed'], ['--since', '--output=x']])('%s where git knows nothing', async (...args) => {
  const folder = folderOf({ 'a.html': UGLY });
  const { code, stderr } = await batch(folder, args.length > 1 ? args.join('=') : (args[0] as string), '.');
  expect(stderr).toContain('git does not say what has changed');
  expect(code).toBe(2);
});

test.each([
  [420, 10_000, 4.94, '420 of 10000 files, 85/s, 1m 53s left'],
  [3, 10, 1.5, '3 of 10 files, 2.0/s, 4s left'],
  [10, 100_000, 10, '10 of 100000 files, 1.0/s, 27h 46m left'],
])('progress: %i of %i after %d s', (done, total, seconds, text) => {
  expect(progressText(done, total, seconds)).toBe(text);
});
