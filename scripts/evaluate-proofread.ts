import { score } from '../test/proofread/score.ts';
import { cases, isHeldOut, LANGUAGES } from '../test/proofread/set.ts';

/**
 * Prints recall and false alarms of proofreading on the labelled set.
 *
 * `node scripts/evaluate-proofread.ts [--held-out | --all] [--verbose]`; by default the part open to development.
 */
const wanted = process.argv.includes('--held-out')
  ? 'held-out'
  : process.argv.includes('--all')
    ? 'all'
    : 'open';
const chosen = cases().filter(({ id }) => wanted === 'all' || isHeldOut(id) === (wanted === 'held-out'));
const started = performance.now();

console.log(`${wanted} part: ${chosen.length} sentences\n`);
console.log(
  '| language | misspellings found | right sentences flagged | grammar found | first suggestion right |',
);
console.log('| --- | --- | --- | --- | --- |');
const total = { found: 0, wrong: 0, flagged: 0, right: 0, grammarFound: 0, grammar: 0, firstRight: 0 };
for (const language of LANGUAGES) {
  const result = await score(chosen.filter((one) => one.language === language));
  for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += result[key];
  printRow(language, result);
  if (process.argv.includes('--verbose')) for (const line of result.notes) console.log(`    ${line}`);
}
printRow('all', total);
console.log(
  `\n${Math.round(performance.now() - started)} ms, ${Math.round(process.memoryUsage.rss() / 1e6)} MB`,
);

function printRow(name: string, result: typeof total): void {
  const cells = [
    portion(result.found, result.wrong),
    portion(result.flagged, result.right),
    portion(result.grammarFound, result.grammar),
    portion(result.firstRight, result.found),
  ];
  console.log(`| ${[name, ...cells].join(' | ')} |`);
}

function portion(part: number, whole: number): string {
  return whole === 0 ? '–' : `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
}
