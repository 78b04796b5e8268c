/** Times below this are the machine's, not the text's. */
const NOISE_MS = 5;

/** By so much the work grows; a quadratic one takes the square of it. */
const TIMES = 4;

/**
 * How many times as long four times the work takes: about 4 where time grows with the text, 16 where with its square.
 * The least of three runs each, of the thread's own time, which others on the machine do not lengthen; none is of a size
 * that one before had, so that no memory of texts answers for it.
 *
 * @param work - Does the work for a text of so many parts.
 * @param count - The smaller number of parts: so many that the square of it would be felt.
 */
export function growthOf(work: (count: number) => void, count: number): number {
  work(count - 1);
  return leastOf(work, TIMES * count) / Math.max(leastOf(work, count), NOISE_MS);
}

/** What `growthOf` stays below where time grows with the text, with room for a collector of garbage. */
export const LINEAR = 9;

function leastOf(work: (count: number) => void, count: number): number {
  const times = [0, 1, 2].map((more) => {
    const start = process.threadCpuUsage();
    work(count + more);
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}
