import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { SendableError, transform } from '../src/index.ts';
import { message } from '../test/generated-html.ts';
import { expectLaws, expectNoRuleFindsWork } from '../test/laws.ts';
import { mutatedMessage } from '../test/mutated-corpus.ts';
import { expectOracleAgrees } from '../test/oracle.ts';
import { minimise } from './minimise.ts';

/** What the worker tells: a message it begins with, a failure, or the seed it goes on with. */
export type FuzzReport = { html: string } | { seed: number; error: string; html: string } | { seed: number };

/** Of one round: then comes the next seed, so that a failure is soon made again. */
const RUNS = 100;

/** CPU time that a message may take: a second for every 100 KB begun. Unlike the clock it runs no faster when others work. */
const MS_PER_100_KB = 1_000;

const { seed, end } = workerData as { seed: number; end: number };

for (let next = seed; Date.now() < end; next++) {
  tell({ seed: next });
  const generated = next % 2 === 0 ? message : mutatedMessage;
  const { counterexample, errorInstance } = fc.check(
    fc.property(generated, (html) => {
      tell({ html });
      check(html);
    }),
    { seed: next, numRuns: RUNS, interruptAfterTimeLimit: Math.max(1, end - Date.now()) },
  );
  if (!counterexample) continue;
  const error = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  tell({
    seed: next,
    error,
    html: minimise(counterexample[0], (html) => isSameFailure(html, counterexample[0], next)),
  });
}

/** Tells the seed again at each try: to look for a small message may take long, and is no hang. */
function isSameFailure(html: string, known: string, at: number): boolean {
  tell({ seed: at });
  return lawOf(html) === lawOf(known);
}

/** Holds one message to the laws; a coded error is an answer, too. */
function check(html: string): void {
  const start = process.cpuUsage();
  try {
    transform(html);
  } catch (error) {
    if (error instanceof SendableError) return;
    throw error;
  }
  const { user, system } = process.cpuUsage(start);
  const ms = (user + system) / 1_000;
  const allowed = MS_PER_100_KB * Math.ceil((html.length + 1) / 100_000);
  if (ms > allowed) throw new Error(`takes too long: more than ${allowed} ms`);
  const result = expectLaws({ html });
  expectNoRuleFindsWork({ html: result.html });
  expectOracleAgrees(result.html);
}

/** The first line of what is wrong with a message, so that a smaller one can be held to fail in the same way. */
function lawOf(html: string): string | undefined {
  try {
    check(html);
    return undefined;
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).split(/[\n:]/, 1)[0];
  }
}

function tell(report: FuzzReport): void {
  parentPort?.postMessage(report);
}
