import type { Document } from '../document/document.ts';
import { isAtom, isUnseen } from '../document/flow.ts';
import {
  childrenOf,
  descendants,
  type Element,
  isComment,
  isElement,
  isText,
  type Node,
  type Text,
} from '../document/node.ts';
import { mergeTagsInTag } from '../document/spans.ts';
import type { TextPart } from '../document/visible-text.ts';
import { displayOf, isPainted, isSpacer } from './box.ts';
import type { EmptyLine } from './gap.ts';

/** A part of a message that holds nothing but empty lines, and the first of them. */
export interface EmptyPart {
  part: Element | TextPart;
  line: EmptyLine;
}

/**
 * The largest parts of a message that hold the empty lines that are to go and nothing else: a whole paragraph, an
 * inline element, a `<br>`, or a part of a text without the white space around it that shows as nothing.
 *
 * @param going the lines that are to go.
 * @param staying what makes and ends the lines beside them that stay.
 * @param isNeeded whether an element stays for a reason that cannot be seen.
 * @returns the parts in document order; offsets are units of the texts as they now are.
 */
export function emptyPartsOf(
  document: Document,
  going: readonly EmptyLine[],
  staying: ReadonlySet<Node>,
  isNeeded: (element: Element) => boolean,
): EmptyPart[] {
  const { breaks, cuts } = makersOf(going);
  const nodes = [...descendants(document.root)];
  // What may go: with the line it holds, or without one where it shows nothing.
  const hollow = new Map<Node, EmptyLine | undefined>();
  for (const node of nodes.toReversed()) {
    if (staying.has(node)) continue;
    if (isText(node)) {
      if (isHollowText(node, cuts.get(node) ?? [])) hollow.set(node, cuts.get(node)?.[0]?.line);
    } else if (isComment(node)) {
      if (document.mask === '' || !node.data.includes(document.mask)) hollow.set(node, undefined);
    } else if (isElement(node)) {
      const children = childrenOf(node);
      const line = breaks.get(node);
      if (line) hollow.set(node, line);
      else if (children.every((child) => hollow.has(child)) && mayGo(document, node) && !isNeeded(node)) {
        hollow.set(
          node,
          children.map((child) => hollow.get(child)).find((held) => held !== undefined),
        );
      }
    }
  }
  const parts: EmptyPart[] = [];
  for (const node of nodes) {
    if ('parentNode' in node && node.parentNode && hollow.get(node.parentNode)) continue;
    const line = hollow.get(node);
    for (const cut of isText(node) ? (cuts.get(node) ?? []) : []) parts.push(cut);
    if (line && isElement(node)) parts.push({ part: node, line });
  }
  return parts;
}

interface Cut extends EmptyPart {
  part: TextPart;
}

/** The elements that make these lines, and the parts of texts that do, in order and those that touch as one. */
function makersOf(lines: readonly EmptyLine[]): { breaks: Map<Node, EmptyLine>; cuts: Map<Text, Cut[]> } {
  const breaks = new Map<Node, EmptyLine>();
  const parts = new Map<Text, Cut[]>();
  for (const line of lines) {
    for (const maker of line.makers) {
      if ('tagName' in maker) {
        breaks.set(maker, line);
        continue;
      }
      const known = parts.get(maker.node);
      if (known) known.push({ part: maker, line });
      else parts.set(maker.node, [{ part: maker, line }]);
    }
  }
  return { breaks, cuts: new Map([...parts].map(([node, cuts]) => [node, joined(cuts)])) };
}

function joined(cuts: readonly Cut[]): Cut[] {
  const result: Cut[] = [];
  for (const { part, line } of cuts.toSorted((a, b) => a.part.from - b.part.from)) {
    const last = result.at(-1);
    if (last && last.part.to === part.from) last.part.to = part.to;
    else result.push({ part: { ...part }, line });
  }
  return result;
}

/** Whether a text without these parts is white space that shows as nothing. */
function isHollowText({ value }: Text, cuts: readonly Cut[]): boolean {
  let rest = '';
  let from = 0;
  for (const { part } of cuts) {
    rest += value.slice(from, part.from);
    from = part.to;
  }
  return /^[ \t\n\r\f]*$/.test(rest + value.slice(from));
}

/** Parts of tables and lists, without which those that stay would have another shape. */
const FRAMES = /^(?:html|body|table|caption|thead|tbody|tfoot|tr|td|th|li|dt|dd|summary|br)$/;

/** Whether an element shows nothing itself, and nothing of the template stands in its tag. */
function mayGo(document: Document, element: Element): boolean {
  if (FRAMES.test(element.tagName) || isAtom(element) || isUnseen(element)) return false;
  if (displayOf(element) === 'none' || isSpacer(element) || isPainted(element)) return false;
  return mergeTagsInTag(document, element).length === 0;
}
