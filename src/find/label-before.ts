import { attribute, childrenOf, type Element, isElement, type Node } from '../document/node.ts';
import { type Block, OBJECT_REPLACEMENT } from '../document/visible-text.ts';

/** Longer texts are paragraphs of their own. */
const LONGEST_LABEL = 60;

/**
 * The text that labels what stands at the beginning of a block: the heading of its column, then the cell, term or
 * paragraph before it, lower case. Empty where there is none.
 */
export function labelBefore(blocks: readonly Block[], index: number): string {
  const block = blocks[index] as Block;
  const before = blocks[index - 1];
  const text = before ? before.text.replaceAll(OBJECT_REPLACEMENT, '').trim() : '';
  const label = text.length <= LONGEST_LABEL || /[:：]$/.test(text) ? text.slice(-LONGEST_LABEL) : '';
  return `${columnHeading(block.container)} ${label}`.toLowerCase().trim();
}

/** The heading of the column that a cell stands in: what the first row of its table has in the same place. */
function columnHeading(container: Node): string {
  const cell = nearest(container, /^(?:td|th)$/);
  const row = cell && nearest(cell, /^tr$/);
  const table = row && nearest(row, /^table$/);
  if (!cell || !row || !table || isLayout(table)) return '';
  const first = firstRow(table);
  if (!first || first === row) return '';
  const heading = cellsOf(first)[cellsOf(row).indexOf(cell)];
  const text = heading ? plainText(heading) : '';
  return text.length <= LONGEST_LABEL ? text : '';
}

function isLayout(table: Element): boolean {
  return /^(?:presentation|none)$/.test(attribute(table, 'role') ?? '');
}

function nearest(node: Node, name: RegExp): Element | undefined {
  for (let at: Node | null = node; at; at = 'parentNode' in at ? at.parentNode : null) {
    if (isElement(at) && name.test(at.tagName)) return at;
  }
  return undefined;
}

function firstRow(table: Element): Element | undefined {
  for (const part of childrenOf(table)) {
    if (!isElement(part)) continue;
    if (part.tagName === 'tr') return part;
    const row = childrenOf(part).find(
      (child): child is Element => isElement(child) && child.tagName === 'tr',
    );
    if (row) return row;
  }
  return undefined;
}

function cellsOf(row: Element): Element[] {
  return childrenOf(row).filter(
    (child): child is Element => isElement(child) && /^(?:td|th)$/.test(child.tagName),
  );
}

/** The text of a cell that holds no other block: a heading is short. */
function plainText(cell: Element): string {
  return childrenOf(cell)
    .flatMap((child) => (isElement(child) ? childrenOf(child) : [child]))
    .map((node) => ('value' in node ? node.value : ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
