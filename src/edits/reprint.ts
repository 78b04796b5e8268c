import type { Document } from '../document/document.ts';
import { mapText } from '../document/mapped-text.ts';
import { type Attribute, type Element, isText, type Node, type Text } from '../document/node.ts';
import { escapeAttribute, escapeText, isRawText, printAttribute, printNodes } from '../document/print.ts';
import type { Span } from '../document/span.ts';
import { mergeTagsInTag, ownSpans, startTagSpan, startTagSpans } from '../document/spans.ts';
import { writtenAttributes } from '../document/start-tag.ts';
import type { EditLog } from './edit-log.ts';
import type { ValueEditor } from './value-editor.ts';

/**
 * Prints parts of an edited tree whose markup is so broken that edits of it cannot be trusted. Start tags and texts
 * keep the bytes of the source; what is made regular is the nesting.
 */
export class Reprint {
  readonly #document: Document;
  readonly #log: EditLog;
  readonly #values: ValueEditor;
  #originals: Map<Element['attrs'], Element> | undefined;

  constructor(document: Document, log: EditLog, values: ValueEditor) {
    this.#document = document;
    this.#log = log;
    this.#values = values;
  }

  print(node: Node): string {
    return printNodes([node], {
      startTag: (element) => this.#startTag(element),
      tagName: (element) => this.#tagName(element),
      attributes: (element) => (this.#document.mask === '' ? undefined : this.#attributes(element)),
      leaf: (leaf) => this.#leaf(leaf),
    });
  }

  /** A copy that misnested formatting left is printed as the tag it is a copy of: they share their attributes. */
  #startTag(element: Element): string | undefined {
    const span = startTagSpan(element) ?? this.#spanOfOriginal(element);
    if (!span || this.#document.source.startsWith('</', span.start)) return undefined;
    return this.#log.textOf(span);
  }

  #tagName(element: Element): string {
    const { mask, source } = this.#document;
    if (mask === '' || !element.tagName.includes(mask)) return element.tagName;
    const span = startTagSpan(element) ?? this.#spanOfOriginal(element);
    return span ? source.slice(span.start + 1, span.start + 1 + element.tagName.length) : element.tagName;
  }

  /** In the order in which they are written, with the merge tags between them: those may decide which of them count. */
  #attributes(element: Element): string {
    const { masked, source } = this.#document;
    const unprinted = new Map(element.attrs.map((attr) => [attr.name, attr]));
    const parts: { start: number; text: string }[] = [];
    for (const { start, end } of startTagSpans(this.#document, element)) {
      for (const written of writtenAttributes(masked, start, end)) {
        const attr = unprinted.get(written.name);
        if (attr && unprinted.delete(attr.name))
          parts.push({ start: written.start, text: this.#attribute(element, attr, written.start) });
      }
    }
    for (const tag of mergeTagsInTag(this.#document, element)) {
      if (masked[tag.start] === ' ')
        parts.push({ start: tag.start, text: ` ${source.slice(tag.start, tag.end)}` });
    }
    const known = parts.sort((a, b) => a.start - b.start).map(({ text }) => text);
    return [...known, ...[...unprinted.values()].map(printAttribute)].join('');
  }

  #attribute(element: Element, attr: Attribute, start: number): string {
    const { mask, source } = this.#document;
    const { name, value } = attr;
    const unmasked = this.#values.unmask(this.#values.attributePieces(element, name), escapeQuoted);
    const isMasked = name.includes(mask);
    if (unmasked === undefined && !isMasked) return printAttribute(attr);
    const known = isMasked ? source.slice(start, start + name.length) : name;
    // What a merge tag makes of a name may be no attribute at all: none gets a value that it did not have.
    return isMasked && value === '' ? ` ${known}` : ` ${known}="${unmasked ?? escapeQuoted(value)}"`;
  }

  #spanOfOriginal(element: Element): Span | undefined {
    if (!this.#originals) {
      this.#originals = new Map();
      // As parsed: the original of a copy may be gone.
      for (const node of this.#document.index.inOrder) {
        if (startTagSpan(node)) this.#originals.set(node.attrs, node);
      }
    }
    const original = this.#originals.get(element.attrs);
    if (original?.tagName === element.tagName) return startTagSpan(original);
    // A `<body>` that stands late gives its attributes to the one that HTML has made by itself.
    const later = this.#document.parsed.laterTags.get(element.tagName);
    return later?.length === 1 ? later[0] : undefined;
  }

  #leaf(node: Node): string | undefined {
    if (isText(node)) return this.#text(node);
    const [span] = ownSpans(this.#document, node);
    return span && this.#document.source.slice(span.start, span.end);
  }

  #text(node: Text): string | undefined {
    if (!node.sourceCodeLocation) return undefined;
    const pieces = this.#values.textPieces(node);
    const isRaw = isRawText(node);
    const escapeUnits = isRaw ? (text: string): string => text : escapeText;
    const { masked, source } = this.#document;
    const joined = (text: string): string =>
      pieces
        .map(({ start, end, value }) => (end > start ? text.slice(start, end) : escapeUnits(value)))
        .join('');
    const read = mapText(joined(masked), 0, isRaw ? 'raw' : 'text').reduce(
      (value, piece) => value + piece.value,
      '',
    );
    const isMarkup = !isRaw && /<(?:[a-z/!?]|$)/i.test(joined(masked));
    if (read === node.value && !isMarkup) return joined(source);
    // Joined, the pieces would read as a reference or a tag that none of them is: print characters, and merge tags
    // verbatim.
    return this.#values.unmask(pieces, escapeUnits);
  }
}

/** For a value in double quotes. */
function escapeQuoted(text: string): string {
  return escapeAttribute(text, '"');
}
