import { isUnseen } from '../../src/document/flow.ts';
import { type Element, isElement, type Text } from '../../src/document/node.ts';
import { isImplied } from '../../src/document/spans.ts';
import { applyShrinking } from '../../src/restyle/apply-shrinking.ts';
import { ContainingWidths } from '../../src/style/containing-width.ts';
import { showsInk } from '../../src/style/contents.ts';
import { fitInsets, ROUNDING } from '../../src/style/fit-insets.ts';
import { type Inset, Insets, SIDES, type Side } from '../../src/style/insets.ts';
import { Shrinking } from '../../src/style/shrink.ts';
import { spaceAtStart } from '../../src/style/space-at-start.ts';
import { defineTransform, type RuleContext } from '../../src/transform.ts';

/** A line of text in em, as far apart as the guidelines for accessibility want lines to be able to be (WCAG 2, 1.4.12). */
const LINE = 1.5;

/** Smaller letters do not make lines of the layout smaller, in px. */
const TEXT_SIZE = 16;

const NONE: Readonly<Record<Side, number>> = { left: 0, right: 0 };

const options = {
  percent: {
    default: 20,
    description:
      'How far text may be set in on each side, in percent of the maximum width (the setting `maxWidth`, in px).',
  },
  lines: { default: 2, description: 'How high a gap may be, in lines of text.' },
} as const;

export default defineTransform({
  id: 'margin',
  group: 'style',
  summary:
    'Sets no text in by more than 20 % of the maximum width, whatever sets it in, and makes high gaps lower.',
  why: 'Margins add up: a padded page, a padded cell and a quotation are soon a fifth of the message.',
  clause: 'Message margins must not be over 20 % of the maximum width.',
  options,
  examples: [
    { before: '<p style="margin:0 150px">Hello</p>', after: '<p style="margin:0 120px">Hello</p>' },
    {
      title: 'what is around counts, too, and gives way first',
      before: '<div style="padding-left:100px"><p style="padding-left:60px">Hello</p></div>',
      after: '<div style="padding-left:60px"><p style="padding-left:60px">Hello</p></div>',
    },
    {
      title: 'a high gap',
      before: '<p style="margin-top:90px">Hello</p>',
      after: '<p style="margin-top:48px">Hello</p>',
    },
  ],
  apply(context) {
    const { document, editor, elements, options, settings, styles } = context;
    const limit = Math.floor((settings.maxWidth * options.percent) / 100);
    const insets = new Insets(
      document,
      styles,
      new ContainingWidths(styles, settings.maxWidth, false),
      elements('style').length > 0,
    );
    const body = impliedBody(context);
    const shrinking = new Shrinking(styles);
    const fitted = new Set<Inset>();
    const runs: { node: Text; from: number; to: number; message: string }[] = [];
    for (const node of context.texts()) {
      const { parentNode: parent } = node;
      if (!parent || (isElement(parent) && isUnseen(parent))) continue;
      const element = isElement(parent) ? parent : body;
      const space = spaceAtStart(node, styles);
      if (!showsInk(document, node) && !space) continue;
      const indent = insets.indentOf(parent);
      const totals = element ? insets.totals(element) : NONE;
      for (const side of SIDES) {
        const own = (indent?.side === side ? indent.px : 0) + (side === 'left' ? (space?.px ?? 0) : 0);
        if (totals[side] + own <= limit + ROUNDING || styles.hiding(parent)) continue;
        const innermost = own === 0 && element ? insets.innermost(element, side) : undefined;
        // What sets this text in was fitted for another.
        if (innermost && fitted.has(innermost)) continue;
        if (innermost) fitted.add(innermost);
        const parts = element ? insets.around(element, side) : [];
        if (indent?.side === side) parts.push(indent);
        const message = (px: number): string =>
          `text set in by ${Math.round(px)} px on the ${side}; the policy allows ${limit} px, ` +
          `${options.percent} % of the maximum width`;
        const left = fitInsets(parts, limit, shrinking, message);
        if (side === 'left' && space && left + space.px > limit + ROUNDING) {
          const to = space.keep(Math.max(0, limit - left));
          runs.push({ node, from: to, to: space.to, message: message(left + space.px) });
        }
      }
    }
    lowerGaps(context, shrinking);
    applyShrinking(editor, shrinking, document.mask);
    for (const { node, from, to, message } of runs) {
      editor.replaceInText(node, [{ from, to, text: '', message }]);
    }
  },
});

type Context = RuleContext<typeof options>;

/** The body that HTML implies around a fragment, which a style sheet may set in. */
function impliedBody({ elements, styles }: Context): Element | undefined {
  const top = elements().find(({ parentNode }) => parentNode && !isElement(parentNode));
  return top && styles.parentOf(top);
}

const GAPS = ['margin-top', 'margin-bottom', 'padding-top', 'padding-bottom'];

function lowerGaps({ document, elements, options, styles }: Context, shrinking: Shrinking): void {
  const hasSheets = elements('style').length > 0;
  for (const element of elements()) {
    const isPlain = !hasSheets && element.attrs.length === 0 && !/^t[dh]$/.test(element.tagName);
    // A page without a tag of its own cannot be told anything.
    const isUntold = /^(?:html|body)$/.test(element.tagName) && isImplied(document, element);
    if (isPlain || isUntold || isUnseen(element) || !styles.hasEdges(element)) continue;
    for (const property of GAPS) {
      const px = styles.pixels(element, property) ?? 0;
      if (px < TEXT_SIZE) continue;
      const size = Math.max(TEXT_SIZE, styles.pixels(element, 'font-size') ?? 0);
      const most = Math.floor(options.lines * LINE * size);
      if (shrinking.now({ element, property }, px) <= most + ROUNDING) continue;
      const message = `a gap of ${Math.round(px)} px; the policy allows ${most} px, ${options.lines} lines`;
      shrinking.shrink({ element, property }, most, message);
    }
  }
}
