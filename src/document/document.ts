import { checkSize, DEFAULT_LIMITS, type Limits } from './limits.ts';
import { type Masked, maskMergeTags } from './mask.ts';
import { findMergeTags, type MergeTag } from './merge-tags.ts';
import {
  type Comment,
  childrenOf,
  type Element,
  isComment,
  isElement,
  isText,
  type Node,
  type Root,
  type Text,
} from './node.ts';
import { type DocumentKind, type Parsed, parseHtml } from './parser.ts';
import { partitionPoint } from './partition-point.ts';
import type { Span } from './span.ts';

export interface DocumentOptions {
  limits?: Limits;
  /** Examples of merge-tag syntaxes that are off by default. */
  mergeTags?: readonly string[];
}

/**
 * A message as a tree, each node with the source it was read from. Everything in `source`, spans and pieces counts
 * UTF-16 units of the input. The tree was read from `masked`, in which merge tags are replaced at equal length.
 */
export interface Document {
  readonly source: string;
  readonly masked: string;
  /** The character that stands for a unit of a merge tag in values and texts; empty where none is used. */
  readonly mask: string;
  /** Every merge tag that was masked, in order. */
  readonly mergeTags: readonly MergeTag[];
  readonly root: Root;
  readonly kind: DocumentKind;
  readonly options: DocumentOptions;
  readonly parsed: Parsed;
  /** The nodes at parsing, in document order. */
  readonly index: Index;
}

/** Every node of a kind in document order, as parsed; a rule that runs later asks the editor what is left. */
export interface Index {
  elements: Map<string, Element[]>;
  /** Every element. */
  inOrder: Element[];
  texts: Text[];
  comments: Comment[];
  /** Whether the order of the tree is not that of the source: something was moved or copied while parsing. */
  isMisnested: boolean;
}

const START = '^(?:\\s|\\ufeff|<!--(?:[^-]|-(?!->))*-->|<\\?[^>]*>|\\p{Co})*<';
const STARTS_DOCUMENT = new RegExp(`${START}(?:!doctype|html|head|body|title|meta)\\b`, 'iu');
const STARTS_IN_TABLE = new RegExp(
  `${START}(?:caption|col|colgroup|tbody|td|tfoot|th|thead|tr)[\\s/>]`,
  'iu',
);
const HOLDS_STRUCTURE = /<(?:html|body)[\s>]/i;

function kindOf(text: string): DocumentKind {
  if (STARTS_DOCUMENT.test(text) || HOLDS_STRUCTURE.test(text)) return 'document';
  return STARTS_IN_TABLE.test(text) ? 'table-fragment' : 'fragment';
}

/**
 * Parses a message. A text with a doctype or an `<html>`, `<head>` or `<body>` tag is a document, any other a
 * fragment.
 *
 * @throws SendableError MESSAGE_TOO_LARGE, MESSAGE_TOO_DEEP, MESSAGE_TOO_COMPLEX
 */
export function parseDocument(source: string, options: DocumentOptions = {}): Document {
  const limits = options.limits ?? DEFAULT_LIMITS;
  checkSize(source, limits);
  const masked = mask(source, options);
  const kind = kindOf(masked.text);
  const parsed = parseHtml(masked.text, { kind, positions: true, limits, mask: masked.character });
  return {
    source,
    masked: masked.text,
    mask: masked.character,
    mergeTags: masked.tags,
    root: parsed.root,
    kind,
    options,
    parsed,
    index: indexNodes(parsed.root),
  };
}

function mask(source: string, options: DocumentOptions, character?: string): Masked {
  return maskMergeTags(source, findMergeTags(source, options.mergeTags), character);
}

/** Parses an edited form of a document's source as it will be parsed when it is a source itself. */
export function parseEdited(document: Document, text: string): Pick<Document, 'root' | 'mergeTags'> {
  const masked = maskAgain(document, text);
  const { root } = parseHtml(masked.text, {
    kind: kindOf(masked.text),
    positions: false,
    mask: document.mask,
  });
  return { root, mergeTags: masked.tags };
}

/** The merge tags of an edited form of a document's source. */
export function mergeTagsOf(document: Document, text: string): readonly MergeTag[] {
  return maskAgain(document, text).tags;
}

function maskAgain(document: Document, text: string): Masked {
  // Where nothing is masked, edits can still have joined the parts of a merge tag.
  if (document.mask === '')
    return { text, character: '', tags: findMergeTags(text, document.options.mergeTags) };
  return mask(text, document.options, document.mask);
}

/** Elements that HTML makes without a tag of their own, so that they say nothing about misnesting. */
const IMPLIED = /^(?:html|head|body|tbody|tr|colgroup|p)$/;

function indexNodes(root: Root): Index {
  const index: Index = { elements: new Map(), inOrder: [], texts: [], comments: [], isMisnested: false };
  const stack: Node[] = [root];
  let last = 0;
  for (let node = stack.pop(); node; node = stack.pop()) {
    const start = node.sourceCodeLocation?.startOffset;
    if (start !== undefined) {
      if (start < last) index.isMisnested = true;
      last = start;
    }
    if (isText(node)) {
      index.texts.push(node);
      continue;
    }
    if (isComment(node)) {
      index.comments.push(node);
      continue;
    }
    if (isElement(node)) {
      index.inOrder.push(node);
      const same = index.elements.get(node.tagName);
      if (same) same.push(node);
      else index.elements.set(node.tagName, [node]);
      if (start === undefined && !IMPLIED.test(node.tagName)) index.isMisnested = true;
    }
    if (!('childNodes' in node)) continue;
    const children = childrenOf(node);
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i] as Node);
  }
  return index;
}

/** The merge tags that begin within a span. */
export function mergeTagsWithin(document: Document, { start, end }: Span): MergeTag[] {
  const tags = document.mergeTags;
  const first = partitionPoint(tags, (tag) => tag.start < start);
  return tags.slice(
    first,
    partitionPoint(tags, (tag) => tag.start < end),
  );
}
