import { isUnseen } from '../../src/document/flow.ts';
import {
  attribute,
  type Child,
  childrenOf,
  type Element,
  isElement,
  isText,
} from '../../src/document/node.ts';
import { holdsMergeTag, isTemplated } from '../../src/document/open-attributes.ts';
import { isBlank } from '../../src/document/visible-text.ts';
import { makePlainBox } from '../../src/plain-box.ts';
import { defineTransform, type RuleContext } from '../../src/transform.ts';

export default defineTransform({
  id: 'list-structure',
  group: 'accessibility',
  summary: 'Repairs lists whose items stand outside of a list, or that hold something else than items.',
  why: 'A screen reader says how many items a list has, and is thrown off by one that is none.',
  clause:
    'Messages must not have accessibility issues as defined by the WCAG (1.3.1: structure can be told).',
  options: {},
  examples: [
    {
      title: 'a list for its indent alone',
      before: '<ul><p>Please reply by Friday.</p></ul>',
      after: '<div><p>Please reply by Friday.</p></div>',
    },
    {
      title: 'items in a box',
      before: '<div><li>Screws</li><li>Bracket</li></div>',
      after: '<ul><li>Screws</li><li>Bracket</li></ul>',
    },
    {
      title: 'an item alone',
      before: '<li>Screws</li>',
      after: '<div style="display:list-item">Screws</div>',
    },
  ],
  apply(context) {
    const { elements, editor } = context;
    for (const list of elements('ul', 'ol', 'dir')) {
      if (editor.has(list) && !hasRole(list)) repairList(context, list);
    }
    for (const list of elements('dir')) {
      if (!hasRole(list)) editor.rename(list, 'ul', `<dir> is no list to a screen reader; ${ASKED}`);
    }
    for (const item of elements('li'))
      if (editor.has(item) && !hasRole(item) && !isInList(item)) repairItem(context, item);
  },
});

const ASKED = 'the guidelines ask that lists hold items, and items stand in lists';

/** Boxes that show nothing of their own, so that they can be the list, or go from between a list and its items. */
const BOXES = /^(?:div|center|span|font|b|i|section|article)$/;

function repairList(context: RuleContext, list: Element): void {
  const { editor, document } = context;
  for (const child of [...childrenOf(list)])
    if (isBox(child) && holdsItemsAlone(child))
      editor.unwrap(child, `<${child.tagName}> between a list and its items; ${ASKED}`);
  const foreign = childrenOf(list).filter(isForeign);
  const [first] = foreign;
  // What a merge tag puts into a list may be items.
  if (!first || childrenOf(list).some((child) => isText(child) && isTemplated(document, child.value))) return;
  const items = childrenOf(list).filter((child) => isElement(child) && child.tagName === 'li');
  const name = `<${list.tagName}>`;
  if (items.length === 0) {
    makePlainBox(context, list, `${name} without items; ${ASKED}`);
  } else if (foreign.every((child) => isElement(child) && isRemovable(context, child))) {
    for (const child of foreign) editor.remove(child, `${name} holds an empty <${child.nodeName}>; ${ASKED}`);
  } else {
    const what = isText(first) ? 'a text' : `<${first.nodeName}>`;
    editor.setAttribute(list, 'role', 'presentation', `${name} holds ${what} beside its items; ${ASKED}`);
  }
}

function repairItem(context: RuleContext, item: Element): void {
  const { editor } = context;
  const parent = item.parentNode;
  if (
    parent &&
    isElement(parent) &&
    /^(?:div|center|section|article)$/.test(parent.tagName) &&
    !hasRole(parent) &&
    holdsItemsAlone(parent)
  ) {
    editor.rename(parent, 'ul', `items without a list; ${ASKED}`);
    return;
  }
  const message = `an item without a list; ${ASKED}`;
  const style = attribute(item, 'style')?.trim().replace(/;$/, '');
  // It keeps its mark.
  if (!/\bdisplay\s*:/i.test(style ?? '')) {
    editor.setAttribute(item, 'style', style ? `${style};display:list-item` : 'display:list-item', message);
  }
  makePlainBox(context, item, message);
}

function hasRole(element: Element): boolean {
  return Boolean(attribute(element, 'role')?.trim());
}

/** Whether the element around an item is a list, or says that it is none. */
function isInList({ parentNode }: Element): boolean {
  if (!parentNode || !isElement(parentNode)) return false;
  const role = attribute(parentNode, 'role')?.trim().toLowerCase();
  if (role) return /^(?:list|none|presentation)$/.test(role);
  return /^(?:ul|ol|menu)$/.test(parentNode.tagName);
}

function isForeign(child: Child): boolean {
  if (isText(child)) return child.value.trim() !== '';
  if (!isElement(child) || isUnseen(child)) return false;
  return attribute(child, 'role')?.trim() !== 'listitem' && child.tagName !== 'li';
}

function isBox(child: Child): child is Element {
  return (
    isElement(child) && BOXES.test(child.tagName) && !hasRole(child) && attribute(child, 'id') === undefined
  );
}

function holdsItemsAlone(element: Element): boolean {
  const children = childrenOf(element).filter(
    (child) => isElement(child) || (isText(child) && child.value.trim() !== ''),
  );
  return children.length > 0 && children.every((child) => isElement(child) && child.tagName === 'li');
}

function isRemovable({ document }: RuleContext, child: Element): boolean {
  const isNamed = attribute(child, 'id') !== undefined || attribute(child, 'name') !== undefined;
  return isBlank(child) && !isNamed && !holdsMergeTag(document, child);
}
