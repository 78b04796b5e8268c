/*
 * Cleans one hostile message, of half its size and whole, and prints what came of it as JSON. A program of its own, so
 * that its memory can be bounded and its time be its own: CPU time, which other programs do not lengthen.
 */
import { SendableError, transform } from '../../src/index.ts';
import { HOSTILE } from './messages.ts';

const { size, of } = HOSTILE[process.argv[2] ?? ''] ?? { size: 0, of: () => '' };

transform('<p style="color:red">Order {{ id }}</p>');
const half = measure(of(size / 2));
const whole = measure(of(size));
process.stdout.write(JSON.stringify({ half: half.ms, whole: whole.ms, outcome: whole.outcome }));

function measure(html: string): { ms: number; outcome: string } {
  const start = process.cpuUsage();
  const outcome = outcomeOf(html);
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1_000, outcome };
}

function outcomeOf(html: string): string {
  try {
    transform(html);
    return 'result';
  } catch (error) {
    if (error instanceof SendableError) return error.code;
    throw error;
  }
}
