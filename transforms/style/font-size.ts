import { attribute, type Element } from '../../src/document/node.ts';
import { type Override, removeOverrides } from '../../src/overrides/remove-overrides.ts';
import {
  isSameSize,
  nearestSize,
  outermostOfSize,
  type SizedText,
  SPECK,
  sizeAt,
  sizedTexts,
  sizesOf,
} from '../../src/overrides/text-sizes.ts';
import type { Declaration } from '../../src/style/declarations.ts';
import { insertion } from '../../src/style/inline-style.ts';
import { expand } from '../../src/style/shorthands.ts';
import { defineTransform, type RuleContext } from '../../src/transform.ts';

/** Sizes that the policy allows. */
const ALLOWED = 3;

export default defineTransform({
  id: 'font-size',
  group: 'style',
  summary: 'Leaves at most three sizes of text: the three that most of it is set in.',
  why: 'A message with a fourth size is not delivered; three headings and a paragraph are four already.',
  clause: 'Messages must not have more than three font sizes.',
  options: {},
  examples: [
    {
      before:
        '<p>Your lamp is here.</p><p style="font-size:20px">Order</p><p style="font-size:12px">Terms</p><p style="font-size:11px">No</p>',
      after:
        '<p>Your lamp is here.</p><p style="font-size:20px">Order</p><p style="font-size:12px">Terms</p><p style="font-size:12px">No</p>',
    },
    {
      title: 'three may stand, however they are spelled',
      before: '<h1>Order</h1><p>Your lamp is here.</p><p><small>Terms</small></p>',
      after: '<h1>Order</h1><p>Your lamp is here.</p><p><small>Terms</small></p>',
    },
  ],
  apply(context) {
    if (!MAY_SIZE.test(context.document.source)) return;
    let texts = sizedTexts(context);
    const sizes = sizesOf(texts);
    if (isFine(sizes)) return;
    const kept = keptSizes(texts, sizes);
    for (let round = 0; round < ROUNDS; round++) {
      const isLast = round === ROUNDS - 1 || context.editor.isReporting;
      if (!moveToKept(context, texts, kept, round >= ROUNDS - DIRECT) || isLast) return;
      texts = sizedTexts(context);
      if (isFine(sizesOf(texts))) return;
    }
  },
});

/** Too small to be read is what a link showed that is gone: the text stays, and takes the size of the others. */
function isFine(sizes: readonly { size: number }[]): boolean {
  return sizes.length <= ALLOWED && sizes.every(({ size }) => size > SPECK);
}

/** What can give text another size than the default one. */
const MAY_SIZE = /font|size|<h[1-6]|<big|<small|<su[bp]|<code|<pre|<tt|<kbd|<samp|<listing|<xmp|<th|\\|&#/i;

/** What browsers set text in, in px. */
const DEFAULT_SIZE = 16;

/** A size that is moved can move those that are relative to it: they are looked at again. */
const ROUNDS = 6;
/** In so many rounds at the end sizes are set where the text stands. */
const DIRECT = 3;

/** The body size, then those that most text is set in; text that stands in no element cannot be moved. */
function keptSizes(texts: readonly SizedText[], sizes: readonly { size: number }[]): number[] {
  const fixed = texts.find(({ place }) => !('tagName' in place));
  const readable = sizes.map(({ size }) => size).filter((size) => size > SPECK);
  const order = readable.length > 0 ? readable : [DEFAULT_SIZE];
  const first = fixed ? order.filter((size) => isSameSize(size, fixed.size)) : [];
  return [...first, ...order.filter((size) => !first.includes(size))].slice(0, ALLOWED);
}

/** What makes a text of a size that goes, and what it becomes. */
interface Move {
  target: number;
  message: string;
  /** The size that is left where nothing is said any more. */
  fallback: number | undefined;
}

/** Moves the sizes that do not stay; says whether there was anything to do. */
function moveToKept(
  context: RuleContext,
  texts: readonly SizedText[],
  kept: readonly number[],
  isDirect: boolean,
): boolean {
  const { styles } = context;
  const declarations = new Map<Element, Map<number, Move>>();
  const attributes = new Map<Element, Move>();
  const added = new Map<Element, Move>();
  for (const { place, size } of texts) {
    if (kept.some((other) => isSameSize(other, size))) continue;
    const target = size > SPECK ? nearestSize(size, kept) : (kept[0] ?? DEFAULT_SIZE);
    const message = `${Math.round(size * 100) / 100}px is a size besides ${kept.map((px) => `${Math.round(px * 100) / 100}px`).join(', ')}; the policy allows three`;
    const origin = isDirect ? undefined : styles.origin(place, 'font-size');
    const source = origin?.source;
    const around = origin && 'tagName' in origin.appliesTo ? styles.parentOf(origin.appliesTo) : undefined;
    const isOnly = origin && styles.contenders(origin.appliesTo, 'font-size').length === 1;
    const move = { target, message, fallback: isOnly && around ? sizeAt(styles, around) : undefined };
    const isOwnSize = origin !== undefined && isSameSize(sizeAt(styles, origin.appliesTo), size);
    if (isOwnSize && (source?.origin === 'style-attribute' || source?.origin === 'style-sheet')) {
      const known = declarations.get(source.element) ?? new Map<number, Move>();
      if (!known.has(source.declaration.start)) known.set(source.declaration.start, move);
      declarations.set(source.element, known);
    } else if (isOwnSize && source?.origin === 'attribute') {
      attributes.set(source.element, move);
    } else {
      const element = isDirect && 'tagName' in place ? place : outermostOfSize(styles, place, size);
      if (element) added.set(element, move);
    }
  }
  if (declarations.size + attributes.size + added.size === 0) return false;
  for (const [element, move] of attributes) {
    if (element.tagName === 'font' && move.fallback !== undefined && isSameSize(move.fallback, move.target))
      continue;
    attributes.delete(element);
    added.set(element, move);
  }
  removeOverrides(context, overrideOf(declarations, attributes));
  for (const [element, { target, message }] of added) {
    if (!context.editor.has(element)) continue;
    const style = attribute(element, 'style') ?? '';
    const declaration = `font-size:${px(target)}${isDirect ? ' !important' : ''}`;
    const { from, text } = insertion(style, declaration, 'font-size');
    context.editor.setAttribute(element, 'style', style.slice(0, from) + text + style.slice(from), message);
  }
  return true;
}

/** Declarations that go or are rewritten, as overrides that stand where they were found. */
function overrideOf(
  declarations: ReadonlyMap<Element, ReadonlyMap<number, Move>>,
  attributes: ReadonlyMap<Element, Move>,
): Override {
  const sheets = [...declarations].filter(([{ tagName }]) => tagName === 'style');
  return {
    mayStandIn: /font|size/i,
    declaration(declaration, place) {
      const moves =
        'element' in place
          ? declarations.get(place.element)
          : sheets.find(([{ childNodes }]) =>
              childNodes.some((node) => 'value' in node && node.value === place.css),
            )?.[1];
      const move = moves?.get(declaration.start);
      if (!move) return undefined;
      const { target, message, fallback } = move;
      const isPart = declaration.property !== 'font-size';
      if (!isPart && fallback !== undefined && isSameSize(fallback, target)) return { message };
      const part = isPart
        ? sizeInFont(declaration)
        : { start: declaration.valueStart, end: declaration.valueEnd };
      return part && { message, parts: [{ ...part, text: px(target) }] };
    },
    attribute: (element, name) => (name === 'size' ? attributes.get(element)?.message : undefined),
  };
}

/** Where the size stands in a `font`. */
function sizeInFont({
  property,
  value,
  valueStart,
}: Declaration): { start: number; end: number } | undefined {
  const size = expand(property, value)?.find(([longhand]) => longhand === 'font-size')?.[1];
  const at = property === 'font' && size ? value.indexOf(size) : -1;
  return size && at !== -1 ? { start: valueStart + at, end: valueStart + at + size.length } : undefined;
}

function px(size: number): string {
  return `${Math.round(size * 100) / 100}px`;
}
