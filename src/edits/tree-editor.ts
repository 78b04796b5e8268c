import { type Document, mergeTagsWithin } from '../document/document.ts';
import { mapText } from '../document/mapped-text.ts';
import { isBalanced } from '../document/merge-tags.ts';
import {
  type Child,
  childrenOf,
  descendants,
  type Element,
  isElement,
  type Node,
  type Parent,
} from '../document/node.ts';
import { parseHtml } from '../document/parser.ts';
import { escapeText, printNodes } from '../document/print.ts';
import type { Span } from '../document/span.ts';
import { endTagSpan, extent, SourceMap, startTagSpan } from '../document/spans.ts';
import type { EditLog, Operation, PendingChange } from './edit-log.ts';
import { ignoredTags } from './ignored-tags.ts';
import { closeElement, isClosedByTags, keepClosed } from './implied-ends.ts';
import { insertionPoint } from './insertion-point.ts';
import { LONGEST_REFERENCE, loneSign } from './lone-signs.ts';
import { Mismatches } from './mismatches.ts';
import { followerOf, replaceChild } from './siblings.ts';
import { emptyText, mergeTagNode } from './stand-ins.ts';

/** Removes, unwraps, renames and inserts nodes, in the tree and in the source. */
export class TreeEditor {
  readonly #document: Document;
  readonly #log: EditLog;
  readonly #gone = new Set<Node>();
  #hasRenamed = false;
  readonly #insertions = new Map<Node, Operation>();
  readonly #lastIndex = new WeakMap<Parent, number>();
  #sourceMap: SourceMap | undefined;
  readonly #mismatches: Mismatches;

  constructor(document: Document, log: EditLog) {
    this.#document = document;
    this.#log = log;
    this.#mismatches = new Mismatches(document);
  }

  /** Whether a node is still in the tree. */
  has(node: Node): boolean {
    return !this.#gone.has(node);
  }

  /** The elements of these tag names, or all, that are in the tree, in the order of the document as parsed. */
  elements(tagNames: readonly string[]): readonly Element[] {
    const { elements, inOrder } = this.#document.index;
    const known = tagNames.filter((tagName) => elements.has(tagName));
    if (tagNames.length > 0 && known.length === 0) return [];
    const one = known.length === 1 ? elements.get(known[0] as string) : undefined;
    const isSearched = tagNames.length > 0 && (!one || this.#hasRenamed);
    // A copy: renaming and inserting add to the index.
    if (this.#gone.size === 0 && !isSearched) return (one ?? inOrder).slice();
    return (one ?? inOrder).filter(
      (element) => this.has(element) && (!isSearched || tagNames.includes(element.tagName)),
    );
  }

  /** The source of a node and all in it, first to last unit; none for what was inserted. */
  extent(node: Node): Span | undefined {
    const location = node.sourceCodeLocation;
    if (this.#document.index.isMisnested || !location) return extent(this.#document, node);
    return { start: location.startOffset, end: location.endOffset };
  }

  /**
   * Takes a node and all in it away. Where it holds only the beginning or only the end of a block of a merge
   * language (`{% if %}`), the tags of that language stay; the answer says whether any did.
   */
  remove(change: PendingChange, node: Child): { keptTags: boolean } {
    if (this.#gone.has(node)) return { keptTags: false };
    const spans = this.#spansOf(node);
    const tags = spans.flatMap((span) => mergeTagsWithin(this.#document, span));
    const kept = isBalanced(tags) ? [] : tags.filter((tag) => tag.role !== 'value');
    const parent = node.parentNode as Parent;
    const index = this.#indexOf(parent, node);
    const follower = followerOf(parent, index);
    keepClosed(this.#log, change, node, index, follower);
    if (kept.length === 0) childrenOf(parent)[index] = emptyText(parent, spans[0]);
    else childrenOf(parent).splice(index, 1, ...kept.map((tag) => mergeTagNode(this.#document, parent, tag)));
    const inside = [...descendants(node)];
    for (const inner of inside) this.#forget(inner);
    for (const inner of inside) {
      if (!isElement(inner)) continue;
      this.#unwrapCopies(change, inner);
      this.#keepLinkClosed(change, inner, spans, follower);
    }
    for (const span of spans) {
      let start = span.start;
      for (const tag of kept) {
        if (tag.start < start || tag.start >= span.end) continue;
        this.#log.replace(change, { start, end: tag.start }, '', parent);
        start = tag.end;
      }
      this.#cut(change, { start, end: span.end }, parent);
    }
    this.refresh(parent);
    return { keptTags: kept.length > 0 };
  }

  /** Takes the copies of an element that is gone away; what stands in them stays. */
  #unwrapCopies(change: PendingChange, element: Element): void {
    for (const end of this.#mismatches.copyEndsOf(element)) this.#log.replace(change, end, '');
    for (const copy of this.#mismatches.copiesOf(element)) {
      const { parentNode: parent } = copy;
      if (this.#gone.has(copy) || !parent) continue;
      const children = childrenOf(copy);
      for (const child of children) child.parentNode = parent;
      replaceChild(childrenOf(parent), this.#indexOf(parent, copy), children);
      this.#gone.add(copy);
      this.#log.passOn(copy, parent, []);
    }
  }

  /** Writes the end tag of the link that a link ended which goes, with `spans` around it. */
  #keepLinkClosed(
    change: PendingChange,
    element: Element,
    spans: readonly Span[],
    follower: Child | undefined,
  ): void {
    const link = this.#mismatches.endedBy(element);
    if (!link || this.#gone.has(link) || follower?.nodeName === link.tagName) return;
    const at = link.sourceCodeLocation?.endOffset ?? 0;
    const start = spans.find((span) => span.start <= at && at < span.end)?.start ?? at;
    this.#log.replace(change, { start, end: start }, `</${link.tagName}>`, link);
  }

  /** Takes a span out that stands between two texts: a sign before it may not begin a tag with what comes now. */
  #cut(change: PendingChange, span: Span, owner: Parent): void {
    this.#log.replace(change, span, '', owner);
    const { source } = this.#document;
    const before = source.slice(Math.max(0, span.start - LONGEST_REFERENCE), span.start);
    const next = /^(?:<[^>]*>)*([^<])/.exec(source.slice(span.end, span.end + NEAR))?.[1] ?? '';
    const sign = loneSign(before, next);
    // `&#1` without a semicolon is a reference all the same.
    if (sign === undefined || mapText(sign, 0, 'text')[0]?.value.startsWith(sign.charAt(0)) !== true) return;
    const start = span.start - sign.length;
    this.#log.replace(change, { start, end: start + 1 }, escapeText(sign.charAt(0)), owner);
  }

  #forget(node: Node): void {
    this.#gone.add(node);
    this.#log.forget(node);
  }

  /** The source of a node and all in it where that is one piece that holds nothing else. */
  soleSpan(node: Node): Span | undefined {
    const spans = this.#spansOf(node);
    return spans.length === 1 ? spans[0] : undefined;
  }

  #spansOf(node: Node): Span[] {
    if (!this.#document.index.isMisnested) {
      const span = this.extent(node);
      return span ? [span] : [];
    }
    return this.#map().spansOf(node, (other) => this.#gone.has(other));
  }

  #map(): SourceMap {
    this.#sourceMap ??= new SourceMap(this.#document);
    return this.#sourceMap;
  }

  /** What of a span belonged to no node when the message was read. */
  unownedWithin(span: Span): Span[] {
    return this.#map().unowned(span);
  }

  /**
   * Takes the tags of an element away; what stands in it stays where it is.
   *
   * @param closing the change that the end tag's removal belongs to, where that is another.
   */
  unwrap(change: PendingChange, element: Element, closing = change): void {
    if (this.#gone.has(element)) return;
    const children = childrenOf(element);
    const start = startTagSpan(element);
    const end = endTagSpan(element);
    const parent = element.parentNode as Parent;
    const index = this.#indexOf(parent, element);
    const follower = followerOf(parent, index);
    keepClosed(this.#log, change, element, index, children[0] ?? follower);
    this.#keepLinkClosed(change, element, [], children[0] ?? follower);
    const last = children.at(-1);
    if (end && last) closeElement(this.#log, closing, last, end.start, follower);
    for (const child of children) child.parentNode = parent;
    const siblings = childrenOf(parent);
    if (children.length === 0) siblings[index] = emptyText(parent, start);
    else replaceChild(siblings, index, children);
    this.#gone.add(element);
    this.#unwrapCopies(closing, element);
    this.#log.passOn(
      element,
      parent,
      [start, end].filter((tag) => tag !== undefined),
    );
    if (start) this.#cut(change, start, parent);
    if (end) this.#cut(closing, end, parent);
    this.refresh(parent);
  }

  /** The place of a child; looks around the last answer first, since rules work their way along. */
  #indexOf(parent: Parent, child: Child): number {
    const siblings = childrenOf(parent);
    const near = this.#lastIndex.get(parent) ?? 0;
    let index = -1;
    for (let at = Math.max(0, near - REACH); at < near + REACH && at < siblings.length; at++) {
      if (siblings[at] === child) index = at;
    }
    if (index === -1) index = siblings.indexOf(child);
    this.#lastIndex.set(parent, index);
    return index;
  }

  /** Gives an element another name; its attributes and content stay. */
  rename(change: PendingChange, element: Element, tagName: string): void {
    const { parentNode: parent, sourceCodeLocation: location } = element;
    const follower = parent && followerOf(parent, this.#indexOf(parent, element));
    if (location?.startTag && !location.endTag && follower && isClosedByTags(element)) {
      const at = location.endOffset;
      this.#log.replace(change, { start: at, end: at }, `</${tagName}>`, element);
    }
    for (const span of this.#strayEnds(element, tagName)) this.#log.replace(change, span, '', element);
    for (const span of [startTagSpan(element), endTagSpan(element)]) {
      if (!span) continue;
      const start = span.start + (this.#document.source.startsWith('</', span.start) ? 2 : 1);
      this.#log.replace(change, { start, end: start + element.tagName.length }, tagName, element);
    }
    element.tagName = tagName;
    element.nodeName = tagName;
    this.#hasRenamed = true;
    this.#noteElement(element);
    this.refresh(element);
  }

  /** End tags of a name within an element that were ignored: with that name it would end at the first of them. */
  #strayEnds(element: Element, tagName: string): Span[] {
    const span = this.#mismatches.hasStrayEnds(tagName) ? this.extent(element) : undefined;
    const end = new RegExp(`^</${tagName}[\\s/>]`, 'i');
    const { masked } = this.#document;
    return span
      ? ignoredTags(this.#document, this, span).filter((tag) => end.test(masked.slice(tag.start, tag.end)))
      : [];
  }

  /** Inserts markup into `parent` before one of its children, or behind the last. */
  insert(change: PendingChange, parent: Parent, before: Child | undefined, html: string): void {
    const { root } = parseHtml(html, { kind: 'fragment', positions: false, mask: '' });
    const at = insertionPoint(this.#document, (node) => this.extent(node), parent, before);
    const siblings = childrenOf(parent);
    const index = before ? this.#indexOf(parent, before) : siblings.length;
    const children = root.childNodes;
    for (const child of children) child.parentNode = parent;
    siblings.splice(index, 0, ...children);
    for (const node of children.flatMap((child) => [...descendants(child)]))
      if (isElement(node)) this.#noteElement(node);
    if (at === undefined) {
      this.refresh(parent);
      return;
    }
    for (const child of children) {
      const operation = this.#log.replace(change, { start: at, end: at }, printNodes([child]), child);
      this.#insertions.set(child, operation);
    }
  }

  #noteElement(element: Element): void {
    const { elements, inOrder } = this.#document.index;
    const same = elements.get(element.tagName);
    if (same) same.push(element);
    else elements.set(element.tagName, [element]);
    if (!element.sourceCodeLocation && !inOrder.includes(element)) inOrder.push(element);
  }

  /** Brings the text of an insertion up to date after something in it was edited. */
  refresh(node: Node): void {
    if (this.#insertions.size === 0) return;
    for (let at: Node | null = node; at; at = 'parentNode' in at ? at.parentNode : null) {
      const operation = this.#insertions.get(at);
      if (operation) operation.text = printNodes([at]);
    }
  }
}

/** In so many units the text behind a tag is looked for. */
const NEAR = 100;

/** How far from the last answer a child is looked for before the whole list is searched. */
const REACH = 16;
