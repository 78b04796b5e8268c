import { styleText } from 'node:util';
import type { Paint } from '../report/text.ts';

/** Paints for a stream of the process: only on a terminal, and as NO_COLOR and FORCE_COLOR say. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  return (emphasis, text) => styleText(emphasis, text, { stream });
}

/**
 * Whoever reads our output may stop before its end (`sendable clean … | head`): that is no failure, and there is
 * nobody left to tell. Any other failure to write, as on a full disk, ends the program with `exitCode`.
 */
export function watchOutput(exitCode: number): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    process.stderr.write(`sendable: cannot write the output: ${error.message}\n`);
    process.exit(exitCode);
  });
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exit(exitCode);
  });
}
