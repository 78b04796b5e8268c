/** Something that takes a message and gives one back; what it gives is not looked at. */
export interface Contestant {
  name: string;
  run(html: string): unknown;
}

/** A round of the first contestant takes so long at the least, in ms: a shorter one says nothing. */
const SHORTEST_ROUND = 50;
/** Rounds before the first that counts, in which code is compiled. */
const WARM_UP = 2;

/**
 * Times contestants in turns over the same messages, in one process, so that the machine's moods fall on all alike.
 * Prints the median of each as a multiple of the first one's median, and between which tenths its own rounds lay.
 *
 * @param rounds how many are counted, after those that warm up; few messages are gone through several times in each.
 */
export async function compare(
  title: string,
  contestants: readonly Contestant[],
  messages: readonly string[],
  rounds: number,
): Promise<void> {
  const times = contestants.map((): number[] => []);
  let turns = 1;
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const [index, { run }] of contestants.entries()) {
      const start = performance.now();
      for (let turn = 0; turn < turns; turn++) for (const html of messages) await run(html);
      const time = performance.now() - start;
      if (round >= 0) times[index]?.push(time);
      else if (index === 0) turns = Math.ceil((turns * SHORTEST_ROUND) / time);
    }
  }
  const units = messages.reduce((sum, html) => sum + html.length, 0);
  console.log(`\n${title}: ${messages.length} messages, ${Math.round(units / 1024)} K characters`);
  const base = quantile(times[0] ?? [], 0.5);
  for (const [index, { name }] of contestants.entries()) {
    const ratios = (times[index] ?? []).map((time) => time / base);
    const [low = 0, middle = 0, high = 0] = [0.1, 0.5, 0.9].map((share) => quantile(ratios, share));
    console.log(`  ${name.padEnd(52)} ${format(middle)} x   (${format(low)} to ${format(high)})`);
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))] ?? 0;
}

export function format(value: number): string {
  return value.toFixed(2).padStart(7);
}
