import { type Paint, plain, renderEntries } from '../report/text.ts';
import { visible } from '../report/visible.ts';
import type { Destination, FileReport } from './clean-files.ts';
import type { Summary } from './tally.ts';

/** Writes what became of the files, as they are ready. Each gives the text to write, or none. */
export interface Reporter {
  file(report: FileReport): string;
  end(summary: Summary): string;
}

export interface ReporterOptions {
  destination: Destination;
  /** Only what keeps a file from being sent. */
  isQuiet?: boolean;
  paint?: Paint;
}

export const REPORTERS = {
  text: textReporter,
  json: jsonReporter,
  ndjson: ndjsonReporter,
} satisfies Record<string, (options: ReporterOptions) => Reporter>;

export type ReportFormat = keyof typeof REPORTERS;

/** Grouped by file: what was changed and found, one a line. A file about which there is nothing to say is not named. */
function textReporter({ destination, isQuiet = false, paint = plain }: ReporterOptions): Reporter {
  return {
    file(report) {
      const { path, error, changes = [], subject } = report;
      const findings = (report.findings ?? []).filter(({ severity }) => !isQuiet || severity === 'error');
      const lines = renderEntries(
        { changes: isQuiet ? [] : changes, findings, ...(subject !== undefined && { subject }) },
        paint,
      );
      if (error !== undefined)
        lines.push(`  ${paint('red', 'failed')}  ${visibleLines(error.message)} (${error.code})`);
      return lines.length === 0 ? '' : `${paint('bold', visible(path))}\n${lines.join('\n')}\n\n`;
    },
    end: (summary) => (isQuiet ? '' : renderBatchSummary(summary, destination, paint)),
  };
}

/** One object: `{ files: [...], summary }`, with one file a line. */
function jsonReporter({ isQuiet = false }: ReporterOptions): Reporter {
  let separator = '{"files":[\n';
  return {
    file(report) {
      if (isQuiet && !isAgainst(report)) return '';
      const text = separator + JSON.stringify(report);
      separator = ',\n';
      return text;
    },
    end(summary) {
      const open = separator === ',\n' ? '' : separator;
      return `${open}\n],"summary":${JSON.stringify(summary)}}\n`;
    },
  };
}

/** A report a line, then `{ summary }`. */
function ndjsonReporter({ isQuiet = false }: ReporterOptions): Reporter {
  return {
    file: (report) => (isQuiet && !isAgainst(report) ? '' : `${JSON.stringify(report)}\n`),
    end: (summary) => `${JSON.stringify({ summary })}\n`,
  };
}

function isAgainst({ status }: FileReport): boolean {
  return status === 'blocked' || status === 'failed';
}

/** Of what was not checked; each picture may be one. */
const LISTED = 8;

function renderBatchSummary(summary: Summary, destination: Destination, paint: Paint): string {
  const { files, clean, cleaned, blocked, failed, written, cached } = summary;
  const isCheck = destination === 'check';
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

/** A defect of ours shows its stack, line by line. */
function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n    ');
}
