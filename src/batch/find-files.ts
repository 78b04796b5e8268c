import type { Dirent } from 'node:fs';
import { lstat, readdir, realpath, unlink } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { SendableError } from '../errors.ts';
import { isLeftover } from './atomic-write.ts';
import { Ignored } from './ignored.ts';
import { isSystemError, reasonOf } from './system-error.ts';

/** What a folder is searched for. */
export const EXTENSIONS: readonly string[] = [
  ...['.html', '.htm', '.xhtml', '.hbs', '.liquid', '.twig', '.jinja', '.j2'],
  ...['.ejs', '.erb', '.mustache', '.njk', '.eml'],
];

/** Folders that hold nobody's templates. */
const PASSED_OVER: ReadonlySet<string> = new Set(['.git', 'node_modules']);

export interface FindOptions {
  /** Where relative paths and globs start. */
  cwd: string;
  /** Whether `.gitignore` and `.sendableignore` are heeded. */
  ignoreFiles: boolean;
  /** A folder that is not searched: the one that is written to. */
  except?: string;
  /** Whether temporary files of runs that were killed are removed. */
  removeLeftovers?: boolean;
}

/** What was found. Paths are absolute. */
export interface Found {
  /** Sorted, each once. */
  files: string[];
  /** What was named and is left out, or cannot be read. */
  refused: { path: string; error: SendableError }[];
  /** Files that were named and are ignored. */
  ignored: string[];
  /** The deepest folder that holds all that was named: what `--out` mirrors starts there. */
  base: string;
}

/**
 * Finds the files that paths and globs name: of a folder, all with an extension of a template, in the folders below
 * it, too. Links within a folder are not followed; a file that is named and is a link is taken when it leads to
 * a file of its own folder or of `cwd`.
 *
 * @throws SendableError USAGE where a glob matches nothing.
 */
export async function findFiles(operands: readonly string[], options: FindOptions): Promise<Found> {
  const files = new Set<string>();
  const found: Omit<Found, 'files' | 'base'> = { refused: [], ignored: [] };
  const bases: string[] = [];
  for (const operand of operands) {
    const path = resolve(options.cwd, operand);
    const stats = await lstat(path).catch((error: unknown) => error);
    if (stats instanceof Error) {
      // A name with brackets or braces is a glob where there is no file of that name.
      if (isGlob(operand)) {
        bases.push(await addMatches(operand, options, files, found.refused));
      } else {
        bases.push(dirname(path));
        found.refused.push({ path, error: unreadable(path, stats) });
      }
      continue;
    }
    const real = await realpath(path).catch(() => path);
    const target = await lstat(real).catch(() => undefined);
    if (target?.isDirectory()) {
      bases.push(real);
      for await (const file of walk(real, options, found.refused)) {
        if (hasExtension(file)) files.add(file);
      }
      continue;
    }
    bases.push(dirname(path));
    const isWithin = [dirname(path), options.cwd].map(
      async (folder) => isBelow(real, await realpath(folder)) || real === path,
    );
    if (!target?.isFile() || !(await Promise.all(isWithin)).includes(true)) {
      const reason = target?.isFile() ? 'it is a link out of the folder' : 'it is no regular file';
      const error = new SendableError('INPUT_UNREADABLE', `cannot read ${path}: ${reason}`);
      found.refused.push({ path, error });
    } else if (await isIgnored(real, options)) found.ignored.push(path);
    else files.add(real);
  }
  return { ...found, files: [...files].sort(), base: commonFolder(bases, options.cwd) };
}

/** Whether a path lies in a folder or below. */
export function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

export function hasExtension(path: string): boolean {
  return EXTENSIONS.includes(extname(path).toLowerCase());
}

/** Whether an ignore file leaves out a file that was named. */
export async function isIgnored(path: string, options: FindOptions): Promise<boolean> {
  if (!options.ignoreFiles) return false;
  const rules = await Ignored.for(dirname(path));
  for (let at = dirname(path); dirname(at) !== at; at = dirname(at)) if (rules.has(at, true)) return true;
  return rules.has(path, false);
}

function isGlob(operand: string): boolean {
  return picomatch.scan(operand).isGlob || operand.startsWith('!');
}

/** Adds the files that a glob matches, and gives the folder that it starts from. */
async function addMatches(
  glob: string,
  options: FindOptions,
  files: Set<string>,
  refused: Found['refused'],
): Promise<string> {
  const { base } = picomatch.scan(glob);
  const folder = resolve(options.cwd, base);
  const matches = picomatch(glob.replace(/^\.\//, ''), { dot: false });
  const absolute = picomatch.scan(glob).base.startsWith('/');
  let count = 0;
  const stats = await lstat(folder).catch(() => undefined);
  if (stats?.isDirectory()) {
    for await (const file of walk(folder, options, refused)) {
      const name = absolute ? file : relative(options.cwd, file).split(sep).join('/');
      if (!matches(name)) continue;
      files.add(file);
      count += 1;
    }
  }
  if (count === 0) throw new SendableError('USAGE', `no file matches ${glob}`);
  return folder;
}

/** The regular files of a folder and those below that are not ignored. A folder that may not be read is refused. */
async function* walk(root: string, options: FindOptions, refused: Found['refused']): AsyncGenerator<string> {
  const { ignoreFiles, except, removeLeftovers } = options;
  const folders = [{ path: root, above: ignoreFiles ? await Ignored.for(root) : Ignored.none(root) }];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const { path: at, above } = folder;
    if (except !== undefined && isBelow(at, except)) continue;
    let entries: Dirent[];
    try {
      entries = await readdir(at, { withFileTypes: true });
    } catch (error) {
      refused.push({ path: at, error: unreadable(at, error) });
      continue;
    }
    const names = new Set(entries.map(({ name }) => name));
    const rules = at === root || !ignoreFiles ? above : await above.below(at, names);
    for (const entry of entries) {
      const path = join(at, entry.name);
      if (entry.isDirectory()) {
        if (!PASSED_OVER.has(entry.name) && !rules.has(path, true)) folders.push({ path, above: rules });
      } else if (entry.isFile()) {
        if (removeLeftovers && isLeftover(entry.name)) await unlink(path).catch(() => undefined);
        else if (!rules.has(path, false)) yield path;
      }
    }
  }
}

function unreadable(path: string, error: unknown): SendableError {
  const reason = isSystemError(error) ? reasonOf(error) : String(error);
  return new SendableError('INPUT_UNREADABLE', `cannot read ${path}: ${reason}`);
}

function commonFolder(folders: readonly string[], cwd: string): string {
  let common = folders[0] ?? cwd;
  for (const folder of folders) while (!isBelow(folder, common)) common = dirname(common);
  return common === '' ? basename(cwd) : common;
}
