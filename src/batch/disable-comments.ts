import { Lines } from '../document/lines.ts';
import type { Change, CleanResult, Edit, Finding } from '../index.ts';
import { nearest } from '../nearest.ts';
import { verdictOf } from '../result.ts';

/** A comment that asks to leave something alone. Offsets are UTF-16 units of the text. */
interface Disabling {
  rules: readonly string[];
  /** The comment itself. */
  start: number;
  end: number;
  /** What begins here is left alone. */
  from: number;
  to: number;
  /** Whether it holds to the end of the file, and so for what has no place in it, too. */
  isWhole: boolean;
  reason: string;
  isUsed: boolean;
}

/** What of a result the comments bear on. */
type Heeded = Pick<CleanResult, 'verdict' | 'changes' | 'findings' | 'edits'>;

const COMMENT = /<!--\s*sendable-(disable-next|disable|enable)\b([^:<>]*?)(?::([^<>]*?))?-->/g;
const RULE = 'disable-comment';

/** Whether a text asks for anything to be left alone. */
export function hasDisableComments(text: string): boolean {
  return text.includes('sendable-disable');
}

/**
 * Heeds the comments of a text: `<!-- sendable-disable-next RULE: reason -->` leaves alone what the rule finds in the
 * rest of its line or, where that is empty, in the next line that is not; `<!-- sendable-disable RULE: reason -->`
 * what it finds up to `<!-- sendable-enable RULE -->` or the end. Several rules are separated by commas. A comment
 * without a reason leaves nothing alone and is an error; one that is not needed is a warning.
 *
 * @param known the rules there are.
 */
export function heedDisableComments<Result extends Heeded>(
  text: string,
  result: Result,
  known: readonly string[],
): Result {
  const places = new Lines(text);
  const findings: Finding[] = [];
  const disablings = disablingsIn(text);
  const say = ({ start, end }: Disabling, severity: 'error' | 'warning', message: string): void => {
    findings.push({ rule: RULE, severity, message, source: places.source(start, end) });
  };
  for (const disabling of disablings) {
    for (const rule of disabling.rules.filter((id) => !known.includes(id))) {
      const near = nearest(rule, known);
      say(
        disabling,
        'error',
        `there is no rule "${rule}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
      );
    }
    if (disabling.rules.length === 0) say(disabling, 'error', 'the comment names no rule');
    if (disabling.reason === '') {
      say(
        disabling,
        'error',
        'the comment gives no reason; write one behind a colon: sendable-disable-next RULE: reason',
      );
    }
  }
  const valid = disablings.filter(({ reason }) => reason !== '');
  const isDisabled = ({ rule, target = 'html', source }: Change | Finding): boolean => {
    const heeded = valid.find(
      ({ rules, from, to, isWhole }) =>
        rules.includes(rule) &&
        target === 'html' &&
        (source === undefined ? isWhole : source.start >= from && source.start < to),
    );
    if (heeded !== undefined) heeded.isUsed = true;
    return heeded !== undefined;
  };
  const disabled = new Set([...result.changes, ...result.findings].filter(isDisabled));
  for (const disabling of valid) {
    if (
      !disabling.isUsed &&
      disabling.rules.length > 0 &&
      disabling.rules.every((rule) => known.includes(rule))
    ) {
      say(
        disabling,
        'warning',
        `${disabling.rules.join(', ')} finds nothing here; the comment is not needed`,
      );
    }
  }
  const inHtml = result.changes.filter(({ target }) => target === 'html');
  const left = inHtml.filter((change) => !disabled.has(change));
  // What an element that goes takes with it cannot stay.
  const kept = inHtml.filter(
    (change) =>
      disabled.has(change) &&
      !left.some(({ action, source }) => action !== 'unwrap' && holds(source, change.source)),
  );
  const edits = result.edits.flatMap((edit) => {
    const owner = inHtml.filter(({ source }) => holds(source, edit)).sort(bySize)[0];
    if (owner !== undefined && kept.includes(owner)) return [];
    return edit.text === '' ? withoutSpans(edit, kept) : [edit];
  });
  const isSame = JSON.stringify(edits) === JSON.stringify(result.edits);
  const changes = result.changes
    .filter((change) => !disabled.has(change))
    .map((change) =>
      isSame || change.target !== 'html' ? change : { ...change, after: replayed(change, edits) },
    );
  const stated = [...result.findings.filter((finding) => !disabled.has(finding)), ...findings];
  return { ...result, changes, edits, findings: stated, verdict: verdictOf(changes, stated) };
}

function disablingsIn(text: string): Disabling[] {
  const found: Disabling[] = [];
  for (const match of text.matchAll(COMMENT)) {
    const [whole, kind, names = '', reason = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    const rules = names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '');
    if (kind === 'enable') {
      for (const open of found) {
        const isMeant = rules.length === 0 || open.rules.every((rule) => rules.includes(rule));
        if (!open.isWhole || !isMeant) continue;
        open.to = start;
        open.isWhole = false;
      }
      continue;
    }
    const isWhole = kind === 'disable';
    const region = isWhole ? { from: end, to: text.length + 1 } : nextLine(text, end);
    found.push({ rules, start, end, ...region, isWhole, reason: reason.trim(), isUsed: false });
  }
  return found;
}

/** The rest of the line from `end`, or the next line that is not empty. */
function nextLine(text: string, end: number): { from: number; to: number } {
  const first = /\S/g;
  first.lastIndex = end;
  const from = first.exec(text)?.index ?? text.length;
  const to = /[\r\n]|$/g;
  to.lastIndex = from;
  return { from: end, to: to.exec(text)?.index ?? text.length };
}

interface Span {
  start: number;
  end: number;
}

function holds(outer: Span, { start, end }: Span): boolean {
  return start >= outer.start && end <= outer.end;
}

function bySize({ source: a }: Change, { source: b }: Change): number {
  return a.end - a.start - (b.end - b.start);
}

/** What is cut out for two changes side by side is one edit: the part that stays is taken out of it. */
function withoutSpans(edit: Edit, changes: readonly Change[]): Edit[] {
  let parts = [edit];
  for (const { source } of changes) {
    parts = parts.flatMap((part) => {
      if (source.end <= part.start || source.start >= part.end) return [part];
      const rest = [
        { ...part, end: source.start },
        { ...part, start: source.end },
      ];
      return rest.filter(({ start, end }) => start < end);
    });
  }
  return parts;
}

/** What stands in the place of a change when these edits alone are made. */
function replayed({ source, before }: Change, edits: readonly Edit[]): string {
  let text = '';
  let at = source.start;
  for (const edit of edits) {
    if (edit.start < source.start || edit.end > source.end) continue;
    text += before.slice(at - source.start, edit.start - source.start) + edit.text;
    at = edit.end;
  }
  return text + before.slice(at - source.start);
}
