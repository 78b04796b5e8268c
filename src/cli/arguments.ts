import { type ParseArgsConfig, parseArgs } from 'node:util';
import { SendableError } from '../errors.ts';
import { nearest } from '../nearest.ts';

type OptionsConfig = NonNullable<ParseArgsConfig['options']>;

/** What was given on the command line, read by the options that a command declares. */
type Arguments<O extends OptionsConfig> = ReturnType<
  typeof parseArgs<{ args: string[]; options: O; allowPositionals: true; strict: true }>
>;

/**
 * Reads the arguments of a command: its options, and at most `operands` words besides.
 *
 * @throws SendableError USAGE for an unknown option, one without its value, or a word too many.
 */
export function readArguments<const O extends OptionsConfig>(
  args: string[],
  options: O,
  operands: number,
): Arguments<O> {
  let read: Arguments<O>;
  try {
    read = parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    if (isParseArgsError(error)) throw new SendableError('USAGE', explained(error, Object.keys(options)));
    throw error;
  }
  const extra = read.positionals[operands];
  if (extra !== undefined) throw new SendableError('USAGE', `"${extra}" is one argument too many`);
  return read;
}

interface ParseArgsError extends Error {
  code: string;
}

function isParseArgsError(error: unknown): error is ParseArgsError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}

function explained(error: ParseArgsError, known: readonly string[]): string {
  const option = /'(--?[^' ]+)/.exec(error.message)?.[1];
  if (error.code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION' || option === undefined) {
    // The first sentence says what is wrong; the rest is advice on escaping that seldom fits.
    return (error.message.split(/[.\n]/, 1)[0] ?? error.message).trim();
  }
  const near = nearest(option.replace(/^-+/, ''), known);
  return `there is no option "${option}"${near === undefined ? '' : `; did you mean "--${near}"?`}`;
}
