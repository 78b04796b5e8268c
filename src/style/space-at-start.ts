import { isAtom, isBlock } from '../document/flow.ts';
import { type Child, childrenOf, isElement, isText, type Parent, type Text } from '../document/node.ts';
import type { Cascade } from './cascade.ts';

/** Spaces that do not collapse, and how wide they are in em. */
const WIDTHS: Readonly<Record<string, number>> = {
  '\u00a0': 0.25,
  '\u1680': 0.25,
  '\u2000': 0.5,
  '\u2001': 1,
  '\u2002': 0.5,
  '\u2003': 1,
  '\u2004': 0.333,
  '\u2005': 0.25,
  '\u2006': 0.167,
  '\u2007': 0.5,
  '\u2008': 0.25,
  '\u2009': 0.2,
  '\u202f': 0.2,
  '\u3000': 1,
};
const RUN =
  /^[\t\n\f\r ]*[\u00a0\u1680\u2000-\u2009\u202f\u3000][\u00a0\u1680\u2000-\u2009\u202f\u3000\t\n\f\r ]*/;

/** A white space that collapses between others is as wide as one space. */
const COLLAPSED = 0.25;

/** Spaces at the beginning of a line. */
export interface SpaceAtStart {
  /** In CSS px, as wide as spaces usually are. */
  px: number;
  /** Where they end, in units of the text's value. */
  to: number;
  /** Where to cut so that they are no wider than this many px. */
  keep(px: number): number;
}

/** The spaces that set a text in at the beginning of its line; none where there are but a few. */
export function spaceAtStart(text: Text, styles: Cascade): SpaceAtStart | undefined {
  const run = RUN.exec(text.value)?.[0];
  const { parentNode } = text;
  if (run === undefined || run.length < FEW || !parentNode || !beginsLine(text)) return undefined;
  const size = styles.pixels(parentNode, 'font-size') ?? 16;
  const cutAt = (px: number): number => {
    let width = 0;
    for (let at = 0; at < run.length; at++) {
      const own = WIDTHS[run[at] as string] ?? (at > 0 && WIDTHS[run[at - 1] as string] ? COLLAPSED : 0);
      if (width + own * size > px) return at;
      width += own * size;
    }
    return run.length;
  };
  let px = 0;
  for (let at = 0; at < run.length; at++)
    px += size * (WIDTHS[run[at] as string] ?? (at > 0 && WIDTHS[run[at - 1] as string] ? COLLAPSED : 0));
  return { px, to: run.length, keep: cutAt };
}

/** So many spaces are no margin. */
const FEW = 4;

/** Whether nothing that shows stands before a text in its line. */
function beginsLine(text: Text): boolean {
  let node: Child = text;
  for (;;) {
    const parent: Parent | null = node.parentNode;
    if (!parent) return true;
    const siblings = childrenOf(parent);
    for (let at = siblings.indexOf(node) - 1; at >= 0; at--) {
      const before = siblings[at] as Child;
      if (isElement(before) && (before.tagName === 'br' || isBlock(before))) return true;
      if (shows(before)) return false;
    }
    if (!isElement(parent) || isBlock(parent)) return true;
    node = parent;
  }
}

/** Whether a node is something in its line: a text, if of spaces that do not collapse, or a picture. */
function shows(node: Child): boolean {
  if (isText(node)) return /[^\t\n\f\r ]/.test(node.value);
  return isElement(node) && (isAtom(node) || childrenOf(node).length > 0);
}
