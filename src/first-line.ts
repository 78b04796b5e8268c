import { type Document, mergeTagsWithin } from './document/document.ts';
import { isAtom, isBlock, isUnseen, walkFlow } from './document/flow.ts';
import { foldText } from './document/folded-text.ts';
import type { MergeTag } from './document/merge-tags.ts';
import {
  attribute,
  type Child,
  childrenOf,
  type Element,
  isElement,
  isWithin,
  type Node,
  type Parent,
  type Text,
} from './document/node.ts';
import { extent } from './document/spans.ts';
import { isValue, stretchesOf } from './document/text-stretches.ts';
import { isBlank } from './document/visible-text.ts';
import type { RuleContext } from './transform.ts';

/** Where a line is put so that it reads as the first of the message, and the element that it is put in. */
export interface LinePlace {
  parent: Parent;
  before: Child;
  /** `p` and `div` as the block that follows; none where only text can stand, which a line break then ends. */
  tagName: 'p' | 'div' | undefined;
}

type Context = Pick<RuleContext, 'blocks' | 'document' | 'styles'>;

/**
 * The place for a first line: before the block that the first visible text stands in, in the same cell and so in the
 * same column, but outside of lists, headings, links and tables of data, and before a block of the template's control
 * flow that begins there. Hidden text (a preheader) is passed over, and so is a place where a line would not show.
 *
 * @returns none where the message shows nothing that a line could stand before, and where there is no place outside of
 * a condition or a loop.
 */
export function placeOfFirstLine(context: Context): LinePlace | undefined {
  const first = firstShown(context);
  if (!first) return undefined;
  const isVisible = (place: LinePlace): boolean => isShown(context, place.parent);
  const conditional = controlFlowAround(context.document, first);
  if (conditional) return placesFor(context, conditional).find(isVisible);
  return placesFor(context, first).find(isVisible) ?? lineIn(context, first);
}

/** The first text that a reader sees; the first picture where there is none. */
function firstShown(context: Context): Child | undefined {
  for (const block of context.blocks()) {
    for (const node of block.nodes) {
      if (showsText(context.document, node) && isShown(context, node.parentNode)) return node;
    }
  }
  let picture: Element | undefined;
  walkFlow(context.document.root, {
    atom(element) {
      if (!picture && element.tagName === 'img' && isShown(context, element)) picture = element;
    },
  });
  return picture;
}

/** Statements that only bring other files in. */
const BRINGS_IN = /^[-~]?\s*(?:from|import|extends|load|use|layout)\s/i;

function showsText(document: Document, node: Text): boolean {
  return stretchesOf(document, node).some(({ value, tag }) => {
    if (tag === undefined) return foldText(value).text.trim() !== '';
    return isValue(tag) && (tag === 'unknown' || !BRINGS_IN.test(tag.body));
  });
}

function isShown({ styles }: Context, place: Parent | null): boolean {
  return place !== null && styles.hiding(place) === undefined;
}

/** Elements that hold paragraphs. A quotation is left out: the line is none of what is quoted. */
const HOLDS_PARAGRAPHS =
  /^(?:body|div|td|th|center|section|article|main|header|footer|aside|nav|form|fieldset|figure)$/;

/** The places around a node, the best first: each farther in than the one before. */
function placesFor({ document }: Context, node: Child): LinePlace[] {
  const places: LinePlace[] = [];
  let before = node;
  for (let parent = node.parentNode; parent; parent = before.parentNode) {
    if (isPlace(document, parent)) {
      const tagName = isElement(before) && before.tagName === 'div' ? 'div' : 'p';
      places.unshift({ parent, before, tagName });
      // A `<div>` with one line is a paragraph; any other place is the one that the writer keeps the text in.
      if (!isElement(parent) || !isLine(parent)) break;
    }
    if (!isElement(parent)) break;
    before = parent;
  }
  return places;
}

function isPlace(document: Document, parent: Parent): boolean {
  if (!isElement(parent)) return mayHold(document, parent);
  return HOLDS_PARAGRAPHS.test(parent.tagName) && !(isCell(parent) && isDataCell(document, parent));
}

/** What begins with a row is read as part of a table: a line before it would make all of it something else. */
function mayHold(document: Document, parent: Parent): boolean {
  if (!isElement(parent)) return document.kind !== 'table-fragment';
  return !/^(?:colgroup|table|tbody|tfoot|thead|tr)$/.test(parent.tagName);
}

function isCell({ tagName }: Element): boolean {
  return tagName === 'td' || tagName === 'th';
}

/** A cell beside others that show text: a line in it would be read as a part of its column. */
function isDataCell(document: Document, cell: Element): boolean {
  const row = cell.parentNode;
  if (!row || !isElement(row)) return false;
  // A row that stands in no table is cut out of one: there is no place outside.
  if (document.kind === 'table-fragment' && !isInside(cell, isTable)) return false;
  const cells = childrenOf(row).filter((child) => isElement(child) && isCell(child) && !isBlank(child));
  return cells.length > 1;
}

function isInside(node: Node, is: (element: Element) => boolean): boolean {
  for (let at: Node | null = node; at; at = 'parentNode' in at ? at.parentNode : null) {
    if (isElement(at) && is(at)) return true;
  }
  return false;
}

function isTable({ tagName }: Element): boolean {
  return tagName === 'table';
}

function isBody({ tagName }: Element): boolean {
  return tagName === 'body';
}

/** Whether a `<div>` is one line of text, as editors of web mail write them. */
function isLine(element: Element): boolean {
  if (element.tagName !== 'div' || attribute(element, 'align') !== undefined) return false;
  const stack: Child[] = [...childrenOf(element)];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue;
    if (isBlock(node) || node.tagName === 'br') return false;
    for (const child of childrenOf(node)) stack.push(child);
  }
  return true;
}

/** Where no element around shows a line, it stands in the same one as the text. */
function lineIn(context: Context, node: Child): LinePlace | undefined {
  let before = node;
  let parent = node.parentNode;
  while (parent && isElement(parent) && !isBlock(parent) && isShown(context, parent.parentNode)) {
    before = parent;
    parent = parent.parentNode;
  }
  if (!parent || !isShown(context, parent) || !mayHold(context.document, parent)) return undefined;
  return { parent, before, tagName: undefined };
}

/** The node with the outermost control-flow tag whose block is open where a node begins. */
function controlFlowAround(document: Document, node: Child): Child | undefined {
  const start = extent(document, node)?.start;
  if (start === undefined || document.mergeTags.length === 0) return undefined;
  const open: MergeTag[] = [];
  for (const tag of mergeTagsWithin(document, { start: 0, end: start })) {
    if (tag.role === 'open') open.push(tag);
    else if (tag.role === 'close') open.pop();
  }
  const unclosed = new Set(open);
  let outermost: { tag: MergeTag; holder: Child } | undefined;
  for (const holder of unclosed.size === 0 ? [] : [...document.index.texts, ...document.index.comments]) {
    const at = holder.sourceCodeLocation;
    const within = at ? mergeTagsWithin(document, { start: at.startOffset, end: at.endOffset }) : [];
    const tag = within.find((inside) => unclosed.has(inside));
    if (!tag || (outermost && outermost.tag.start < tag.start)) continue;
    if (isBeside(document, holder, node)) outermost = { tag, holder };
  }
  return outermost?.holder;
}

/** A tag before the body, in a `<template>` or in what shows nothing has no place beside it. */
function isBeside(document: Document, holder: Node, node: Node): boolean {
  if (!isWithin(holder, document.root) || isInside(holder, showsNoText)) return false;
  return isInside(holder, isBody) === isInside(node, isBody);
}

function showsNoText(element: Element): boolean {
  return isUnseen(element) || isAtom(element);
}
