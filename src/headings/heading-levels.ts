/** A heading as its place among the others needs it: `level` is what it has now. */
export interface Heading {
  level: number;
  /** Whether its level can be changed. */
  isFixed: boolean;
}

/**
 * The levels at which no heading is more than one below the one before it (WCAG 1.3.1, H42), with as few changes as
 * possible: headings of one level under the same heading stay on one level. Where a first heading alone stands one
 * level too high, it is lowered instead of all that follow being raised.
 *
 * @returns a level for each heading, in order.
 */
export function levelsWithoutJump(headings: readonly Heading[]): number[] {
  const raised = closed(headings, headings[0]?.level ?? 1);
  const lowered = loweredFirst(headings);
  return lowered && changes(headings, lowered) < changes(headings, raised) ? lowered : raised;
}

/** Each heading as deep as the one it belongs to allows, and no deeper than it was. */
function closed(headings: readonly Heading[], first: number): number[] {
  const around: { was: number; is: number }[] = [];
  return headings.map(({ level, isFixed }, index) => {
    while ((around.at(-1)?.was ?? 0) >= level) around.pop();
    const parent = around.at(-1);
    const is = index === 0 ? first : isFixed || !parent ? level : Math.min(level, parent.is + 1);
    around.push({ was: level, is });
    return is;
  });
}

/** One level down a heading keeps its weight; farther down it would stand below what it is about. */
function loweredFirst(headings: readonly Heading[]): number[] | undefined {
  const [first, ...rest] = headings;
  if (!first || first.isFixed || rest.length === 0) return undefined;
  const highest = rest.reduce((top, { level }) => Math.min(top, level), 6);
  return highest > first.level + 1 ? closed(headings, first.level + 1) : undefined;
}

function changes(headings: readonly Heading[], levels: readonly number[]): number {
  return headings.filter(({ level }, index) => level !== levels[index]).length;
}
