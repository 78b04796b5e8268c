import type { Span } from '../document/span.ts';
import { isWithin } from './clause-cut.ts';

const OPEN = '([{<（【「';
const CLOSE = ')]}>）】」';

/** The innermost brackets that hold a match. */
export function bracketsAround(text: string, region: Span, matches: readonly Span[]): Span[] {
  const found: Span[] = [];
  const stack: number[] = [];
  for (let at = region.start; at < region.end; at++) {
    if (matches.some(({ start, end }) => at >= start && at < end)) continue;
    const char = text[at] as string;
    if (OPEN.includes(char)) stack.push(at);
    else if (CLOSE.includes(char)) {
      const start = stack.pop();
      if (start === undefined) continue;
      const bracket = { start, end: at + 1 };
      const holds = (match: Span): boolean => start < match.start && match.end <= at;
      if (
        matches.some(holds) &&
        !found.some((inner) => matches.filter(holds).every((match) => isWithin(match, inner)))
      )
        found.push(bracket);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
