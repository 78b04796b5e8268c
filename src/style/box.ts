import { isBlock } from '../document/flow.ts';
import { attribute, type Element } from '../document/node.ts';
import { attributeBlock } from './declaration-block.ts';
import { declarationsOf } from './declarations.ts';

/**
 * How an element takes part in the lines around it: not at all, in a line, as lines of its own, as a cell of a table
 * row, or beside the lines, with lines inside that are none of theirs.
 */
export type Display = 'none' | 'inline' | 'block' | 'cell' | 'aside';

/** What becomes of spaces and line ends in a text (CSS Text 4, `white-space-collapse`). */
export type WhiteSpace = 'collapse' | 'preserve-breaks' | 'preserve';

const BLOCK_DISPLAY = /^(?:block|flow-root|list-item|table(?!-cell)|flex|grid|-webkit-box|-webkit-flex)/;
const ASIDE_DISPLAY = /^(?:inline-|table-cell)/;
const MAY_CHANGE_DISPLAY = /display|float|overflow|\\/i;

/** How an element takes part in the lines around it, by its own style attribute and the user-agent style sheet. */
export function displayOf(element: Element): Display {
  if (element.attrs.length === 0) return displayByDefault(element);
  if (attribute(element, 'hidden') !== undefined) return 'none';
  const isByStyle = MAY_CHANGE_DISPLAY.test(attribute(element, 'style') ?? '');
  const display = isByStyle ? strongest(element, 'display') : undefined;
  if (display === 'none' || (isByStyle && isClippedAway(element))) return 'none';
  if (isFloating(element, isByStyle)) return 'aside';
  if (display !== undefined && ASIDE_DISPLAY.test(display)) return isCell(element) ? 'cell' : 'aside';
  if (display !== undefined && BLOCK_DISPLAY.test(display)) return 'block';
  if (display === 'inline' || display === 'contents') return 'inline';
  return displayByDefault(element);
}

/** Whether an element stands in a line as a box: the column of a layout, or a button. */
export function isInlineBox(element: Element): boolean {
  const isByStyle = MAY_CHANGE_DISPLAY.test(attribute(element, 'style') ?? '');
  return isByStyle && !isFloating(element, isByStyle) && /^inline-/.test(strongest(element, 'display') ?? '');
}

function displayByDefault(element: Element): Display {
  if (isCell(element)) return 'cell';
  return isBlock(element) ? 'block' : 'inline';
}

function isCell({ tagName }: Element): boolean {
  return tagName === 'td' || tagName === 'th';
}

/** `align` makes a table float, as it does a picture, which is a part of the text anyway. */
function isFloating(element: Element, isByStyle: boolean): boolean {
  if (isByStyle && /^(?:left|right)/.test(strongest(element, 'float') ?? '')) return true;
  return element.tagName === 'table' && /^(?:left|right)$/i.test(attribute(element, 'align') ?? '');
}

/** How mail hides the line that an inbox shows as a preview, where it is not by `display: none`. */
function isClippedAway(element: Element): boolean {
  const isZero = (property: string): boolean => /^0(?![.\d]*[1-9])/.test(strongest(element, property) ?? '');
  return strongest(element, 'overflow-y') === 'hidden' && (isZero('max-height') || isZero('height'));
}

const WHITE_SPACE: Record<string, WhiteSpace> = {
  normal: 'collapse',
  nowrap: 'collapse',
  initial: 'collapse',
  collapse: 'collapse',
  pre: 'preserve',
  'pre-wrap': 'preserve',
  'break-spaces': 'preserve',
  preserve: 'preserve',
  'pre-line': 'preserve-breaks',
  'preserve-breaks': 'preserve-breaks',
};

/**
 * What becomes of the white space in an element.
 *
 * @param isQuirks in quirks mode a table does not inherit it (HTML standard, 15.3.10).
 */
export function whiteSpaceOf(element: Element, inherited: WhiteSpace, isQuirks: boolean): WhiteSpace {
  if (/white-space|\\/i.test(attribute(element, 'style') ?? '')) {
    const value = strongest(element, 'white-space') ?? strongest(element, 'white-space-collapse') ?? '';
    const [keyword = ''] = value.split(/\s/);
    if (keyword === 'inherit' || keyword === 'unset') return inherited;
    const known = WHITE_SPACE[keyword];
    if (known) return known;
  }
  const { tagName } = element;
  if (tagName === 'pre' || tagName === 'listing' || tagName === 'xmp' || tagName === 'plaintext')
    return 'preserve';
  if (tagName === 'table' && isQuirks) return 'collapse';
  return isCell(element) && attribute(element, 'nowrap') !== undefined ? 'collapse' : inherited;
}

const LENGTH = /^(\d+(?:\.\d+)?|\.\d+)(px|pt|em|rem|ex|mm|cm|in|pc)?$/;

/** Whether a block without content is there for a gap of a size of its own. */
export function isSpacer(element: Element): boolean {
  return givenHeight(element) !== undefined;
}

/** The least height of a gap, in px or another unit of that order, that shows as an empty line. */
const LINE = 12;

/** Whether such a block is as high as a line. */
export function isLineHigh(element: Element): boolean {
  return (givenHeight(element) ?? 0) >= LINE;
}

function givenHeight(element: Element): number | undefined {
  const written = LENGTH.exec(attribute(element, 'height')?.trim() ?? '');
  const isByStyle = !written && /height|\\/i.test(attribute(element, 'style') ?? '');
  const length = written ?? (isByStyle ? LENGTH.exec(strongest(element, 'height') ?? '') : null);
  return length ? Number(length[1]) * (PX[length[2] ?? 'px'] ?? 1) : undefined;
}

/** Units in px, as far as they matter here. */
const PX: Record<string, number> = { em: 16, rem: 16, ex: 8, mm: 3.8, cm: 38, in: 96, pc: 16, pt: 1.3 };

/** Letters and lines of up to this many px or points cannot be read: who sets them wants no line to show. */
const UNREADABLE = 5;

/** Whether the letters are too small to show, and whether the lines are too low. */
export interface Smallness {
  letters: boolean;
  lines: boolean;
}

/** Whether lines in an element are too small to show, where no element around it says more. */
export function smallnessOf(element: Element, inherited: Smallness): Smallness {
  if (element.tagName === 'font' && attribute(element, 'size')) return { ...inherited, letters: false };
  if (!/font|line-height|\\/i.test(attribute(element, 'style') ?? '')) return inherited;
  return {
    letters: isUnreadable(strongest(element, 'font-size')) ?? inherited.letters,
    lines: isUnreadable(strongest(element, 'line-height')) ?? inherited.lines,
  };
}

/** Sizes relative to an inherited one leave it as it is. */
function isUnreadable(size: string | undefined): boolean | undefined {
  if (size === undefined || /%$|[^r]em$|^(?:inherit|unset|smaller|larger)$/.test(size)) return undefined;
  const [, amount, unit] = LENGTH.exec(size) ?? [];
  if (amount === undefined) return false;
  return Number(amount) === 0 || ((unit === 'px' || unit === 'pt') && Number(amount) <= UNREADABLE);
}

const LINE_STYLE = /\b(?:solid|dashed|dotted|double|groove|ridge|inset|outset)\b/;
const NO_WIDTH = /(?:^|\s)0(?:px|pt|em)?(?:\s|$)/;
const UNPAINTED =
  /^(?:none|transparent|inherit|initial|unset|white|#f{3,4}|#f{6}(?:f{2})?|rgba?\(\s*255[\s,]+255[\s,]+255\b.*)(?:\s|$)/i;

/** Whether an element shows without having content: by a border, or by a background that is not white. */
export function isPainted(element: Element): boolean {
  for (const { name, value } of element.attrs) {
    if (name === 'border' && element.tagName === 'table' && Number.parseInt(value, 10) > 0) return true;
    if ((name === 'bgcolor' || name === 'background') && !UNPAINTED.test(value.trim())) return true;
  }
  const style = attribute(element, 'style');
  if (style === undefined || !/border|background|\\/i.test(style)) return false;
  // As written: what only the template knows may paint.
  return declarationsOf(style).some(({ property, value }) => {
    if (property.startsWith('border')) return LINE_STYLE.test(value.toLowerCase()) && !NO_WIDTH.test(value);
    return /^background(?:-color|-image)?$/.test(property) && !UNPAINTED.test(value);
  });
}

/** Whether a picture is too small to be seen, as trackers are. */
export function isSpeck(picture: Element): boolean {
  // A picture without a size has its own.
  const size = (name: string): number => {
    const number = Number.parseFloat(strongest(picture, name) ?? attribute(picture, name) ?? '');
    return Number.isNaN(number) ? Number.POSITIVE_INFINITY : number;
  };
  const [width, height] = [size('width'), size('height')];
  return width === 0 || height === 0 || (width <= 1 && height <= 1);
}

/**
 * The value of a longhand that the style attribute of an element gives it, in lower case; of shorthands, too, and none
 * that a browser would not take.
 */
function strongest(element: Element, longhand: string): string | undefined {
  const style = attribute(element, 'style');
  if (style === undefined) return undefined;
  // Most mail is shown in quirks mode, in which a length needs no unit.
  const block = attributeBlock(style, true);
  return (block.find(longhand, true) ?? block.find(longhand, false))?.value.toLowerCase();
}
