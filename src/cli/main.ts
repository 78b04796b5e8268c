import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { SendableError } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { cacheFolder } from './cache-folder.ts';
import { type Command, HELP } from './help.ts';
import { paintFor, watchOutput } from './output.ts';
import { version } from './version.ts';

/** A command is loaded when it is called: `--help` need not wait for the parser. */
const COMMANDS: Record<Command, () => Promise<{ run(args: string[]): Promise<void> }>> = {
  clean: () => import('./clean.ts'),
  batch: () => import('./batch.ts'),
  init: () => import('./init.ts'),
  config: () => import('./config.ts'),
  rules: () => import('./rules.ts'),
  explain: () => import('./explain.ts'),
};

/** The exit code when the input or the command was wrong. */
const WRONG_INPUT = 2;

watchOutput(WRONG_INPUT);
// Half of what a short command takes is compiling: Node keeps what comes of it for the next one.
enableCompileCache(join(cacheFolder(), 'compiled'));
try {
  await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = WRONG_INPUT;
  process.stderr.write(describe(error));
}

async function main([name, ...rest]: string[]): Promise<void> {
  if (name === '--help' || name === '-h') process.stdout.write(HELP.sendable);
  else if (name === '--version') process.stdout.write(`${version()}\n`);
  else if (name === undefined) throw new SendableError('USAGE', 'name a command');
  else if (!isCommand(name)) throw new SendableError('USAGE', unknownCommand(name));
  else if (asksForHelp(rest)) process.stdout.write(HELP[name]);
  else await (await COMMANDS[name]()).run(rest);
}

function isCommand(name: string): name is Command {
  return Object.hasOwn(COMMANDS, name);
}

function unknownCommand(name: string): string {
  const near = nearest(name, Object.keys(COMMANDS));
  return `there is no command "${name}"${near === undefined ? '' : `; did you mean "${near}"?`}`;
}

/** Anywhere before `--`, behind which everything is a name. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end === -1 ? args : args.slice(0, end)).some(
    (argument) => argument === '--help' || argument === '-h',
  );
}

/** A user's mistake: what is wrong and what to do. A defect of ours: its stack. */
function describe(error: unknown): string {
  if (error instanceof SendableError) {
    const paint = paintFor(process.stderr);
    return `${paint('red', 'sendable:')} ${error.message} (${error.code})\n${error.hint}\n`;
  }
  return `${error instanceof Error ? error.stack : String(error)}\n`;
}
