import { attribute, type Element, type Text } from '../document/node.ts';
import type { Cascade } from './cascade.ts';
import type { Declaration } from './declaration.ts';
import { type StyleEdit, styleEdits, type Wanted } from './inline-style.ts';
import { expand } from './shorthands.ts';
import { isPending } from './values.ts';

/** Whether a length is the same wherever it is said. */
export function isAbsolute(value: string): boolean {
  return /^[\d.]+(?:px|pt|pc|in|cm|mm|q)?$/i.test(value);
}

/** A length that an element has, by a longhand. */
export interface Measure {
  element: Element;
  property: string;
}

/** Where a length is said: what stands there says it of every element that it applies to. */
type Place =
  | { kind: 'attribute'; element: Element; name: string }
  | { kind: 'declaration'; holder: Element | Text; declaration: Declaration; longhand: string }
  | { kind: 'nowhere'; element: Element; property: string; isImportant: boolean };

interface Shrunk {
  place: Place;
  px: number;
  message: string;
}

/** What is done to make lengths smaller, apart for each place. */
export interface ShrinkEdits {
  attributes: { element: Element; name: string; value: string; message: string }[];
  /** The edits of a style attribute, the last first. */
  styles: { element: Element; edits: readonly StyleEdit[]; message: string }[];
  /** The edits of a style sheet, the first first. */
  sheets: { text: Text; edits: readonly (StyleEdit & { message: string })[] }[];
}

/**
 * Lengths that are to become smaller: each is made so where it is said, in the part of a shorthand that says it, and
 * only where that is the browser on the element itself.
 */
export class Shrinking {
  readonly #styles: Cascade;
  readonly #ids = new Map<object, number>();
  readonly #shrunk = new Map<string, Shrunk>();
  readonly #known = new WeakMap<Element, Map<string, { key: string; place: Place }>>();

  constructor(styles: Cascade) {
    this.#styles = styles;
  }

  get isEmpty(): boolean {
    return this.#shrunk.size === 0;
  }

  /** A length as it will be, in px. */
  now(measure: Measure, px: number): number {
    return this.#shrunk.size === 0 ? px : Math.min(px, this.#shrunk.get(this.#placed(measure).key)?.px ?? px);
  }

  /** Makes a length `px` long, and with it all that are said in the same place. */
  shrink(measure: Measure, px: number, message: string): void {
    const { key, place } = this.#placed(measure);
    const known = this.#shrunk.get(key);
    if (!known || px < known.px) this.#shrunk.set(key, { place, px, message: known?.message ?? message });
  }

  /** A name of the place where a length is said: the same for all that are said there. */
  placeOf(measure: Measure): string {
    return this.#placed(measure).key;
  }

  #placed({ element, property }: Measure): { key: string; place: Place } {
    let ofElement = this.#known.get(element);
    if (!ofElement) {
      ofElement = new Map();
      this.#known.set(element, ofElement);
    }
    let placed = ofElement.get(property);
    if (!placed) {
      const place = this.#placeOf(element, property);
      placed = { key: this.#keyOf(place), place };
      ofElement.set(property, placed);
    }
    return placed;
  }

  #placeOf(element: Element, property: string): Place {
    const winner = this.#styles.declared(element, property);
    const source = winner?.source;
    const nowhere: Place = { kind: 'nowhere', element, property, isImportant: winner?.isImportant ?? false };
    if (!winner || !source || source.origin === 'user-agent') return nowhere;
    if (source.origin === 'attribute')
      return { kind: 'attribute', element: source.element, name: source.attribute };
    const { declaration } = source;
    const isKnown = expand(declaration.property, declaration.value)?.some(
      ([name]) => name === winner.property,
    );
    if (!isKnown || isPending(declaration.value)) return nowhere;
    // What is relative in a style sheet is another length for each element.
    if (source.origin === 'style-sheet' && !isAbsolute(winner.value)) return nowhere;
    const holder = source.origin === 'style-sheet' ? source.text : source.element;
    return { kind: 'declaration', holder, declaration, longhand: winner.property };
  }

  #keyOf(place: Place): string {
    if (place.kind === 'attribute') return `${this.#idOf(place.element)}@${place.name}`;
    if (place.kind === 'nowhere') return `${this.#idOf(place.element)}+${place.property}`;
    return `${this.#idOf(place.holder)}:${place.declaration.start}:${place.longhand}`;
  }

  #idOf(node: object): number {
    const known = this.#ids.get(node) ?? this.#ids.size;
    this.#ids.set(node, known);
    return known;
  }

  /** The edits that all come to. `mask` is the character that stands for merge tags. */
  edits(mask: string): ShrinkEdits {
    const attributes: ShrinkEdits['attributes'] = [];
    const inline = new Map<Element, Shrunk[]>();
    const sheets = new Map<Text, Shrunk[]>();
    for (const shrunk of this.#shrunk.values()) {
      const { place, px, message } = shrunk;
      if (place.kind === 'attribute') {
        attributes.push({ element: place.element, name: place.name, value: String(px), message });
      } else {
        const holder = place.kind === 'nowhere' ? place.element : place.holder;
        if ('tagName' in holder) add(inline, holder, shrunk);
        else add(sheets, holder, shrunk);
      }
    }
    return {
      attributes,
      styles: [...inline].map(([element, all]) => ({
        element,
        edits: inlineEdits(attribute(element, 'style') ?? '', all, mask),
        message: all[0]?.message ?? '',
      })),
      sheets: [...sheets].map(([text, all]) => ({ text, edits: rewritings(all).reverse() })),
    };
  }
}

function add<K>(map: Map<K, Shrunk[]>, key: K, shrunk: Shrunk): void {
  const known = map.get(key);
  if (known) known.push(shrunk);
  else map.set(key, [shrunk]);
}

function inlineEdits(css: string, all: readonly Shrunk[], mask: string): StyleEdit[] {
  const wanted = new Map<string, Wanted>();
  for (const { place, px } of all) {
    if (place.kind === 'nowhere')
      wanted.set(place.property, { value: length(px), isImportant: place.isImportant });
  }
  return [...rewritings(all), ...styleEdits(css, wanted, mask)].sort((a, b) => b.from - a.from);
}

/** The new values of the declarations in one text, the last first. */
function rewritings(all: readonly Shrunk[]): (StyleEdit & { message: string })[] {
  const byDeclaration = new Map<
    number,
    { declaration: Declaration; sizes: Map<string, string>; message: string }
  >();
  for (const { place, px, message } of all) {
    if (place.kind !== 'declaration') continue;
    const { declaration, longhand } = place;
    const known = byDeclaration.get(declaration.start) ?? { declaration, sizes: new Map(), message };
    known.sizes.set(longhand, length(px));
    byDeclaration.set(declaration.start, known);
  }
  const edits = [...byDeclaration.values()].map(({ declaration, sizes, message }) => ({
    from: declaration.valueStart,
    to: declaration.valueEnd,
    text: rewritten(declaration, sizes),
    message,
  }));
  return edits.sort((a, b) => b.from - a.from);
}

function rewritten({ property, value }: Declaration, sizes: ReadonlyMap<string, string>): string {
  const values = (expand(property, value) ?? []).map(([longhand, part]) => sizes.get(longhand) ?? part);
  // Sides that repeat those across from them are left out: top, right, bottom, left.
  while (values.length > 1) {
    const last = values.length - 1;
    if (values[last] !== values[Math.max(0, last - 2)]) break;
    values.pop();
  }
  return values.join(' ');
}

function length(px: number): string {
  return px === 0 ? '0' : `${px}px`;
}
