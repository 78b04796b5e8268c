import type { Transform } from '../transform.ts';
import { inlineCode, markdownText } from './markdown-text.ts';
import { describeOption, renderRule } from './rules.ts';

/** All that a rule's declaration says, as SARIF's `help`: plain, and as Markdown where that is shown. */
export function ruleHelp(rule: Transform): { text: string; markdown: string } {
  const options = Object.entries(rule.options).map(
    ([name, option]) => `- ${inlineCode(name)}: ${markdownText(describeOption(option))}`,
  );
  const examples = rule.examples.map(
    ({ before, after }) =>
      `${fenced(before)}\n\n${after === '' ? 'becomes nothing.' : `becomes\n\n${fenced(after)}`}`,
  );
  const sections = [
    markdownText(rule.summary),
    `**Policy:** ${markdownText(rule.clause)}`,
    `**Why:** ${markdownText(rule.why)}`,
    ...(options.length > 0 ? [`**Options**\n\n${options.join('\n')}`] : []),
    ...examples,
  ];
  return { text: renderRule(rule), markdown: sections.join('\n\n') };
}

/** A fence longer than any run of backticks within. */
function fenced(html: string): string {
  const longest = Math.max(2, ...[...html.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}html\n${html}\n${fence}`;
}
