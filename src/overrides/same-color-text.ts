import type { Document } from '../document/document.ts';
import { isBlock } from '../document/flow.ts';
import {
  attribute,
  type Element,
  isElement,
  isText,
  type Node,
  type Parent,
  type Text,
} from '../document/node.ts';
import { mergeTagsInTag, startTagSpans } from '../document/spans.ts';
import { writtenAttributes } from '../document/start-tag.ts';
import { emptiedBy } from '../pictures/emptied.ts';
import { colorOf } from '../style/colors.ts';
import type { Declaration } from '../style/declaration.ts';
import type { RuleContext } from '../transform.ts';
import { declarationsIn } from './css-parts.ts';
import { quoteOf } from './hidden-text.ts';
import { inkTexts } from './ink-texts.ts';

/** Channels that differ by less cannot be told apart. */
const SAME = 8;

/**
 * What paints a background that has no one colour, or that an earlier rule has taken away, or whose colour is no CSS:
 * a placeholder in a syntax that is not known.
 */
const MAY_PAINT = /url\s*\(|background\s*=|gradient|image|background(?:-color)?\s*:[^:;"'<>]*[{}[\]%@|$]/i;

/**
 * Takes away every text that has the colour of what it stands on. Where a picture may stand behind it, or has stood, a
 * text stays.
 */
export function removeSameColorText(context: RuleContext, policy: string): void {
  const { document, editor } = context;
  if (!/color|<font|text\s*=|\\|&#/i.test(document.source)) return;
  if (sheetsMayPaint(document)) return;
  const grounds: Grounds = new Map();
  const going = inkTexts(context).filter(({ place }) => isSameColor(context, place, grounds));
  const parting = partingTexts(context, new Set(going.map(({ text }) => text)));
  for (const { text } of going) {
    if (!editor.isReporting)
      editor.report({
        severity: 'warning',
        message: `"${quoteOf(document, text, text.value)}" had the colour of its background and is taken out; write it where it is seen, or leave it out`,
        node: text,
      });
    const message = `text in the colour of its background; ${policy}`;
    const part = { node: text, from: 0, to: text.value.length };
    if (parting.has(text) && !editor.holdsMergeTag(part)) editor.replaceText([part], ' ', message);
    else editor.remove(emptiedBy(text, context), message);
  }
}

/** Whether a sheet paints, takes something from the template, or stands elsewhere; also one that a rule has taken away. */
function sheetsMayPaint({ source, index, mergeTags }: Document): boolean {
  const links = index.elements.get('link') ?? [];
  if (
    links.some(
      (link) => /\bstylesheet\b/i.test(attribute(link, 'rel') ?? '') && !isOfFonts(attribute(link, 'href')),
    )
  )
    return true;
  return (index.elements.get('style') ?? []).some(({ childNodes: [text], sourceCodeLocation: at }) => {
    if (!at || !text || !isText(text)) return false;
    // `behavior:url(#default#VML)` reads like a merge tag, and paints nothing.
    const isFilledIn = mergeTags.some(
      ({ start }) =>
        start >= at.startOffset && start < at.endOffset && source.slice(start - 4, start) !== 'url(',
    );
    if (isFilledIn || (text.value.match(/@import\b[^;]*/gi) ?? []).some((rule) => !isOfFonts(rule)))
      return true;
    return MAY_PAINT.test(text.value) && [...declarationsIn(text.value)].some(isPaint);
  });
}

/** Whether a sheet that stands elsewhere is one of fonts alone. */
function isOfFonts(address = ''): boolean {
  return /\bfonts?\b/i.test(address);
}

function isPaint({ declaration: { property, value } }: { declaration: Declaration }): boolean {
  return property.startsWith('background') && MAY_PAINT.test(value);
}

/** Of texts that go those that hold the only space between what is seen before and behind them. */
function partingTexts({ blocks }: RuleContext, going: ReadonlySet<Text>): Set<Text> {
  const found = new Set<Text>();
  for (const { nodes } of blocks()) {
    let before = ' ';
    let spaced: Text | undefined;
    for (const text of nodes) {
      if (going.has(text)) {
        if (/^\s|\s$/.test(text.value)) spaced ??= text;
        continue;
      }
      if (spaced && /\S$/.test(before) && /^\S/.test(text.value)) found.add(spaced);
      before = text.value;
      spaced = undefined;
    }
  }
  return found;
}

function isSameColor(context: RuleContext, place: Parent, grounds: Grounds): boolean {
  if (!('tagName' in place) || attribute(place as Element, 'href') !== undefined) return false;
  const color = colorOf(context.styles.computed(place, 'color'));
  if (!color || typeof color === 'string') return false;
  const isDefault = color.red + color.green + color.blue === 0 && color.alpha === 1;
  const ground = isDefault ? undefined : backgroundOf(context, place, grounds);
  if (!ground) return false;
  if (color.alpha === 0) return true;
  const apart = [color.red - ground.red, color.green - ground.green, color.blue - ground.blue];
  return color.alpha === 1 && apart.every((distance) => Math.abs(distance) < SAME);
}

/** A colour behind text; none where nothing can be said of it. */
type Ground = { red: number; green: number; blue: number } | undefined;

/** What is behind the text of elements that were asked about. */
type Grounds = Map<Node, Ground>;

/** The colour behind a text: that of the nearest element that has one, white for the page. */
function backgroundOf(context: RuleContext, place: Parent, grounds: Grounds): Ground {
  const passed: Node[] = [];
  let ground: Ground | 'clear' = 'clear';
  for (let at: Node | null = place; at && isElement(at) && ground === 'clear'; at = at.parentNode) {
    ground = grounds.has(at) ? grounds.get(at) : groundOf(context, at);
    passed.push(at);
  }
  const found = ground === 'clear' ? { red: 255, green: 255, blue: 255 } : ground;
  for (const node of passed) grounds.set(node, found);
  return found;
}

/** What an element itself puts behind its text. */
function groundOf({ document, styles }: RuleContext, element: Element): Ground | 'clear' {
  const tags = startTagSpans(document, element);
  if (tags.some(({ start, end }) => MAY_PAINT.test(document.source.slice(start, end)))) return undefined;
  const isUnstyled = !document.index.elements.has('style');
  if (isTemplated(document, element) || (isUnstyled && hasOwnClass(element))) return undefined;
  if (styles.computed(element, 'background-image') !== 'none' && styles.declared(element, 'background-image'))
    return undefined;
  const color = colorOf(styles.computed(element, 'background-color'));
  if (typeof color === 'string') return undefined;
  if (color && color.alpha === 1) return color;
  return color && color.alpha > 0 ? undefined : 'clear';
}

/** A box with a class in a message without a sheet is a part of one, and gets its background there. */
function hasOwnClass(element: Element): boolean {
  return isBlock(element) && Boolean(attribute(element, 'class')?.trim());
}

/** Whether the template has a say in how an element looks: in its style, its class or by an attribute of its own. */
function isTemplated(document: Document, element: Element): boolean {
  const tags = mergeTagsInTag(document, element);
  if (tags.length === 0) return false;
  const others = startTagSpans(document, element)
    .flatMap(({ start, end }) => writtenAttributes(document.masked, start, end))
    .filter(({ name }) => !/^(?:style|class|id|bgcolor|background)$/.test(name));
  return !tags.every(({ start }) => others.some((attr) => attr.valueStart <= start && start < attr.valueEnd));
}
