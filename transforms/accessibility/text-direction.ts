import { isBlock } from '../../src/document/flow.ts';
import {
  attribute,
  childrenOf,
  type Element,
  isElement,
  isText,
  type Node,
} from '../../src/document/node.ts';
import { isTemplated, mayGainAttribute } from '../../src/document/open-attributes.ts';
import { startTagSpan } from '../../src/document/spans.ts';
import { holdsRightToLeft, pageText, readsRightToLeft } from '../../src/language/page-text.ts';
import { defineTransform, type RuleContext } from '../../src/transform.ts';

export default defineTransform({
  id: 'text-direction',
  group: 'accessibility',
  summary: 'Lets Arabic, Hebrew, Persian and Urdu run from right to left.',
  why: 'Without it full stops, numbers and Latin words stand in the wrong places of the line.',
  clause:
    'Messages must not have accessibility issues as defined by the WCAG (1.3.2: the sequence of the text).',
  options: {},
  examples: [
    {
      before: '<html lang="ar"><body><p>وصل طلبك.</p></body></html>',
      after: '<html lang="ar" dir="rtl"><body><p>وصل طلبك.</p></body></html>',
    },
    {
      title: 'a word in another script is none',
      before: '<html lang="en"><body><p>The label says <bdi>طلب</bdi>.</p></body></html>',
      after: '<html lang="en"><body><p>The label says <bdi>طلب</bdi>.</p></body></html>',
    },
  ],
  apply(context) {
    const { document, editor } = context;
    if (!context.readable().some(({ text }) => holdsRightToLeft(text))) return;
    const blocks = context
      .blocks()
      .filter(({ container, text }) => readsRightToLeft(text) && isLeftToRight(context, container));
    if (blocks.length === 0 || !readsRightToLeft(pageText(document, blocks))) return;
    if (!readsRightToLeft(pageText(document, context.blocks()))) return;
    const root = rootOf(context);
    const isOpen =
      root &&
      (isTemplated(document, attribute(root, 'dir') ?? '') || mayGainAttribute(document, root, 'dir'));
    if (isOpen) return;
    const message = 'a text that reads from right to left, set from left to right';
    if (root)
      editor.setAttribute(root, 'dir', 'rtl', `${message}; the guidelines ask for the right sequence`);
    else
      editor.report({
        severity: 'warning',
        message: `${message}; put it into an element with dir="rtl"`,
        ...(blocks[0] && { node: blocks[0].container }),
      });
  },
});

/** Whether a text's base direction is the default one, and none is said closer to it than on the page. */
function isLeftToRight({ styles }: RuleContext, container: Node): boolean {
  for (let node: Node | null = container; node && isElement(node); node = node.parentNode) {
    const dir = attribute(node, 'dir')?.trim().toLowerCase();
    if (dir === 'rtl' || dir === 'auto') return false;
    if (dir === 'ltr') return node.tagName === 'html' || node.tagName === 'body';
    if (styles.computed(node, 'direction') === 'rtl') return false;
  }
  return true;
}

/** The element that the direction of the whole message is said on: the page, or the one around a fragment. */
function rootOf({ document, elements }: RuleContext): Element | undefined {
  if (document.kind === 'document') {
    // A page without a tag of its own is given one; a body cannot be.
    const bodies = elements('body').filter((element) => startTagSpan(element));
    const pages = [...elements('html'), ...bodies];
    return pages.find((element) => attribute(element, 'dir') !== undefined) ?? pages[0];
  }
  const children = childrenOf(document.root).filter((node) =>
    isText(node) ? node.value.trim() !== '' : isElement(node),
  );
  const [only] = children.filter((node) => !(isElement(node) && node.tagName === 'style'));
  return children.length === 1 && only && isElement(only) && isBlock(only) ? only : undefined;
}
