import {
  type Entry,
  endOf,
  entriesOf,
  isPlacedIn,
  messageIn,
  type ReportedFile,
  type ReportOptions,
  severityOf,
} from './reported-file.ts';
import type { Reporter } from './reporter.ts';
import { renderBatchSummary } from './summary.ts';
import { plain } from './text.ts';
import { visible } from './visible.ts';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/**
 * Annotations of GitHub Actions, one a line: `::error file=…,line=…,endLine=…,col=…,endColumn=…,title=…::message`.
 * GitHub shows ten of each kind a step; the log of the run holds all of them.
 */
export function githubReporter(options: ReportOptions): Reporter {
  const { isCheck, isQuiet, prefix = '' } = options;
  return {
    file(file) {
      const path = prefix + file.path;
      const lines = entriesOf(file, isQuiet).map((entry) => annotation(entry, file, path, isCheck));
      if (file.error !== undefined) {
        const { code, message } = file.error;
        lines.push(
          `::error file=${property(path)},title=${property(`sendable ${code}`)}::${data(message)}\n`,
        );
      }
      return lines.join('');
    },
    end: (summary) => (isQuiet ? '' : renderBatchSummary(summary, isCheck, plain)),
  };
}

function annotation(entry: Entry, file: ReportedFile, path: string, isCheck: boolean): string {
  const { rule } = entry;
  const properties = [
    `file=${property(path)}`,
    ...placeOf(entry, file),
    `title=${property(`sendable ${rule}`)}`,
  ];
  return `::${COMMANDS[severityOf(entry, isCheck)]} ${properties.join(',')}::${data(messageIn(file, entry))}\n`;
}

/** Columns count within one line alone: GitHub refuses them where a place goes on in the next. */
function placeOf(entry: Entry, file: ReportedFile): string[] {
  if (!isPlacedIn(file, entry)) return ['line=1'];
  const { line, column } = entry.source;
  const end = endOf(entry, file.input);
  if (end.line !== line) return [`line=${line}`, `endLine=${end.line}`];
  return [`line=${line}`, `endLine=${line}`, `col=${column}`, `endColumn=${Math.max(end.column, column)}`];
}

function data(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => visible(line).replaceAll('%', '%25'))
    .join('%0A');
}

/** A name keeps its characters, or GitHub finds no such file. */
function property(text: string): string {
  return visible(
    text
      .replaceAll('%', '%25')
      .replaceAll('\r', '%0D')
      .replaceAll('\n', '%0A')
      .replaceAll(':', '%3A')
      .replaceAll(',', '%2C'),
  );
}
