import type { Document } from '../document/document.ts';
import { cutPieces, mapText, type Piece, refill } from '../document/mapped-text.ts';
import { attribute, type Element, type Text } from '../document/node.ts';
import { escapeAttribute, escapeText, isRawText, printAttribute } from '../document/print.ts';
import type { Span } from '../document/span.ts';
import { extent, ownSpans, startTagSpans } from '../document/spans.ts';
import { type WrittenAttribute, writtenAttributes } from '../document/start-tag.ts';
import type { TextPart } from '../document/visible-text.ts';
import type { EditLog, Operation, PendingChange } from './edit-log.ts';
import { difference, PieceEditor, type Replacement } from './piece-editor.ts';
import { keepApart } from './text-cuts.ts';

/** Edits the values of attributes and texts, in the tree and in the source that each unit was read from. */
export class ValueEditor {
  readonly #document: Document;
  readonly #log: EditLog;
  readonly #pieceEditor: PieceEditor;
  readonly #textPieces = new Map<Text, Piece[]>();
  readonly #attributePieces = new Map<Element, Map<string, Piece[]>>();
  readonly #written = new Map<Element, ReadonlyMap<string, readonly WrittenAttribute[]>>();
  /** The operation that wrote a value anew. */
  readonly #rewritten = new WeakMap<Piece[], Operation>();
  /** The operation that put an attribute in, by its name. */
  readonly #added = new WeakMap<Element, Map<string, Operation>>();
  /** The operation that wrote a start tag that HTML had implied. */
  readonly #impliedTags = new WeakMap<Element, Operation>();
  /** By the array of attributes, which the copies that misnested formatting leaves share with their original. */
  readonly #edits = new WeakMap<Element['attrs'], number>();

  constructor(document: Document, log: EditLog) {
    this.#document = document;
    this.#log = log;
    this.#pieceEditor = new PieceEditor(log);
  }

  /** Every copy of an attribute as written; of a `<body>` or `<html>` also in the later tags that add to it. */
  written(element: Element, name: string): readonly WrittenAttribute[] {
    return this.#writtenBy(element).get(name) ?? [];
  }

  /** The attributes of an element as the source has them, by name; read once, as an edit leaves the source alone. */
  #writtenBy(element: Element): ReadonlyMap<string, readonly WrittenAttribute[]> {
    let byName = this.#written.get(element);
    if (!byName) {
      byName = Map.groupBy(this.#writtenIn(element), ({ name }) => name);
      this.#written.set(element, byName);
    }
    return byName;
  }

  #writtenIn(element: Element): WrittenAttribute[] {
    return startTagSpans(this.#document, element).flatMap(({ start, end }) =>
      writtenAttributes(this.#document.masked, start, end),
    );
  }

  /** How often the attributes of an element were edited. */
  attributeEdits({ attrs }: Element): number {
    return this.#edits.get(attrs) ?? 0;
  }

  #noteEdit({ attrs }: Element): void {
    this.#edits.set(attrs, (this.#edits.get(attrs) ?? 0) + 1);
  }

  /** Takes an attribute away, second copies included: with the first gone they would come to life. */
  removeAttribute(change: PendingChange, element: Element, name: string): void {
    const index = element.attrs.findIndex((attr) => attr.name === name);
    // In place: copies share the array.
    if (index !== -1) element.attrs.splice(index, 1);
    this.#noteEdit(element);
    this.#attributePieces.get(element)?.delete(name);
    for (const copy of this.written(element, name)) this.removeWritten(change, element, copy);
    const added = this.#added.get(element)?.get(name);
    if (!added) return;
    added.isVoid = true;
    this.#log.replace(change, { start: added.start, end: added.start }, '', element);
  }

  /** The copies of attributes behind the first of their name. */
  repeated(element: Element): WrittenAttribute[] {
    const names = new Set<string>();
    return this.#writtenIn(element).filter(({ name }) => names.has(name) || !names.add(name));
  }

  /** Takes one written copy of an attribute out of the source. */
  removeWritten(change: PendingChange, element: Element, copy: Span): void {
    this.#log.replace(change, this.#withSpaceBefore(copy), '', element);
  }

  /** What goes when an attribute goes: the first copy as written, with the space before it. */
  removalSpan(element: Element, name: string): Span | undefined {
    const [written] = this.written(element, name);
    return written && this.#withSpaceBefore(written);
  }

  /** The span of an attribute with the space before it, or all but one unit where the next has none of its own. */
  #withSpaceBefore({ start, end }: Span): Span {
    const { source } = this.#document;
    let from = start;
    while (/\s/.test(source[from - 1] ?? '')) from--;
    const isSeparated = /[\s>]/.test(source[end] ?? '>') || source.startsWith('/>', end);
    return { start: isSeparated || from === start ? from : from + 1, end };
  }

  /** Sets an attribute. Of a value that is there only the part that differs is edited. */
  setAttribute(change: PendingChange, element: Element, name: string, value: string): void {
    const known = attribute(element, name);
    if (known === undefined) {
      element.attrs.push({ name, value });
      this.#noteEdit(element);
      this.#insertAttribute(change, element, name, value);
      return;
    }
    const { from, to, replacement } = difference(known, value);
    this.replaceInAttribute(change, element, name, from, to, replacement);
  }

  #insertAttribute(change: PendingChange, element: Element, name: string, value: string): void {
    const [tag] = startTagSpans(this.#document, element);
    if (!tag) {
      this.#writeImpliedTag(change, element);
      return;
    }
    const last = writtenAttributes(this.#document.masked, tag.start, tag.end).at(-1);
    // By the source: the element may have been renamed.
    const nameLength =
      /^<[^\t\n\f\r />]*/.exec(this.#document.masked.slice(tag.start, tag.end))?.[0].length ?? 1;
    const at = last ? last.end : tag.start + nameLength;
    const added = this.#added.get(element) ?? new Map<string, Operation>();
    const known = added.get(name);
    if (known) known.isVoid = true;
    const text = printAttribute({ name, value });
    added.set(name, this.#log.replace(change, { start: at, end: at }, text, element));
    this.#added.set(element, added);
  }

  /** Of the elements that HTML makes without a tag `<html>` alone can have one written where its content begins. */
  #writeImpliedTag(change: PendingChange, element: Element): void {
    if (element.tagName !== 'html') return;
    const at = extent(this.#document, element)?.start ?? this.#document.source.length;
    const known = this.#impliedTags.get(element);
    if (known) known.isVoid = true;
    const text = `<html${element.attrs.map(printAttribute).join('')}>`;
    this.#impliedTags.set(element, this.#log.replace(change, { start: at, end: at }, text));
  }

  /** Replaces the units `from` to `to` of an attribute's value. */
  replaceInAttribute(
    change: PendingChange,
    element: Element,
    name: string,
    from: number,
    to: number,
    replacement: string,
  ): void {
    const attr = element.attrs.find((candidate) => candidate.name === name);
    if (!attr) return;
    const [written] = this.written(element, name);
    const pieces = this.attributePieces(element, name);
    attr.value = attr.value.slice(0, from) + replacement + attr.value.slice(to);
    this.#noteEdit(element);
    if (!written) {
      if (this.#added.get(element)?.has(name)) this.#insertAttribute(change, element, name, attr.value);
      return;
    }
    const { quote } = written;
    if (quote === '') {
      this.#rewriteUnquoted(change, element, written, pieces, from, to, replacement);
      return;
    }
    const value = {
      pieces,
      owner: element,
      fallback: written.valueStart,
      escape: (text: string) => escapeAttribute(text, quote),
    };
    this.#pieceEditor.replace(value, [{ change, from, to, text: replacement }]);
  }

  /** A value without quotes is written anew in quotes: what is put in may hold what would end it. */
  #rewriteUnquoted(
    change: PendingChange,
    element: Element,
    written: WrittenAttribute,
    pieces: Piece[],
    from: number,
    to: number,
    replacement: string,
  ): void {
    const { index, before, after } = cutPieces(pieces, from, to);
    const value = before + replacement + after;
    const { valueStart: start, valueEnd: end } = written;
    if (value !== '') refill(pieces, pieces.toSpliced(index, 0, { value, start, end: start, plain: false }));
    const { source } = this.#document;
    const quote = source.slice(start, end).includes('"') ? "'" : '"';
    const text = pieces.map((piece) =>
      piece.end > piece.start ? source.slice(piece.start, piece.end) : escapeAttribute(piece.value, quote),
    );
    const equals = source.slice(written.start, start).includes('=') ? '' : '=';
    const known = this.#rewritten.get(pieces);
    if (known) known.isVoid = true;
    const operation = this.#log.replace(
      change,
      { start, end },
      `${equals}${quote}${text.join('')}${quote}`,
      element,
    );
    this.#rewritten.set(pieces, operation);
  }

  /** Where the value of an attribute, as it now is, stands in the source. */
  attributePieces(element: Element, name: string): Piece[] {
    let known = this.#attributePieces.get(element);
    if (!known) {
      known = new Map();
      this.#attributePieces.set(element, known);
    }
    let pieces = known.get(name);
    if (!pieces) {
      const [written] = this.written(element, name);
      const { masked } = this.#document;
      pieces = written
        ? mapText(masked.slice(written.valueStart, written.valueEnd), written.valueStart, 'attribute')
        : [];
      known.set(name, pieces);
    }
    return pieces;
  }

  /** Where a text, as it now is, stands in the source; empty for a text that was inserted. */
  textPieces(node: Text): Piece[] {
    const known = this.#textPieces.get(node);
    if (known) return known;
    const mode = isRawText(node) ? 'raw' : 'text';
    const { masked } = this.#document;
    const spans = ownSpans(this.#document, node);
    let pieces = spans.flatMap(({ start, end }) => mapText(masked.slice(start, end), start, mode));
    const first = spans[0];
    const last = spans.at(-1);
    if (first && last && pieces.reduce((value, piece) => value + piece.value, '') !== node.value) {
      // A merge tag that stood between attributes was masked with spaces; it outlived its element.
      const isMergeTag = /^\p{Co}+$/u.test(node.value) && node.value.length === last.end - first.start;
      // What else cannot be mapped unit by unit is replaced as a whole.
      pieces = [{ value: node.value, start: first.start, end: last.end, plain: isMergeTag }];
    }
    this.#textPieces.set(node, pieces);
    return pieces;
  }

  /** A text with its merge tags as they are written instead of their mask. */
  unmasked(node: Text): string {
    return this.unmask(this.textPieces(node), (text) => text) ?? node.value;
  }

  /** The value of pieces with merge tags as they are written and the rest escaped; none where no tag is among them. */
  unmask(pieces: readonly Piece[], escapeUnit: (text: string) => string): string | undefined {
    const { mask, source } = this.#document;
    if (mask === '' || !pieces.some((piece) => piece.value.includes(mask))) return undefined;
    return pieces
      .map(({ value, start }) =>
        value
          .split('')
          .map((unit, i) => (unit === mask ? source[start + i] : escapeUnit(unit)))
          .join(''),
      )
      .join('');
  }

  /** Replaces parts of texts that read as one: the first takes the replacement, the others are cut. */
  replaceText(change: PendingChange, parts: readonly TextPart[], replacement: string): void {
    parts.forEach(({ node, from, to }, index) => {
      this.replaceInText(node, [{ change, from, to, text: index === 0 ? replacement : '' }]);
    });
  }

  /** Replaces several ranges of one text: sorted, apart from each other, in units of the value as it is before. */
  replaceInText(node: Text, wanted: readonly Replacement[]): void {
    const pieces = this.textPieces(node);
    const replacements = keepApart(this.#document, node, pieces, wanted);
    let at = 0;
    let value = '';
    for (const { from, to, text } of replacements) {
      value += node.value.slice(at, from) + text;
      at = to;
    }
    node.value = value + node.value.slice(at);
    const start = node.sourceCodeLocation?.startOffset;
    if (start === undefined) return;
    const escapeUnits = isRawText(node) ? (raw: string): string => raw : escapeText;
    this.#pieceEditor.replace({ pieces, owner: node, fallback: start, escape: escapeUnits }, replacements);
  }
}
