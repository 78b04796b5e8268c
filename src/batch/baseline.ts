import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { SendableError } from '../errors.ts';
import type { Change, Finding } from '../index.ts';
import { verdictOf } from '../result.ts';
import { writeWhole } from './atomic-write.ts';
import type { FileReport } from './clean-files.ts';
import { isSystemError, reasonOf } from './system-error.ts';

/** How often each thing stands in each file: by path, then by rule and a hash of what it says. */
type Counts = Record<string, Record<string, number>>;

/** What stood in an old folder when it was taken over, and is not told again. */
export class Baseline {
  readonly #path: string;
  readonly #known: Counts;
  readonly #seen: Counts = {};
  #silenced = 0;

  private constructor(path: string, known: Counts) {
    this.#path = path;
    this.#known = known;
  }

  /**
   * Reads a baseline file.
   *
   * @param mayBeMissing for one that is about to be written.
   * @throws SendableError INPUT_UNREADABLE, CONFIG_INVALID
   */
  static async read(path: string, mayBeMissing: boolean): Promise<Baseline> {
    let text: string;
    try {
      text = await readFile(path, 'utf8');
    } catch (error) {
      if (!isSystemError(error)) throw error;
      if (mayBeMissing && error.code === 'ENOENT') return new Baseline(path, {});
      const hint = error.code === 'ENOENT' ? '; --update-baseline writes it' : '';
      throw new SendableError('INPUT_UNREADABLE', `cannot read ${path}: ${reasonOf(error)}${hint}`);
    }
    try {
      const { version, files } = JSON.parse(text) as { version: unknown; files: Counts };
      if (version !== 1 || typeof files !== 'object' || files === null)
        throw new Error('no baseline of version 1');
      return new Baseline(path, mayBeMissing ? {} : files);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new SendableError('CONFIG_INVALID', `${path} is no baseline: ${reason}`);
    }
  }

  /**
   * A report without what the baseline knows. What was written has been changed whatever the baseline says, so that
   * `changes` stay where files are written.
   */
  apply(report: FileReport, keepsChanges: boolean): FileReport {
    const { changes = [], findings = [], edits: _edits, ...rest } = report;
    if (report.status === 'failed') return report;
    // From the baseline's own folder, wherever the run was started.
    const path = relative(dirname(this.#path), resolve(report.path)).split(sep).join('/');
    const known = { ...this.#known[path] };
    const seen: Counts[string] = {};
    const isNew = (entry: Change | Finding): boolean => {
      const mark = markOf(entry);
      seen[mark] = (seen[mark] ?? 0) + 1;
      const left = known[mark] ?? 0;
      if (left === 0) return true;
      known[mark] = left - 1;
      this.#silenced += 1;
      return false;
    };
    const newFindings = findings.filter(isNew);
    const newChanges = keepsChanges ? changes : changes.filter(isNew);
    if (Object.keys(seen).length > 0) this.#seen[path] = seen;
    if (newFindings.length + newChanges.length === findings.length + changes.length) return report;
    const status = verdictOf(newChanges, newFindings);
    return { ...rest, status, verdict: status, changes: newChanges, findings: newFindings };
  }

  /** How much the baseline knew of what was found. */
  get silenced(): number {
    return this.#silenced;
  }

  /** Writes what was seen as what is known. */
  async update(): Promise<void> {
    const files = Object.fromEntries(
      Object.entries(this.#seen)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([path, marks]) => [path, Object.fromEntries(Object.entries(marks).sort())]),
    );
    await writeWhole(this.#path, `${JSON.stringify({ version: 1, files }, null, 2)}\n`);
  }
}

/** Neither line nor offset: both move when something else is edited. */
function markOf(entry: Change | Finding): string {
  const said = 'before' in entry ? `${entry.message}\0${entry.before}` : entry.message;
  return `${entry.rule} ${hash('sha256', said).slice(0, 12)}`;
}
