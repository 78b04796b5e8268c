/** A place in an input. Offsets are UTF-16 units, `end` is exclusive; line and column start at 1. */
export interface Source {
  start: number;
  end: number;
  line: number;
  column: number;
}

/** The input that a change or a finding speaks of; `text` is the plain text that a mail has beside its HTML. */
export type Target = 'html' | 'subject' | 'text' | `attachment:${string}`;

export type Action = 'remove' | 'unwrap' | 'rewrite' | 'insert';

/** One thing a rule did. `before` is exactly the input's text of the span, `after` what stands in its place. */
export interface Change {
  rule: string;
  action: Action;
  message: string;
  target: Target;
  source: Source;
  before: string;
  after: string;
}

export type Severity = 'error' | 'warning' | 'info';

/** Something that no program should rewrite by itself. */
export interface Finding {
  rule: string;
  severity: Severity;
  message: string;
  target?: Target;
  source?: Source;
  suggestions?: string[];
}

/** Replace the html's units from `start` to `end` by `text`. Edits are sorted and do not overlap. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** What could not be judged, and why. */
export interface NotChecked {
  what: string;
  why: string;
}

/** `clean`: nothing to do. `cleaned`: changed, fit to send. `blocked`: a person must act first. */
export type Verdict = 'clean' | 'cleaned' | 'blocked';

export interface TransformResult {
  html: string;
  subject?: string;
  /** The plain-text form of the cleaned message. */
  text: string;
  verdict: Verdict;
  changes: Change[];
  findings: Finding[];
  edits: Edit[];
  notChecked: NotChecked[];
}

/** The verdict that follows from what was changed and found. */
export function verdictOf(changes: readonly Change[], findings: readonly Finding[]): Verdict {
  if (findings.some((finding) => finding.severity === 'error')) return 'blocked';
  return changes.length > 0 ? 'cleaned' : 'clean';
}

/** Replays edits (sorted, not overlapping, in UTF-16 units of `source`) and gives the edited text. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let output = '';
  let from = 0;
  for (const edit of edits) {
    output += source.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return output + source.slice(from);
}
