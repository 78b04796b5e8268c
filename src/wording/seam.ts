import type { Span } from '../document/span.ts';

/** A cut widened so that its edges meet well, and what stands in its place. */
export interface Seam extends Span {
  replacement: string;
}

/** What stands beyond a limit: a merge tag, which is a word to the text around it. */
const BARRIER = '\ue000';
const SPACE = /[ \n]/;
const CLOSING = /^[.,;:!?)\]}»”。、，！？；：）】؟،؛…]$/u;
const JOINING = /^[,;:،、，；：|/&+\u2022\u00b7-]$/u;
const ENDS = /^[.!?)\]}\n。！？）】؟…]$/u;

/**
 * Widens a cut in a folded text over what its edges would leave: a second space, a space before a full stop, a comma
 * before one, an empty bracket.
 *
 * @param limits what the cut is not widened beyond.
 * @param isHead whether what follows becomes the beginning of a sentence: its first letter becomes a capital.
 */
export function tidySeam(text: string, { start, end }: Span, limits: Span, isHead: boolean): Seam {
  let from = start;
  let to = end;
  const left = (): string => (from > limits.start ? (text[from - 1] ?? '\n') : BARRIER);
  const right = (): string => (to < limits.end ? (text[to] ?? '\n') : BARRIER);
  for (let isDone = false; !isDone; ) {
    isDone = true;
    if (left() === ' ' && (SPACE.test(right()) || CLOSING.test(right()))) from--;
    else if (right() === ' ' && (left() === '\n' || /[([{„«（]/.test(left()))) to++;
    else if (JOINING.test(left()) && (ENDS.test(right()) || JOINING.test(right()))) from--;
    else if (JOINING.test(right()) && (left() === '\n' || startsSentence(text, from))) to++;
    else if (JOINING.test(right()) && text[to + 1] === '\n') to++;
    else if (/[([{（【]/.test(left()) && /[)\]}）】]/.test(right())) {
      from--;
      to++;
    } else if (/^[.。]$/.test(right()) && startsSentence(text, from)) to++;
    else continue;
    isDone = false;
    if (from <= 0 && to >= text.length) break;
  }
  const next = right();
  if (
    isHead &&
    startsSentence(text, from) &&
    /\p{Ll}/u.test(next) &&
    wasCapital(text, start) &&
    !startsSentence(text, to)
  ) {
    return { start: from, end: to + 1, replacement: next.toUpperCase() };
  }
  return { start: from, end: to, replacement: '' };
}

/** Whether a sentence begins at an offset. */
function startsSentence(text: string, at: number): boolean {
  return (
    /(?:^|[.!?。！？؟…]["')\]»”]*|\n["')\]»”]+|(?<!\s)[^\S\n]*\n)\s*$/u.test(
      text.slice(Math.max(0, at - 6), at),
    ) || at <= 0
  );
}

function wasCapital(text: string, at: number): boolean {
  return /^[^\p{L}\p{N}]*(?!\p{Ll})/u.test(text.slice(at, at + 8));
}
