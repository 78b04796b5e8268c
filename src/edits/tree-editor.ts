import { type Document, mergeTagsWithin } from '../document/document.ts';
import { isBalanced, type MergeTag } from '../document/merge-tags.ts';
import {
  type Child,
  childrenOf,
  descendants,
  type Element,
  isElement,
  isText,
  type Location,
  type Node,
  type Parent,
  type Text,
} from '../document/node.ts';
import { parseHtml } from '../document/parser.ts';
import { printNodes } from '../document/print.ts';
import type { Span } from '../document/span.ts';
import { endTagSpan, extent, SourceMap, startTagSpan } from '../document/spans.ts';
import type { EditLog, Operation, PendingChange } from './edit-log.ts';
import { closeParagraph, isEmptyText, keepParagraphClosed } from './paragraph-end.ts';

/** Removes, unwraps, renames and inserts nodes, in the tree and in the source. */
export class TreeEditor {
  readonly #document: Document;
  readonly #log: EditLog;
  readonly #gone = new Set<Node>();
  #hasRenamed = false;
  readonly #insertions = new Map<Node, Operation>();
  readonly #lastIndex = new WeakMap<Parent, number>();
  #sourceMap: SourceMap | undefined;

  constructor(document: Document, log: EditLog) {
    this.#document = document;
    this.#log = log;
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
    const spans = this.#spansOf(node);
    const tags = spans.flatMap((span) => mergeTagsWithin(this.#document, span));
    const kept = isBalanced(tags) ? [] : tags.filter((tag) => tag.role !== 'value');
    const parent = node.parentNode as Parent;
    const index = this.#indexOf(parent, node);
    keepParagraphClosed(this.#log, change, node, index, followerOf(parent, index));
    if (kept.length === 0) childrenOf(parent)[index] = emptyText(parent, spans[0]);
    else childrenOf(parent).splice(index, 1, ...kept.map((tag) => this.#mergeTagNode(parent, tag)));
    for (const inner of descendants(node)) this.#forget(inner);
    for (const span of spans) {
      let start = span.start;
      for (const tag of kept) {
        if (tag.start < start || tag.start >= span.end) continue;
        this.#log.replace(change, { start, end: tag.start }, '', parent);
        start = tag.end;
      }
      this.#log.replace(change, { start, end: span.end }, '', parent);
    }
    this.refresh(parent);
    return { keptTags: kept.length > 0 };
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

  /** What a merge tag that outlives its element is in the tree: text, or a comment where only markup may stand. */
  #mergeTagNode(parent: Parent, { start, end }: MergeTag): Child {
    const value = this.#document.mask.repeat(end - start);
    const sourceCodeLocation = locationOf({ start, end });
    return !/^(?:table|thead|tbody|tfoot|tr|colgroup|head|html|#document)$/.test(parent.nodeName)
      ? { nodeName: '#text', value, parentNode: parent, sourceCodeLocation }
      : { nodeName: '#comment', data: value, parentNode: parent, sourceCodeLocation };
  }

  /**
   * Takes the tags of an element away; what stands in it stays where it is.
   *
   * @param closing the change that the end tag's removal belongs to, where that is another.
   */
  unwrap(change: PendingChange, element: Element, closing = change): void {
    const children = childrenOf(element);
    const start = startTagSpan(element);
    const end = endTagSpan(element);
    const parent = element.parentNode as Parent;
    const index = this.#indexOf(parent, element);
    const follower = followerOf(parent, index);
    keepParagraphClosed(this.#log, change, element, index, children[0] ?? follower);
    const last = children.at(-1);
    if (end && last) closeParagraph(this.#log, closing, last, end.start, follower);
    for (const child of children) child.parentNode = parent;
    const siblings = childrenOf(parent);
    if (children.length === 0) siblings[index] = emptyText(parent, start);
    else replaceChild(siblings, index, children);
    this.#gone.add(element);
    this.#log.passOn(
      element,
      parent,
      [start, end].filter((tag) => tag !== undefined),
    );
    if (start) this.#log.replace(change, start, '', parent);
    if (end) this.#log.replace(closing, end, '', parent);
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

  /** Inserts markup into `parent` before one of its children, or behind the last. */
  insert(change: PendingChange, parent: Parent, before: Child | undefined, html: string): void {
    const { root } = parseHtml(html, { kind: 'fragment', positions: false, mask: '' });
    const at = this.#insertionPoint(parent, before);
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

  #insertionPoint(parent: Parent, before: Child | undefined): number | undefined {
    if (before) return this.extent(before)?.start;
    if (isElement(parent)) {
      const end = endTagSpan(parent);
      if (end) return end.start;
    }
    return this.extent(parent)?.end ?? this.#impliedPoint(parent);
  }

  /** Where the content of a node stands that HTML makes without a tag: an empty `<head>` ends where the body begins. */
  #impliedPoint(parent: Parent): number | undefined {
    const { root, source } = this.#document;
    if (parent === root) return source.length;
    if (!isElement(parent) || parent.tagName !== 'head' || !parent.parentNode) return undefined;
    const page = parent.parentNode;
    const behind = childrenOf(page).slice(childrenOf(page).indexOf(parent) + 1);
    for (const node of behind) {
      const span = isText(node) && node.value === '' ? undefined : this.extent(node);
      if (span) return span.start;
    }
    return isElement(page) ? (endTagSpan(page)?.start ?? source.length) : undefined;
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

/** How far from the last answer a child is looked for before the whole list is searched. */
const REACH = 16;

/** More than this at once would overflow the arguments of one call. */
const MANY = 10_000;

function replaceChild(siblings: Child[], index: number, children: readonly Child[]): void {
  if (children.length < MANY) {
    siblings.splice(index, 1, ...children);
    return;
  }
  const tail = siblings.splice(index).slice(1);
  for (const child of children) siblings.push(child);
  for (const child of tail) siblings.push(child);
}

/**
 * What stands in a removed node's place: closing the gap would cost the length of the list for each of thousands of
 * removals. It keeps the place in the source.
 */
function emptyText(parent: Parent, span: Span | undefined): Text {
  const text: Text = { nodeName: '#text', value: '', parentNode: parent };
  if (span) text.sourceCodeLocation = locationOf({ start: span.start, end: span.start });
  return text;
}

/** Lines and columns are found from offsets when they are shown, so none are kept here. */
function locationOf({ start, end }: Span): Location {
  return { startLine: 0, startCol: 0, startOffset: start, endLine: 0, endCol: 0, endOffset: end };
}

/** What comes behind the child at an index, emptied places left out. */
function followerOf(parent: Parent, index: number): Child | undefined {
  const siblings = childrenOf(parent);
  let at = index + 1;
  while (siblings[at] && isEmptyText(siblings[at] as Child)) at++;
  return siblings[at];
}
