import type { Summary } from './tally.ts';
import type { Paint } from './text.ts';
import { visible } from './visible.ts';

/** Of what was not checked; each picture may be one. */
const LISTED = 8;

/** The last lines of a report of many files: what was not checked, the totals, and what to do next. */
export function renderBatchSummary(summary: Summary, isCheck: boolean, paint: Paint): string {
  const { files, clean, cleaned, blocked, failed, written, cached } = summary;
  const states = [
    ...listed(clean, 'clean'),
    ...listed(cleaned, isCheck ? 'would change' : 'cleaned'),
    ...listed(blocked, 'blocked'),
    ...listed(failed, 'failed'),
  ];
  const counts = [
    ...counted(summary.changes, 'change'),
    ...counted(summary.errors, 'error'),
    ...counted(summary.warnings, 'warning'),
    ...counted(summary.infos, 'note'),
    ...listed(summary.silenced, 'known to the baseline'),
    ...listed(written, 'written'),
    ...listed(cached, 'known from an earlier run'),
  ];
  const notChecked = summary.notChecked
    .toSorted((a, b) => b.files - a.files)
    .map(
      ({ what, why, files: count }) =>
        `not checked in ${counted(count, 'file')[0]}: ${visible(what)} (${visible(why)})`,
    );
  if (notChecked.length > LISTED) {
    const rest = counted(notChecked.splice(LISTED).length, 'other thing')[0];
    notChecked.push(`not checked: ${rest}; --format json lists them`);
  }
  const total = counts.length === 0 ? '' : ` (${counts.join(', ')})`;
  const advice = [
    ...(blocked > 0 ? ['Correct what is marked "error", then run it again.'] : []),
    ...(isCheck && summary.changes > 0 ? ['Nothing was written; --write does.'] : []),
  ];
  const emphasis = blocked + failed > 0 ? 'red' : 'green';
  const line = `${counted(files, 'file')[0] ?? 'no files'}: ${states.join(', ') || 'nothing to do'}${total}.`;
  return `${[...notChecked.map((text) => paint('dim', text)), paint(emphasis, [line, ...advice].join(' '))].join('\n')}\n`;
}

function listed(count: number, what: string): string[] {
  return count === 0 ? [] : [`${count} ${what}`];
}

function counted(count: number, what: string): string[] {
  return count === 0 ? [] : [`${count} ${what}${count === 1 ? '' : 's'}`];
}
