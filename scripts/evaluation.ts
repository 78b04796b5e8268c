/** What one text came to: in which row of the table it counts, and whether the rules did right by it. */
export interface Outcome {
  row: string;
  isKeptAside: boolean;
  isRight: boolean;
  /** Shown with --misses. */
  text: string;
}

/** One table: rows of outcomes, on the texts that are worked with and on those kept aside. */
export interface Evaluation {
  title: string;
  /** What the share of right texts is called, and the least it may be. */
  measure: string;
  least: number;
  outcomes: readonly Outcome[];
}

/**
 * Prints a table, and with `--misses` the texts that are wrong, but never one that is kept aside. A share below the
 * least makes the program fail.
 */
export function printEvaluation({ title, measure, least, outcomes }: Evaluation): void {
  const rows = [...new Set(outcomes.map(({ row }) => row))];
  const totals = outcomes.filter(({ row }) => !row.startsWith('kind '));
  const goal = least > 0 ? `, at least ${100 * least} %` : '';
  console.log(`\n${title} (${measure}, %${goal})`);
  console.log(`  ${''.padEnd(16)}${'worked with'.padStart(16)}${'kept aside'.padStart(18)}`);
  for (const row of rows) {
    printRow(
      row,
      outcomes.filter((outcome) => outcome.row === row),
    );
  }
  printRow('all', totals);
  for (const part of [true, false]) {
    const list = totals.filter((outcome) => outcome.isKeptAside === part);
    if (list.filter(({ isRight }) => isRight).length < least * list.length) process.exitCode = 1;
  }
  if (!process.argv.includes('--misses')) return;
  const misses = outcomes.filter(({ isRight, isKeptAside }) => !isRight && !isKeptAside);
  for (const text of new Set(misses.map((outcome) => outcome.text))) console.log(`  - ${text}`);
}

function printRow(name: string, outcomes: readonly Outcome[]): void {
  const worked = outcomes.filter((outcome) => !outcome.isKeptAside);
  const aside = outcomes.filter((outcome) => outcome.isKeptAside);
  console.log(`  ${name.padEnd(16)}${share(worked)}  ${share(aside)}`);
}

function share(outcomes: readonly Outcome[]): string {
  if (outcomes.length === 0) return '-'.padStart(16);
  const right = outcomes.filter(({ isRight }) => isRight).length;
  return (
    `${right} of ${outcomes.length}`.padStart(10) +
    ` ${((100 * right) / outcomes.length).toFixed(1)}`.padStart(6)
  );
}
