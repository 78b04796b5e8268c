import type * as CssSelect from 'css-select';
import {
  attribute,
  type Child,
  childrenOf,
  type Element,
  isElement,
  isText,
  type Node,
} from '../document/node.ts';
import { whenNeeded } from '../when-needed.ts';
import type { Budget } from './budget.ts';
import { STATE_PSEUDO_CLASSES } from './pseudo-classes.data.ts';
import type { Compound, Selector } from './selectors.ts';
import { isNth, Siblings } from './siblings.ts';

/** Compounds of types, classes and IDs are matched without it. */
const cssSelect = whenNeeded<typeof CssSelect>('css-select');

/** The elements as selectors see them. */
export interface Tree {
  /** The parent of an element; the `<html>` that HTML implies has none. */
  parentOf(element: Element): Element | undefined;
  isQuirks: boolean;
}

/** Which prefixes of a selector match at an element (`exact`), and around it: bit `i` for compounds 0 to `i`. */
export interface Reach {
  exact: number;
  /** At any ancestor. */
  above: number;
  /** At the parent. */
  parent: number;
  /** At any sibling before. */
  before: number;
}

const NOWHERE: Reach = { exact: 0, above: 0, parent: 0, before: 0 };

/** So many ancestors are asked one by one; beyond, what is found is kept. */
const NEAR = 48;

/** What selectors reach at an element. */
export type Reaches = Map<Selector, Reach>;

/**
 * Matches selectors against elements. What a selector reaches is kept for every element that was asked about, so that
 * no chain of ancestors or siblings is walked twice.
 */
export class Matcher {
  readonly #tree: Tree;
  readonly #budget: Budget;
  readonly #reachesOf: (element: Element) => Reaches | undefined;
  readonly #rests = new WeakMap<Compound, (element: Element) => boolean>();
  readonly #classes = new WeakMap<Element, { value: string; names: Set<string> }>();
  #options: CssSelect.Options<Node, Element> | undefined;
  #positional = new Map<Selector, Map<Element, Reach>>();
  readonly #siblings: Siblings;

  /** @param reachesOf where what a selector reaches is kept, for all elements that look the same. */
  constructor(tree: Tree, budget: Budget, reachesOf: (element: Element) => Reaches | undefined) {
    this.#tree = tree;
    this.#budget = budget;
    this.#siblings = new Siblings(budget);
    this.#reachesOf = reachesOf;
  }

  /** Forgets what depends on the order of elements, which an edit may have changed. */
  refresh(): void {
    this.#siblings.refresh();
    this.#positional = new Map();
  }

  matches(selector: Selector, element: Element): boolean {
    const { compounds } = selector;
    const last = compounds.length - 1;
    if (!this.#fits(compounds[last] as Compound, element)) return false;
    if (last === 0) return true;
    return this.#climb(selector, element) ?? (this.#reachOf(selector, element).exact & (1 << last)) !== 0;
  }

  /**
   * Whether ancestors match the rest of a selector of one kind of combinator: then the nearest that fits is as good as
   * any. No answer where the combinators are mixed, or no answer is near.
   */
  #climb({ compounds, combinators }: Selector, element: Element): boolean | undefined {
    const [combinator] = combinators;
    if (combinator !== ' ' && combinator !== '>') return undefined;
    for (const other of combinators) if (other !== combinator) return undefined;
    let index = compounds.length - 2;
    let at = this.#tree.parentOf(element);
    for (let level = 0; level < NEAR; level++) {
      if (!at) return false;
      if (this.#fits(compounds[index] as Compound, at)) {
        if (--index < 0) return true;
      } else if (combinator === '>') {
        return false;
      }
      at = this.#tree.parentOf(at);
    }
    return undefined;
  }

  #reachOf(selector: Selector, element: Element): Reach {
    const { isPositional } = selector;
    const chain: Element[] = [];
    let at: Element | undefined = element;
    let reach: Reach | undefined;
    while (at) {
      reach = this.#known(selector, at);
      if (reach) break;
      chain.push(at);
      at = (isPositional ? this.#siblings.previous(at) : undefined) ?? this.#tree.parentOf(at);
    }
    let known = reach ?? NOWHERE;
    for (let index = chain.length - 1; index >= 0; index--) {
      const next = chain[index] as Element;
      const isSibling = isPositional && at !== undefined && this.#tree.parentOf(next) !== at;
      known = this.#step(selector, next, known, isSibling);
      this.#keep(selector, next, known);
      at = next;
    }
    return known;
  }

  #known(selector: Selector, element: Element): Reach | undefined {
    if (selector.isPositional) return this.#positional.get(selector)?.get(element);
    return this.#reachesOf(element)?.get(selector);
  }

  #keep(selector: Selector, element: Element, reach: Reach): void {
    if (!selector.isPositional) {
      this.#reachesOf(element)?.set(selector, reach);
      return;
    }
    let reaches = this.#positional.get(selector);
    if (!reaches) {
      reaches = new Map();
      this.#positional.set(selector, reaches);
    }
    reaches.set(element, reach);
  }

  /** @param from what the sibling before the element reaches, or its parent. */
  #step({ compounds, combinators }: Selector, element: Element, from: Reach, isSibling: boolean): Reach {
    this.#budget.spend(compounds.length);
    const above = isSibling ? from.above : from.above | from.exact;
    const parent = isSibling ? from.parent : from.exact;
    const before = isSibling ? from.before | from.exact : 0;
    const previous = isSibling ? from.exact : 0;
    let exact = 0;
    for (let index = 0; index < compounds.length; index++) {
      const combinator = combinators[index - 1];
      if (combinator !== undefined) {
        const by =
          combinator === ' ' ? above : combinator === '>' ? parent : combinator === '+' ? previous : before;
        if ((by & (1 << (index - 1))) === 0) continue;
      }
      if (this.#fits(compounds[index] as Compound, element)) exact |= 1 << index;
    }
    return { exact, above, parent, before };
  }

  #fits(compound: Compound, element: Element): boolean {
    this.#budget.spend(1);
    const { tag, ids, classes, rest } = compound;
    if (tag !== undefined && tag !== element.tagName) return false;
    for (const id of ids) if (!this.#hasId(element, id)) return false;
    if (classes.length > 0) {
      const names = this.classesOf(element);
      for (const name of classes) if (!names.has(this.#fold(name))) return false;
    }
    if (rest === '' || rest === '*') return true;
    let test = this.#rests.get(compound);
    if (!test) {
      test = this.#compile(rest);
      this.#rests.set(compound, test);
    }
    return test(element);
  }

  #hasId(element: Element, id: string): boolean {
    const own = attribute(element, 'id');
    return own !== undefined && this.#fold(own) === this.#fold(id);
  }

  /** Classes and IDs have no case in quirks mode (Quirks Mode, 3.3). */
  #fold(name: string): string {
    return this.#tree.isQuirks ? name.toLowerCase() : name;
  }

  classesOf(element: Element): Set<string> {
    const value = attribute(element, 'class') ?? '';
    const known = this.#classes.get(element);
    if (known?.value === value) return known.names;
    const names = new Set(
      this.#fold(value)
        .split(/[ \t\n\r\f]+/)
        .filter((name) => name !== ''),
    );
    this.#classes.set(element, { value, names });
    return names;
  }

  /** What the library does not know, or what is wrong in it, matches nothing. */
  #compile(rest: string): (element: Element) => boolean {
    if (/^:(?:any-)?link$/i.test(rest)) return isLink;
    const [, name, value] = /^\[([a-z]+)(?:=([a-z]+))?\]$/i.exec(rest.toLowerCase()) ?? [];
    if (name !== undefined && value === undefined) return (element) => attribute(element, name) !== undefined;
    // Of this attribute the HTML standard says that its value has no case (4.16.2).
    if (name === 'align') return (element) => attribute(element, name)?.toLowerCase() === value;
    const isOf = /:nth-(?:last-)?child\([^():]*\sof\s/i.test(rest);
    this.#options ??= this.#makeOptions();
    const { pseudos, ...options } = this.#options;
    const known = isOf
      ? Object.entries(pseudos ?? {}).filter(([name]) => !name.startsWith('nth-'))
      : undefined;
    try {
      return cssSelect()._compileUnsafe<Node, Element>(rest, {
        ...options,
        pseudos: known ? Object.fromEntries(known) : pseudos,
      });
    } catch {
      return () => false;
    }
  }

  #makeOptions(): CssSelect.Options<Node, Element> {
    const never = Object.fromEntries([...STATE_PSEUDO_CLASSES].map((name) => [name, () => false]));
    const nth = (isFromEnd: boolean, isOfType: boolean) => (element: Element, formula?: string | null) =>
      isNth(formula ?? '', this.#siblings.position(element, isFromEnd, isOfType));
    return {
      quirksMode: this.#tree.isQuirks,
      cacheResults: false,
      relativeSelector: false,
      pseudos: {
        ...never,
        // As browsers have it, white space is content.
        empty: (element) =>
          childrenOf(element).every((child) => !isElement(child) && !(isText(child) && child.value !== '')),
        link: (element) => isLink(element),
        'any-link': (element) => isLink(element),
        'first-child': (element) => this.#siblings.position(element, false, false) === 1,
        'last-child': (element) => this.#siblings.position(element, true, false) === 1,
        'only-child': (element) => this.#isAlone(element, false),
        'first-of-type': (element) => this.#siblings.position(element, false, true) === 1,
        'last-of-type': (element) => this.#siblings.position(element, true, true) === 1,
        'only-of-type': (element) => this.#isAlone(element, true),
        'nth-child': nth(false, false),
        'nth-last-child': nth(true, false),
        'nth-of-type': nth(false, true),
        'nth-last-of-type': nth(true, true),
      },
      adapter: {
        isTag: (node): node is Element => isElement(node),
        getAttributeValue: attribute,
        getChildren: (node) => {
          const children: Child[] = 'childNodes' in node ? childrenOf(node) : [];
          this.#budget.spend(children.length);
          return children;
        },
        getName: (element) => element.tagName,
        getParent: (element) => {
          this.#budget.spend(1);
          return this.#tree.parentOf(element) ?? null;
        },
        getSiblings: (node) => {
          const siblings = 'parentNode' in node && node.parentNode ? childrenOf(node.parentNode) : [node];
          this.#budget.spend(siblings.length);
          return siblings;
        },
        prevElementSibling: (node) => (isElement(node) ? (this.#siblings.previous(node) ?? null) : null),
        getText: (node) => (isText(node) ? node.value : ''),
        hasAttrib: (element, name) => attribute(element, name) !== undefined,
        removeSubsets: (nodes) => nodes,
      },
    };
  }

  #isAlone(element: Element, isOfType: boolean): boolean {
    const position = (isFromEnd: boolean): number => this.#siblings.position(element, isFromEnd, isOfType);
    return position(false) === 1 && position(true) === 1;
  }
}

function isLink({ tagName, attrs }: Element): boolean {
  return (tagName === 'a' || tagName === 'area') && attrs.some(({ name }) => name === 'href');
}
