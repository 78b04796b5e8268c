import { isAtom, isBlock, isUnseen } from '../document/flow.ts';
import {
  type Child,
  childrenOf,
  type Element,
  isComment,
  isElement,
  isText,
  isWithin,
  type Node,
  type Parent,
  type Text,
} from '../document/node.ts';
import type { Block, TextPart } from '../document/visible-text.ts';
import type { Editor } from '../editor.ts';
import type { Cut } from './cut.ts';

/** A cut of a block, and the text nodes it goes through. */
interface Placed<C extends Cut> {
  cut: C;
  parts: TextPart[];
}

/**
 * Takes stretches out of a block and, with them, what they leave empty: the line and its break, the inline element,
 * the paragraph, the list item, the row whose other cells are blank, up to the first element that still shows
 * something.
 *
 * @param cuts in order, in units of the block's text.
 * @param message what the log says of a cut.
 * @returns whether nothing is left of the block.
 */
export function takeOut<C extends Cut>(
  editor: Editor,
  block: Block,
  cuts: readonly C[],
  message: (cut: C) => string,
): boolean {
  const placed: Placed<C>[] = cuts.map((cut) => ({ cut, parts: block.parts(cut.start, cut.end) }));
  // From the last to the first, so that the units before a cut stay where they are.
  for (const run of runsOf(placed).reverse()) {
    const [{ cut, parts } = { cut: undefined, parts: [] }] = run;
    const [part] = parts;
    if (!cut || !part) continue;
    if (run.length === 1) cutParts(editor, parts, cut.replacement, message(cut));
    else
      editor.replaceInText(
        part.node,
        run.map((one) => replacementOf(one, message(one.cut))),
      );
  }
  placed.reverse();
  let isGone = false;
  for (const { cut, parts } of placed) {
    const [first] = parts;
    // Looked for while the text still stands in its line.
    const lineBreak = first && breakOfEmptyLine(first.node, block.container);
    for (const { node } of parts) if (sweep(editor, node, block, message(cut))) isGone = true;
    if (lineBreak && !isGone && editor.has(lineBreak)) editor.remove(lineBreak, message(cut));
  }
  return isGone;
}

/** Cuts that stand each in one part of the same text go together: thousands cost what one does. */
function runsOf<C extends Cut>(placed: readonly Placed<C>[]): Placed<C>[][] {
  const runs: Placed<C>[][] = [];
  for (const one of placed) {
    const last = runs.at(-1);
    const before = last?.[0]?.parts;
    const isSame = before?.length === 1 && one.parts.length === 1 && before[0]?.node === one.parts[0]?.node;
    if (last && isSame) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

function replacementOf<C extends Cut>(
  { cut, parts }: Placed<C>,
  message: string,
): { from: number; to: number; text: string; message: string } {
  const { from, to } = parts[0] as TextPart;
  return { from, to, text: cut.replacement, message };
}

/** What stands in a cut's place is its last letter, as a capital: it stays in the element it stood in. */
function cutParts(editor: Editor, parts: readonly TextPart[], replacement: string, message: string): void {
  const last = parts.at(-1);
  if (!last) return;
  if (replacement === '' || parts.length === 1) {
    editor.replaceText(parts, replacement, message);
    return;
  }
  editor.replaceText([last], replacement, message);
  editor.replaceText(parts.slice(0, -1), '', message);
}

/** Removes the highest element around a text that shows nothing any more; says whether the block went with it. */
function sweep(editor: Editor, text: Text, block: Block, message: string): boolean {
  if (hasCharacters(text) || !editor.has(text)) return false;
  let highest: Element | undefined;
  for (
    let node: Node | null = text.parentNode;
    node && isElement(node) && isSwept(node) && !stillShows(editor, node);
    node = node.parentNode
  ) {
    highest = node;
  }
  if (!highest || !editor.has(highest)) return false;
  const target = /^(?:td|th)$/.test(highest.tagName) ? undefined : highest;
  if (target) editor.remove(target, message);
  const blockElement = block.container;
  return isElement(blockElement) && (!editor.has(blockElement) || !stillShows(editor, blockElement));
}

/** Elements that hold the message together are not removed, however empty. */
function isSwept({ tagName }: Element): boolean {
  return !/^(?:html|body|head|title|meta)$/.test(tagName);
}

/** The line break of a line that shows nothing any more: the one before it, or behind it where it is the first. */
function breakOfEmptyLine(text: Text, container: Node): Element | undefined {
  const line = lineAround(text, container);
  return line && !line.hasContent ? (line.before ?? line.after) : undefined;
}

interface Line {
  hasContent: boolean;
  before: Element | undefined;
  after: Element | undefined;
}

function lineAround(text: Text, container: Node): Line | undefined {
  if (hasCharacters(text)) return undefined;
  const before = nextBreak(text, container, -1);
  const after = nextBreak(text, container, 1);
  if (before.hasContent || after.hasContent) return { hasContent: true, before: undefined, after: undefined };
  return { hasContent: false, before: before.lineBreak, after: after.lineBreak };
}

/** The line break before or behind a text within its block, unless content comes first. */
function nextBreak(
  text: Text,
  container: Node,
  step: 1 | -1,
): { hasContent: boolean; lineBreak: Element | undefined } {
  let node: Node = text;
  for (;;) {
    const next = neighbour(node, container, step);
    if (!next) return { hasContent: false, lineBreak: undefined };
    if (isElement(next)) {
      if (next.tagName === 'br') return { hasContent: false, lineBreak: next };
      if (isBlock(next)) return { hasContent: false, lineBreak: undefined };
      if (isAtom(next)) return { hasContent: true, lineBreak: undefined };
    } else if (isText(next) && hasCharacters(next)) {
      return { hasContent: true, lineBreak: undefined };
    }
    node = next;
  }
}

/** The node before or behind another in document order: into elements, and out of them up to the container. */
function neighbour(node: Node, container: Node, step: 1 | -1): Node | undefined {
  if (isElement(node) && node.tagName !== 'br') {
    const child = edgeChild(node, step);
    if (child) return child;
  }
  for (
    let at: Node | null = node;
    at && at !== container && 'parentNode' in at && at.parentNode;
    at = at.parentNode
  ) {
    const parent = at.parentNode as Parent;
    const index = indexOf(parent, at as Child);
    const sibling = childrenOf(parent)[index + step];
    if (sibling) return sibling;
  }
  return undefined;
}

const lastIndex = new WeakMap<Parent, number>();

/** The place of a child; looks near the last answer first. */
function indexOf(parent: Parent, child: Child): number {
  const siblings = childrenOf(parent);
  const near = lastIndex.get(parent) ?? 0;
  const close = siblings.slice(Math.max(0, near - 8), near + 8).indexOf(child);
  const index = close === -1 ? siblings.indexOf(child) : Math.max(0, near - 8) + close;
  lastIndex.set(parent, index);
  return index;
}

function edgeChild(element: Element, step: 1 | -1): Child | undefined {
  const children = childrenOf(element);
  return step === 1 ? children[0] : children.at(-1);
}

/** Whether a text shows more than white space and characters without a form. */
function hasCharacters({ value }: Text): boolean {
  return /[^\s\p{DI}\p{Cf}]/u.test(value);
}

/** Whether an element shows nothing: no text, no picture, no rule. */
export function showsNothing(element: Element): boolean {
  return shownIn(element) === undefined;
}

/** What an element was last found to show: of a block with thousands of cuts it is asked after each of them. */
const lastShown = new WeakMap<Element, Node>();

function stillShows(editor: Editor, element: Element): boolean {
  const known = lastShown.get(element);
  if (known && editor.has(known) && shows(known) && isWithin(known, element)) return true;
  const found = shownIn(element);
  if (found) lastShown.set(element, found);
  return found !== undefined;
}

/** Something that an element shows, looked for from its end. */
function shownIn(element: Element): Node | undefined {
  if (isUnseen(element)) return undefined;
  if (isAtom(element)) return element;
  const open = [{ children: childrenOf(element), left: childrenOf(element).length }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const node = top.children[--top.left];
    if (!node) open.pop();
    else if (shows(node)) return node;
    else if (isElement(node) && !isUnseen(node))
      open.push({ children: childrenOf(node), left: childrenOf(node).length });
  }
  return undefined;
}

/** Whether a node by itself shows anything. */
function shows(node: Node): boolean {
  if (isText(node)) return hasCharacters(node);
  // A merge tag where only markup may stand.
  if (isComment(node)) return /\p{Co}/u.test(node.data);
  return isElement(node) && isAtom(node) && !isUnseen(node);
}
