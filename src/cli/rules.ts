import { renderRules } from '../report/rules.ts';
import { readArguments } from './arguments.ts';
import { paintFor } from './output.ts';

/** `sendable rules` */
export async function run(args: string[]): Promise<void> {
  readArguments(args, {}, 0);
  const { rules } = await import('../index.ts');
  process.stdout.write(renderRules(rules, paintFor(process.stdout)));
}
