import { legacyColorOf } from './colors.ts';
import type { DeclarationBlock } from './declaration-block.ts';

/** Says in a block of declarations what the value of an attribute means. */
export type Hint = (block: DeclarationBlock, value: string) => void;

/** A length or percentage as HTML reads one: what follows the number does not matter. */
function dimensionOf(value: string, isNonzero = false): string | undefined {
  const [, number, percent] = /^\s*\+?(\d+(?:\.\d*)?|\.\d+)\s*(%?)/.exec(value) ?? [];
  if (number === undefined || (isNonzero && Number(number) === 0)) return undefined;
  return `${Number(number)}${percent === '%' ? '%' : 'px'}`;
}

function dimension(properties: readonly string[], isNonzero = false): (name: string) => Hint {
  return (name) => (block, value) => {
    const length = dimensionOf(value, isNonzero);
    if (length === undefined) return;
    for (const property of properties) block.hint(property, length, name);
  };
}

function color(property: string, name: string): Hint {
  return (block, value) => {
    const legacy = legacyColorOf(value);
    if (legacy !== undefined) block.hint(property, legacy, name);
  };
}

const backgroundImage: Hint = (block, value) => {
  if (value.trim() !== '') block.hint('background-image', `url("${value.trim()}")`, 'background');
};

/** `align` of an element that aligns its content: also blocks in it go to that side. */
const alignContent: Hint = (block, value) => {
  const side = value.trim().toLowerCase();
  if (side === '') return;
  const aligned = /^(?:left|right|center|middle)$/.test(side)
    ? `-webkit-${side === 'middle' ? 'center' : side}`
    : side;
  if (/^(?:-webkit-\w+|start|end|justify)$/.test(aligned)) block.hint('text-align', aligned, 'align');
  if (side === 'absmiddle') block.hint('text-align', 'center', 'align');
};

const alignText: Hint = (block, value) => {
  const side = value.trim().toLowerCase();
  if (side === 'middle') block.hint('text-align', 'center', 'align');
  else if (/^(?:left|right|center|justify|start|end)$/.test(side)) block.hint('text-align', side, 'align');
};

const alignTable: Hint = (block, value) => {
  const side = value.trim().toLowerCase();
  if (side === 'left' || side === 'right') block.hint('float', side, 'align');
  if (side !== 'center') return;
  block.hint('margin-inline-start', 'auto', 'align');
  block.hint('margin-inline-end', 'auto', 'align');
};

const VERTICAL: Record<string, string> = {
  absmiddle: 'middle',
  abscenter: 'middle',
  absbottom: 'bottom',
  middle: '-webkit-baseline-middle',
  center: '-webkit-baseline-middle',
  texttop: 'text-top',
  top: 'top',
  bottom: 'baseline',
  baseline: 'baseline',
};

const alignPicture: Hint = (block, value) => {
  const side = value.trim().toLowerCase();
  if (side === 'left' || side === 'right') block.hint('float', side, 'align');
  const vertical = side === 'left' || side === 'right' ? 'top' : VERTICAL[side];
  if (vertical !== undefined) block.hint('vertical-align', vertical, 'align');
};

const alignRule: Hint = (block, value) => {
  const side = value.trim().toLowerCase();
  if (!/^(?:left|right|center|middle)$/.test(side)) return;
  block.hint('margin-left', side === 'left' ? '0px' : 'auto', 'align');
  block.hint('margin-right', side === 'right' ? '0px' : 'auto', 'align');
};

const alignVertically: Hint = (block, value) => {
  const where = value.trim().toLowerCase();
  if (/^(?:top|middle|bottom|baseline)$/.test(where)) block.hint('vertical-align', where, 'valign');
};

const FONT_SIZES = ['x-small', 'small', 'medium', 'large', 'x-large', 'xx-large', 'xxx-large'];

/** HTML standard, 15.3.4, "rules for parsing a legacy font size". */
const fontSize: Hint = (block, value) => {
  const [, sign, digits] = /^\s*([+-]?)(\d+)/.exec(value) ?? [];
  if (digits === undefined) return;
  const number = sign === '+' ? 3 + Number(digits) : sign === '-' ? 3 - Number(digits) : Number(digits);
  block.hint('font-size', FONT_SIZES[Math.max(1, Math.min(7, number)) - 1] as string, 'size');
};

const fontFace: Hint = (block, value) => {
  if (value.trim() !== '') block.hint('font-family', value.trim(), 'face');
};

const MARKERS: Record<string, string> = { a: 'upper-alpha', i: 'upper-roman', '1': 'decimal' };

const listType: Hint = (block, value) => {
  const type = value.trim();
  const known = type === 'a' ? 'lower-alpha' : type === 'i' ? 'lower-roman' : MARKERS[type.toLowerCase()];
  const marker = known ?? (/^(?:disc|circle|square|none)$/i.test(type) ? type.toLowerCase() : undefined);
  if (marker !== undefined) block.hint('list-style-type', marker, 'type');
};

const tableBorder: Hint = (block, value) => {
  const width = borderOf(value);
  for (const side of SIDES) {
    block.hint(`border-${side}-width`, `${width}px`, 'border');
    if (width > 0) block.hint(`border-${side}-style`, 'outset', 'border');
  }
};

const pictureBorder: Hint = (block, value) => {
  const width = dimensionOf(value);
  if (width === undefined) return;
  for (const side of SIDES) {
    block.hint(`border-${side}-width`, width, 'border');
    block.hint(`border-${side}-style`, 'solid', 'border');
  }
};

export const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** `border` alone is a border of one pixel. */
export function borderOf(value: string): number {
  const number = Number.parseInt(value, 10);
  return value.trim() === '' || Number.isNaN(number) ? 1 : Math.max(0, number);
}

const borderColor: Hint = (block, value) => {
  const legacy = legacyColorOf(value);
  if (legacy === undefined) return;
  for (const side of SIDES) block.hint(`border-${side}-color`, legacy, 'bordercolor');
};

const ruleColor: Hint = (block, value) => {
  const legacy = legacyColorOf(value);
  if (legacy === undefined) return;
  block.hint('background-color', legacy, 'color');
  for (const side of SIDES) {
    block.hint(`border-${side}-style`, 'solid', 'color');
    block.hint(`border-${side}-color`, legacy, 'color');
  }
};

const ruleSize: Hint = (block, value) => {
  const size = Number.parseInt(value, 10);
  if (Number.isNaN(size)) return;
  if (size <= 1) block.hint('border-bottom-width', '0px', 'size');
  else block.hint('height', `${size - 2}px`, 'size');
};

const nowrap: Hint = (block) => block.hint('white-space', 'nowrap', 'nowrap');

/** What attributes say on every element. */
export const ANY: Record<string, Hint> = {
  align: alignText,
  dir(block, value) {
    const direction = value.trim().toLowerCase();
    if (direction === 'ltr' || direction === 'rtl') block.hint('direction', direction, 'dir');
  },
  hidden(block, value) {
    if (value.trim().toLowerCase() !== 'until-found') block.hint('display', 'none', 'hidden');
  },
};

const PART: Record<string, Hint> = {
  align: alignContent,
  valign: alignVertically,
  bgcolor: color('background-color', 'bgcolor'),
  background: backgroundImage,
};
const ROW: Record<string, Hint> = { ...PART, height: dimension(['height'])('height') };
const CELL: Record<string, Hint> = {
  ...PART,
  width: dimension(['width'], true)('width'),
  height: dimension(['height'], true)('height'),
  bordercolor: borderColor,
  nowrap,
};
const COLUMN: Record<string, Hint> = { valign: alignVertically, width: dimension(['width'])('width') };
const LIST: Record<string, Hint> = { type: listType };
const EMBEDDED: Record<string, Hint> = {
  width: dimension(['width'])('width'),
  height: dimension(['height'])('height'),
  hspace: dimension(['margin-left', 'margin-right'])('hspace'),
  vspace: dimension(['margin-top', 'margin-bottom'])('vspace'),
};

/** What attributes say on some elements, by tag name (HTML standard, 15.3 and 15.4). */
export const HINTS: Record<string, Record<string, Hint>> = {
  body: {
    bgcolor: color('background-color', 'bgcolor'),
    background: backgroundImage,
    text: color('color', 'text'),
    marginwidth: dimension(['margin-left', 'margin-right'])('marginwidth'),
    marginheight: dimension(['margin-top', 'margin-bottom'])('marginheight'),
    leftmargin: dimension(['margin-left', 'margin-right'])('leftmargin'),
    topmargin: dimension(['margin-top', 'margin-bottom'])('topmargin'),
  },
  font: { color: color('color', 'color'), face: fontFace, size: fontSize },
  div: { align: alignContent },
  p: { align: alignContent },
  table: {
    align: alignTable,
    bgcolor: color('background-color', 'bgcolor'),
    background: backgroundImage,
    border: tableBorder,
    bordercolor: borderColor,
    cellspacing: dimension(['border-spacing'])('cellspacing'),
    width: dimension(['width'], true)('width'),
    height: dimension(['height'])('height'),
  },
  thead: ROW,
  tbody: ROW,
  tfoot: ROW,
  tr: ROW,
  td: CELL,
  th: CELL,
  col: COLUMN,
  colgroup: COLUMN,
  caption: {
    align(block, value) {
      const side = value.trim().toLowerCase();
      if (side === 'top' || side === 'bottom') block.hint('caption-side', side, 'align');
      else alignText(block, value);
    },
  },
  img: { ...EMBEDDED, align: alignPicture, border: pictureBorder },
  marquee: { ...EMBEDDED, bgcolor: color('background-color', 'bgcolor') },
  hr: {
    align: alignRule,
    color: ruleColor,
    size: ruleSize,
    width: dimension(['width'])('width'),
    noshade(block) {
      for (const side of SIDES) block.hint(`border-${side}-style`, 'solid', 'noshade');
    },
  },
  br: {
    clear(block, value) {
      const side = value.trim().toLowerCase();
      if (side === 'left' || side === 'right') block.hint('clear', side, 'clear');
      else if (side !== '') block.hint('clear', 'both', 'clear');
    },
  },
  li: LIST,
  ol: LIST,
  ul: LIST,
};
