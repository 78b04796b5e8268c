import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { HOSTILE } from './messages.ts';

/** What a message of five million bytes may take; none that is refused comes near it. */
const HEAP_MB = 1_000;

/** A message that is refused is refused at once, or once its text was read. */
const REFUSED_MS = 1_000;

/** Twice the message takes twice the time, with room for what a busy machine and a garbage collector add. */
const GROWTH = 3.2;

/** Below this the time is the machine's, not the message's. */
const NOISE_MS = 400;

interface Measured {
  half: number;
  whole: number;
  outcome: string;
}

function measured(name: string): Measured {
  const program = new URL('measure.ts', import.meta.url).pathname;
  const output = execFileSync(process.execPath, [`--max-old-space-size=${HEAP_MB}`, program, name], {
    encoding: 'utf8',
  });
  return JSON.parse(output) as Measured;
}

describe('a message made to exhaust is refused at once, or cleaned in time that grows with it', () => {
  test.each(Object.keys(HOSTILE))('%s', { timeout: 120_000 }, (name) => {
    const { half, whole, outcome } = measured(name);
    expect(['result', 'MESSAGE_TOO_LARGE', 'MESSAGE_TOO_DEEP', 'MESSAGE_TOO_COMPLEX']).toContain(outcome);
    if (outcome !== 'result') expect(whole).toBeLessThan(Math.max(REFUSED_MS, GROWTH * half));
    else expect(whole, `${half.toFixed()} ms for one half`).toBeLessThan(NOISE_MS + GROWTH * half);
  });
});
