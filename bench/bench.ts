import { readdirSync, readFileSync } from 'node:fs';
import { parse, parseFragment, serialize } from 'parse5';
import sanitizeHtml from 'sanitize-html';
import { transform } from '../src/index.ts';
import { generateMessage } from './generated-message.ts';

/**
 * Times `transform()` against a floor, parse5's parse and serialize of the same messages, all in one process and in
 * turns, so that the machine's moods fall on every contestant alike. Prints ratios; absolute times say little.
 */
interface Contestant {
  name: string;
  run(html: string): unknown;
}

const corpus = new URL('../corpus/', import.meta.url);
const isDocument = /<(?:!doctype|html|body)\b/i;

const floor: Contestant = {
  name: 'parse5 parse + serialize',
  run: (html) => serialize(isDocument.test(html) ? parse(html) : parseFragment(html)),
};
const contestants: Contestant[] = [
  floor,
  { name: 'sanitize-html, defaults', run: (html) => sanitizeHtml(html) },
  { name: 'transform(), all rules', run: (html) => transform(html) },
];

const messages = readdirSync(corpus)
  .filter((name) => name.endsWith('.html'))
  .map((name) => readFileSync(new URL(name, corpus), 'utf8'));
const clean = messages.filter((html) => transform(html).changes.length === 0);

const ROUNDS = Number(process.env.ROUNDS ?? 15);

/** Median and spread of each contestant's time as a share of the floor's, round by round. */
function compare(title: string, inputs: readonly string[]): void {
  const times = contestants.map(() => [] as number[]);
  for (let round = -3; round < ROUNDS; round++) {
    contestants.forEach(({ run }, index) => {
      const start = performance.now();
      for (const html of inputs) run(html);
      if (round >= 0) times[index]?.push(performance.now() - start);
    });
  }
  const units = inputs.reduce((sum, html) => sum + html.length, 0);
  console.log(`\n${title}: ${inputs.length} messages, ${Math.round(units / 1024)} K characters`);
  contestants.forEach(({ name }, index) => {
    const ratios = (times[index] ?? [])
      .map((time, round) => time / (times[0]?.[round] ?? 1))
      .sort((a, b) => a - b);
    const [low, middle, high] = [0.1, 0.5, 0.9].map(
      (share) => ratios[Math.floor(share * (ratios.length - 1))] ?? 0,
    );
    console.log(`  ${name.padEnd(28)} ${format(middle)} x the floor   (${format(low)} to ${format(high)})`);
  });
}

/** Time per character for growing messages, as a share of that of the smallest. */
function growth(): void {
  console.log('\nGrowth of transform(): time per character, as a share of that at 16 KB');
  const perUnit = [1, 16, 64, 256, 1024, 4096].map((kilobytes) => {
    const html = generateMessage(kilobytes * 1024);
    const runs = Math.max(3, Math.round(2048 / kilobytes));
    const best = Math.min(
      ...Array.from({ length: 5 }, () => {
        const start = performance.now();
        for (let i = 0; i < runs; i++) transform(html, { limits: { nodes: 1_000_000, bytes: 50_000_000 } });
        return (performance.now() - start) / runs;
      }),
    );
    return { kilobytes, cost: best / html.length };
  });
  const base = perUnit[1]?.cost ?? 1;
  for (const { kilobytes, cost } of perUnit)
    console.log(`  ${String(kilobytes).padStart(5)} KB  ${format(cost / base)}`);
}

function format(value = 0): string {
  return value.toFixed(2).padStart(6);
}

compare('Messages that need no change', clean);
compare('The whole corpus', messages);
growth();
