import { describeOption } from '../src/report/rules.ts';
import type { Transform } from '../src/transform.ts';

/**
 * The catalogue of rules in Markdown: a table in running order, then all that each declaration says.
 *
 * @param repair the command that writes it.
 */
export function catalogue(rules: readonly Transform[], repair: string): string {
  const rows = rules.map(
    ({ id, group, summary }, index) =>
      `| ${index + 1} | [\`${id}\`](#${id}) | ${group} | ${summary.replaceAll('|', '\\|')} |`,
  );
  return `# Rules

Made from the declarations of the rules by \`${repair}\`; not to be edited by hand.

The rules run in this order. Each has a mode: \`fix\` (the default), \`report\`, which turns every change into a
finding, or \`off\`.

| | rule | group | what it does |
|---|---|---|---|
${rows.join('\n')}

${rules.map(section).join('\n')}`;
}

function section(rule: Transform): string {
  return [
    `### \`${rule.id}\`\n`,
    `${rule.summary}\n`,
    `- **Why:** ${rule.why}`,
    `- **Policy:** ${rule.clause}`,
    ...optionLines(rule),
    ...rule.examples.flatMap(({ title, before, after }) => [
      '',
      ...(title === undefined ? [] : [`${title.charAt(0).toUpperCase()}${title.slice(1)}:\n`]),
      `${fenced(before)}\n\n${after === '' ? 'becomes nothing.' : `becomes\n\n${fenced(after)}`}`,
    ]),
    '',
  ].join('\n');
}

function optionLines({ options }: Transform): string[] {
  const entries = Object.entries(options);
  if (entries.length === 0) return ['- **Options:** none'];
  return ['- **Options:**', ...entries.map(([name, option]) => `  - \`${name}\`: ${describeOption(option)}`)];
}

/** A fence longer than any run of backticks within. */
function fenced(html: string): string {
  const longest = Math.max(2, ...[...html.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}html\n${html}\n${fence}`;
}
