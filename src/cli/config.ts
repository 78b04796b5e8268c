import { relative, resolve } from 'node:path';
import { merged, type Origin } from '../batch/settings.ts';
import { SendableError } from '../errors.ts';
import type { Paint } from '../report/text.ts';
import { visible } from '../report/visible.ts';
import { readArguments } from './arguments.ts';
import { paintFor } from './output.ts';
import { SETTINGS_OPTIONS, settingsOf } from './settings.ts';

/** `sendable config <file>`: what applies to the file, and where it is from. The file need not exist. */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, { ...SETTINGS_OPTIONS, format: { type: 'string' } }, 1);
  const { format = 'text' } = values;
  if (format !== 'text' && format !== 'json') {
    throw new SendableError('USAGE', `--format is "${format}"; it may be text or json`);
  }
  const [file] = positionals;
  if (file === undefined)
    throw new SendableError('USAGE', 'name the file whose configuration you want to see');
  const path = resolve(file);
  const settings = await settingsOf(values, process.cwd());
  await settings.of(path);
  const origins = (await settings.originsOf(path)).map((origin) => ({ ...origin, from: shown(origin.from) }));
  const isIgnored = await settings.isIgnored(path);
  const json = { file, isIgnored, ...merged(origins), origins };
  process.stdout.write(
    format === 'json'
      ? `${JSON.stringify(json, null, 2)}\n`
      : renderOrigins(origins, isIgnored, paintFor(process.stdout)),
  );
}

/** One line for each value: its key, the value that applies and where it is from. */
function renderOrigins(origins: readonly Origin[], isIgnored: boolean, paint: Paint): string {
  const rows = new Map<string, { value: unknown; from: string[] }>();
  for (const { from, options, message } of origins) {
    const { rules = {}, limits = {}, ...rest } = options;
    const { context = {}, ...others } = message;
    const entries = [
      ...prefixed('rules', rules),
      ...prefixed('limits', limits),
      ...Object.entries(rest),
      ...prefixed('context', context),
      ...Object.entries(others),
    ];
    for (const [key, value] of entries) {
      const known = rows.get(key);
      // Lists are joined, so that each of their origins counts; of anything else the last.
      const joined = key.startsWith('rules.') ? undefined : bothLists(known?.value, value);
      if (joined === undefined) rows.set(key, { value, from: [from] });
      else rows.set(key, { value: joined, from: [...(known?.from ?? []), from] });
    }
  }
  const width = Math.max(0, ...[...rows.keys()].map((key) => key.length));
  const lines = [...rows].map(([key, { value, from }]) => {
    const origin = paint('dim', `(${visible(from.join(', '))})`);
    return `${paint('cyan', key.padEnd(width))}  ${visible(JSON.stringify(value))}  ${origin}\n`;
  });
  const ignored = isIgnored ? 'The configuration leaves this file out.\n' : '';
  return ignored + (lines.join('') || 'Nothing but the defaults.\n');
}

function bothLists(before: unknown, value: unknown): unknown[] | undefined {
  return Array.isArray(before) && Array.isArray(value) ? [...new Set([...before, ...value])] : undefined;
}

function prefixed(name: string, values: object): [string, unknown][] {
  return Object.entries(values).map(([key, value]) => [`${name}.${key}`, value]);
}

function shown(from: string): string {
  const path = relative(process.cwd(), from);
  return from.startsWith('/') && !path.startsWith('..') ? path : from;
}
