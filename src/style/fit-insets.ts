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
  const sum = (): number => parts.reduce((total, part) => total + shrinking.now(part, part.px), 0);
  const before = sum();
  let excess = before - limit;
  for (const isLast of [false, true]) {
    const least = (part: Inset): number => (isLast ? 0 : part.least);
    const room = (part: Inset): number => shrinking.now(part, part.px) - least(part);
    while (excess > ROUNDING) {
      const part = parts.find((one) => room(one) >= excess) ?? parts.find((one) => room(one) > ROUNDING);
      if (!part) break;
      const px = Math.max(least(part), Math.floor(shrinking.now(part, part.px) - excess));
      shrinking.shrink(part, px, message(before));
      excess = sum() - limit;
    }
  }
  return sum();
}
