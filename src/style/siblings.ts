import { childrenOf, type Element, isElement, type Parent } from '../document/node.ts';
import type { Budget } from './budget.ts';

/** Where an element stands among its siblings, and among those of its type. */
interface Place {
  index: number;
  elements: readonly Element[];
  indexOfType: number;
  ofType: readonly Element[];
}

/** The places of elements among their siblings; those of a parent are counted once. */
export class Siblings {
  readonly #budget: Budget;
  #places = new Map<Parent, Map<Element, Place>>();

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** Forgets what was counted: an edit may have changed it. */
  refresh(): void {
    this.#places = new Map();
  }

  previous(element: Element): Element | undefined {
    const { index, elements } = this.#placeOf(element);
    return elements[index - 1];
  }

  /** The position of an element, from 1, as `:nth-child()` and its like count. */
  position(element: Element, isFromEnd: boolean, isOfType: boolean): number {
    const place = this.#placeOf(element);
    const [index, list] = isOfType ? [place.indexOfType, place.ofType] : [place.index, place.elements];
    return isFromEnd ? list.length - index : index + 1;
  }

  #placeOf(element: Element): Place {
    const parent = element.parentNode;
    if (!parent) return aloneOf(element);
    let places = this.#places.get(parent);
    if (!places) {
      places = new Map();
      this.#places.set(parent, places);
      const elements = childrenOf(parent).filter(isElement);
      this.#budget.spend(elements.length);
      const types = new Map<string, Element[]>();
      for (const [index, sibling] of elements.entries()) {
        const ofType = types.get(sibling.tagName) ?? [];
        types.set(sibling.tagName, ofType);
        places.set(sibling, { index, elements, indexOfType: ofType.push(sibling) - 1, ofType });
      }
    }
    return places.get(element) ?? aloneOf(element);
  }
}

function aloneOf(element: Element): Place {
  return { index: 0, elements: [element], indexOfType: 0, ofType: [element] };
}

/** Whether a position is one of `An+B` (CSS Syntax 3, 6). */
export function isNth(formula: string, position: number): boolean {
  const known = formulas.get(formula);
  const { step, offset } = known ?? formulaOf(formula);
  if (!known) {
    if (formulas.size >= REMEMBERED) formulas.clear();
    formulas.set(formula, { step, offset });
  }
  const rest = position - offset;
  return step === 0 ? rest === 0 : rest % step === 0 && rest / step >= 0;
}

/** What `An+B` counts by, and from where; not a number where it is no formula. */
interface Formula {
  step: number;
  offset: number;
}

const formulas = new Map<string, Formula>();
/** How many formulas are remembered; beyond it the memory starts anew. */
const REMEMBERED = 1_000;

function formulaOf(formula: string): Formula {
  const text = formula.replace(/\s+/g, '').toLowerCase();
  if (text === 'odd') return { step: 2, offset: 1 };
  if (text === 'even') return { step: 2, offset: 0 };
  const [, whole, step, offset] = /^(([+-]?\d*)n)?([+-]?\d+)?$/.exec(text) ?? [];
  if (whole === undefined) return { step: 0, offset: Number(offset) };
  return {
    step: step === '' || step === '+' ? 1 : step === '-' ? -1 : Number(step),
    offset: Number(offset ?? 0),
  };
}
