import { foldText } from '../../src/document/folded-text.ts';
import {
  attribute,
  childrenOf,
  descendants,
  type Element,
  isElement,
  isText,
} from '../../src/document/node.ts';
import { holdsMergeTag, mayGainAttribute } from '../../src/document/open-attributes.ts';
import { MessageLocale } from '../../src/find/phone-regions.ts';
import { pageText } from '../../src/language/page-text.ts';
import { linkPointers, pointingPart } from '../../src/links/link-words.ts';
import { emptiedBy } from '../../src/pictures/emptied.ts';
import { defineTransform, type RuleContext } from '../../src/transform.ts';

export default defineTransform({
  id: 'link-name',
  group: 'accessibility',
  summary: 'Removes links that show nothing; reports links whose name does not say where they lead.',
  why: 'A screen reader lists the links by their names: five times "here" is no list.',
  clause:
    'Messages must not have accessibility issues as defined by the WCAG (2.4.4: the purpose of a link).',
  options: {},
  examples: [
    {
      before: '<p>Thank you.<a href="https://www.amazon.com/x"></a></p>',
      after: '<p>Thank you.</p>',
    },
    {
      title: 'reported, not changed',
      before: '<p>Click <a href="https://www.amazon.com/x">here</a>.</p>',
      after: '<p>Click <a href="https://www.amazon.com/x">here</a>.</p>',
    },
  ],
  apply(context) {
    const links = context.elements('a').filter((link) => attribute(link, 'href') !== undefined);
    for (const link of links) if (context.editor.has(link)) checkEmpty(context, link);
    if (links.length === 0) return;
    const { languages } = new MessageLocale(context.message).contextOf(
      foldText(pageText(context.document, context.blocks()).slice(0, TELLING)).lower,
    );
    for (const link of links) if (context.editor.has(link)) checkWording(context, link, languages);
  },
});

/** So much of a text tells its language, in UTF-16 units. */
const TELLING = 600;

const EMPTY = 'a link without a name; the guidelines ask that each says where it leads';

function checkEmpty(context: RuleContext, link: Element): void {
  const { editor } = context;
  if (attribute(link, 'role') === 'presentation' || attribute(link, 'aria-hidden') === 'true') return;
  if (isNamed(link) || isOpen(context, link)) return;
  const inside = [...descendants(link)];
  const pictures = inside.filter(
    (node) => isElement(node) && /^(?:img|area)$/.test(node.tagName),
  ) as Element[];
  if (pictures.length > 0) {
    // A picture without alt is reported by the rule for pictures.
    const isSilent = pictures.every((picture) => attribute(picture, 'alt') !== undefined);
    if (isSilent)
      editor.report({
        severity: 'error',
        message: `a link that shows a picture alone, without a text; ${ASKED}`,
        node: link,
      });
    return;
  }
  if (isTarget(context, link)) editor.removeAttribute(link, 'href', EMPTY);
  else if (inside.some((node) => (isText(node) && node.value !== '') || (isElement(node) && node !== link)))
    editor.unwrap(link, EMPTY);
  else editor.remove(emptiedBy(link, context), EMPTY);
}

const ASKED = 'the guidelines ask that each link says where it leads';

/** Characters without width are no name. */
const BLANK = /^(?:\s|\u00ad|\u034f|[\u200b-\u200f\u2060-\u2064])*$/;

function isNamed(link: Element): boolean {
  return [...descendants(link)].some((node) => {
    if (isText(node)) return !BLANK.test(node.value);
    if (!isElement(node)) return false;
    const names =
      node.tagName === 'img' ? ['alt', 'aria-label', 'title'] : ['aria-label', 'aria-labelledby', 'title'];
    return names.some((name) => attribute(node, name)?.trim());
  });
}

/** Whether what a link holds is the template's, or it may be given a name. */
function isOpen({ document }: RuleContext, link: Element): boolean {
  return (
    mayGainAttribute(document, link, 'aria-label') ||
    childrenOf(link).some((child) => holdsMergeTag(document, child))
  );
}

function isTarget({ elements }: RuleContext, link: Element): boolean {
  const names = [attribute(link, 'id'), attribute(link, 'name')].filter((name) => name);
  return (
    names.length > 0 &&
    elements('a', 'area').some((other) => names.includes(attribute(other, 'href')?.trim().replace(/^#/, '')))
  );
}

/** An address as it is typed; a mere name such as `amazon.de` says where a link leads. */
const URL_ALONE = /^(?:https?:\/\/\S+|www\.\S+|[\w-]+(?:\.[\w-]+)+\/\S*)$/i;

function checkWording({ editor, document }: RuleContext, link: Element, languages: readonly string[]): void {
  if (['aria-label', 'aria-labelledby', 'title'].some((name) => attribute(link, name)?.trim())) return;
  const text = [...descendants(link)]
    .filter(isText)
    .map(({ value }) => value)
    .join('')
    .trim();
  const hasPicture = [...descendants(link)].some((node) => isElement(node) && node.tagName === 'img');
  if (text === '' || hasPicture || (document.mask !== '' && text.includes(document.mask))) return;
  const folded = foldText(text);
  const isPointing =
    pointingPart(folded, { start: 0, end: folded.text.length }, linkPointers(languages)) !== undefined;
  if (!isPointing && !URL_ALONE.test(text)) return;
  const what = isPointing ? `a link named "${text}"` : 'a link whose name is its address';
  editor.report({
    severity: 'warning',
    message: `${what} does not say where it leads; ${ASKED}`,
    node: link,
  });
}
