import { readdirSync, readFileSync } from 'node:fs';
import { clean, rules, transform } from '../src/index.ts';
import { type Contestant, compare } from './compare.ts';
import { generateMessage } from './generated-message.ts';
import { growth, growthByRule } from './growth.ts';
import { chain, floor, peers } from './peers.ts';

/*
 * What cleaning costs, as multiples of parsing and printing the same messages with parse5, beside programs that do a
 * part of the work. Absolute times say little and are not printed. With --quick the slow contestants are left out.
 */

const isQuick = process.argv.includes('--quick');
const rounds = Number(process.env.ROUNDS ?? 9);

const corpus = new URL('../corpus/', import.meta.url);
const messages = readdirSync(corpus)
  .filter((name) => name.endsWith('.html'))
  .map((name) => readFileSync(new URL(name, corpus), 'utf8'));
const unchanged = messages.filter((html) => transform(html).changes.length === 0);

/** All rules but the three that came with the engine. */
const engineRules = Object.fromEntries(
  rules.map(({ id }) => [id, /^(?:unsafe-html|emoji|line-break)$/.test(id) ? 'fix' : 'off'] as const),
);
let met = 0;

/** The message with a word of its own at the end of each text, so that nothing that was read before is met again. */
function unmet(html: string): string {
  const suffix = [...String(++met)].map((digit) => 'bcdfghklmn'[Number(digit)]).join('');
  return html.replace(/\p{L}{2}(?=[^<>\p{L}]{0,3}<\/)/gu, `$&${suffix}`);
}

const own: Contestant[] = [
  { name: 'transform(), all rules', run: (html) => transform(html) },
  { name: 'transform(), all rules, texts not met before', run: (html) => transform(unmet(html)) },
  {
    name: 'transform(), the three rules of the engine',
    run: (html) => transform(html, { rules: engineRules }),
  },
];
const quick = [floor, ...own];

await compare('Messages that need no change', isQuick ? quick : [...quick, ...peers], unchanged, rounds);
await compare('The whole corpus', isQuick ? quick : [...quick, ...peers], messages, rounds);
for (const kilobytes of [1, 16, 256, 4096]) {
  const html = generateMessage(kilobytes * 1024);
  const copies = Array.from({ length: Math.max(1, Math.round(256 / kilobytes)) }, () => html);
  await compare(`Generated, ${kilobytes} KB`, quick, copies, Math.min(rounds, 5));
}
if (!isQuick) {
  const everything: Contestant = { name: 'clean(), with everything', run: (html) => clean(html) };
  await compare('With the audit, a tenth of the corpus', [floor, everything, chain], tenth(messages), 3);
  growth();
  growthByRule();
}

function tenth(all: readonly string[]): string[] {
  return all.filter((_, index) => index % 10 === 0);
}
