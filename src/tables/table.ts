import type { Document } from '../document/document.ts';
import {
  attribute,
  type Child,
  childrenOf,
  descendants,
  type Element,
  isComment,
  isElement,
  isText,
} from '../document/node.ts';

/** A table as it is read: its own rows and cells, not those of the tables in it. */
export interface Table {
  element: Element;
  caption: Element | undefined;
  /** The rows with their cells, from top to bottom as they are written. */
  rows: readonly Row[];
  /** Whether the template may repeat or leave out rows, so that there may be more than are written. */
  hasTemplateRows: boolean;
}

export interface Row {
  /** `thead`, `tbody`, `tfoot`, or `table` where it stands in none. */
  section: string;
  cells: readonly Element[];
  /** Whether the template may repeat or leave out cells. */
  hasTemplateCells: boolean;
}

/** Reads a table. */
export function readTable(document: Document, element: Element): Table {
  const sections = childrenOf(element).filter(
    (child) => isElement(child) && /^(?:thead|tbody|tfoot)$/.test(child.tagName),
  ) as Element[];
  const hosts = [element, ...sections];
  const rows = childrenOf(element).flatMap((child) => {
    if (!isElement(child)) return [];
    const own = child.tagName === 'tr' ? [child] : sections.includes(child) ? elementsIn(child, /^tr$/) : [];
    return own.map((row) => rowOf(document, row, child === row ? 'table' : child.tagName));
  });
  return {
    element,
    caption: elementsIn(element, /^caption$/)[0],
    rows,
    hasTemplateRows: hosts.some((host) => childrenOf(host).some((child) => isTemplate(document, child))),
  };
}

function rowOf(document: Document, row: Element, section: string): Row {
  return {
    section,
    cells: elementsIn(row, /^t[dh]$/),
    hasTemplateCells: childrenOf(row).some((child) => isTemplate(document, child)),
  };
}

function elementsIn(parent: Element, name: RegExp): Element[] {
  return childrenOf(parent).filter((child) => isElement(child) && name.test(child.tagName)) as Element[];
}

/** Between rows and cells a merge tag is masked as a comment. */
function isTemplate({ mask }: Document, child: Child): boolean {
  return (
    mask !== '' &&
    ((isComment(child) && child.data.includes(mask)) || (isText(child) && child.value.includes(mask)))
  );
}

/** Attributes of tables and cells that only data has. */
const SAYS_DATA: ReadonlySet<string> = new Set([
  'summary',
  'rules',
  'aria-label',
  'aria-labelledby',
  'aria-describedby',
]);
const CELL_SAYS_DATA: ReadonlySet<string> = new Set(['scope', 'headers', 'abbr', 'axis', 'role']);

/**
 * Whether the markup of a table says that it holds data: a caption, a head or foot, a summary, references between
 * cells, or header cells that head something.
 */
export function saysData(table: Table): boolean {
  const { element, caption, rows } = table;
  if (caption || element.attrs.some(({ name, value }) => SAYS_DATA.has(name) && value.trim() !== ''))
    return true;
  if (childrenOf(element).some((child) => /^(?:thead|tfoot)$/.test(child.nodeName))) return true;
  if (rows.some(({ cells }) => cells.some((cell) => refersToCells(cell)))) return true;
  return headerCells(table).length > 0 && !headsNothing(table);
}

/** Whether an attribute of a cell speaks of other cells. */
export function refersToCells(cell: Element): boolean {
  return cell.attrs.some(({ name }) => CELL_SAYS_DATA.has(name));
}

export function headerCells({ rows }: Table): Element[] {
  return rows.flatMap(({ cells }) => cells.filter((cell) => cell.tagName === 'th'));
}

/** Whether header cells are but the columns of a page: what stands in one is no heading, or there is no other cell. */
function headsNothing(table: Table): boolean {
  const { rows, hasTemplateRows } = table;
  if (headerCells(table).some((cell) => holds(cell, /^table$/) || textOf(cell).length > LONG_TEXT))
    return true;
  return (
    !hasTemplateRows &&
    rows.every(
      ({ cells, hasTemplateCells }) =>
        !hasTemplateCells && shownCells(cells).every((cell) => cell.tagName === 'th'),
    )
  );
}

/** More than this in one cell is no datum but a text, in characters. */
const LONG_TEXT = 250;

/**
 * Whether a table that does not say that it holds data is there to lay things out: it holds another table, it has one
 * column or one row, or its cells hold what only a page has: headings, lists, rules, long texts. What may be data by
 * any sign, a border or rows of short texts side by side, is none.
 */
export function laysOut(table: Table): boolean {
  if (table.rows.length === 0 || saysData(table)) return false;
  const { element, rows, hasTemplateRows } = table;
  const isColumn = rows.every(
    ({ cells, hasTemplateCells }) => shownCells(cells).length <= 1 && !hasTemplateCells,
  );
  if (isColumn) return true;
  const border = attribute(element, 'border');
  if (border !== undefined && border.trim() !== '0') return false;
  const cells = rows.flatMap((row) => row.cells);
  if (cells.some((cell) => holds(cell, /^table$/))) return true;
  const isRow =
    rows.filter((row) => row.cells.length > 0).length === 1 &&
    !hasTemplateRows &&
    !rows.some((row) => row.hasTemplateCells);
  if (isRow) return true;
  return cells.some(
    (cell) => holds(cell, /^(?:h[1-6]|ul|ol|dl|hr|blockquote|center)$/) || textOf(cell).length > LONG_TEXT,
  );
}

/** Cells besides those that only keep others apart. */
function shownCells(cells: readonly Element[]): Element[] {
  return cells.filter((cell) => textOf(cell) !== '' || holds(cell, /^(?:img|table|hr)$/));
}

export function holds(element: Element, name: RegExp): boolean {
  for (const node of descendants(element))
    if (node !== element && isElement(node) && name.test(node.tagName)) return true;
  return false;
}

export function textOf(element: Element): string {
  let text = '';
  for (const node of descendants(element)) if (isText(node)) text += node.value;
  return text.replace(/\s+/g, ' ').trim();
}
