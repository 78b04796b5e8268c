import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { FuzzReport } from './fuzz-worker.ts';

/*
 * Holds the laws of the design against generated messages and mutated messages of the corpus for as long as it is
 * told to: `npm run fuzz -- --minutes 60`. Prints every failure with the seed that made it and the smallest message
 * that shows it, writes it to a folder, and ends with 1 where there was one.
 *
 * --minutes N   how long (1)
 * --seed N      where to begin; each round takes the next (the time)
 * --out FOLDER  where failures are written (fuzz-failures)
 */

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    out: { type: 'string', default: 'fuzz-failures' },
  },
});

const minutes = Number(values.minutes);
const seed = Number(values.seed);
if (!(minutes > 0) || !Number.isInteger(seed)) {
  console.error('usage: npm run fuzz -- [--minutes N] [--seed N] [--out folder]');
  process.exit(2);
}

/** A message that is worked on for so long hangs. */
const HANG_MS = 60_000;

const end = Date.now() + minutes * 60_000;
let runs = 0;
let failures = 0;

for (let next = seed; Date.now() < end; ) next = await round(next);

console.log(`${runs} messages, seeds from ${seed}, ${failures} failures`);
process.exitCode = failures === 0 ? 0 : 1;

/** Lets a worker run until the time is over or a message hangs; gives the seed to go on with. */
async function round(from: number): Promise<number> {
  const worker = new Worker(new URL('fuzz-worker.ts', import.meta.url), { workerData: { seed: from, end } });
  let at = from;
  let current = '';
  let since = Date.now();
  const watch = setInterval(() => {
    if (Date.now() - since < HANG_MS) return;
    report({ seed: at, error: `no end after ${HANG_MS / 1000} s`, html: current });
    worker.terminate().catch(console.error);
  }, 1_000);
  worker.on('message', (message: FuzzReport) => {
    since = Date.now();
    if ('html' in message && !('error' in message)) {
      runs++;
      current = message.html;
    } else if ('error' in message) report(message);
    else at = message.seed;
  });
  await new Promise<void>((resolve, reject) => {
    worker.on('exit', () => resolve());
    worker.on('error', reject);
  }).finally(() => clearInterval(watch));
  return at + 1;
}

function report({ seed: failing, error, html }: { seed: number; error: string; html: string }): void {
  failures++;
  mkdirSync(values.out, { recursive: true });
  const file = join(values.out, `${failing}.html`);
  writeFileSync(file, html);
  console.error(`\nseed ${failing}: ${error}\n${JSON.stringify(html)}\n${file}`);
}
