import type { Action, Change, Finding, Severity, Target, TransformResult } from '../result.ts';
import { visible } from './visible.ts';

/** How a part of the log is set off on a terminal. */
export type Emphasis = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';

/** Gives a text an emphasis, or gives it back as it is where there is no terminal. */
export type Paint = (emphasis: Emphasis, text: string) => string;

/** Paints nothing: for files. */
export const plain: Paint = (_emphasis, text) => text;

/** What a log line is made of, before it is aligned. */
interface Entry {
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
 */
export function renderLog(result: TransformResult, name: string, paint: Paint = plain): string {
  const lines = renderEntries(result, paint);
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
  { changes, findings, subject }: Pick<TransformResult, 'changes' | 'findings' | 'subject'>,
  paint: Paint = plain,
): string[] {
  const entries = [...changes, ...findings].sort(byPlace).map(entryOf);
  const lines = aligned(entries, paint);
  if (subject !== undefined && changes.some((change) => change.target === 'subject')) {
    lines.push(`  subject now: ${visible(subject)}`);
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

/** The html first, then the subject, then attachments; what has no place stands last among its own. */
function byPlace(a: Change | Finding, b: Change | Finding): number {
  const target = targetOrder(a.target) - targetOrder(b.target);
  return (
    target ||
    (a.source?.start ?? Number.POSITIVE_INFINITY) - (b.source?.start ?? Number.POSITIVE_INFINITY) ||
    0
  );
}

function targetOrder(target: Target = 'html'): number {
  return target === 'html' ? 0 : target === 'subject' ? 1 : 2;
}

function entryOf(entry: Change | Finding): Entry {
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

function aligned(entries: readonly Entry[], paint: Paint): string[] {
  const width = (key: 'place' | 'kind' | 'rule') => Math.max(0, ...entries.map((entry) => entry[key].length));
  const [place, kind, rule] = [width('place'), width('kind'), width('rule')];
  return entries.map((entry) =>
    [
      paint('dim', `  ${entry.place.padStart(place)}`),
      paint(EMPHASIS[entry.kind], entry.kind.padEnd(kind)),
      paint('cyan', entry.rule.padEnd(rule)),
      entry.message,
    ].join('  '),
  );
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
