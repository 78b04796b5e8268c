import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';

const root = `${import.meta.dirname}/../..`;

/** What was compiled for one process need not be compiled for the next. */
const NODE_COMPILE_CACHE = `${root}/node_modules/.cache/compile`;

/** What takes seconds to load, where a test is about something else. */
export const FAST = ['--no-audit', '--no-proofread'];

export interface Run {
  /** What is piped in; nothing where it is left out. */
  input?: string | Uint8Array;
  env?: Record<string, string>;
}

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
  /** The bytes behind `stdout`. */
  bytes: Buffer;
}

/** Starts the command line as a process of its own. */
export function start(
  args: readonly string[],
  env: Record<string, string> = {},
): ChildProcessWithoutNullStreams {
  // The tests decide on colour, not the terminal they are run from.
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...rest } = process.env;
  return spawn(process.execPath, [`${root}/src/cli/main.ts`, ...args], {
    cwd: root,
    env: { ...rest, NODE_COMPILE_CACHE, ...env },
  });
}

/** Runs the command line to its end. */
export async function sendable(args: readonly string[], { input = '', env }: Run = {}): Promise<Ended> {
  const child = start(args, env);
  // A program that has said what is wrong need not read the rest of its input.
  child.stdin.on('error', ignorePipe);
  child.stdin.end(input);
  const [bytes, stderr, code] = await Promise.all([
    buffer(child.stdout),
    buffer(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ]);
  return { code, bytes, stdout: bytes.toString(), stderr: stderr.toString() };
}

export function ignorePipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
