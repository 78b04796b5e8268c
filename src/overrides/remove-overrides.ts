import { attribute, childrenOf, type Element, isText, type Text } from '../document/node.ts';
import { isTemplated } from '../document/open-attributes.ts';
import type { Span } from '../document/span.ts';
import { mergeTagsInTag } from '../document/spans.ts';
import type { Declaration } from '../style/declaration.ts';
import { declarationsOf } from '../style/declarations.ts';
import { sheetOf, stretchesBetween } from '../style/sheet.ts';
import type { Block } from '../style/syntax.ts';
import type { RuleContext } from '../transform.ts';
import {
  attributeEdits,
  declarationsIn,
  edited,
  isEmptied,
  type Judgement,
  type PartEdit,
  sheetEdits,
} from './css-parts.ts';
import { inOneLine } from './messages.ts';

export type { Judgement } from './css-parts.ts';

/** Where a declaration stands: on an element, or in the block of a sheet. */
export type Place = { element: Element; css: string } | { block: Block | undefined; css: string };

/** What no message may set for itself: properties in their every form, and the attributes that say the same. */
export interface Override {
  /** Holds for every source that could set it; what it does not hold for is not looked at. */
  mayStandIn: RegExp;
  /** What becomes of a declaration; none where it is no such override. */
  declaration(declaration: Declaration, place: Place): Judgement | undefined;
  /** What is said of a presentational attribute that goes. */
  attribute?(element: Element, name: string, value: string): string | undefined;
  /** What is said of an at-rule that goes whole. */
  atRule?(block: Block): string | undefined;
}

/** What happens to an element; judged first, as every edit makes the cascade begin anew. */
interface ElementPlan {
  element: Element;
  attributes: { name: string; message: string }[];
  style: PartEdit[] | undefined;
  goesWhole: string | undefined;
}

/** What could be spelled with an escape of CSS or a character reference. */
const MAY_BE_ESCAPED = /\\|&#/;

/** Whether a source may hold what a pattern looks for, in whatever spelling. */
export function mayStandIn(source: string, pattern: RegExp): boolean {
  return pattern.test(source) || MAY_BE_ESCAPED.test(source);
}

/**
 * Takes every override of a kind out of a message, wherever it stands: style attributes, style sheets with their
 * at-rules, presentational attributes. What stands beside it stays byte for byte; attributes, rules, sheets and
 * `<font>` tags that are left with nothing go in the same edit. What only the template knows stays, and is reported.
 */
export function removeOverrides(context: RuleContext, override: Override): void {
  if (!mayStandIn(context.document.source, override.mayStandIn)) return;
  const plans = context.elements().flatMap((element) => planOf(context, override, element) ?? []);
  const sheets = context.elements('style').flatMap((style) => sheetPlanOf(context, override, style) ?? []);
  const seen = new Set<Element['attrs']>();
  for (const plan of plans) {
    // The copies that misnested formatting leaves share their attributes.
    if (seen.has(plan.element.attrs) && !plan.goesWhole) continue;
    seen.add(plan.element.attrs);
    editElement(context, plan);
  }
  for (const { style, text, edits, isWhole } of sheets) {
    if (isWhole) context.editor.remove(style, inOneLine(edits.map(({ message }) => message)));
    else
      context.editor.replaceInText(
        text,
        edits.map(({ start: from, end: to, text: replacement, message }) => ({
          from,
          to,
          text: replacement,
          message,
        })),
      );
  }
}

function planOf(context: RuleContext, override: Override, element: Element): ElementPlan | undefined {
  if (element.attrs.length === 0) return undefined;
  const attributes: ElementPlan['attributes'] = [];
  let style: PartEdit[] | undefined;
  for (const { name, value } of element.attrs) {
    if (name === 'style') {
      const edits = styleEdits(context, override, element, value);
      if (edits?.isWhole) attributes.push({ name, message: inOneLine(edits.messages) });
      else style = edits?.edits;
      continue;
    }
    const message = override.attribute?.(element, name, value);
    if (message === undefined) continue;
    if (isTemplated(context.document, value)) reportTemplated(context, element, name, message);
    else attributes.push({ name, message });
  }
  if (attributes.length === 0 && !style) return undefined;
  const isBare = element.tagName === 'font' && attributes.length === element.attrs.length;
  const goesWhole = isBare && !mayGainMore(context, element);
  return {
    element,
    attributes,
    style,
    goesWhole: goesWhole ? inOneLine(attributes.map(({ message }) => message)) : undefined,
  };
}

interface StyleEdits {
  edits: PartEdit[];
  messages: string[];
  isWhole: boolean;
}

function styleEdits(
  context: RuleContext,
  override: Override,
  element: Element,
  css: string,
): StyleEdits | undefined {
  if (!mayStandIn(css, override.mayStandIn)) return undefined;
  const judged = new Map<Declaration, Judgement>();
  const declarations = declarationsOf(css);
  for (const declaration of declarations) {
    const judgement = declaration.isRaw ? undefined : override.declaration(declaration, { element, css });
    if (!judgement) continue;
    if (isTemplated(context.document, css.slice(declaration.cutStart, declaration.cutEnd)))
      reportTemplated(context, element, declaration.property, judgement.message);
    else judged.set(declaration, judgement);
  }
  if (judged.size === 0) return undefined;
  const edits = attributeEdits(declarations, judged);
  const messages = [...judged.values()].map(({ message }) => message);
  return { edits: edits ?? [], messages, isWhole: !edits && !isTemplated(context.document, css) };
}

/** More edits of one attribute than this are made at once: each by itself reads the whole tag again. */
const MANY = 16;

function editElement(
  { editor, document }: RuleContext,
  { element, attributes, style, goesWhole }: ElementPlan,
): void {
  if (goesWhole !== undefined) {
    editor.unwrap(element, goesWhole);
    return;
  }
  for (const { name, message } of attributes) editor.removeAttribute(element, name, message);
  if (!style) return;
  const css = attribute(element, 'style') ?? '';
  if (style.length > MANY && !isTemplated(document, css)) {
    editor.setAttribute(element, 'style', edited(css, style), inOneLine(style.map(({ message }) => message)));
    return;
  }
  for (const { start, end, text, message } of style.toReversed()) {
    editor.replaceInAttribute(element, 'style', start, end, text, message);
  }
}

interface SheetPlan {
  style: Element;
  text: Text;
  edits: PartEdit[];
  isWhole: boolean;
}

function sheetPlanOf(context: RuleContext, override: Override, style: Element): SheetPlan | undefined {
  const [text] = childrenOf(style);
  if (!text || !isText(text) || !mayStandIn(text.value, override.mayStandIn)) return undefined;
  const css = text.value;
  const judged = new Map<Declaration, Judgement>();
  for (const { declaration, block } of declarationsIn(css)) {
    const judgement = declaration.isRaw ? undefined : override.declaration(declaration, { block, css });
    if (!judgement) continue;
    if (isTemplated(context.document, css.slice(declaration.cutStart, declaration.cutEnd)))
      reportTemplated(context, style, declaration.property, judgement.message);
    else judged.set(declaration, judgement);
  }
  const goes = (block: Block): string | undefined => override.atRule?.(block);
  if (judged.size === 0 && !sheetOf(css).blocks.some((block) => goes(block) !== undefined)) return undefined;
  const holdsTag = ({ start, end }: Span): boolean =>
    context.editor.holdsMergeTag({ node: text, from: start, to: end });
  const edits = sheetEdits(css, judged, goes, holdsTag);
  if (edits.length === 0) return undefined;
  const isTagged = stretchesBetween(edits, { start: 0, end: css.length }).some(holdsTag);
  return { style, text, edits, isWhole: isEmptied(css, edits) && !isTagged };
}

/** Whether a merge tag in its tag may give an element attributes that do not show now. */
function mayGainMore({ document }: RuleContext, element: Element): boolean {
  return mergeTagsInTag(document, element).length > 0;
}

function reportTemplated(context: RuleContext, node: Element, name: string, message: string): void {
  context.editor.report({
    severity: 'error',
    message: `${name} takes its value from the template, so it was left in place${policyOf(message)}`,
    node,
  });
}

/** What a message says the policy allows: its end. */
function policyOf(message: string): string {
  return message.slice(Math.max(0, message.lastIndexOf('; ')));
}
