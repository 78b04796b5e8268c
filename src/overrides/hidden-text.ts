import type { Document } from '../document/document.ts';
import { walkFlow } from '../document/flow.ts';
import { type Element, isElement, type Node, type Parent, type Text } from '../document/node.ts';
import { mergeTagsInTag, ownSpans } from '../document/spans.ts';
import { PHONE_WIDTH } from '../style/cascade.ts';
import { hasInk } from '../style/contents.ts';
import type { Declaration } from '../style/declaration.ts';
import type { RuleContext } from '../transform.ts';
import { inkTexts } from './ink-texts.ts';
import { type Override, removeOverrides } from './remove-overrides.ts';
import { SPECK } from './text-sizes.ts';

/** A text that no one sees, and by what. */
export interface HiddenText {
  text: Text;
  /** What hides it, and all in it; only the text where something else in there is shown. */
  element: Parent;
  property: string;
}

/** What can hide a text, in any spelling that needs no escape or comment; a source without it hides none. */
export const MAY_HIDE =
  /display\s*:\s*none|visib|opacity|hidden|hide|clip|(?:size|font|height|width)\s*:[^:;"'}]*(?:\b[0-2]|\.)|-\s*\d{3}|var\(|calc\(|\/\*|\\|&#/i;

/** Properties of which something inside can be free again. */
const OF_TEXT = /^(?:visibility|font-size)$/;

/**
 * Takes away every text that is hidden by style, with what hides it. Of two variants that swap at a width the one that
 * is shown at the default width stays, and loses what hides it on a phone.
 */
export function removeHiddenText(context: RuleContext, policy: string): void {
  const { document, styles } = context;
  if (!MAY_HIDE.test(document.source)) return;
  const phone = /@media|media\s*=/i.test(document.source) ? styles.at(PHONE_WIDTH) : undefined;
  const hidden: HiddenText[] = [];
  const swapped = new Map<Element, Set<number>>();
  const shown = new Set<Node>();
  const onPhone = new Set<Text>();
  for (const { text, place } of inkTexts(context)) {
    const hiding = styles.hiding(place) ?? speckOf(context, place);
    const phoneHiding = phone?.hiding(place);
    if (hiding?.property === 'open' || (hiding && isConditional(context, hiding.element))) continue;
    if (hiding) {
      hidden.push({ text, ...hiding });
      if (phone && !phoneHiding) onPhone.add(text);
      continue;
    }
    for (let at: Node | null = place; at && !shown.has(at); at = 'parentNode' in at ? at.parentNode : null)
      shown.add(at);
    if (!phone || !phoneHiding || phoneHiding.property === 'open') continue;
    for (const { source } of phone.contenders(phoneHiding.element, phoneHiding.property).slice(0, 1)) {
      if (source.origin !== 'style-sheet') continue;
      const starts = swapped.get(source.element) ?? new Set();
      swapped.set(source.element, starts.add(source.declaration.start));
    }
  }
  const isPair = swapped.size > 0;
  const gone = new Set<Parent>();
  for (const { text, element, property } of hidden) {
    if (!context.editor.has(text) || gone.has(element)) continue;
    const isWhole = isElement(element) && !shown.has(element) && mayGo(element, property);
    const message = `text hidden by ${property}; ${policy}`;
    const quote = quoteOf(document, text, isWhole ? textIn(element) : text.value);
    const node = isWhole ? element : text;
    if (isWhole) gone.add(element);
    if (!context.editor.isReporting && !(isPair && onPhone.has(text)))
      context.editor.report({
        severity: 'warning',
        message: `"${quote}" was hidden by ${property} and is taken out; write it where it is seen, or leave it out`,
        node,
      });
    context.editor.remove(node, message);
  }
  if (swapped.size > 0) removeOverrides(context, phoneHiding(swapped, policy));
}

/** Whether the template decides what stands in an element's tag, and so whether it hides. */
function isConditional({ document }: RuleContext, place: Parent): boolean {
  return isElement(place) && mergeTagsInTag(document, place).some(({ role }) => role !== 'value');
}

function speckOf({ styles }: RuleContext, place: Parent): { element: Parent; property: string } | undefined {
  const size = styles.pixels(place, 'font-size');
  return size !== undefined && size <= SPECK ? { element: place, property: 'font-size' } : undefined;
}

/** Parts of a table keep its shape, and a page stays a page. */
function mayGo({ tagName }: Element, property: string): boolean {
  if (/^(?:html|body)$/.test(tagName)) return false;
  return !(OF_TEXT.test(property) && /^(?:td|th|tr|tbody|thead|tfoot|table|caption)$/.test(tagName));
}

function textIn(element: Element): string {
  let text = '';
  walkFlow(element, {
    text: ({ value }) => {
      text += value;
    },
  });
  return text;
}

/** So much of a text is quoted, in UTF-16 units. */
const QUOTED = 80;

/** The beginning of a text, as one line; where merge tags are all of it, what `node` holds of them. */
export function quoteOf(document: Document, node: Text, text: string): string {
  const { mask, source } = document;
  const words = mask === '' ? text : text.replaceAll(mask, '');
  const read = hasInk(words)
    ? words
    : ownSpans(document, node)
        .map((at) => source.slice(at.start, at.end))
        .join('');
  const line = read.replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, ' ').trim();
  return line.length > QUOTED ? `${line.slice(0, QUOTED).trimEnd()}…` : line;
}

function phoneHiding(swapped: ReadonlyMap<Element, ReadonlySet<number>>, policy: string): Override {
  const message = `text that is hidden on a phone; ${policy}`;
  const sheets = [...swapped];
  return {
    mayStandIn: /./,
    declaration(declaration: Declaration, place) {
      if ('element' in place) return undefined;
      const starts = sheets.find(([{ childNodes }]) =>
        childNodes.some((node) => 'value' in node && node.value === place.css),
      )?.[1];
      return starts?.has(declaration.start) ? { message } : undefined;
    },
  };
}
