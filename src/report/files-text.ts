import type { ReportOptions } from './reported-file.ts';
import type { Reporter } from './reporter.ts';
import { renderBatchSummary } from './summary.ts';
import { type Paint, plain, renderEntries } from './text.ts';
import { visible } from './visible.ts';

/**
 * Grouped by file: what was changed and found, one a line, with the lines of the file that they speak of. A file about
 * which there is nothing to say is not named.
 */
export function textReporter({
  isCheck,
  isQuiet = false,
  paint = plain,
}: ReportOptions & { paint?: Paint }): Reporter {
  return {
    file(file) {
      const lines = renderEntries(file, paint, isQuiet);
      if (file.error !== undefined) {
        const { code, message } = file.error;
        lines.push(`  ${paint('red', 'failed')}  ${visibleLines(message)} (${code})`);
      }
      return lines.length === 0 ? '' : `${paint('bold', visible(file.path))}\n${lines.join('\n')}\n\n`;
    },
    end: (summary) => (isQuiet ? '' : renderBatchSummary(summary, isCheck, paint)),
  };
}

/** A defect of ours shows its stack, line by line. */
function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n    ');
}
