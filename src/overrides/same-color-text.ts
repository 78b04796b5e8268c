import { attribute, type Element, isElement, type Node, type Parent, type Text } from '../document/node.ts';
import { startTagSpans } from '../document/spans.ts';
import { colorOf } from '../style/colors.ts';
import type { RuleContext } from '../transform.ts';
import { quoteOf } from './hidden-text.ts';
import { inkTexts } from './ink-texts.ts';

/** Channels that differ by less cannot be told apart. */
const SAME = 8;

/** What paints a background that has no one colour, or that an earlier rule has taken away. */
const MAY_PAINT = /url\s*\(|background\s*=|gradient|image/i;

/**
 * Takes away every text that has the colour of what it stands on. Where a picture may stand behind it, or has stood, a
 * text stays.
 */
export function removeSameColorText(context: RuleContext, policy: string): void {
  const { document, editor } = context;
  if (!/color|<font|text\s*=|\\|&#/i.test(document.source)) return;
  const isPainted = context
    .elements('style')
    .some(
      ({ sourceCodeLocation: at }) =>
        at && MAY_PAINT.test(document.source.slice(at.startOffset, at.endOffset)),
    );
  if (isPainted) return;
  const grounds: Grounds = new Map();
  const going = inkTexts(context).filter(({ place }) => isSameColor(context, place, grounds));
  const parting = partingTexts(context, new Set(going.map(({ text }) => text)));
  for (const { text } of going) {
    if (!editor.isReporting)
      editor.report({
        severity: 'warning',
        message: `"${quoteOf(document.mask, text.value)}" had the colour of its background and is taken out; write it where it is seen, or leave it out`,
        node: text,
      });
    const message = `text in the colour of its background; ${policy}`;
    const part = { node: text, from: 0, to: text.value.length };
    if (parting.has(text) && !editor.holdsMergeTag(part)) editor.replaceText([part], ' ', message);
    else editor.remove(text, message);
  }
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
  if (styles.computed(element, 'background-image') !== 'none' && styles.declared(element, 'background-image'))
    return undefined;
  const color = colorOf(styles.computed(element, 'background-color'));
  if (typeof color === 'string') return undefined;
  if (color && color.alpha === 1) return color;
  return color && color.alpha > 0 ? undefined : 'clear';
}
