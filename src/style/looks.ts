import type { Viewport } from './media.ts';
import { RuleSet, type SheetText } from './rule-set.ts';
import { sheetOf } from './sheet.ts';
import { StyleNode } from './style-node.ts';
import type { Sheet } from './syntax.ts';

/**
 * The rules of some style sheets, and below `top` what elements look like under them. Messages with the same sheets
 * share both: an agency's thousand templates have a few sheets among them, and most replies have none.
 */
export class Looks {
  readonly rules: RuleSet;
  readonly top = new StyleNode('', undefined);
  readonly sheets: readonly Sheet[];
  /** What is kept, in characters about. */
  size: number;

  constructor(texts: readonly SheetText[], viewport: Viewport, isQuirks: boolean) {
    this.rules = new RuleSet(texts, viewport, isQuirks);
    this.sheets = texts.map(({ css }) => sheetOf(css));
    this.size = texts.reduce((sum, { css }) => sum + css.length, 0);
  }

  /** A look that was not seen before. */
  add(parent: StyleNode, key: string, tagName: string): StyleNode {
    const node = new StyleNode(tagName, parent === this.top ? undefined : parent);
    parent.children ??= new Map();
    parent.children.set(key, node);
    this.size += NODE + key.length;
    return node;
  }
}

/** What a look takes besides the attributes that it is known by, in characters about. */
const NODE = 500;
/** Looks that have grown larger are not given to another message, in characters about. */
const MOST_SHARED = 100_000;
/** All that are kept, in characters about: beyond it the oldest go. */
const MOST_KEPT = 4_000_000;

const kept = new Map<string, Looks>();

/** The looks under some style sheets. */
export function looksOf(texts: readonly SheetText[], viewport: Viewport, isQuirks: boolean): Looks {
  let key = `${viewport.width}x${viewport.height} ${isQuirks}`;
  for (const { css, media } of texts) key += `\n${media}\n${css.length}\n${css}`;
  const known = kept.get(key);
  // A sheet that was read anew has rules of its own.
  const isSame = known?.sheets.every((sheet, i) => sheet === sheetOf(texts[i]?.css ?? ''));
  if (known && isSame && known.size <= MOST_SHARED) {
    // Those that were met last are the last to go.
    kept.delete(key);
    kept.set(key, known);
    return known;
  }
  const looks = new Looks(texts, viewport, isQuirks);
  if (looks.size <= MOST_SHARED) {
    // Each has grown since it was kept.
    let size = [...kept.values()].reduce((sum, other) => sum + other.size, 0);
    for (const [oldest, other] of kept) {
      if (size <= MOST_KEPT) break;
      kept.delete(oldest);
      size -= other.size;
    }
    kept.set(key, looks);
  }
  return looks;
}
