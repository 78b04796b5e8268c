import { type Document, mergeTagsWithin } from './document.ts';
import type { MergeTag } from './merge-tags.ts';
import { descendants, type Element, isDoctype, isElement, isText, type Node } from './node.ts';
import { partitionPoint } from './partition-point.ts';
import type { Span } from './span.ts';

/** The start tag of an element in the source; none where HTML made the element without one. */
export function startTagSpan(element: Element): Span | undefined {
  const location = element.sourceCodeLocation?.startTag;
  return location && { start: location.startOffset, end: location.endOffset };
}

/** The start tag of an element, and the later tags that HTML takes attributes for it from, of `<html>` and `<body>`. */
export function startTagSpans({ parsed }: Document, element: Element): Span[] {
  const own = startTagSpan(element);
  const all = parsed.laterTags.get(element.tagName);
  if (!all) return own ? [own] : [];
  return own ? [own, ...all.filter(({ start }) => start !== own.start)] : [...all];
}

/** Whether an element has no start tag, not even one that was written to give it an attribute. */
export function isImplied(document: Document, element: Element): boolean {
  return element.attrs.length === 0 && startTagSpans(document, element).length === 0;
}

/** The merge tags in the start tags of an element, which may give it more than it shows. */
export function mergeTagsInTag(document: Document, element: Element): MergeTag[] {
  if (document.mergeTags.length === 0) return [];
  return startTagSpans(document, element).flatMap((span) => mergeTagsWithin(document, span));
}

/** The end tag of an element in the source; none where it is left out or HTML has none. */
export function endTagSpan(element: Element): Span | undefined {
  const location = element.sourceCodeLocation?.endTag;
  return location && { start: location.startOffset, end: location.endOffset };
}

/** The spans of a node's own source: tags without their content, the parts of a text, a comment. */
export function ownSpans(document: Document, node: Node): Span[] {
  if (isElement(node)) {
    const start = startTagSpan(node);
    const end = endTagSpan(node);
    return [start, end].filter((span) => span !== undefined);
  }
  if (isText(node)) {
    const stretches = document.parsed.stretches.get(node);
    if (stretches) return stretches.map(({ start, end }) => ({ start, end }));
  }
  const location = node.sourceCodeLocation;
  return location ? [{ start: location.startOffset, end: location.endOffset }] : [];
}

/** From the first to the last unit of source that a node or anything in it has; none where it has no source. */
export function extent(document: Document, node: Node): Span | undefined {
  let found: Span | undefined;
  for (const inner of descendants(node)) {
    for (const { start, end } of ownSpans(document, inner)) {
      if (!found) found = { start, end };
      else {
        found.start = Math.min(found.start, start);
        found.end = Math.max(found.end, end);
      }
    }
  }
  return found;
}

/** Which source belongs to which node, as the message was read. */
export class SourceMap {
  readonly #document: Document;
  readonly #owners: { span: Span; node: Node }[] = [];

  constructor(document: Document) {
    this.#document = document;
    const doctypes = document.root.childNodes.filter(isDoctype);
    const { inOrder, texts, comments } = document.index;
    for (const node of [...doctypes, ...inOrder, ...texts, ...comments]) {
      for (const span of ownSpans(document, node)) this.#owners.push({ span, node });
    }
    this.#owners.sort((a, b) => a.span.start - b.span.start);
  }

  /**
   * The source of a subtree, joined over what no other node owns (ignored tags, what was removed before).
   *
   * @param isGone whether a node was removed earlier, so that its source no longer counts.
   */
  spansOf(node: Node, isGone: (node: Node) => boolean): Span[] {
    const inside = new Set(descendants(node));
    const spans = [...inside]
      .flatMap((inner) => ownSpans(this.#document, inner))
      .sort((a, b) => a.start - b.start);
    const joined: Span[] = [];
    for (const span of spans) {
      const last = joined.at(-1);
      if (
        last &&
        !this.#isOwned(last.end, span.start, inside, isGone) &&
        !this.#endsPage(last.end, span.start)
      )
        last.end = Math.max(last.end, span.end);
      else joined.push({ ...span });
    }
    return joined;
  }

  /** What of a span no node owns: tags that HTML ignored. */
  unowned({ start, end }: Span): Span[] {
    const gaps: Span[] = [];
    let from = start;
    for (const { span } of this.#owners) {
      if (span.start >= end) break;
      if (span.start > from) gaps.push({ start: from, end: span.start });
      from = Math.max(from, span.end);
    }
    if (from < end) gaps.push({ start: from, end });
    return gaps;
  }

  /** The end tags of the page are no one's where its start tags come late; what comes behind them is no content. */
  #endsPage(start: number, end: number): boolean {
    return /<\/(?:body|html)\b/i.test(this.#document.masked.slice(start, end));
  }

  #isOwned(start: number, end: number, inside: ReadonlySet<Node>, isGone: (node: Node) => boolean): boolean {
    let index = partitionPoint(this.#owners, ({ span }) => span.start < start);
    for (let owner = this.#owners[index]; owner && owner.span.start < end; owner = this.#owners[++index]) {
      if (!inside.has(owner.node) && !isGone(owner.node)) return true;
    }
    return false;
  }
}
