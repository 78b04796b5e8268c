import { isAtom, isBlock, isUnseen } from '../document/flow.ts';
import {
  attribute,
  type Child,
  childrenOf,
  descendants,
  type Element,
  isElement,
  isText,
  type Text,
} from '../document/node.ts';
import { mergeTagsInTag } from '../document/spans.ts';
import type { RuleContext } from '../transform.ts';

/**
 * Elements that show nothing of their own: with nothing in them they would be a link without a name, a heading
 * without a text, a paragraph that is a gap. Parts of tables and lists stay, or those beside them would shift; so
 * does `<div>`, whose place and paint are the layout's.
 */
const SHOWS_NOTHING_ITSELF = new Set(
  (
    'a abbr acronym b bdi bdo big blink center cite code em figure font h1 h2 h3 h4 h5 h6 i ins kbd label mark nobr p ' +
    'picture q s samp small span strike strong sub sup tt u var'
  ).split(' '),
);

/** The outermost element that is left with nothing when a node goes; the node itself where something stays. */
export function emptiedBy<Gone extends Element | Text>(node: Gone, context: RuleContext): Gone | Element {
  let outermost: Gone | Element = node;
  for (let parent = node.parentNode; parent && isElement(parent); parent = parent.parentNode) {
    if (!SHOWS_NOTHING_ITSELF.has(parent.tagName) || isNeeded(parent, context)) break;
    const isBreakNeeded = !isBlock(parent);
    const isLeft = (child: Child): boolean => child !== outermost && isContent(child, isBreakNeeded);
    // From the end: what stands there was not taken out yet.
    if (childrenOf(parent).findLast(isLeft)) break;
    outermost = parent;
  }
  return outermost;
}

/** Whether a node shows something, or ends a line that goes on outside of it. */
function isContent(node: Child, isBreakNeeded: boolean): boolean {
  for (const inner of descendants(node)) {
    if (isText(inner)) {
      const isSeen = !inner.parentNode || !isElement(inner.parentNode) || !isUnseen(inner.parentNode);
      if (isSeen && inner.value.trim() !== '') return true;
    } else if (isElement(inner)) {
      // A style sheet shows nothing, and what others look like comes from it.
      if (isAtom(inner) || inner.tagName === 'style' || (isBreakNeeded && inner.tagName === 'br'))
        return true;
    }
  }
  return false;
}

/** Whether a link in the message leads to an element, or a block of the template begins or ends in its tag. */
function isNeeded(element: Element, { document, elements }: RuleContext): boolean {
  if (mergeTagsInTag(document, element).some(({ role }) => role !== 'value')) return true;
  const names = [attribute(element, 'id'), element.tagName === 'a' ? attribute(element, 'name') : undefined];
  return names.some(
    (name) => name && elements('a').some((link) => attribute(link, 'href')?.trim() === `#${name}`),
  );
}
