import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { nameOf, superLinear } from './backtracking.ts';
import { type Regex, sites } from './sites.ts';

/** Every expression of the program with the places it stands at: literals, and what the program makes as it runs. */
function regexesByPlace(): { place: string; regex: Regex }[] {
  const recorder = new URL('record.ts', import.meta.url).pathname;
  const output = execFileSync(process.execPath, [recorder], { encoding: 'utf8', maxBuffer: 1e8 });
  const made = JSON.parse(output) as ({ place: string } & Regex)[];
  const seen = new Set(made.map(({ place }) => place));
  const known = sites().filter(({ place, isMade }) => !isMade || !seen.has(place));
  return [
    ...made.map(({ place, source, flags }) => ({ place, regex: { source, flags } })),
    ...known.map(({ place, regex }) => {
      if (!regex) throw new Error(`${place}: nothing is known of this expression; let record.ts come by it`);
      return { place, regex };
    }),
  ];
}

test('no regular expression takes more than linear time', { timeout: 300_000 }, async () => {
  const regexes = regexesByPlace();
  const faults = await superLinear(regexes.map(({ regex }) => regex));
  const places = regexes.filter(({ regex }) => faults.has(nameOf(regex)));
  expect(places.map(({ place, regex }) => `${place} ${nameOf(regex)} ${faults.get(nameOf(regex))}`)).toEqual(
    [],
  );
});

test('the check knows one when it sees it', async () => {
  const slow = [
    { source: '^(?:a|a)*$', flags: '' },
    { source: '\\s+$', flags: 'u' },
    { source: '[\\p{L}--[a-z]]+$', flags: 'v' },
  ];
  expect([...(await superLinear(slow)).keys()].sort()).toEqual(slow.map(nameOf).sort());
});
