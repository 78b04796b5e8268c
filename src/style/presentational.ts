import { attribute, type Element, isElement, type Node } from '../document/node.ts';
import { legacyColorOf } from './colors.ts';
import { DeclarationBlock } from './declaration-block.ts';
import { ANY, borderOf, HINTS, SIDES } from './hints.ts';

/** Attributes that say how something looks: what they say depends on the element (HTML standard, 15.3). */
export const PRESENTATIONAL_ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'align alink background bgcolor border bordercolor cellpadding cellspacing clear color dir face ' +
    'frame height hidden hspace leftmargin link marginheight marginwidth noshade nowrap open rules size ' +
    'text title topmargin type valign vlink vspace width'
  ).split(' '),
);

const blocks = new Map<string, DeclarationBlock | undefined>();
const CACHE_SIZE = 4_096;

/** What the presentational attributes of an element, and of the table or body it belongs to, say. */
export function hintsOf(element: Element, body: Element | undefined): DeclarationBlock | undefined {
  const { tagName } = element;
  const own = HINTS[tagName];
  let key = '';
  for (const { name, value } of element.attrs) if (own?.[name] ?? ANY[name]) key += `\n${name}=${value}`;
  const isCell = tagName === 'td' || tagName === 'th';
  const table = isCell ? tableOf(element) : undefined;
  const cellpadding = table && attribute(table, 'cellpadding');
  const border = table && attribute(table, 'border');
  const link =
    body && tagName === 'a' && attribute(element, 'href') !== undefined ? attribute(body, 'link') : undefined;
  if (key === '' && cellpadding === undefined && border === undefined && link === undefined) return undefined;
  key = `${tagName}${key}\n\n${cellpadding}\n${border}\n${link}`;
  if (blocks.has(key)) return blocks.get(key);
  const block = new DeclarationBlock();
  if (isCell) cellHints(block, cellpadding, border);
  for (const { name, value } of element.attrs) (own?.[name] ?? ANY[name])?.(block, value);
  const color = legacyColorOf(link ?? '');
  if (color !== undefined) block.hint('color', color, 'link', 'body');
  const made = block.normal.size > 0 ? block : undefined;
  if (blocks.size >= CACHE_SIZE) blocks.clear();
  blocks.set(key, made);
  return made;
}

/** A cell's space and lines come from its table. */
function cellHints(
  block: DeclarationBlock,
  cellpadding: string | undefined,
  border: string | undefined,
): void {
  // As browsers have it: what is no number counts as none.
  const padding = cellpadding ? Math.max(0, Number.parseInt(cellpadding, 10) || 0) : undefined;
  for (const side of SIDES) {
    if (padding !== undefined) block.hint(`padding-${side}`, `${padding}px`, 'cellpadding', 'table');
    if (border === undefined || borderOf(border) === 0) continue;
    block.hint(`border-${side}-width`, '1px', 'border', 'table');
    block.hint(`border-${side}-style`, 'inset', 'border', 'table');
    block.hint(`border-${side}-color`, 'inherit', 'border', 'table');
  }
}

function tableOf(cell: Element): Element | undefined {
  let node: Node | null = cell.parentNode;
  while (node && isElement(node) && /^(?:tr|tbody|thead|tfoot)$/.test(node.tagName)) node = node.parentNode;
  return node && isElement(node) && node.tagName === 'table' ? node : undefined;
}
