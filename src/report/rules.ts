import type { OptionDeclaration, Transform } from '../transform.ts';
import { type Paint, plain } from './text.ts';

/** The rules in the order in which they run, one a line: id, group, summary. */
export function renderRules(rules: readonly Transform[], paint: Paint = plain): string {
  const id = Math.max(0, ...rules.map((rule) => rule.id.length));
  const group = Math.max(0, ...rules.map((rule) => rule.group.length));
  const lines = rules.map((rule) => {
    const name = paint('cyan', rule.id.padEnd(id));
    return `${name}  ${paint('dim', rule.group.padEnd(group))}  ${rule.summary}\n`;
  });
  return lines.join('');
}

/** All that a rule's declaration says. */
export function renderRule(rule: Transform, paint: Paint = plain): string {
  const options = Object.entries(rule.options).map(
    ([name, option]) => `  ${paint('cyan', name)}  ${describeOption(option)}\n`,
  );
  const examples = rule.examples.map(({ title, before, after }) => {
    const heading = title === undefined ? '' : `  ${title}\n`;
    return `${heading}${indented('before', before)}${indented('after ', after)}`;
  });
  const sections = [
    `${paint('bold', rule.id)} (${rule.group})\n${rule.summary}\n`,
    `${paint('bold', 'Why')}\n  ${rule.why}\n`,
    `${paint('bold', 'Policy')}\n  ${rule.clause}\n`,
    options.length > 0 ? `${paint('bold', 'Options')}\n${options.join('')}` : '',
    `${paint('bold', 'Examples')}\n${examples.join('\n')}`,
    `Leave it out with: sendable clean --off ${rule.id}\n`,
  ];
  return sections.filter((section) => section !== '').join('\n');
}

/** What an option does, the values it may have and the one it has. */
export function describeOption({ default: value, values, description }: OptionDeclaration): string {
  const choice = values === undefined ? '' : ` One of ${values.join(', ')}.`;
  return `${description}${choice} Default: ${JSON.stringify(value)}.`;
}

function indented(label: string, text: string): string {
  const lines = text.split('\n');
  return lines.map((line, index) => `  ${index === 0 ? label : '      '}  ${line}\n`).join('');
}
