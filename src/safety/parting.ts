import { isBlock, isUnseen } from '../document/flow.ts';
import { type Child, childrenOf, type Element, isComment, isElement, isText } from '../document/node.ts';
import { REMOVED_ELEMENTS } from '../policy/allowed-html.data.ts';

/** Whether an element is a block whose text would run into the text beside it, were its tags taken out. */
export function partsText(element: Element, mask: string): boolean {
  const { parentNode: parent, tagName } = element;
  if (!parent || !isBlock(element)) return false;
  // In a paragraph a block in its place would be no child of it.
  if (tagName === 'legend' && isInParagraph(element)) return false;
  const inner = childrenOf(element).filter((child) => isShown(child));
  const [first] = inner;
  const last = inner.at(-1);
  if (!first || !last) return false;
  const siblings = childrenOf(parent);
  const at = siblings.indexOf(element);
  return (
    (isOfLine(first, mask) && isOfLine(nextShown(siblings, at, -1), mask)) ||
    (isOfLine(last, mask) && isOfLine(nextShown(siblings, at, 1), mask))
  );
}

function isInParagraph({ parentNode }: Element): boolean {
  for (let at = parentNode; at && isElement(at); at = at.parentNode) if (at.tagName === 'p') return true;
  return false;
}

function nextShown(siblings: readonly Child[], from: number, step: 1 | -1): Child | undefined {
  for (let at = from + step; at >= 0 && at < siblings.length; at += step) {
    const sibling = siblings[at] as Child;
    if (isShown(sibling)) return sibling;
  }
  return undefined;
}

function isShown(node: Child): boolean {
  if (isText(node)) return /[^ \t\r\n\f]/.test(node.value);
  if (isComment(node) || !isElement(node)) return false;
  return !isUnseen(node) && !REMOVED_ELEMENTS.has(node.tagName);
}

/** Whether something stands on a line with what is beside it; what only the template knows is not counted. */
function isOfLine(node: Child | undefined, mask: string): boolean {
  if (!node) return false;
  if (isText(node)) return mask === '' || node.value.replaceAll(mask, '').trim() !== '';
  return isElement(node) && !isBlock(node) && node.tagName !== 'br';
}
