import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { SendableError } from '../errors.ts';

const run = promisify(execFile);

/** Names of a large repository take megabytes. */
const OUTPUT_LIMIT = 256 * 1024 * 1024;

/**
 * The files of a git repository that differ from a commit, in the index or not, and those that git does not know yet.
 * Paths are absolute.
 *
 * @param since a commit or branch: what has changed since the two parted. The last commit where it is left out.
 * @throws SendableError USAGE outside of a repository, or for a commit that there is not.
 */
export async function changedFiles(cwd: string, since?: string): Promise<Set<string>> {
  const root = (await git(cwd, ['rev-parse', '--show-toplevel'])).replace(/\n$/, '');
  const names = ['--name-only', '-z', '--diff-filter=d', '--no-renames', '--end-of-options'];
  const base = since === undefined ? await lastCommit(root) : await mergeBase(root, since);
  const differ = await git(root, ['diff', ...names, base]);
  const unknown = await git(root, ['ls-files', '--others', '--exclude-standard', '-z']);
  const paths = `${differ}${unknown}`.split('\0').filter((path) => path !== '');
  return new Set(paths.map((path) => resolve(root, path)));
}

async function mergeBase(root: string, since: string): Promise<string> {
  return (await git(root, ['merge-base', '--end-of-options', since, 'HEAD'])).trim();
}

/** A repository without a commit differs from nothing at all. */
async function lastCommit(root: string): Promise<string> {
  const hasCommit = await git(root, ['rev-parse', '--verify', '--quiet', 'HEAD']).catch(() => '');
  return hasCommit.trim() || (await git(root, ['hash-object', '-t', 'tree', '/dev/null'])).trim();
}

async function git(cwd: string, args: readonly string[]): Promise<string> {
  try {
    return (await run('git', ['-c', 'core.quotePath=false', ...args], { cwd, maxBuffer: OUTPUT_LIMIT }))
      .stdout;
  } catch (error) {
    const { stderr = '', message } = error as Error & { stderr?: string };
    const reason = (stderr.trim() || message).split('\n', 1)[0] ?? '';
    throw new SendableError('USAGE', `git does not say what has changed: ${reason}`);
  }
}
