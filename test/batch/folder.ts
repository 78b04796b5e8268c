import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';

const main = `${import.meta.dirname}/../../src/cli/main.ts`;

/** One rule: what the others find in a message is not what these tests are about. */
export const FAST = ['--only', 'unsafe-html'] as const;

export const UGLY = '<p onclick="x()">Hello</p>\n';
export const TIDY = '<p>Hello</p>\n';

/** A folder of its own, with these files. */
export function folderOf(files: Record<string, string | Uint8Array> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sendable-batch-')));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Starts the command line in a folder. */
export function startIn(folder: string, args: readonly string[], env: Record<string, string> = {}) {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...rest } = process.env;
  const caches = {
    XDG_CACHE_HOME: join(folder, '.cache'),
    NODE_COMPILE_CACHE: join(dirname(main), '../../node_modules/.cache/compile'),
  };
  return spawn(process.execPath, [main, ...args], {
    cwd: folder,
    env: { ...rest, ...caches, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs the command line in a folder to its end. */
export async function runIn(
  folder: string,
  args: readonly string[],
  env?: Record<string, string>,
): Promise<Ended> {
  const child = startIn(folder, args, env);
  const [stdout, stderr, code] = await Promise.all([
    buffer(child.stdout),
    buffer(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ]);
  return { code, stdout: stdout.toString(), stderr: stderr.toString() };
}

/** `sendable batch` with one rule. */
export function batch(folder: string, ...args: string[]): Promise<Ended> {
  return runIn(folder, ['batch', ...FAST, ...args]);
}

export interface Line {
  path: string;
  status: string;
  isWritten: boolean;
  isCached: boolean;
  encoding?: string;
  error?: { code: string; message: string };
  changes?: { rule: string }[];
  findings?: { rule: string; severity: string; message: string; source?: { line: number; column: number } }[];
}

/** The reports of a run with `--format ndjson`, by path. */
export function reportsOf({ stdout }: Ended): Record<string, Line> {
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  return Object.fromEntries(lines.filter((line) => 'path' in line).map((line) => [line.path, line]));
}

export function contentOf(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

/** Every file in a folder and below, the cache left out. */
export function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((name) => !name.startsWith('.cache/'))
    .sort();
}
