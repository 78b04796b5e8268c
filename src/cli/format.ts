import { SendableError } from '../errors.ts';
import { nearest } from '../nearest.ts';

/** Formats of what is said of one message; a report in one that is made for files stands in place of its html. */
export const MESSAGE_FORMATS = ['text', 'json', 'sarif', 'junit', 'github', 'markdown'] as const;

/**
 * The format that was asked for.
 *
 * @throws SendableError USAGE for one that there is not, with the one that is near.
 */
export function formatNamed<F extends string>(name: string, known: readonly F[]): F {
  const format = known.find((each) => each === name);
  if (format !== undefined) return format;
  const near = nearest(name, known);
  const hint = near === undefined ? '' : `; did you mean "${near}"?`;
  throw new SendableError('USAGE', `--format is "${name}"; it may be ${known.join(', ')}${hint}`);
}
