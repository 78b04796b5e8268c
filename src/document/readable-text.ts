import { type FoldedText, foldBlock, foldText } from './folded-text.ts';
import { type Element, isText } from './node.ts';
import type { Block } from './visible-text.ts';
import { hintsIn } from './words.ts';

/** Attributes whose value a reader sees or hears, or a client shows. */
const READ_ATTRIBUTES: ReadonlySet<string> = new Set(
  'alt title summary abbr content aria-label aria-description aria-roledescription aria-valuetext'.split(' '),
);

/** An attribute that is read, or the `content` of a `<meta>`. */
export interface ReadAttribute {
  readonly element: Element;
  readonly name: string;
  readonly folded: FoldedText;
}

/** All that a person can read or hear of a message: the subject, the visible text, attributes, the title. */
export class Readable {
  readonly subject: FoldedText;
  readonly blocks: readonly FoldedText[];
  /** In document order. */
  readonly attributes: readonly ReadAttribute[];
  readonly #titles: readonly FoldedText[];
  #hints: number | undefined;

  constructor(blocks: readonly Block[], elements: readonly Element[], subject: string) {
    this.subject = foldText(subject);
    this.blocks = blocks.map(foldBlock);
    const attributes: ReadAttribute[] = [];
    const titles: FoldedText[] = [];
    for (const element of elements) {
      for (const { name, value } of element.attrs) {
        if (READ_ATTRIBUTES.has(name)) attributes.push({ element, name, folded: foldText(value) });
      }
      if (element.tagName !== 'title') continue;
      for (const node of element.childNodes) if (isText(node)) titles.push(foldText(node.value));
    }
    this.attributes = attributes;
    this.#titles = titles;
  }

  /** What its words hint at, as bits; see `defineHint`. */
  get hints(): number {
    if (this.#hints === undefined) {
      let hints = 0;
      for (const text of this.#texts()) hints |= hintsIn(text);
      this.#hints = hints;
    }
    return this.#hints;
  }

  /** Whether any of the texts passes a test: what none of them may hold need not be searched for. */
  some(test: (folded: FoldedText) => boolean): boolean {
    for (const text of this.#texts()) if (test(text)) return true;
    return false;
  }

  *#texts(): Generator<FoldedText> {
    yield this.subject;
    yield* this.blocks;
    for (const { folded } of this.attributes) yield folded;
    yield* this.#titles;
  }
}
