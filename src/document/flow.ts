import { type Child, childrenOf, type Element, isElement, isText, type Node, type Text } from './node.ts';

/**
 * What a reader's eye meets, in order. Inline elements are entered and left; a block begins and ends a line; an atom
 * (a picture, a rule) is content without text.
 */
export interface FlowVisitor {
  text?(node: Text): void;
  lineBreak?(element: Element): void;
  atom?(element: Element): void;
  enterBlock?(element: Element): void;
  leaveBlock?(element: Element): void;
  enterInline?(element: Element): void;
  leaveInline?(element: Element): void;
}

/** Elements that are blocks, list items or parts of tables by the user-agent style sheet (HTML standard, 15.3). */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'html body address article aside blockquote caption center col colgroup dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol optgroup ' +
    'option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp'
  ).split(' '),
);

/** Elements that show nothing of what they hold. */
const UNSEEN: ReadonlySet<string> = new Set(
  'head title style script template noembed noframes iframe datalist meta link base area param source track rp col colgroup'.split(
    ' ',
  ),
);

const ATOMS: ReadonlySet<string> = new Set(
  'img hr input button select textarea object embed video audio canvas svg math meter progress'.split(' '),
);

/** Whether an element is a block by default: it begins and ends a line. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName);
}

/** Whether an element and all in it show nothing, whatever its style. */
export function isUnseen(element: Element): boolean {
  return UNSEEN.has(element.tagName);
}

/** Whether an element is content without text. */
export function isAtom(element: Element): boolean {
  return ATOMS.has(element.tagName);
}

/** Walks what can be seen of a tree, in document order, without recursion. */
export function walkFlow(root: Node, visitor: FlowVisitor): void {
  const open: { element: Node; next: number }[] = [{ element: root, next: 0 }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const children = 'childNodes' in top.element ? childrenOf(top.element) : [];
    const child: Child | undefined = children[top.next++];
    if (child) {
      if (isText(child)) {
        if (child.value !== '') visitor.text?.(child);
      } else if (isElement(child)) {
        enter(child, visitor, open);
      }
      continue;
    }
    open.pop();
    if (open.length === 0 || !isElement(top.element)) continue;
    if (isBlock(top.element)) visitor.leaveBlock?.(top.element);
    else visitor.leaveInline?.(top.element);
  }
}

function enter(element: Element, visitor: FlowVisitor, open: { element: Node; next: number }[]): void {
  if (UNSEEN.has(element.tagName)) return;
  if (element.tagName === 'br') {
    visitor.lineBreak?.(element);
  } else if (isAtom(element)) {
    if (isBlock(element)) visitor.enterBlock?.(element);
    visitor.atom?.(element);
    if (isBlock(element)) visitor.leaveBlock?.(element);
  } else {
    if (isBlock(element)) visitor.enterBlock?.(element);
    else visitor.enterInline?.(element);
    open.push({ element, next: 0 });
  }
}
