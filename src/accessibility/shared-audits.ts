import type { Outcome } from './axe-run.ts';

/**
 * The audits of the structures seen last. A mailing made from one template costs one audit, also while that one is
 * still under way.
 */
export class SharedAudits {
  readonly #capacity: number;
  /** In the order of their last use. */
  readonly #outcomes = new Map<string, Promise<Outcome>>();

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(structure: string, audit: () => Promise<Outcome>): Promise<Outcome> {
    const outcome = this.#outcomes.get(structure) ?? audit();
    this.#outcomes.delete(structure);
    this.#outcomes.set(structure, outcome);
    // An audit that failed says nothing about the next.
    outcome.catch(() => this.#outcomes.delete(structure));
    if (this.#outcomes.size > this.#capacity) {
      for (const oldest of this.#outcomes.keys()) {
        this.#outcomes.delete(oldest);
        break;
      }
    }
    return outcome;
  }
}
