import type { Document } from '../document/document.ts';
import type { Element } from '../document/node.ts';
import type { Span } from '../document/span.ts';
import { startTagSpan } from '../document/spans.ts';

/** What HTML makes of tags that do not match (HTML standard, 13.2.4.3, 13.2.6.4.7), which edits must reckon with. */
export class Mismatches {
  readonly #document: Document;
  /** By the attributes they share with the element they are copies of. */
  #copies: Map<Element['attrs'], Element[]> | undefined;
  /** Elements without an end tag, by name and where they end. */
  readonly #ends = new Map<string, Map<number, Element>>();
  readonly #strayEnds = new Map<string, boolean>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** The copies in which misnested formatting goes on: they have no tag of their own, and go with the one they are of. */
  copiesOf({ attrs, sourceCodeLocation }: Element): readonly Element[] {
    const { isMisnested, inOrder } = this.#document.index;
    if (!isMisnested || !sourceCodeLocation) return [];
    if (!this.#copies) {
      this.#copies = new Map();
      for (const element of inOrder) {
        if (element.sourceCodeLocation) continue;
        const known = this.#copies.get(element.attrs);
        if (known) known.push(element);
        else this.#copies.set(element.attrs, [element]);
      }
    }
    return this.#copies.get(attrs) ?? [];
  }

  /** The end tags that close copies of an element. */
  copyEndsOf({ attrs, sourceCodeLocation }: Element): readonly Span[] {
    return (sourceCodeLocation && this.#document.parsed.copyEnds.get(attrs)) ?? [];
  }

  /** The link that the start tag of another ends, wherever it stands: without that tag it would go on. */
  endedBy(element: Element): Element | undefined {
    const { tagName } = element;
    const tag = startTagSpan(element);
    if (!tag || (tagName !== 'a' && tagName !== 'nobr')) return undefined;
    let ends = this.#ends.get(tagName);
    if (!ends) {
      ends = new Map();
      this.#ends.set(tagName, ends);
      for (const other of this.#document.index.elements.get(tagName) ?? []) {
        const location = other.sourceCodeLocation;
        if (location && !location.endTag) ends.set(location.endOffset, other);
      }
    }
    return ends.get(tag.start);
  }

  /** Whether there are more end tags of a name than elements that they end. */
  hasStrayEnds(tagName: string): boolean {
    let known = this.#strayEnds.get(tagName);
    if (known === undefined) {
      const written = this.#document.masked.match(new RegExp(`</${tagName}[\\s/>]`, 'gi')) ?? [];
      const elements = this.#document.index.elements.get(tagName) ?? [];
      known = written.length > elements.filter(({ sourceCodeLocation }) => sourceCodeLocation?.endTag).length;
      this.#strayEnds.set(tagName, known);
    }
    return known;
  }
}
