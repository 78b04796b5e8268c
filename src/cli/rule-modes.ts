import type { Options } from '../index.ts';
import { findChromium } from './chromium-program.ts';

/** What the command line says of rules. Those that are named are separated by commas, or the option is repeated. */
export interface RuleModes {
  only?: string[] | undefined;
  report?: string[] | undefined;
  off?: string[] | undefined;
  audit?: string | undefined;
  browser?: boolean | undefined;
  'no-audit'?: boolean | undefined;
  'no-proofread'?: boolean | undefined;
}

/**
 * `--only` turns every other rule off; a name that no rule has reaches the library, which says which is near.
 *
 * @param ids every rule there is.
 */
export function optionsOf(values: RuleModes, ids: readonly string[]): Options {
  const { only, report, off, audit, browser } = values;
  const wanted = listed(only);
  const rules: NonNullable<Options['rules']> = {};
  if (wanted.length > 0) for (const id of ids) rules[id] = 'off';
  for (const id of wanted) rules[id] = 'fix';
  for (const id of listed(report)) rules[id] = 'report';
  if (audit === 'both' || browser) {
    const program = browser ? (findChromium() ?? 'chromium') : '';
    rules.accessibility = ['fix', { before: audit === 'both', browser: program }];
  }
  if (values['no-audit']) rules.accessibility = 'off';
  if (values['no-proofread']) rules.spelling = rules.grammar = 'off';
  for (const id of listed(off)) rules[id] = 'off';
  return { rules };
}

function listed(values: readonly string[] = []): string[] {
  return values
    .flatMap((value) => value.split(','))
    .map((id) => id.trim())
    .filter((id) => id !== '');
}
