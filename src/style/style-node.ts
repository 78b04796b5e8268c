import type { DeclarationBlock, Longhand } from './declaration-block.ts';
import type { Font } from './font-size.ts';
import type { Reaches } from './matcher.ts';
import type { MatchedRule } from './rule-set.ts';

/** Where a value comes from (CSS Cascade 5, 6.2): the two kinds of the author's declarations, attributes, the browser. */
export type Origin = 'style-attribute' | 'style-sheet' | 'attribute' | 'user-agent';

/** A block of declarations as it takes part in the cascade of an element. */
export interface Entry {
  block: DeclarationBlock;
  isImportant: boolean;
  origin: Origin;
  matched: MatchedRule | undefined;
}

const entries = new WeakMap<object, { normal: Entry; important: Entry | undefined }>();

function pairOf(
  block: DeclarationBlock,
  origin: Origin,
  matched: MatchedRule | undefined,
): { normal: Entry; important: Entry | undefined } {
  const key = matched ?? block;
  let pair = entries.get(key);
  if (!pair) {
    const normal = { block, isImportant: false, origin, matched };
    pair = { normal, important: block.important.size > 0 ? { ...normal, isImportant: true } : undefined };
    entries.set(key, pair);
  }
  return pair;
}

/** The entry of a block's declarations that are not important. Elements that share a block share its entries. */
export function entryOf(block: DeclarationBlock, origin: Origin, matched?: MatchedRule): Entry {
  return pairOf(block, origin, matched).normal;
}

/** The entry of a block's important declarations, if it has any. */
export function importantEntryOf(
  block: DeclarationBlock,
  origin: Origin,
  matched?: MatchedRule,
): Entry | undefined {
  return pairOf(block, origin, matched).important;
}

/** A declaration that takes part, and the entry it is from. */
export interface Contender {
  longhand: Longhand;
  entry: Entry;
}

/** What hides: how many elements above, and by which property. */
export type LookHiding = { levels: number; property: string } | 'nothing';

/**
 * The style of all elements that have the same tag and attributes, match the same rules and whose parents share a style
 * node. What is computed for one is computed for all.
 */
export class StyleNode {
  readonly tagName: string;
  readonly parent: StyleNode | undefined;
  /** By what makes an element's style; see `Cascade`. */
  children: Map<string, StyleNode> | undefined;
  /** Computed values by property. */
  readonly computed = new Map<string, string>();
  /** Custom properties that are set here, by name, as they read without `var()`. */
  custom: Map<string, string | undefined> | undefined;
  /** What selectors reach here; see `Matcher`. */
  reaches: Reaches | undefined;
  font: Font | undefined;
  /** Whether a `<details>` is open. */
  isOpen = false;
  /** Whether it is a part of a `<details>` that is not open, and not its summary. */
  isFolded = false;
  /** What hides everything in elements of this look. */
  hidingAround: LookHiding | undefined;
  /** What hides a text in elements of this look. */
  hiding: LookHiding | undefined;
  /** Whether there is any margin or padding. */
  hasEdges: boolean | undefined;
  /** From the weakest to the strongest. */
  entries: readonly Entry[] = [];

  constructor(tagName: string, parent: StyleNode | undefined) {
    this.tagName = tagName;
    this.parent = parent;
  }

  /** The declarations of a longhand from the strongest to the weakest, one of each block. */
  contenders(property: string, direction: () => string): Contender[] {
    const found: Contender[] = [];
    for (let at = this.entries.length - 1; at >= 0; at--) {
      const entry = this.entries[at] as Entry;
      const longhand = longhandIn(entry, property, direction);
      if (longhand) found.push({ longhand, entry });
    }
    return found;
  }

  /**
   * The declaration that wins, `revert` and `revert-layer` followed (CSS Cascade 5, 7.3.4 and 7.3.5).
   *
   * @param direction asked for where the side of a logical property must be known.
   */
  winner(property: string, direction: () => string): Contender | undefined {
    for (let at = this.entries.length - 1; at >= 0; at--) {
      const entry = this.entries[at] as Entry;
      const longhand = longhandIn(entry, property, direction);
      if (!longhand) continue;
      if (longhand.value.startsWith('revert')) return this.#behindRevert(property, direction);
      return { longhand, entry };
    }
    return undefined;
  }

  #behindRevert(property: string, direction: () => string): Contender | undefined {
    let skips: (entry: Entry) => boolean = () => false;
    for (const contender of this.contenders(property, direction)) {
      const { longhand, entry } = contender;
      if (skips(entry)) continue;
      if (longhand.value === 'revert') {
        if (entry.origin === 'user-agent') return undefined;
        skips = ({ origin }) => origin !== 'user-agent';
      } else if (longhand.value === 'revert-layer') {
        const layer = layerOf(entry);
        skips = (other) => layerOf(other) === layer && other.origin === entry.origin;
      } else {
        return contender;
      }
    }
    return undefined;
  }
}

/** What an entry says about a longhand, if only by its logical twin. */
function longhandIn(
  { block, isImportant }: Entry,
  property: string,
  direction: () => string,
): Longhand | undefined {
  const own = block.find(property, isImportant);
  const twins = block.hasLogical ? LOGICAL[property] : undefined;
  if (!twins) return own;
  const logical = block.find(twins[direction() === 'rtl' ? 1 : 0], isImportant);
  return own && logical ? (own.order > logical.order ? own : logical) : (own ?? logical);
}

function layerOf({ matched }: Entry): string {
  return matched?.layer.join('.') ?? '';
}

/** The logical twins of properties, where lines run from left to right and where they run from right to left. */
const LOGICAL: Record<string, readonly [ltr: string, rtl: string]> = Object.fromEntries(
  [
    ['margin-', ''],
    ['padding-', ''],
    ['border-', '-width'],
    ['border-', '-style'],
    ['border-', '-color'],
    ['inset-', ''],
  ].flatMap(([before = '', after = '']) => {
    const physical = before === 'inset-' ? '' : before;
    const [start, end] = [`${before}inline-start${after}`, `${before}inline-end${after}`];
    return [
      [`${physical}left${after}`, [start, end]],
      [`${physical}right${after}`, [end, start]],
    ];
  }),
);
