import { attribute, descendants, type Element, isElement, isText } from '../../src/document/node.ts';
import { holdsMergeTag, isTemplated } from '../../src/document/open-attributes.ts';
import { isBlank } from '../../src/document/visible-text.ts';
import { levelsWithoutJump } from '../../src/headings/heading-levels.ts';
import { emptiedBy } from '../../src/pictures/emptied.ts';
import { declareInline } from '../../src/restyle/declare-inline.ts';
import { hasInk } from '../../src/style/contents.ts';
import { isExposed } from '../../src/style/exposed.ts';
import { defineTransform, type RuleContext } from '../../src/transform.ts';

export default defineTransform({
  id: 'heading-order',
  group: 'accessibility',
  summary: 'Closes jumps between the levels of headings, and takes empty headings away.',
  why: 'A screen reader lists the headings by their level; where one is missing the reader looks for what is not there.',
  clause:
    'Messages must not have accessibility issues as defined by the WCAG (1.3.1, 2.4.6: headings show the structure).',
  options: {},
  examples: [
    { before: '<h2>Your order</h2><h4>Address</h4>', after: '<h2>Your order</h2><h3>Address</h3>' },
    {
      title: 'an empty heading',
      before: '<h1> </h1><p>Your lamp is here.</p>',
      after: '<p>Your lamp is here.</p>',
    },
    {
      title: 'the first may have any level',
      before: '<h3>Returns</h3><p>Free.</p>',
      after: '<h3>Returns</h3><p>Free.</p>',
    },
  ],
  apply(context) {
    const { editor, elements, styles } = context;
    for (const heading of elements(...NAMES)) if (editor.has(heading)) checkEmpty(context, heading);
    const headings = elements().filter(
      (element) => levelOf(element) !== undefined && isExposed(element, styles),
    );
    const levels = levelsWithoutJump(
      headings.map((element) => ({ level: levelOf(element) ?? 1, isFixed: !isPlain(element) })),
    );
    // Each is asked before the first edit, and after the last: edits make the cascade look at everything anew.
    const sizes = headings.map((heading, index) =>
      levels[index] === levelOf(heading) ? undefined : sizeInSheet(context, heading),
    );
    for (const [index, heading] of headings.entries()) {
      const was = levelOf(heading) ?? 1;
      const level = levels[index] ?? was;
      if (was === level) continue;
      const place = level < was ? 'too far below the one it belongs to' : 'too far above the next';
      editor.rename(
        heading,
        `h${level}`,
        `a heading of level ${was}, ${place}; the guidelines allow no jump between levels`,
      );
    }
    const lost = headings.flatMap((heading, index) => {
      const size = sizes[index];
      const isLost = size !== undefined && size !== context.styles.computed(heading, 'font-size');
      return isLost ? [{ heading, size }] : [];
    });
    for (const { heading, size } of lost) keepSize(context, heading, size);
  },
});

/** The size that a style sheet of the message gives a heading: one with another name may not get it. */
function sizeInSheet({ styles }: RuleContext, heading: Element): string | undefined {
  if (styles.originOf(heading, 'font-size') !== 'style-sheet') return undefined;
  return styles.computed(heading, 'font-size');
}

function keepSize({ editor, document }: RuleContext, heading: Element, size: string): void {
  const message = 'the size that the style sheet gave the heading before it changed its level';
  declareInline(
    editor,
    heading,
    new Map([['font-size', { value: size, isImportant: false }]]),
    document.mask,
    message,
  );
}

const NAMES = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** The level of a heading; none for what ARIA makes something else. */
function levelOf(element: Element): number | undefined {
  const role = attribute(element, 'role')?.trim().toLowerCase();
  const own = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (role !== 'heading' && (own === undefined || role)) return undefined;
  const said = Number.parseInt(attribute(element, 'aria-level') ?? '', 10);
  return said >= 1 ? said : own === undefined ? 2 : Number(own);
}

/** Whether the name of the element alone says the level. */
function isPlain(element: Element): boolean {
  return /^h[1-6]$/.test(element.tagName) && attribute(element, 'aria-level') === undefined;
}

const EMPTY = 'a heading without text; the guidelines ask that a heading says what follows';

/** Takes an empty heading away; one that shows a picture without a text, or that a link leads to, is no heading any more. */
function checkEmpty(context: RuleContext, heading: Element): void {
  const { document, editor } = context;
  if (attribute(heading, 'role') !== undefined || isNamed(heading)) return;
  // A picture without alt is one that a person is asked about.
  const pictures = [...descendants(heading)].filter(
    (node) => isElement(node) && node.tagName === 'img',
  ) as Element[];
  if (
    pictures.some((picture) => attribute(picture, 'alt')?.trim() !== '') ||
    holdsMergeTag(document, heading)
  )
    return;
  const isTarget = [heading, ...descendants(heading)].some((node) => isElement(node) && isNeeded(node));
  if (isBlank(heading) && !isTarget) editor.remove(emptiedBy(heading, context), EMPTY);
  else if (!isTemplated(document, heading.tagName)) editor.rename(heading, 'div', EMPTY);
}

function isNamed(heading: Element): boolean {
  if (['aria-label', 'aria-labelledby', 'title'].some((name) => attribute(heading, name)?.trim()))
    return true;
  return [...descendants(heading)].some(
    (node) =>
      (isText(node) && hasInk(node.value)) ||
      (isElement(node) && Boolean(attribute(node, 'aria-label')?.trim())),
  );
}

function isNeeded(element: Element): boolean {
  return (
    attribute(element, 'id') !== undefined ||
    (element.tagName === 'a' && attribute(element, 'name') !== undefined)
  );
}
