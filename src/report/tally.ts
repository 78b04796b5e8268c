import type { NotChecked } from '../result.ts';
import type { ReportedFile } from './reported-file.ts';

/** What a run came to. */
export interface Summary {
  files: number;
  clean: number;
  cleaned: number;
  blocked: number;
  failed: number;
  written: number;
  /** Files whose outcome was known from an earlier run. */
  cached: number;
  changes: number;
  errors: number;
  warnings: number;
  infos: number;
  /** Changes and findings that the baseline knows. */
  silenced: number;
  /** What could not be judged, and in how many files. */
  notChecked: (NotChecked & { files: number })[];
}

/** Adds up reports as they come, so that none has to be kept. */
export class Tally {
  readonly summary: Summary = {
    ...{ files: 0, clean: 0, cleaned: 0, blocked: 0, failed: 0, written: 0, cached: 0 },
    ...{ changes: 0, errors: 0, warnings: 0, infos: 0, silenced: 0, notChecked: [] },
  };
  readonly #notChecked = new Map<string, Summary['notChecked'][number]>();

  add(report: ReportedFile): void {
    const { summary } = this;
    summary.files += 1;
    summary[report.status] += 1;
    if (report.isWritten) summary.written += 1;
    if (report.isCached) summary.cached += 1;
    summary.changes += report.changes?.length ?? 0;
    for (const { severity } of report.findings ?? []) summary[`${severity}s`] += 1;
    for (const { what, why } of report.notChecked ?? []) {
      const key = `${what}\0${why}`;
      let entry = this.#notChecked.get(key);
      if (entry === undefined) {
        entry = { what, why, files: 0 };
        this.#notChecked.set(key, entry);
        summary.notChecked.push(entry);
      }
      entry.files += 1;
    }
  }
}
