import { type LengthContext, lengthOf } from './lengths.ts';

/** The size of a font as it is inherited. Browsers take monospace text for smaller as long as no size in px is set. */
export interface Font {
  /** In px. */
  size: number;
  /** The keyword that it comes from, as its place among the absolute sizes; -1 for none. */
  keyword: number;
  /** Whether it comes from a length that no keyword is behind. */
  isAbsolute: boolean;
  isMonospace: boolean;
}

const MEDIUM = 3;
const KEYWORDS = ['xx-small', 'x-small', 'small', 'medium', 'large', 'x-large', 'xx-large', 'xxx-large'];
/** The absolute sizes of CSS Fonts 4 (2.5) in px, as Chromium has them for its two default sizes. */
const SIZES = [9, 10, 13, 16, 18, 24, 32, 48];
const MONOSPACE_SIZES = [9, 10, 12, 13, 16, 20, 26, 39];
const MONOSPACE_SIZES_IN_QUIRKS = [9, 9, 10, 13, 16, 20, 26, 40];
const MONOSPACE_SHARE = 13 / 16;

export const INITIAL_FONT: Font = { size: 16, keyword: MEDIUM, isAbsolute: false, isMonospace: false };

/** What the size of a font depends on besides its parent's. */
export interface FontContext extends Omit<LengthContext, 'em'> {
  isMonospace: boolean;
  isQuirks: boolean;
}

function sizeOf(keyword: number, { isMonospace, isQuirks }: FontContext): number {
  const sizes = isMonospace ? (isQuirks ? MONOSPACE_SIZES_IN_QUIRKS : MONOSPACE_SIZES) : SIZES;
  return sizes[keyword] ?? 16;
}

/** The font of an element from its parent's and from its `font-size`, if it has one. */
export function fontOf(parent: Font, specified: string | undefined, context: FontContext): Font {
  const { isMonospace } = context;
  const own = specified === undefined ? { ...parent, isMonospace } : sized(parent, specified, context);
  if (own.isAbsolute || isMonospace === parent.isMonospace) return own;
  if (own.keyword !== -1) return { ...own, size: sizeOf(own.keyword, context) };
  return { ...own, size: isMonospace ? own.size * MONOSPACE_SHARE : own.size / MONOSPACE_SHARE };
}

function sized(parent: Font, specified: string, context: FontContext): Font {
  const { isMonospace } = context;
  const keyword = KEYWORDS.indexOf(specified.replace(/^-webkit-xxx-large$/, 'xxx-large'));
  if (keyword !== -1) return { size: sizeOf(keyword, context), keyword, isAbsolute: false, isMonospace };
  const relative = { keyword: -1, isAbsolute: parent.isAbsolute, isMonospace };
  if (specified === 'larger') return { ...relative, size: parent.size * 1.2 };
  if (specified === 'smaller') return { ...relative, size: parent.size / 1.2 };
  const length = lengthOf(specified, { ...context, em: parent.size });
  if (!length || Number.isNaN(length.px)) return { ...parent, isMonospace };
  const isRelative = /%|(?:em|ex|ch|cap|ic|lh)\b/.test(specified);
  return {
    size: Math.max(0, length.px + (length.percent / 100) * parent.size),
    keyword: -1,
    isAbsolute: parent.isAbsolute || !isRelative,
    isMonospace,
  };
}
