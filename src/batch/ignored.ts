import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

const IGNORE_FILES = ['.gitignore', '.sendableignore'] as const;

/** What the ignore files of a folder and of those above it leave out, as git reads them. */
export class Ignored {
  readonly #folder: string;
  readonly #own: Ignore | undefined;
  readonly #above: Ignored | undefined;

  private constructor(folder: string, own: Ignore | undefined, above: Ignored | undefined) {
    this.#folder = folder;
    this.#own = own;
    this.#above = above;
  }

  /** For a folder, with the ignore files above it, up to the root of the git repository that it is in. */
  static async for(folder: string): Promise<Ignored> {
    const folders = [resolve(folder)];
    const root = await repositoryOf(resolve(folder));
    if (root !== undefined) {
      for (let at = resolve(folder); at !== root; at = dirname(at)) folders.unshift(dirname(at));
    }
    let ignored: Ignored | undefined;
    for (const each of folders) {
      const texts = each === root ? [join('.git', 'info', 'exclude'), ...IGNORE_FILES] : IGNORE_FILES;
      ignored = new Ignored(each, await read(each, texts), ignored);
    }
    return ignored as Ignored;
  }

  /** Nothing is left out. */
  static none(folder: string): Ignored {
    return new Ignored(folder, undefined, undefined);
  }

  /** With what a folder below adds. */
  async below(folder: string, names: ReadonlySet<string>): Promise<Ignored> {
    const present = IGNORE_FILES.filter((name) => names.has(name));
    return present.length === 0 ? this : new Ignored(folder, await read(folder, present), this);
  }

  /** Whether a file or folder below is left out; the nearest ignore file that speaks of it decides. */
  has(path: string, isFolder: boolean): boolean {
    for (let at: Ignored | undefined = this; at !== undefined; at = at.#above) {
      if (at.#own === undefined) continue;
      const inside = relative(at.#folder, path).split(sep).join('/');
      if (inside === '' || inside.startsWith('../')) continue;
      const { ignored, unignored } = at.#own.test(isFolder ? `${inside}/` : inside);
      if (ignored || unignored) return ignored;
    }
    return false;
  }
}

async function read(folder: string, names: readonly string[]): Promise<Ignore | undefined> {
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8').catch(() => '')));
  if (texts.every((text) => text === '')) return undefined;
  return ignore({ allowRelativePaths: true }).add(texts.join('\n'));
}

/** The nearest folder at or above that holds `.git`. */
async function repositoryOf(folder: string): Promise<string | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    if (await stat(join(at, '.git')).catch(() => undefined)) return at;
    if (dirname(at) === at) return undefined;
  }
}
