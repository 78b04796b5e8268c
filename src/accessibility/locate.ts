import type { Document } from '../document/document.ts';
import { Lines } from '../document/lines.ts';
import { type Element, isElement, type Parent } from '../document/node.ts';
import type { Span } from '../document/span.ts';
import { startTagSpan } from '../document/spans.ts';
import { OffsetMap, type PlacedEdit } from '../edits/offset-map.ts';
import type { Edit, Source } from '../result.ts';

/** A short element is shown whole, a long one by its start tag, cut at axe's own measure. */
const WHOLE = 150;
const CUT = 300;

export interface Location {
  /** The markup, as it stands in the input. */
  html: string;
  source: Source;
}

/** Leads from the elements of an audited message to the input that it was made from. */
export class Locator {
  readonly #document: Document;
  readonly #input: string;
  readonly #map: OffsetMap;
  readonly #lines: Lines;
  readonly #positions = new Map<Parent, Map<Element, number>>();
  readonly #tagsOf = new Map<string, Map<string, number[]>>();

  /**
   * @param input what the user gave.
   * @param document the audited message, as parsed.
   * @param edits that made the audited message from the input; none where it is the input.
   */
  constructor(input: string, document: Document, edits: readonly Edit[]) {
    this.#input = input;
    this.#document = document;
    this.#map = new OffsetMap(edits);
    this.#lines = new Lines(input);
  }

  /** Where an element's start tag stands in the input; of one without a tag, where the nearest around it does. */
  locate(element: Element | undefined): Location {
    const tag = element && startTagSpan(element);
    if (!element || !tag) return this.#withoutTag(element);
    const span = this.#sourceOf(tag);
    const whole = this.#wholeSpan(element, tag, span);
    const snippet = this.#input.slice(whole.start, whole.end);
    return {
      html: cut(snippet === '' ? this.#document.source.slice(tag.start, tag.end) : snippet),
      source: this.#lines.source(span.start, span.end),
    };
  }

  /** The CSS path of an element from the top of the message, as axe's `ancestry`. */
  ancestryOf(element: Element): string {
    const steps: string[] = [];
    for (let at: Parent | null = element; at && isElement(at); at = at.parentNode) {
      const parent: Parent | null = at.parentNode;
      const position = parent && isElement(parent) ? this.#position(parent, at) : undefined;
      steps.push(position === undefined ? at.tagName : `${at.tagName}:nth-child(${position})`);
    }
    return steps.reverse().join(' > ');
  }

  /** Which child an element is, from 1; none where it is the only one. */
  #position(parent: Parent, element: Element): number | undefined {
    let positions = this.#positions.get(parent);
    if (!positions) {
      positions = new Map(parent.childNodes.filter(isElement).map((child, index) => [child, index + 1]));
      this.#positions.set(parent, positions);
    }
    return positions.size === 1 ? undefined : positions.get(element);
  }

  #withoutTag(element: Element | undefined): Location {
    let around = element?.parentNode;
    while (around && isElement(around) && !startTagSpan(around)) around = around.parentNode;
    const tag = around && isElement(around) ? startTagSpan(around) : undefined;
    const { start } = tag ? this.#sourceOf(tag) : { start: 0 };
    return { html: element ? `<${element.tagName}>` : '', source: this.#lines.source(start, start) };
  }

  /** The whole of an element that is short and that no edit took apart, else its start tag. */
  #wholeSpan(element: Element, tag: Span, span: Span): Span {
    const end = element.sourceCodeLocation?.endTag?.endOffset;
    if (end === undefined || end - tag.start > WHOLE || this.#map.editAround(tag)) return span;
    const whole = this.#map.sourceOf({ start: tag.start, end });
    return whole.end - whole.start > WHOLE ? span : whole;
  }

  #sourceOf(tag: Span): Span {
    const edit = this.#map.editAround(tag);
    return edit && edit.end > edit.start ? this.#withinRewritten(tag, edit) : this.#map.sourceOf(tag);
  }

  /**
   * Where an edit wrote a whole part of the message anew, an element is its counterpart in what stood there: the
   * same start tag, the same one in order, else the same one in order of its name.
   */
  #withinRewritten(tag: Span, edit: PlacedEdit): Span {
    const before = this.#tags(edit.start, this.#input.slice(edit.start, edit.end), 'input');
    const after = this.#tags(edit.outputStart, edit.text, 'output');
    const text = this.#document.source.slice(tag.start, tag.end);
    for (const key of [text, nameOf(text)]) {
      const order = after.get(key)?.indexOf(tag.start) ?? -1;
      const start = before.get(key)?.[order];
      if (start === undefined) continue;
      const end = this.#input.indexOf('>', start) + 1;
      return { start, end: end > start && end <= edit.end ? end : edit.end };
    }
    return { start: edit.start, end: edit.start };
  }

  /** The offsets of start tags, by their text and by their name. */
  #tags(offset: number, text: string, side: 'input' | 'output'): Map<string, number[]> {
    const known = this.#tagsOf.get(`${side} ${offset}`);
    if (known) return known;
    const tags = new Map<string, number[]>();
    const add = (key: string, at: number): void => {
      const offsets = tags.get(key);
      if (offsets) offsets.push(at);
      else tags.set(key, [at]);
    };
    for (const { 0: tag, index } of text.matchAll(/<[a-z][^>]*>?/gi)) {
      add(tag, offset + index);
      add(nameOf(tag), offset + index);
    }
    this.#tagsOf.set(`${side} ${offset}`, tags);
    return tags;
  }
}

function nameOf(tag: string): string {
  return /^<[^\s/>]*/.exec(tag)?.[0].toLowerCase() ?? '';
}

function cut(snippet: string): string {
  return snippet.length > CUT ? `${snippet.slice(0, CUT)}…` : snippet;
}
