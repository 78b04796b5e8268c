import { SendableError } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { renderRule } from '../report/rules.ts';
import { readArguments } from './arguments.ts';
import { paintFor } from './output.ts';

/** `sendable explain <rule>` */
export async function run(args: string[]): Promise<void> {
  const { positionals } = readArguments(args, {}, 1);
  const [id] = positionals;
  if (id === undefined) throw new SendableError('USAGE', 'name the rule to explain');
  const { rules } = await import('../index.ts');
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) {
    const near = nearest(
      id,
      rules.map((candidate) => candidate.id),
    );
    throw new SendableError(
      'RULE_UNKNOWN',
      `there is no rule "${id}"${near ? `; did you mean "${near}"?` : ''}`,
    );
  }
  process.stdout.write(renderRule(rule, paintFor(process.stdout)));
}
