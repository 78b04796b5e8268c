import { isUnseen } from '../../src/document/flow.ts';
import {
  attribute,
  type Child,
  childrenOf,
  type Element,
  isElement,
  isText,
} from '../../src/document/node.ts';
import { isTemplated } from '../../src/document/open-attributes.ts';
import { makePlainBox } from '../../src/plain-box.ts';
import { defineTransform, type RuleContext } from '../../src/transform.ts';

export default defineTransform({
  id: 'definition-list',
  group: 'accessibility',
  summary: 'Makes boxes of definition lists that define nothing, and of definitions outside of a list.',
  why: 'Old editors indent with <dl> and <dd>; a screen reader then speaks of terms and definitions that are none.',
  clause:
    'Messages must not have accessibility issues as defined by the WCAG (1.3.1: structure can be told).',
  options: {},
  examples: [
    { before: '<dl><dd>Please reply.</dd></dl>', after: '<div><div>Please reply.</div></div>' },
    { before: '<p>Length</p><dd>24 cm</dd>', after: '<p>Length</p><div>24 cm</div>' },
    {
      title: 'a list as it should be',
      before: '<dl><dt>Length<dd>24 cm</dl>',
      after: '<dl><dt>Length<dd>24 cm</dl>',
    },
  ],
  apply(context) {
    const { elements } = context;
    for (const list of elements('dl')) if (!hasRole(list)) repairList(context, list);
    for (const part of elements('dt', 'dd')) {
      if (!hasRole(part) && !isInList(part))
        makePlainBox(context, part, `<${part.tagName}> outside of a definition list; ${ASKED}`);
    }
  },
});

const ASKED = 'the guidelines ask that a definition list holds terms with their definitions';

function repairList(context: RuleContext, list: Element): void {
  const { editor, document } = context;
  const groups = childrenOf(list).filter(
    (child) => isElement(child) && child.tagName === 'div' && !hasRole(child),
  ) as Element[];
  const content = childrenOf(list).flatMap((child) =>
    groups.includes(child as Element) ? childrenOf(child as Element) : [child],
  );
  const shown = content.filter((child) =>
    isText(child) ? child.value.trim() !== '' : isElement(child) && !isUnseen(child),
  );
  // What a merge tag puts into a list may be what is missing.
  if (shown.length === 0 || shown.some((child) => isText(child) && isTemplated(document, child.value)))
    return;
  if (!definesSomething(shown)) {
    makePlainBox(context, list, `<dl> without a term and its definition; ${ASKED}`);
    return;
  }
  const foreign = shown.find((child) => !isPart(child));
  if (!foreign) return;
  const what = isText(foreign) ? 'a text' : `<${foreign.nodeName}>`;
  editor.setAttribute(
    list,
    'role',
    'presentation',
    `<dl> holds ${what} beside terms and definitions; ${ASKED}`,
  );
}

function isPart(child: Child): boolean {
  return isElement(child) && /^(?:dt|dd)$/.test(child.tagName) && !hasRole(child);
}

/** Whether a definition stands behind a term. */
function definesSomething(content: readonly Child[]): boolean {
  const term = content.findIndex(({ nodeName }) => nodeName === 'dt');
  return term !== -1 && content.slice(term).some(({ nodeName }) => nodeName === 'dd');
}

function isInList({ parentNode }: Element): boolean {
  if (!parentNode || !isElement(parentNode)) return false;
  const isGroup = parentNode.tagName === 'div' && !hasRole(parentNode);
  const list = isGroup ? parentNode.parentNode : parentNode;
  if (!list || !isElement(list) || list.tagName !== 'dl') return false;
  return /^(?:|list|none|presentation)$/.test(attribute(list, 'role')?.trim().toLowerCase() ?? '');
}

function hasRole(element: Element): boolean {
  return Boolean(attribute(element, 'role')?.trim());
}
