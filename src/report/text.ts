import type { Action, Severity, Source, TransformResult } from '../result.ts';
import { fitOneFrame, frameOf } from './code-frame.ts';
import { type Entry, entriesOf, isPlaced, type ReportedFile } from './reported-file.ts';
import { visible } from './visible.ts';

/** How a part of the log is set off on a terminal. */
export type Emphasis = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';

/** Gives a text an emphasis, or gives it back as it is where there is no terminal. */
export type Paint = (emphasis: Emphasis, text: string) => string;

/** Paints nothing: for files. */
export const plain: Paint = (_emphasis, text) => text;

/** What a log line is made of, before it is aligned. */
interface Row {
  place: string;
  /** What was done, or how severe it is. */
  kind: Action | Severity;
  rule: string;
  message: string;
}

const EMPHASIS: Record<Action | Severity, Emphasis> = {
  remove: 'green',
  unwrap: 'green',
  rewrite: 'green',
  insert: 'green',
  error: 'red',
  warning: 'yellow',
  info: 'dim',
};

/**
 * The log of a cleaned message as a person reads it: one line for each change and finding in the order of the
 * message, aligned, each with `line:column`; then what was not checked, and what to do next.
 *
 * @param name what the message is called: its file.
 * @param input the html as it was given; with it, the log shows the lines that it speaks of.
 */
export function renderLog(
  result: TransformResult,
  name: string,
  paint: Paint = plain,
  input?: string,
): string {
  const lines = renderEntries({ ...result, ...(input !== undefined && { input }) }, paint);
  const byReason = Map.groupBy(result.notChecked, ({ why }) => why);
  for (const [why, unseen] of byReason) {
    const what = unseen.map((entry) => entry.what).join(', ');
    lines.push(paint('dim', `  not checked: ${visible(what)} (${visible(why)})`));
  }
  const head = lines.length > 0 ? [paint('bold', visible(name)), ...lines, ''] : [];
  return [...head, renderSummary(result, name, paint), ''].join('\n');
}

/** The lines of the log for changes and findings, and the subject where it was changed. */
export function renderEntries(
  file: Pick<ReportedFile, 'changes' | 'findings' | 'subject' | 'input'>,
  paint: Paint = plain,
  isQuiet = false,
): string[] {
  const entries = entriesOf(file, isQuiet);
  const lines = withFrames(entries, file.input, paint);
  if (
    file.subject !== undefined &&
    entries.some((entry) => 'action' in entry && entry.target === 'subject')
  ) {
    lines.push(`  subject now: ${visible(file.subject)}`);
  }
  return lines;
}

/** The last line of the log: the verdict, and what to do next. */
export function renderSummary(result: TransformResult, name: string, paint: Paint = plain): string {
  const { changes, findings, verdict } = result;
  const counts = [
    ...(changes.length > 0 ? [counted(changes.length, 'change')] : []),
    ...SEVERITIES.flatMap((severity) => {
      const count = findings.filter((finding) => finding.severity === severity).length;
      return count > 0 ? [counted(count, severity === 'info' ? 'note' : severity)] : [];
    }),
  ].join(', ');
  const total = counts === '' ? '' : ` (${counts})`;
  const subject = visible(name);
  if (verdict === 'clean') return paint('green', `${subject}: clean, nothing was changed${total}.`);
  if (verdict === 'cleaned') return paint('green', `${subject}: cleaned, may be sent${total}.`);
  return paint('red', `${subject}: blocked${total}. Correct what is marked "error", then run it again.`);
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

function rowOf(entry: Entry): Row {
  const { rule, message, source, target = 'html' } = entry;
  const position = source === undefined ? '' : `${source.line}:${source.column}`;
  const suggestions = 'suggestions' in entry ? (entry.suggestions ?? []) : [];
  const advice = suggestions.length > 0 ? ` (instead: ${suggestions.join(', ')})` : '';
  return {
    place: visible(target === 'html' ? position : `${target} ${position}`.trim()),
    kind: 'action' in entry ? entry.action : entry.severity,
    rule,
    message: visible(message + advice),
  };
}

/** One line for each entry and, where the input is known, the line of it that neighbouring entries speak of. */
function withFrames(entries: readonly Entry[], input: string | undefined, paint: Paint): string[] {
  const rows = entries.map(rowOf);
  const width = (key: 'place' | 'kind' | 'rule') => Math.max(0, ...rows.map((row) => row[key].length));
  const [place, kind, rule] = [width('place'), width('kind'), width('rule')];
  const lines: string[] = [];
  let framed: Source[] = [];
  for (const [index, entry] of entries.entries()) {
    const row = rows[index] as Row;
    const parts = [
      paint('dim', `  ${row.place.padStart(place)}`),
      paint(EMPHASIS[row.kind], row.kind.padEnd(kind)),
      paint('cyan', row.rule.padEnd(rule)),
      row.message,
    ];
    lines.push(parts.join('  '));
    if (input === undefined || !isPlaced(entry)) continue;
    framed.push(entry.source);
    const next = entries[index + 1];
    const [first = entry.source, ...more] = framed;
    if (next !== undefined && isPlaced(next) && fitOneFrame(first, next.source)) continue;
    const frame = frameOf(input, [first, ...more]);
    const bar = (label: string): string => paint('dim', `  ${label.padStart(place)} |`);
    lines.push(`${bar(String(frame.line))} ${frame.text}`);
    lines.push(`${bar('')} ${paint(EMPHASIS[row.kind], frame.carets)}`);
    framed = [];
  }
  return lines;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
