import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { compileFunction, runInNewContext } from 'node:vm';
import { audit } from '../src/accessibility/audit.ts';
import type { Axe } from '../src/accessibility/axe-run.ts';
import { NEEDS_BROWSER, NOT_FOR_MAIL, TAGS } from '../src/accessibility/rules.data.ts';

/**
 * Times the accessibility audit against a new window of jsdom for each message with the same rules, in one process
 * and in turns, and watches the memory over a long mailing. Ratios tell; absolute times are the machine's.
 */
interface Window {
  document: { documentElement: Parameters<Axe['run']>[0] };
  getComputedStyle(element: object): object;
  axe: Axe;
  close(): void;
}

const require = createRequire(import.meta.url);
const { JSDOM, VirtualConsole } = require('jsdom') as {
  JSDOM: new (html: string, options: object) => { window: Window };
  VirtualConsole: new () => object;
};
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const corpus = new URL('../corpus/', import.meta.url);
const messages = readdirSync(corpus)
  .filter((name) => name.endsWith('.html'))
  .map((name) => readFileSync(new URL(name, corpus), 'utf8'));
const middling = messages.filter((html) => html.length > 15_000 && html.length < 25_000);

const rules = Object.fromEntries(
  [...NEEDS_BROWSER.keys(), ...NOT_FOR_MAIL.keys()].map((id) => [id, { enabled: false }]),
);

/** What one would write first: parse the message into a window of its own, start axe in it, run. */
async function auditInNewWindow(html: string): Promise<void> {
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  compileFunction(axeSource, ['window', 'module', 'define'])(window);
  await window.axe.run(window.document.documentElement, { runOnly: TAGS, rules, preload: false });
  window.close();
}

let serial = 0;

/** A message like none before, so that no audit can be shared. */
function distinct(html: string): string {
  return `${html}<i class="n${serial++}"></i>`;
}

const contestants: { name: string; run: (html: string) => Promise<unknown> }[] = [
  { name: 'a new window per message', run: auditInNewWindow },
  { name: 'audit(), structure not seen', run: (html) => audit(distinct(html)) },
  { name: 'audit(), structure seen', run: (html) => audit(html) },
];

const ROUNDS = Number(process.env.ROUNDS ?? 3);

async function compare(title: string, inputs: readonly string[]): Promise<void> {
  const times = contestants.map(() => [] as number[]);
  for (let round = -2; round < ROUNDS; round++) {
    for (const [index, { run }] of contestants.entries()) {
      const start = performance.now();
      for (const html of inputs) await run(html);
      if (round >= 0) times[index]?.push((performance.now() - start) / inputs.length);
    }
  }
  const units = inputs.reduce((sum, html) => sum + html.length, 0) / inputs.length;
  console.log(`\n${title}: ${inputs.length} messages of ${Math.round(units / 1024)} K characters on average`);
  // The best round: what disturbs a round can only make it slower.
  const best = times.map((values) => Math.min(...values));
  for (const [index, { name }] of contestants.entries()) {
    const time = best[index] ?? 1;
    const ratio = (best[0] ?? 1) / time;
    console.log(
      `  ${name.padEnd(30)} ${time.toFixed(1).padStart(7)} ms   ${ratio.toFixed(1).padStart(6)} x faster`,
    );
  }
}

/** The heap after collection while messages that share nothing are audited. */
async function memory(count: number): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  console.log(`\nHeap after collection, as a share of that after ${count / 10} messages`);
  let base = 0;
  for (let i = 1; i <= count; i++) {
    await audit(distinct(messages[i % messages.length] ?? ''));
    if (i % (count / 10) !== 0) continue;
    collect();
    const { heapUsed } = process.memoryUsage();
    base ||= heapUsed;
    console.log(
      `  ${String(i).padStart(6)} messages  ${(heapUsed / base).toFixed(2)}   (${Math.round(heapUsed / 2 ** 20)} MB)`,
    );
  }
}

await memory(Number(process.env.MESSAGES ?? 5_000));
await compare('The whole corpus', messages);
await compare('Messages of 15 to 25 K', middling);
