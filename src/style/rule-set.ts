import type { Element, Text } from '../document/node.ts';
import type { Declaration } from './declaration.ts';
import { blockOf, type DeclarationBlock } from './declaration-block.ts';
import { Layers } from './layers.ts';
import type { Matcher } from './matcher.ts';
import { mediaMatches, type Viewport } from './media.ts';
import { nestedSelector, type Selector, selectorsOf } from './selectors.ts';
import { sheetOf } from './sheet.ts';
import { isSupported } from './supports.ts';
import { type Block, isBlock } from './syntax.ts';

/** The text of a style sheet, and what its `media` attribute says. */
export interface SheetText {
  css: string;
  media: string;
}

/** A text of a `<style>` element. */
export interface StyleText extends SheetText {
  element: Element;
  text: Text;
}

/** Declarations of a rule that stand together, no nested rule between them, under one of the rule's selectors. */
export interface MatchedRule {
  rule: Block;
  /** Which of the sheets it is from. */
  sheet: number;
  block: DeclarationBlock;
  selector: Selector;
  layer: readonly string[];
  order: number;
}

/** The rules of some style sheets that count at a viewport, found by the last compound of their selectors. */
export class RuleSet {
  /** Attributes that selectors read, besides `id` and `class`. */
  readonly attributes = new Set<string>();
  readonly hasPositional: boolean;
  readonly layers = new Layers();
  readonly isEmpty: boolean;
  readonly #isQuirks: boolean;
  readonly #byId = new Map<string, MatchedRule[]>();
  readonly #byClass = new Map<string, MatchedRule[]>();
  readonly #byTag = new Map<string, MatchedRule[]>();
  readonly #others: MatchedRule[] = [];
  #order = 0;
  #hasPositional = false;

  constructor(texts: readonly SheetText[], viewport: Viewport, isQuirks: boolean) {
    this.#isQuirks = isQuirks;
    for (const [sheet, { css, media }] of texts.entries()) {
      if (mediaMatches(media, viewport)) this.#read(css, sheet, viewport);
    }
    this.hasPositional = this.#hasPositional;
    this.isEmpty = this.#order === 0;
  }

  #read(css: string, sheet: number, viewport: Viewport): void {
    const { blocks } = sheetOf(css);
    const contexts = new Map<Block, Context | undefined>();
    for (const block of blocks) {
      const outer = block.parent ? contexts.get(block.parent) : { selectors: [], layer: [] };
      const context = outer && this.#contextOf(block, outer, viewport);
      contexts.set(block, context);
      const isOfRule = block.kind === 'rule' || (context?.selectors.length ?? 0) > 0;
      if (context && isOfRule) this.#addRule(block, context, sheet);
    }
  }

  /** What is inside of a block stands under; none where it does not count. */
  #contextOf(block: Block, outer: Context, viewport: Viewport): Context | undefined {
    const { kind, name, prelude } = block;
    if (kind === 'rule') return { ...outer, selectors: [...outer.selectors, prelude].slice(0, TOO_DEEP) };
    if (name === 'media') return mediaMatches(prelude, viewport) ? outer : undefined;
    if (name === 'supports') return isSupported(prelude) ? outer : undefined;
    if (name !== 'layer') return undefined;
    if (block.bodyStart !== -1) return { ...outer, layer: this.layers.enter(outer.layer, prelude) };
    for (const path of prelude.split(',')) this.layers.enter(outer.layer, path.trim());
    return undefined;
  }

  #addRule(rule: Block, { selectors: lists, layer }: Context, sheet: number): void {
    const list = lists.length === 1 ? lists[0] : nestedSelector(lists);
    const selectors = list === undefined ? undefined : selectorsOf(list);
    if (!selectors) return;
    for (const declarations of runsOf(rule)) {
      const block = blockOf(declarations, this.#isQuirks);
      const order = this.#order++;
      for (const selector of selectors) this.#index({ rule, sheet, block, selector, layer, order });
    }
  }

  #index(matched: MatchedRule): void {
    const { selector } = matched;
    for (const name of selector.attributes) this.attributes.add(name);
    this.#hasPositional ||= selector.isPositional;
    const last = selector.compounds.at(-1);
    const [id] = last?.ids ?? [];
    const [className] = last?.classes ?? [];
    if (id !== undefined) add(this.#byId, this.#fold(id), matched);
    else if (className !== undefined) add(this.#byClass, this.#fold(className), matched);
    else if (last?.tag !== undefined) add(this.#byTag, last.tag, matched);
    else this.#others.push(matched);
  }

  #fold(name: string): string {
    return this.#isQuirks ? name.toLowerCase() : name;
  }

  /** The rules that match an element: those whose selectors look at siblings and content, or the others. */
  matching(element: Element, matcher: Matcher, isPositional: boolean): MatchedRule[] {
    const found: MatchedRule[] = [];
    const test = (rules: readonly MatchedRule[] | undefined): void => {
      for (const rule of rules ?? []) {
        if (rule.selector.isPositional === isPositional && matcher.matches(rule.selector, element))
          found.push(rule);
      }
    };
    for (const { name, value } of element.attrs) {
      if (name === 'id' && this.#byId.size > 0) test(this.#byId.get(this.#fold(value)));
      if (name === 'class' && this.#byClass.size > 0) {
        for (const className of matcher.classesOf(element)) test(this.#byClass.get(className));
      }
    }
    test(this.#byTag.get(element.tagName));
    test(this.#others);
    return found;
  }

  /** Whether a tag name alone decides which rules match. */
  isPlainFor(tagName: string): boolean {
    if (this.#byId.size > 0 || this.#byClass.size > 0 || this.#others.length > 0) return false;
    const rules = this.#byTag.get(tagName) ?? [];
    return rules.every(({ selector: { compounds } }) => compounds.length === 1 && compounds[0]?.rest === '');
  }

  /** The rules in the order of the cascade, the last wins: layer, specificity, order (CSS Cascade 5, 6.1). */
  sorted(rules: readonly MatchedRule[], isImportant: boolean): readonly MatchedRule[] {
    if (rules.length < 2) return rules;
    const rank = ({ layer }: MatchedRule): number => this.layers.rank(layer) * (isImportant ? -1 : 1);
    const isLayered = rules.some(({ layer }) => layer.length > 0);
    return rules.toSorted(
      (a, b) =>
        (isLayered ? rank(a) - rank(b) : 0) ||
        a.selector.specificity - b.selector.specificity ||
        a.order - b.order,
    );
  }
}

interface Context {
  /** The selector lists of the rules around, the outermost first. */
  selectors: readonly string[];
  layer: readonly string[];
}

/** More levels than are followed, so that none of a deep nest is taken for less deep. */
const TOO_DEEP = 64;

function add(map: Map<string, MatchedRule[]>, key: string, rule: MatchedRule): void {
  const known = map.get(key);
  if (known) known.push(rule);
  else map.set(key, [rule]);
}

const runs = new WeakMap<Block, Declaration[][]>();

/** The declarations of a rule, apart where nested rules part them. */
function runsOf(rule: Block): Declaration[][] {
  const known = runs.get(rule);
  if (known) return known;
  const found: Declaration[][] = [];
  let isOpen = false;
  for (const item of rule.items) {
    if (isBlock(item)) {
      isOpen = false;
    } else if (isOpen) {
      found.at(-1)?.push(item);
    } else {
      found.push([item]);
      isOpen = true;
    }
  }
  runs.set(rule, found);
  return found;
}
