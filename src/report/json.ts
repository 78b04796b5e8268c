import type { ReportedFile, ReportOptions } from './reported-file.ts';
import type { Reporter } from './reporter.ts';

/** One object: `{ files: [...], summary }`, with one file a line. */
export function jsonReporter({ isQuiet = false }: ReportOptions): Reporter {
  let separator = '{"files":[\n';
  return {
    file(file) {
      if (isQuiet && !isAgainst(file)) return '';
      const text = separator + jsonOf(file);
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
export function ndjsonReporter({ isQuiet = false }: ReportOptions): Reporter {
  return {
    file: (file) => (isQuiet && !isAgainst(file) ? '' : `${jsonOf(file)}\n`),
    end: (summary) => `${JSON.stringify({ summary })}\n`,
  };
}

/** Without what the file holds: who reads JSON has the file. */
function jsonOf({ input: _input, ...file }: ReportedFile): string {
  return JSON.stringify(file);
}

function isAgainst({ status }: ReportedFile): boolean {
  return status === 'blocked' || status === 'failed';
}
