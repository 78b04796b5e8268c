import type { Inset } from './insets.ts';
import type { Shrinking } from './shrink.ts';

/** Less than a pixel over is rounding. */
export const ROUNDING = 0.5;

/**
 * Makes insets smaller until their sum is no more than the limit, in px: the outermost that can do it alone, else from the
 * outermost inwards, the marks of lists last.
 *
 * @returns the sum that is left, in px.
 */
export function fitInsets(
  parts: readonly Inset[],
  limit: number,
  shrinking: Shrinking,
  message: (px: number) => string,
): number {
  const now = parts.map((part) => shrinking.now(part, part.px));
  const saidTogether = Map.groupBy(parts.keys(), (index) => shrinking.placeOf(parts[index] as Inset));
  const before = now.reduce((total, px) => total + px, 0);
  let sum = before;
  for (const isLast of [false, true]) {
    const least = (index: number): number => (isLast ? 0 : (parts[index] as Inset).least);
    const room = (index: number): number => (now[index] as number) - least(index);
    const most = now.reduce((largest, _, index) => Math.max(largest, room(index)), 0);
    let outermost = 0;
    while (sum - limit > ROUNDING) {
      const excess = sum - limit;
      while (outermost < parts.length && room(outermost) <= ROUNDING) outermost++;
      const alone = most >= excess ? now.findIndex((_, index) => room(index) >= excess) : -1;
      const index = alone === -1 ? outermost : alone;
      const part = parts[index];
      if (!part) break;
      const px = Math.max(least(index), Math.floor((now[index] as number) - excess));
      shrinking.shrink(part, px, message(before));
      for (const other of saidTogether.get(shrinking.placeOf(part)) ?? []) {
        const shrunk = Math.min(now[other] as number, px);
        sum -= (now[other] as number) - shrunk;
        now[other] = shrunk;
      }
    }
  }
  return sum;
}
