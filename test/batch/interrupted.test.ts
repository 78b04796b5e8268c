import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { batch, contentOf, FAST, filesIn, folderOf, startIn, TIDY, UGLY } from './folder.ts';

const COUNT = 60;
const names = Array.from({ length: COUNT }, (_, index) => `f${String(index).padStart(2, '0')}.html`);
const OLD = UGLY.repeat(3_000);
const NEW = TIDY.repeat(3_000);

/** Old and new bytes take turns, as fast as the disk allows. */
const WRITER = `
import { readTemplate } from '${import.meta.dirname}/../../src/batch/read-file.ts';
import { replaceFile } from '${import.meta.dirname}/../../src/batch/atomic-write.ts';
const [folder, old, new_, count] = process.argv.slice(2);
process.stdout.write('ready');
for (let round = 0; ; round++) {
  await Promise.all(Array.from({ length: 8 }, async (_, index) => {
    const path = folder + '/f0' + index + '.html';
    const { stats } = await readTemplate(path, 1e9);
    await replaceFile(path, Buffer.from((round % 2 ? old : new_).repeat(count)), stats);
  }));
}
`;

test('kill -9 a hundred times while files are written: every file is whole', async () => {
  const folder = folderOf(Object.fromEntries(names.slice(0, 8).map((name) => [name, OLD])));
  const script = folderOf({ 'writer.mjs': WRITER });
  const seen = new Set<string>();
  let leftovers = 0;
  for (let kill = 0; kill < 100; kill++) {
    const args = [join(script, 'writer.mjs'), folder, UGLY, TIDY, '3000'];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = new Promise((resolve) => child.on('close', resolve));
    await new Promise((resolve) => child.stdout.once('data', resolve));
    await after(5 + (kill % 37));
    child.kill('SIGKILL');
    await ended;
    for (const name of names.slice(0, 8)) {
      const content = contentOf(folder, name);
      expect(content === OLD || content === NEW).toBe(true);
      seen.add(content);
    }
    leftovers = Math.max(leftovers, filesIn(folder).length - 8);
  }
  // Some kill fell between the temporary file and the rename, or this proves nothing.
  expect(leftovers).toBeGreaterThan(0);
  expect(seen.size).toBe(2);
  // The next run to write takes away what they left.
  await batch(folder, '--write', '.');
  expect(filesIn(folder)).toEqual(names.slice(0, 8));
}, 240_000);

test.each(['SIGKILL', 'SIGINT', 'SIGTERM'] as const)(
  '%s during --write',
  async (signal) => {
    let partial = 0;
    for (let turn = 0; turn < 6 && partial < 1; turn++) {
      const folder = folderOf(Object.fromEntries(names.map((name) => [name, OLD])));
      const child = startIn(folder, ['batch', ...FAST, '--no-cache', '--format', 'ndjson', '--write', '.']);
      const ended = new Promise((resolve) => child.on('close', resolve));
      await new Promise((resolve) => child.stdout.once('data', resolve));
      await after(turn * 15);
      child.kill(signal);
      await ended;
      const contents = names.map((name) => contentOf(folder, name));
      expect(contents.every((content) => content === OLD || content === NEW)).toBe(true);
      if (contents.includes(OLD) && contents.includes(NEW)) partial += 1;
      if (signal !== 'SIGKILL') expect(filesIn(folder)).toEqual(names);
      writeFileSync(join(folder, 'done'), '');
    }
    expect(partial).toBeGreaterThan(0);
  },
  120_000,
);
