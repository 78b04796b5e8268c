import { attribute, type Element } from '../document/node.ts';
import type { Declaration } from '../style/declarations.ts';
import { insertion } from '../style/inline-style.ts';
import { expand } from '../style/shorthands.ts';
import type { RuleContext } from '../transform.ts';
import { type Override, removeOverrides } from './remove-overrides.ts';
import { isSameSize, nearestSize, outermostOfSize, type SizedText, SPECK, sizeAt } from './text-sizes.ts';

/** What makes a text of a size that goes, and what it becomes. */
interface Move {
  target: number;
  message: string;
  /** The size that is left where nothing is said any more. */
  fallback: number | undefined;
}

/**
 * Moves every text to a size that is kept, where its own is said: in a declaration, an attribute, or by a declaration
 * that is added.
 *
 * @param kept sizes in CSS px, at least one.
 * @param policy what the log says that the policy allows.
 * @param isDirect whether the size is set on the element that the text stands in, over all that is said elsewhere.
 * @returns whether there was anything to do.
 */
export function moveSizes(
  context: RuleContext,
  texts: readonly SizedText[],
  kept: readonly number[],
  policy: string,
  isDirect: boolean,
): boolean {
  const { styles } = context;
  const declarations = new Map<Element, Map<number, Move>>();
  const attributes = new Map<Element, Move>();
  const added = new Map<Element, Move>();
  for (const { place, size } of texts) {
    if (kept.some((other) => isSameSize(other, size))) continue;
    // Text that was too small to be read takes the size of most.
    const target = nearestSize(size > SPECK ? size : (kept[0] ?? size), kept);
    const message = `${px(size)} is a size besides ${kept.map(px).join(', ')}; ${policy}`;
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
