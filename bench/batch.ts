import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/*
 * Times `sendable batch` over generated folders of templates, as processes of their own: cost per file from 1,000 to
 * 10,000 files, two workers against one, a second run from the cache, and the memory of the whole process. FILES=1000
 * makes the large folder smaller, ARGS='--no-audit' is handed on.
 */

const LARGE = Number(process.env.FILES ?? 10_000);
const SMALL = Math.max(100, LARGE / 10);
const ARGS = (process.env.ARGS ?? '').split(' ').filter((argument) => argument !== '');
/** What is built, as it is installed: reading TypeScript costs each thread time and memory of its own. */
const main = `${import.meta.dirname}/../dist/lib/main.js`;
const corpus = new URL('../corpus/', import.meta.url);

interface Timed {
  seconds: number;
  /** The most that was resident, in MB. */
  peak: number;
  summary: { files: number; failed: number; cached: number };
}

/** Messages of the corpus, each with a paragraph of its own, so that no two files are the same. */
function generate(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'sendable-bench-'));
  const names = readdirSync(corpus).filter((name) => name.endsWith('.html'));
  const messages = names.map((name) => readFileSync(new URL(name, corpus)));
  const usual = messages.filter(({ length }) => length < 40_000);
  for (let index = 0; index < count; index++) {
    const inside = join(folder, `set-${Math.floor(index / 500)}`);
    if (index % 500 === 0) mkdirSync(inside);
    const own = Buffer.from(`\n<p>Template ${index}, part ${(index * 7_919) % 104_729}</p>\n`);
    const message = usual[index % usual.length] as Buffer;
    writeFileSync(join(inside, `t${index}.html`), Buffer.concat([message, own]));
  }
  return folder;
}

/** Runs a batch to its end, watching its memory where the system tells it. */
function time(folder: string, workers: number, ...args: string[]): Promise<Timed> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const given = [
      'batch',
      '--format',
      'ndjson',
      '--quiet',
      '--concurrency',
      String(workers),
      ...ARGS,
      ...args,
      '.',
    ];
    const child = spawn(process.execPath, [main, ...given], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let peak = 0;
    let tail = '';
    const watch = setInterval(() => (peak = Math.max(peak, residentMegabytes(child.pid))), 100);
    child.stdout.on('data', (chunk) => (tail = (tail + chunk).slice(-200_000)));
    child.on('error', reject);
    child.on('close', () => {
      clearInterval(watch);
      const seconds = (performance.now() - start) / 1_000;
      const last = tail.trimEnd().split('\n').at(-1) ?? '';
      resolve({ seconds, peak, summary: (JSON.parse(last) as { summary: Timed['summary'] }).summary });
    });
  });
}

function residentMegabytes(pid = 0): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024;
  } catch {
    try {
      return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1_024;
    } catch {
      return 0;
    }
  }
}

function say(what: string, { seconds, peak, summary }: Timed): void {
  const each = ((seconds * 1_000) / summary.files).toFixed(2);
  const text = `${seconds.toFixed(1).padStart(7)} s  ${each.padStart(6)} ms a file  ${peak.toFixed(0).padStart(4)} MB`;
  const rest = summary.failed === 0 ? '' : `  (${summary.failed} failed)`;
  console.log(`  ${what.padEnd(44)} ${text}${rest}`);
}

const small = generate(SMALL);
const large = generate(LARGE);
try {
  console.log(`sendable batch --check ${ARGS.join(' ')}`);
  const one = await time(small, 1, '--no-cache');
  say(`${SMALL} files, one worker`, one);
  const two = await time(small, 2, '--no-cache');
  say(`${SMALL} files, two workers`, two);
  const alone = await time(large, 1, '--no-cache');
  say(`${LARGE} files, one worker`, alone);
  const many = await time(large, 2, '--cache', '.bench.cache');
  say(`${LARGE} files, two workers`, many);
  const again = await time(large, 2, '--cache', '.bench.cache');
  say(`${LARGE} files, again, nothing changed`, again);
  const growth = many.seconds / LARGE / (two.seconds / SMALL) - 1;
  console.log(`  growth of the cost per file  ${(growth * 100).toFixed(1)} %   (target: under 10)`);
  // A worker takes seconds to become warm: of a small folder that is the greater part.
  for (const [files, first, both] of [[SMALL, one, two] as const, [LARGE, alone, many] as const]) {
    const ratio = (first.seconds / both.seconds).toFixed(2);
    console.log(`  two workers against one      ${ratio} x  (${files} files; target: 1.7)`);
  }
  console.log(`  from the cache               ${(many.seconds / again.seconds).toFixed(1)} x  (target: 20)`);
  console.log(
    `  most memory                  ${Math.max(two.peak, many.peak).toFixed(0)} MB  (target: under 600)`,
  );
  if (again.summary.cached !== LARGE) console.log(`  only ${again.summary.cached} were known`);
} finally {
  for (const folder of [small, large]) rmSync(folder, { recursive: true });
}
