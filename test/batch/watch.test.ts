import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { contentOf, FAST, folderOf, startIn, TIDY, UGLY } from './folder.ts';

test('--watch cleans what changes, and all when the configuration does', async () => {
  const folder = folderOf({ 'in/a.html': TIDY, 'in/b.html': TIDY });
  const child = startIn(folder, ['batch', ...FAST, '--format', 'ndjson', '--write', '--watch', 'in']);
  let stdout = '';
  child.stdout.on('data', (chunk) => (stdout += chunk));
  const summaries = async (count: number): Promise<void> => {
    while (stdout.split('"summary"').length <= count) await after(20);
  };
  await summaries(1);
  await after(300);
  writeFileSync(join(folder, 'in/b.html'), UGLY);
  await summaries(2);
  expect(contentOf(folder, 'in/b.html')).toBe(TIDY);
  expect(stdout).toContain('"path":"in/b.html","status":"cleaned","isWritten":true');
  const before = stdout.length;
  writeFileSync(join(folder, 'in/sendable.config.json'), '{ "rulse": 1 }');
  let stderr = '';
  child.stderr.on('data', (chunk) => (stderr += chunk));
  while (!stderr.includes('CONFIG_INVALID')) await after(20);
  writeFileSync(join(folder, 'in/sendable.config.json'), '{ "rules": { "unsafe-html": "fix" } }');
  while (!stdout.slice(before).includes('"path":"in/a.html"')) await after(20);
  const ended = new Promise((resolve) => child.on('close', resolve));
  child.kill('SIGINT');
  expect(await ended).toBe(130);
}, 60_000);
