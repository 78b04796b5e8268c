import type { Span } from '../document/span.ts';
import { parameterOf } from './parameters.ts';
import type { PartText } from './part-text.ts';

/** So long is a line that a program has wrapped; a shorter one was ended by its writer. */
const WRAPPED = 55;

/** What begins a line of its own: a quotation, an item of a list, an indented line, a label. */
const BEGINS_A_LINE = /^(?:[\s>|*•·–+-]|\d{1,2}[.)]\s|\p{L}[\p{L}-]{1,20}:\s)/u;

/**
 * The line ends of a plain text that only wrap a paragraph, with the space before them: a sentence goes on over them.
 * In format=flowed the space says so (RFC 3676, 4.2); elsewhere a long line that is followed by another one does.
 */
export function softBreaks({ text, part }: PartText): Span[] {
  const isFlowed = parameterOf(part.contentType, 'format')?.value.toLowerCase() === 'flowed';
  const found: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(/\r\n|\n/g)) {
    const line = text.slice(from, match.index);
    const end = match.index + match[0].length;
    from = end;
    const next = text.slice(end, end + 24);
    if (line === '-- ' || /^\r?\n|^$/.test(next) || /^[\s>]/.test(line)) continue;
    const isSoft = isFlowed ? line.endsWith(' ') : line.length >= WRAPPED && !BEGINS_A_LINE.test(next);
    if (isSoft) found.push({ start: match.index - (line.length - line.trimEnd().length), end });
  }
  return found;
}
