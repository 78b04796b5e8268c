import { type ErrorCode, SendableError } from '../errors.ts';

/** Why a mail cannot be cleaned. */
type Reason = Extract<ErrorCode, `MAIL_${string}`>;

/**
 * Refuses a mail: what two readers would read differently cannot be judged, and what cannot be judged is not sent.
 *
 * @param line of the file, from 1, where the fault has one.
 */
export function refuse(code: Reason, message: string, line?: number): never {
  throw new SendableError(code, line === undefined ? message : `line ${line}: ${message}`);
}

/** The line, from 1, that an offset stands in. */
export function lineOf(source: string, offset: number): number {
  let line = 1;
  for (let at = source.indexOf('\n'); at !== -1 && at < offset; at = source.indexOf('\n', at + 1)) line += 1;
  return line;
}
