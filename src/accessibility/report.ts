import type { NotChecked, Source } from '../result.ts';

export type Impact = 'minor' | 'moderate' | 'serious' | 'critical';

/** What one of a rule's checks came to, as axe reports it. */
export interface CheckReport {
  id: string;
  impact: Impact;
  message: string;
  data: unknown;
  relatedNodes: { html: string; source: Source }[];
}

/** An element that a rule speaks of, in the user's own source. */
export interface NodeReport {
  /** Of the input: the whole element where it is short, else its start tag. */
  html: string;
  /** The start tag in the input. For an element that has none there, the place where one would stand. */
  source: Source;
  /** The CSS path of the element, as axe's `ancestry`. */
  target: string[];
  impact: Impact;
  failureSummary: string;
  any: CheckReport[];
  all: CheckReport[];
  none: CheckReport[];
}

/** A rule of axe with the elements that it speaks of. */
export interface RuleReport {
  id: string;
  impact: Impact;
  tags: string[];
  description: string;
  help: string;
  helpUrl: string;
  nodes: NodeReport[];
}

/** What an audit saw of one text. */
export interface AuditReport {
  /** What the guidelines forbid, beyond doubt. */
  violations: RuleReport[];
  /** What a person must look at: axe or a merge tag leaves it open. */
  incomplete: RuleReport[];
  /** Rules that were not run, and why: none of them counts as passed. */
  notChecked: NotChecked[];
}

export interface AccessibilityReport extends AuditReport {
  engine: {
    name: 'axe-core';
    version: string;
    /** What the rules ran in: `jsdom 31.0.1`, and the browser for those that need one. */
    environment: string[];
  };
  /** What the input violated, where that was asked for. Sources are those of the same input. */
  before?: AuditReport;
}
