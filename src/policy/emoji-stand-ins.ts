import type { Document } from '../document/document.ts';
import { isBlock } from '../document/flow.ts';
import { attribute, type Element, isElement, isText, type Node, type Text } from '../document/node.ts';
import { ownSpans } from '../document/spans.ts';
import { writtenAttributes } from '../document/start-tag.ts';
import type { VisibleLine } from '../document/visible-lines.ts';
import { codePointsOf, type EmojiMatch, findEmojis, isOnlyEmoji } from './emoji.ts';

/**
 * The emojis of a line and what stands for one on it, in order: pictures, letters of a symbol font, characters
 * written in halves.
 *
 * @param pictures those that stand for an emoji.
 */
export function findEmojisOnLine(
  line: VisibleLine,
  document: Document,
  pictures: ReadonlySet<Node>,
): EmojiMatch[] {
  const found: EmojiMatch[] = [];
  let { text } = line;
  for (const { node, start, end } of line.items()) {
    if (!isText(node)) {
      if (pictures.has(node)) found.push({ start, end, name: nameOfPicture(node), isShown: true });
      continue;
    }
    if (isSymbolFace(node)) found.push({ start, end, name: 'of the font Wingdings', isShown: true });
    const meant = withPairedHalves(node.value, () => sourceOf(node, document));
    if (meant !== node.value) text = text.slice(0, start) + meant + text.slice(end);
  }
  return [...found, ...findEmojis(text)].sort((a, b) => a.start - b.start);
}

function sourceOf(text: Text, document: Document): string {
  return ownSpans(document, text).reduce(
    (source, { start, end }) => source + document.masked.slice(start, end),
    '',
  );
}

function nameOfPicture(img: Element): string {
  const alt = attribute(img, 'alt') ?? '';
  return isOnlyEmoji(alt) ? `${codePointsOf(alt.trim())} as a picture` : 'as a picture';
}

/** What Outlook writes for `:)`, `:|` and `:(`: a letter that the font Wingdings shows as a face. */
const FACES = /^\s?([JKL])\s?$/;
const NAMES_FONT = /(?:^|;)\s*(?:font-family|font)\s*:\s*([^;]*)/i;

/** Whether a text is a letter that stands for a face, alone between its tags. */
export function isSymbolFace(text: Text): boolean {
  return text.value.length <= 3 && FACES.test(text.value) && isInSymbolFont(text);
}

function isInSymbolFont(text: Text): boolean {
  for (let at: Node | null = text.parentNode; at && isElement(at) && !isBlock(at); at = at.parentNode) {
    const font = NAMES_FONT.exec(attribute(at, 'style') ?? '')?.[1] ?? attribute(at, 'face');
    if (font !== undefined) return /^[^,]*\bwingdings\b\s*(?:["']\s*)?(?:[,!]|$)/i.test(font);
  }
  return false;
}

const HIGH_HALF = '(?:x0*d[89ab][0-9a-f]{2}|0*55(?:29[6-9]|[3-9]\\d\\d)|0*56(?:[0-2]\\d\\d|3[01]\\d))';
const LOW_HALF =
  '(?:x0*d[c-f][0-9a-f]{2}|0*56(?:3[2-9]\\d|[4-9]\\d\\d)|0*57(?:[0-2]\\d\\d|3[0-3]\\d|34[0-3]))';
const HALVES = new RegExp(`&#(${HIGH_HALF});?&#(${LOW_HALF});?`, 'gi');
const TWO_BOXES = /\ufffd\ufffd/g;

/**
 * A value in which characters are written as references to the two halves of a UTF-16 pair, each of which HTML reads
 * as U+FFFD, as its writer meant it. It is as long as the value.
 */
function withPairedHalves(value: string, source: () => string): string {
  if (!value.includes('\ufffd\ufffd')) return value;
  const pairs = Array.from(source().matchAll(HALVES), ([, high = '', low = '']) =>
    String.fromCharCode(codeOf(high), codeOf(low)),
  );
  if (value.match(TWO_BOXES)?.length !== pairs.length) return value;
  return value.replace(TWO_BOXES, () => pairs.shift() ?? '');
}

/** An attribute's value with the characters that are written in halves made whole; it is as long as the value. */
export function attributeAsMeant(element: Element, name: string, value: string, masked: string): string {
  return withPairedHalves(value, () => {
    const { startOffset = 0, endOffset = 0 } = element.sourceCodeLocation?.startTag ?? {};
    const written = writtenAttributes(masked, startOffset, endOffset).find((copy) => copy.name === name);
    return masked.slice(written?.valueStart ?? 0, written?.valueEnd ?? 0);
  });
}

function codeOf(reference: string): number {
  return /^x/i.test(reference) ? Number.parseInt(reference.slice(1), 16) : Number(reference);
}
