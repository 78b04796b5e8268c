import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { check } from 'recheck';
import { analyse } from 'scslre';
import { pump } from './pump.ts';
import type { Regex } from './sites.ts';

/** How long recheck may think about one expression. */
const TIMEOUT_MS = 1_000;

/** How many are checked at a time. */
const LANES = 3;

/** What was proven once about an expression holds for ever; the versions of the provers are part of the name. */
const CACHE = new URL('../../node_modules/.cache/regexes-recheck-4.5.0-scslre-0.3.0.json', import.meta.url);

/**
 * Finds the expressions whose matching may take more than linear time of a text's length, the search for a place to
 * match included.
 *
 * An expression without unbounded repetition is linear. Any other is tried in the engine itself (see pump.ts), then
 * judged by two provers: recheck, by automata, which know no lookbehind and no `v` flag and do not always come to an
 * end; and scslre, by the form, whatever the flags.
 *
 * @returns by expression, as `/source/flags`, why it is not linear.
 */
export async function superLinear(regexes: Iterable<Regex>): Promise<Map<string, string>> {
  const waiting = new Map([...regexes].map((regex) => [nameOf(regex), regex]));
  const known = readCache();
  const verdicts = new Map<string, string>();
  const names = [...waiting.keys()];
  const lane = async (): Promise<void> => {
    for (let name = names.pop(); name !== undefined; name = names.pop()) {
      verdicts.set(name, known[name] ?? (await verdictOf(waiting.get(name) as Regex)));
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  writeCache({ ...known, ...Object.fromEntries(verdicts) });
  return new Map([...verdicts].filter(([, why]) => why !== ''));
}

export function nameOf({ source, flags }: Regex): string {
  return `/${source}/${flags}`;
}

/** Why an expression is not linear; empty where it is. */
async function verdictOf({ source, flags }: Regex): Promise<string> {
  if (!repeats(source)) return '';
  const tried = pump({ source, flags });
  if (tried) return tried;
  // `d` only adds places to a match.
  const found = await check(source, flags.replace('d', ''), { checker: 'automaton', timeout: TIMEOUT_MS });
  if (found.status === 'vulnerable') return `recheck: ${found.complexity.summary}, ${found.attack.pattern}`;
  return formOf({ source, flags });
}

/** Whether anything in it repeats without a bound; what does not looks at so many characters and no more. */
function repeats(source: string): boolean {
  const plain = source.replace(/\\./gs, 'a').replace(/\[[^\]]*\]/g, 'a');
  return /[*+]|\{\d+,\}/.test(plain);
}

/** scslre knows Unicode's properties of emoji by their long names. */
const LONG_NAMES: Record<string, string> = {
  EBase: '\\p{Emoji_Modifier_Base}',
  EComp: '\\p{Emoji_Component}',
  EMod: '\\p{Emoji_Modifier}',
  EPres: '\\p{Emoji_Presentation}',
  ExtPict: '\\p{Extended_Pictographic}',
};

/** What scslre says against an expression; empty where it has nothing. */
function formOf({ source, flags }: Regex): string {
  const pattern = source.replace(/\\p\{(E\w+)\}/g, (whole, name: string) => LONG_NAMES[name] ?? whole);
  try {
    const { reports } = analyse({ source: pattern, flags }, { assumeRejectingSuffix: false });
    return reports.map(({ type }) => `scslre: ${type}`).join(', ');
  } catch (error) {
    return `no prover reads it: ${error}`;
  }
}

function readCache(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(CACHE, 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
}

function writeCache(verdicts: Record<string, string>): void {
  mkdirSync(new URL('.', CACHE), { recursive: true });
  writeFileSync(CACHE, JSON.stringify(verdicts));
}
