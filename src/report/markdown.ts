import { inlineCode, markdownText } from './markdown-text.ts';
import { type Entry, entriesOf, type ReportedFile, type ReportOptions } from './reported-file.ts';
import type { Reporter } from './reporter.ts';
import { RuleTotals } from './rule-totals.ts';
import type { Summary } from './tally.ts';

/** A comment of GitHub holds 65,536 characters; the summary of a job more. */
const MOST = 60_000;
/** Of one file. */
const MOST_ENTRIES = 50;

/** For a comment of a pull request or the summary of a job: totals, then a section to open for each file, while they fit. */
export function markdownReporter({ isCheck, isQuiet = false, prefix = '' }: ReportOptions): Reporter {
  const totals = new RuleTotals();
  let sections = '';
  let untold = 0;
  return {
    file(file) {
      const entries = entriesOf(file, isQuiet);
      totals.add(entries);
      if (entries.length === 0 && file.error === undefined) return '';
      const section = sectionOf(file, entries, prefix, isCheck);
      if (sections.length + section.length > MOST) untold += 1;
      else sections += section;
      return '';
    },
    end(summary) {
      const more =
        untold === 0 ? '' : `\n…and ${counted(untold, 'more file')}; another format tells all of them.\n`;
      return `${headOf(summary, isCheck)}${tableOf(totals)}${sections}${more}`;
    },
  };
}

function headOf(summary: Summary, isCheck: boolean): string {
  const { files, clean, cleaned, blocked, failed, warnings, silenced } = summary;
  const states = [
    blocked > 0 && `**${blocked} blocked**`,
    failed > 0 && `**${failed} failed**`,
    cleaned > 0 && `${cleaned} ${isCheck ? 'would change' : 'cleaned'}`,
    clean > 0 && `${clean} clean`,
    warnings > 0 && counted(warnings, 'warning'),
    silenced > 0 && `${silenced} known to the baseline`,
  ].filter((state) => state !== false);
  return `### Sendable: ${counted(files, 'file')}\n\n${states.join(', ') || 'nothing to do'}\n`;
}

function tableOf(totals: RuleTotals): string {
  if (totals.byRule.size === 0) return '';
  const rows = totals
    .sorted()
    .map(
      ([rule, { files, changes, errors, warnings, infos }]) =>
        `| ${inlineCode(rule)} | ${files} | ${changes} | ${errors} | ${warnings} | ${infos} |\n`,
    );
  return `\n| rule | files | changes | errors | warnings | notes |\n|---|--:|--:|--:|--:|--:|\n${rows.join('')}`;
}

function sectionOf(file: ReportedFile, entries: readonly Entry[], prefix: string, isCheck: boolean): string {
  const status = file.status === 'cleaned' && isCheck ? 'would change' : file.status;
  const head = `\n<details><summary>${inlineCode(prefix + file.path)}: ${status}</summary>\n\n`;
  if (file.error !== undefined) {
    const said = file.error.message.split('\n', 1)[0] ?? '';
    return `${head}${markdownText(said)} (${inlineCode(file.error.code)})\n\n</details>\n`;
  }
  const rows = entries.slice(0, MOST_ENTRIES).map((entry) => {
    const { source, target = 'html', rule, message } = entry;
    const place = source === undefined ? '' : `${source.line}:${source.column}`;
    const where = target === 'html' ? place : `${markdownText(target)} ${place}`.trim();
    const kind = 'action' in entry ? entry.action : `**${entry.severity}**`;
    return `| ${where} | ${kind} | ${inlineCode(rule)} | ${markdownText(message)} |\n`;
  });
  const rest = entries.length - rows.length;
  const more = rest > 0 ? `\n…and ${rest} more.\n` : '';
  return `${head}| place | | rule | |\n|--:|---|---|---|\n${rows.join('')}${more}\n</details>\n`;
}

function counted(count: number, what: string): string {
  return `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;
}
