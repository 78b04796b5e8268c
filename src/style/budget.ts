import { SendableError } from '../errors.ts';

/** Steps that styling one message may take: some hundred times what the largest real style sheets need. */
const STEPS = 5_000_000;

/** Counts the work of matching selectors, so that style sheets written to take long end in an error. */
export class Budget {
  #left = STEPS;

  /**
   * Takes a number of steps.
   *
   * @throws SendableError MESSAGE_TOO_COMPLEX
   */
  spend(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0) {
      throw new SendableError(
        'MESSAGE_TOO_COMPLEX',
        'the style sheets of the message take too long to apply',
      );
    }
  }
}
