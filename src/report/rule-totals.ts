import type { Entry } from './reported-file.ts';

/** How often a rule had something to say, and in how many files. */
export interface RuleTotal {
  files: number;
  changes: number;
  errors: number;
  warnings: number;
  infos: number;
}

/** Adds up entries by rule, file by file. */
export class RuleTotals {
  readonly byRule = new Map<string, RuleTotal>();

  /** @param entries of one file. */
  add(entries: readonly Entry[]): void {
    const seen = new Set<RuleTotal>();
    for (const entry of entries) {
      let total = this.byRule.get(entry.rule);
      if (total === undefined) {
        total = { files: 0, changes: 0, errors: 0, warnings: 0, infos: 0 };
        this.byRule.set(entry.rule, total);
      }
      if ('severity' in entry) total[`${entry.severity}s`] += 1;
      else total.changes += 1;
      if (!seen.has(total)) total.files += 1;
      seen.add(total);
    }
  }

  /** What keeps files from being sent first, then what is most often. */
  sorted(): [rule: string, total: RuleTotal][] {
    return [...this.byRule].sort(
      ([a, x], [b, y]) =>
        y.errors - x.errors || y.changes - x.changes || y.files - x.files || (a < b ? -1 : 1),
    );
  }
}
