import type { Source } from '../result.ts';
import { visible } from './visible.ts';

/** Columns of a terminal that a frame takes. */
const WIDTH = 100;
/** Of them, those before what is marked. */
const LEAD = 30;

/** A line of a text with carets under what is meant. */
export interface Frame {
  line: number;
  text: string;
  carets: string;
}

/**
 * The line on which places begin, with carets under them: no more of it than fits, and what would act on a terminal
 * shown as `visible` does. What goes on in the next line is marked to the end of this one.
 *
 * @param sources places that begin on one line, in order.
 */
export function frameOf(text: string, sources: readonly [Source, ...Source[]]): Frame {
  const [first] = sources;
  const lineStart = first.start - (first.column - 1);
  const lineEnd = endOfLine(text, lineStart);
  const from = first.start - lineStart < WIDTH * 0.7 ? lineStart : first.start - LEAD;
  const start = from === lineStart ? from : wholeCharacter(text, from);
  const pieces = { text: start > lineStart ? '…' : '', carets: start > lineStart ? ' ' : '' };
  let columns = pieces.text.length;
  let at = start;
  let marked = 0;
  for (const character of text.slice(start, Math.min(lineEnd, start + 4 * WIDTH))) {
    if (columns >= WIDTH) {
      pieces.text += '…';
      break;
    }
    const isMarked = sources.some(({ start, end }) => at >= start && at < Math.max(end, start + 1));
    const shown = character === '\t' ? ' ' : visible(character);
    const width = columnsOf(shown);
    columns += width;
    pieces.text += shown;
    pieces.carets += (isMarked ? '^' : ' ').repeat(width);
    if (isMarked) marked += 1;
    at += character.length;
  }
  // At the end of the line, or in the middle of a character, there is nothing to stand under.
  const carets = marked === 0 ? `${' '.repeat(columns)}^` : pieces.carets.trimEnd();
  return { line: first.line, text: pieces.text.trimEnd(), carets };
}

/** Whether two places begin on one line so near to each other that one frame shows both. */
export function fitOneFrame(first: Source, next: Source): boolean {
  const isNear = next.column < WIDTH * 0.7 || next.column - first.column < WIDTH - 2 * LEAD;
  return first.line === next.line && isNear;
}

function endOfLine(text: string, from: number): number {
  const end = /[\r\n]|$/g;
  end.lastIndex = from;
  return end.exec(text)?.index ?? text.length;
}

function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}

/** Columns that a text takes on a terminal: two for what East Asian type and emoji set wide, none for what combines. */
function columnsOf(text: string): number {
  let columns = 0;
  if (/^[ -~]*$/.test(text)) return text.length;
  for (const character of text) columns += NARROW.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}

const NARROW = /^[\p{Mn}\p{Me}\u200b-\u200d\u2060\ufeff\u00ad]$/u;
const WIDE =
  /^[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]$/u;
