import type { TransformResult } from '../src/result.ts';
import type { Transform } from '../src/transform.ts';

/** A block of the README that a program reads or writes: what stands behind a line, up to the next heading. */
function sectionAfter(line: string): RegExp {
  return new RegExp(`(\\n${line}\\n\\n)(.*?)(?=\\n\\n[^|]|\\n#|$)`, 's');
}

const MESSAGE = /\nA bad message:\n\n```html\n(.*?)\n```\n/s;
const REASONS = sectionAfter(
  'What Sendable says of it, in the order of the message, and the clause it rests on:',
);

/** The bad message that the README shows. */
export function badMessageOf(readme: string): string {
  const message = MESSAGE.exec(readme)?.[1];
  if (message === undefined) throw new Error('README.md has no block after "A bad message:"');
  return message;
}

/** The README with a table of all that was changed and found in its bad message, and the clauses. */
export function withReasons(readme: string, result: TransformResult, rules: readonly Transform[]): string {
  const entries = [
    ...result.changes.map(({ rule, message, source }) => ({ rule, message, source, act: 'changed' })),
    ...result.findings.map(({ rule, message, source, severity }) => ({
      rule,
      message,
      source,
      act: severity,
    })),
  ].sort((a, b) => (a.source?.start ?? 0) - (b.source?.start ?? 0));
  const rows = entries.map(({ rule, message, source, act }) => {
    const clause = rules.find(({ id }) => id === rule)?.clause ?? '';
    const cells = [source ? `${source.line}:${source.column}` : '', act, `\`${rule}\``, message, clause];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  const table = ['| at | | rule | what it says | clause |', '|---|---|---|---|---|', ...rows].join('\n');
  return readme.replace(REASONS, (_section, open: string) => open + table);
}
