import type { Element } from '../document/node.ts';
import type { Matcher } from './matcher.ts';
import { RuleSet } from './rule-set.ts';
import { type Entry, entryOf } from './style-node.ts';
import { QUIRKS_SHEET, USER_AGENT_SHEET } from './user-agent.data.ts';

/** The style sheet of the browser. What it says of most elements follows from their name, and is kept. */
export class UserAgent {
  static readonly #kept = new Map<boolean, UserAgent>();
  readonly #rules: RuleSet;
  readonly #byTag = new Map<string, readonly Entry[]>();

  private constructor(isQuirks: boolean) {
    const sheets = isQuirks ? [USER_AGENT_SHEET, QUIRKS_SHEET] : [USER_AGENT_SHEET];
    const texts = sheets.map((css) => ({ css, media: '' }));
    this.#rules = new RuleSet(texts, { width: 0, height: 0 }, isQuirks);
  }

  static of(isQuirks: boolean): UserAgent {
    let known = UserAgent.#kept.get(isQuirks);
    if (!known) {
      known = new UserAgent(isQuirks);
      UserAgent.#kept.set(isQuirks, known);
    }
    return known;
  }

  /** What the browser says of an element, from the weakest to the strongest. */
  entriesOf(element: Element, matcher: Matcher): readonly Entry[] {
    const { tagName } = element;
    const known = this.#byTag.get(tagName);
    if (known) return known;
    const matching = this.#rules.matching(element, matcher, false);
    const entries = this.#rules
      .sorted(matching, false)
      .map((matched) => entryOf(matched.block, 'user-agent', matched));
    // The names of elements are the message's: only those of the sheet are kept.
    if (this.#rules.isPlainFor(tagName) && matching.length > 0) this.#byTag.set(tagName, entries);
    return entries;
  }
}
