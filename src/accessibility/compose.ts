import type { Document } from '../document/document.ts';
import type { NotChecked } from '../result.ts';
import type { CheckOutcome, NodeOutcome, Outcome, RuleOutcome } from './axe-run.ts';
import type { Locator } from './locate.ts';
import { mergeTagDoubt } from './merge-tag-doubt.ts';
import type { Outline } from './outline.ts';
import type { AuditReport, CheckReport, NodeReport, RuleReport } from './report.ts';

/** The id that axe gives to a check that threw: its rule has not been checked. */
const ERROR = 'error-occurred';

/** Brings what axe found on an outline back to the user's source. */
export class Composer {
  readonly #document: Document;
  readonly #outline: Outline;
  readonly #locator: Locator;

  constructor(document: Document, outline: Outline, locator: Locator) {
    this.#document = document;
    this.#outline = outline;
    this.#locator = locator;
  }

  compose(outcomes: readonly Outcome[], notChecked: readonly NotChecked[]): AuditReport {
    const report: AuditReport = { violations: [], incomplete: [], notChecked: [...notChecked] };
    for (const { violations, incomplete } of outcomes) {
      for (const rule of violations) this.#addViolation(report, rule);
      for (const rule of incomplete) this.#addIncomplete(report, rule);
    }
    return report;
  }

  /** What a merge tag may still put right is not a violation yet. */
  #addViolation(report: AuditReport, rule: RuleOutcome): void {
    const certain: NodeReport[] = [];
    const open: NodeReport[] = [];
    for (const node of rule.nodes) {
      const doubt = mergeTagDoubt(this.#document, rule.id, this.#outline.elements[node.element]);
      if (doubt === undefined) certain.push(this.#node(node));
      else open.push({ ...this.#node(node), failureSummary: `${node.failureSummary}\n  (${doubt})` });
    }
    if (certain.length > 0) report.violations.push(ruleReport(rule, certain));
    if (open.length > 0) report.incomplete.push(ruleReport(rule, open));
  }

  #addIncomplete(report: AuditReport, rule: RuleOutcome): void {
    const failed = rule.nodes.flatMap((node) => node.none).find((check) => check.id === ERROR);
    if (failed)
      report.notChecked.push({ what: rule.id, why: `axe-core could not run it: ${reasonOf(failed)}` });
    else
      report.incomplete.push(
        ruleReport(
          rule,
          rule.nodes.map((node) => this.#node(node)),
        ),
      );
  }

  #node(node: NodeOutcome): NodeReport {
    const element = this.#outline.elements[node.element];
    return {
      ...this.#locator.locate(element),
      target: [element ? this.#locator.ancestryOf(element) : 'html'],
      impact: node.impact,
      failureSummary: node.failureSummary,
      any: node.any.map((check) => this.#check(check)),
      all: node.all.map((check) => this.#check(check)),
      none: node.none.map((check) => this.#check(check)),
    };
  }

  #check({ id, impact, message, data, relatedElements }: CheckOutcome): CheckReport {
    const relatedNodes = relatedElements.map((place) => this.#locator.locate(this.#outline.elements[place]));
    return { id, impact, message, data, relatedNodes };
  }
}

function ruleReport(
  { id, impact, tags, description, help, helpUrl }: RuleOutcome,
  nodes: NodeReport[],
): RuleReport {
  return { id, impact, tags, description, help, helpUrl, nodes };
}

function reasonOf({ data, message }: CheckOutcome): string {
  return data !== null && typeof data === 'object' && 'message' in data ? String(data.message) : message;
}
