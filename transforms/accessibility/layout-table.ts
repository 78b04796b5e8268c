import { attribute, type Element } from '../../src/document/node.ts';
import { mayGainAttribute } from '../../src/document/open-attributes.ts';
import {
  headerCells,
  holds,
  laysOut,
  type Row,
  readTable,
  refersToCells,
  type Table,
  textOf,
} from '../../src/tables/table.ts';
import { defineTransform, type RuleContext } from '../../src/transform.ts';

export default defineTransform({
  id: 'layout-table',
  group: 'accessibility',
  summary:
    'Says of tables that only lay things out that they are no tables, and of header cells what they head; columns of a page become plain cells.',
  why: 'A screen reader counts rows and columns aloud; in a layout of ten nested tables the text is lost between them.',
  clause:
    'Messages must not have accessibility issues as defined by the WCAG (1.3.1: structure can be told).',
  options: {},
  examples: [
    {
      before: '<table><tr><td><p>Your lamp is on its way.</p></td></tr></table>',
      after: '<table role="presentation"><tr><td><p>Your lamp is on its way.</p></td></tr></table>',
    },
    {
      title: 'headers of data',
      before: '<table><tr><th>Item</th><th>Pieces</th></tr><tr><td>Lamp</td><td>2</td></tr></table>',
      after:
        '<table><tr><th scope="col">Item</th><th scope="col">Pieces</th></tr><tr><td>Lamp</td><td>2</td></tr></table>',
    },
    {
      title: 'data without headers is left to a person',
      before: '<table><tr><td>Lamp</td><td>2</td></tr><tr><td>Bulb</td><td>4</td></tr></table>',
      after: '<table><tr><td>Lamp</td><td>2</td></tr><tr><td>Bulb</td><td>4</td></tr></table>',
    },
  ],
  apply(context) {
    for (const element of context.elements('table')) {
      const role = attribute(element, 'role')?.trim().toLowerCase();
      if (role !== undefined && !/^(?:presentation|none)$/.test(role)) continue;
      const table = readTable(context.document, element);
      if (role !== undefined) renameHeaders(context, table);
      else if (laysOut(table)) present(context, table);
      else setScopes(context, table);
    }
  },
});

function present(context: RuleContext, table: Table): void {
  const { document, editor } = context;
  const { element } = table;
  // What can be reached by keyboard is announced whatever its role says.
  if (attribute(element, 'tabindex') !== undefined || mayGainAttribute(document, element, 'role')) return;
  editor.setAttribute(
    element,
    'role',
    'presentation',
    'a table that lays out the message; the guidelines ask that only data is a table',
  );
  renameHeaders(context, table);
}

/**
 * A browser centres what stands in a header cell. Where it does not, and a style sheet speaks of header cells, they
 * stay: the columns would lose what it says of them.
 */
function renameHeaders(context: RuleContext, table: Table): void {
  const { editor, styles } = context;
  const cells = headerCells(table).filter((cell) => !refersToCells(cell));
  const isStyled = cells.length > 0 && sheetsSelectHeaders(context);
  for (const cell of cells) {
    if (isStyled && (textOf(cell) === '' || styles.alignment(cell) !== 'center')) continue;
    editor.rename(
      cell,
      'td',
      'a header cell in a table that lays out the message; the guidelines ask that only data has headers',
    );
  }
}

const HEADER_SELECTOR = /[\s,>+~{}]th[\s.:#[,{>+~]/i;

function sheetsSelectHeaders({ document, elements }: RuleContext): boolean {
  return elements('style').some(
    ({ sourceCodeLocation: at }) =>
      at && HEADER_SELECTOR.test(document.source.slice(at.startOffset, at.endOffset)),
  );
}

/** Header cells in the first row head columns, one at the beginning of a row heads the row. Where that is in doubt nothing is said. */
function setScopes(context: RuleContext, { rows }: Table): void {
  const data = rows.filter(({ cells }) => cells.some((cell) => cell.tagName === 'td'));
  const all = rows.flatMap(({ cells }) => cells);
  if (
    data.length === 0 ||
    all.some((cell) => attribute(cell, 'headers') !== undefined || holds(cell, /^table$/))
  )
    return;
  for (const [index, row] of rows.entries()) {
    if (isHeadRow(row, index)) for (const cell of row.cells) setScope(context, cell, 'col');
    else if (headsRow(row)) setScope(context, row.cells[0] as Element, 'row');
  }
}

function isHeadRow({ section, cells }: Row, index: number): boolean {
  if (section !== 'thead' && index !== 0) return false;
  const isHeader = (cell: Element, at: number): boolean =>
    cell.tagName === 'th' || (at === 0 && textOf(cell) === '');
  return cells.length > 1 && cells.every(isHeader) && cells.some((cell) => cell.tagName === 'th');
}

function headsRow({ cells }: Row): boolean {
  const [first, ...rest] = cells;
  return first?.tagName === 'th' && rest.length > 0 && rest.every((cell) => cell.tagName === 'td');
}

function setScope({ document, editor }: RuleContext, cell: Element, scope: 'col' | 'row'): void {
  const isSpanning = Number.parseInt(attribute(cell, scope === 'col' ? 'colspan' : 'rowspan') ?? '1', 10) > 1;
  const isOpen =
    ['scope', 'role'].some((name) => attribute(cell, name) !== undefined) ||
    mayGainAttribute(document, cell, 'scope');
  if (cell.tagName !== 'th' || isSpanning || isOpen || textOf(cell) === '') return;
  const what = scope === 'col' ? 'column' : 'row';
  editor.setAttribute(
    cell,
    'scope',
    scope,
    `a header cell that does not say that it heads its ${what}; the guidelines ask for it`,
  );
}
