import type { CssNode, Selector as SelectorNode } from 'css-tree';
import { ident } from 'css-tree/utils';
import { cssTree } from './css-tree-parser.ts';
import { CLASS, ID, plainSelectors, TYPE } from './plain-selectors.ts';
import {
  OLD_PSEUDO_ELEMENTS,
  POSITIONAL_PSEUDO_CLASSES,
  PSEUDO_ELEMENTS,
  STATE_PSEUDO_CLASSES,
  TREE_PSEUDO_CLASSES,
} from './pseudo-classes.data.ts';

/** A type, an ID and classes that an element must have; `rest` holds attribute selectors and pseudo-classes. */
export interface Compound {
  /** Lower case. */
  tag: string | undefined;
  ids: string[];
  classes: string[];
  rest: string;
}

export type Combinator = ' ' | '>' | '+' | '~';

/** A complex selector: compounds from left to right, and what stands between them. */
export interface Selector {
  compounds: Compound[];
  /** Before each compound but the first. */
  combinators: Combinator[];
  /** IDs, classes and types as digits of 1,024 (Selectors 4, 17). */
  specificity: number;
  /** Whether siblings or content decide, so that elements with the same ancestors may differ. */
  isPositional: boolean;
  /** The attributes it reads, besides `id` and `class`. */
  attributes: string[];
}

/** More compounds than this in a selector, or brackets deeper than that, are not followed. */
const MAX_COMPOUNDS = 31;
const MAX_DEPTH = 16;
const MAX_LENGTH = 10_000;

const CACHE_SIZE = 16_384;
const cache = new Map<string, readonly Selector[] | undefined>();

/**
 * The selectors of a list that may mean an element: those with a pseudo-element are left out. None where the list is
 * invalid, so that the rule does not count.
 */
export function selectorsOf(list: string): readonly Selector[] | undefined {
  if (cache.has(list)) return cache.get(list);
  const selectors = readSelectors(list);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(list, selectors);
  return selectors;
}

function readSelectors(list: string): Selector[] | undefined {
  const plain = plainSelectors(list);
  if (plain) return plain;
  if (list.length > MAX_LENGTH || depthOf(list) > MAX_DEPTH) return undefined;
  let isInvalid = false;
  const onParseError = (): void => {
    isInvalid = true;
  };
  let parsed: CssNode;
  try {
    parsed = cssTree().parse(list, { context: 'selectorList', positions: true, onParseError });
  } catch {
    return undefined;
  }
  if (isInvalid || parsed.type !== 'SelectorList') return undefined;
  const selectors: Selector[] = [];
  for (const node of parsed.children) {
    if (node.type !== 'Selector') return undefined;
    forgive(node);
    const kind = kindOf(node);
    if (kind === 'invalid') return undefined;
    const selector = kind === 'element' ? selectorOf(node, list) : undefined;
    if (selector) selectors.push(selector);
  }
  return selectors;
}

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const char of text) {
    if (char === '(' || char === '[' || char === '{') deepest = Math.max(deepest, ++depth);
    else if (char === ')' || char === ']' || char === '}') depth--;
  }
  return deepest;
}

/** `:is()` and `:where()` pass over selectors that are invalid (Selectors 4, 4.2). */
function forgive(selector: SelectorNode): void {
  cssTree().walk(selector, (node) => {
    if (node.type !== 'PseudoClassSelector' || !/^(?:is|where)$/i.test(node.name)) return;
    const inner = node.children?.first;
    if (inner?.type !== 'SelectorList') return;
    inner.children = inner.children.filter((part) => part.type === 'Selector' && kindOf(part) === 'element');
    if (inner.children.isEmpty) node.name = 'active';
  });
}

/** Whether a selector is valid, and means elements. */
function kindOf(selector: SelectorNode): 'invalid' | 'pseudo-element' | 'element' {
  let kind: 'invalid' | 'pseudo-element' | 'element' = 'element';
  cssTree().walk(selector, (node) => {
    if (node.type === 'PseudoElementSelector') {
      if (!PSEUDO_ELEMENTS.test(node.name.toLowerCase())) kind = 'invalid';
      else if (kind !== 'invalid') kind = 'pseudo-element';
    } else if (node.type === 'PseudoClassSelector') {
      const name = node.name.toLowerCase();
      if (OLD_PSEUDO_ELEMENTS.has(name)) {
        if (kind !== 'invalid') kind = 'pseudo-element';
      } else if (!TREE_PSEUDO_CLASSES.has(name) && !STATE_PSEUDO_CLASSES.has(name)) kind = 'invalid';
    } else if (node.type === 'Raw' || node.type === 'Percentage') {
      kind = 'invalid';
    }
  });
  return kind;
}

function selectorOf(node: SelectorNode, list: string): Selector | undefined {
  const compounds: Compound[] = [emptyCompound()];
  const combinators: Combinator[] = [];
  const attributes: string[] = [];
  let isPositional = false;
  for (const part of node.children) {
    const compound = compounds.at(-1) as Compound;
    switch (part.type) {
      case 'Combinator':
        // A selector that begins with a combinator is relative to nothing here.
        if (compounds.length === 1 && isEmpty(compound)) return undefined;
        combinators.push(part.name as Combinator);
        isPositional ||= part.name === '+' || part.name === '~';
        compounds.push(emptyCompound());
        break;
      case 'TypeSelector':
        if (!setType(compound, part.name)) return undefined;
        break;
      case 'IdSelector':
        compound.ids.push(ident.decode(part.name));
        break;
      case 'ClassSelector':
        compound.classes.push(ident.decode(part.name));
        break;
      default:
        compound.rest += textOf(part, list);
        isPositional ||= isPositionalPart(part, attributes);
    }
  }
  if (compounds.length > MAX_COMPOUNDS || compounds.some(isEmpty)) return undefined;
  return { compounds, combinators, specificity: specificityOf(node), isPositional, attributes };
}

/** The selector as written where all of it counts: printed, `2 of .a` would lose a space that the library needs. */
function textOf(part: CssNode, list: string): string {
  const isForgiving = /:(?:is|where)\(/i.test(list);
  return part.loc && !isForgiving
    ? list.slice(part.loc.start.offset, part.loc.end.offset)
    : cssTree().generate(part);
}

function emptyCompound(): Compound {
  return { tag: undefined, ids: [], classes: [], rest: '' };
}

/** `*` says nothing, so it is kept as a rest. */
function isEmpty({ tag, ids, classes, rest }: Compound): boolean {
  return tag === undefined && ids.length === 0 && classes.length === 0 && rest === '';
}

function setType(compound: Compound, name: string): boolean {
  const local = ident.decode(name.replace(/^\*?\|/, ''));
  if (name.includes('|') && !/^\*?\|/.test(name)) return false;
  if (local === '*') compound.rest = `*${compound.rest}`;
  else compound.tag = local.toLowerCase();
  return true;
}

/** Notes the attributes that a part reads, and says whether siblings or content decide about it. */
function isPositionalPart(part: CssNode, attributes: string[]): boolean {
  let isPositional = false;
  cssTree().walk(part, (node) => {
    if (node.type === 'AttributeSelector') attributes.push(ident.decode(node.name.name).toLowerCase());
    if (node.type === 'PseudoClassSelector') {
      isPositional ||= POSITIONAL_PSEUDO_CLASSES.has(node.name.toLowerCase());
      if (node.name === 'lang') attributes.push('lang', 'xml:lang');
    }
    if (node.type === 'Combinator' && (node.name === '+' || node.name === '~')) isPositional = true;
  });
  return isPositional;
}

/** Selectors 4, 17: of a list in `:is()`, `:not()` and `:has()` the most specific one counts. */
function specificityOf(node: CssNode): number {
  if (node.type === 'Selector') {
    let sum = 0;
    for (const part of node.children) sum += specificityOf(part);
    return sum;
  }
  if (node.type === 'SelectorList') {
    let most = 0;
    for (const selector of node.children) most = Math.max(most, specificityOf(selector));
    return most;
  }
  switch (node.type) {
    case 'IdSelector':
      return ID;
    case 'ClassSelector':
    case 'AttributeSelector':
      return CLASS;
    case 'TypeSelector':
      return node.name.endsWith('*') ? 0 : TYPE;
    case 'PseudoClassSelector': {
      const name = node.name.toLowerCase();
      if (name === 'where') return 0;
      const inner = node.children?.first;
      if (/^(?:is|not|has)$/.test(name)) return inner ? specificityOf(inner) : 0;
      const of = inner?.type === 'Nth' ? inner.selector : null;
      return CLASS + (of ? specificityOf(of) : 0);
    }
    default:
      return 0;
  }
}

/** Nested rules deeper than this are not followed: each level repeats the selectors around it. */
const MAX_NESTING = 12;

/**
 * The selectors of a rule in a rule, with those of the rules around it in place of `&` (CSS Nesting 1, 3).
 *
 * @param lists the selector lists from the outermost rule to the rule itself.
 */
export function nestedSelector(lists: readonly string[]): string | undefined {
  let [outer = ''] = lists;
  if (lists.length > MAX_NESTING) return undefined;
  for (const list of lists.slice(1)) {
    const parts = selectorTexts(list).map((part) => within(outer, part));
    outer = parts.join(', ');
    if (outer.length > MAX_LENGTH) return undefined;
  }
  return outer;
}

function within(outer: string, part: string): string {
  const isList = selectorTexts(outer).length > 1;
  const reference = isList ? `:is(${outer})` : outer;
  const ampersands = part.split('&').length - 1;
  if (ampersands === 0) return `${reference} ${part}`;
  if (ampersands === 1 && part.startsWith('&') && !/^&[\w\\-]/.test(part)) return reference + part.slice(1);
  return part.replaceAll('&', `:is(${outer})`);
}

/** The selectors of a list as they are written. */
function selectorTexts(list: string): string[] {
  const texts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < list.length; at++) {
    const char = list[at];
    if (char === '(' || char === '[') depth++;
    else if (char === ')' || char === ']') depth--;
    else if (char === ',' && depth === 0) {
      texts.push(list.slice(from, at).trim());
      from = at + 1;
    }
  }
  texts.push(list.slice(from).trim());
  return texts;
}
