import { watch } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { CONFIG_NAMES } from './config-file.ts';
import { EXTENSIONS, hasExtension } from './find-files.ts';

/** Editors write a file in several steps, and a branch that is checked out changes many: in ms. */
const SETTLING = 150;

/**
 * Waits for changes in a folder and below, for ever, and cleans what changed: a template alone, all of them when a
 * configuration or an ignore file changed, the one beside it for a context file.
 *
 * @param clean is given the files that may have changed; none where all are to be cleaned.
 * @param fail is told of what was thrown.
 */
export async function watchFiles(
  folder: string,
  clean: (only?: ReadonlySet<string>) => Promise<unknown>,
  fail: (error: unknown) => void,
): Promise<void> {
  const waiting = new Set<string>();
  let isRunning = false;
  const settle = async (): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    while (waiting.size > 0) {
      await after(SETTLING);
      const names = [...waiting];
      waiting.clear();
      const only = names.some(concernsAll) ? undefined : new Set(names.flatMap(templatesOf));
      if (only?.size === 0) continue;
      await clean(only).catch(fail);
    }
    isRunning = false;
  };
  for await (const { filename } of watch(folder, { recursive: true })) {
    if (filename === null || /(?:^|[/\\])(?:node_modules|\.git)(?:[/\\]|$)/.test(filename)) continue;
    waiting.add(join(folder, filename));
    // Its failures are told by `fail`.
    void settle();
  }
}

function concernsAll(path: string): boolean {
  const name = basename(path);
  return name === '.gitignore' || name === '.sendableignore' || CONFIG_NAMES.includes(name);
}

function templatesOf(path: string): string[] {
  if (hasExtension(path)) return [path];
  const stem = /^(.*)\.context\.json$/s.exec(basename(path))?.[1];
  if (stem === undefined) return [];
  return hasExtension(stem)
    ? [join(dirname(path), stem)]
    : EXTENSIONS.map((end) => join(dirname(path), stem + end));
}
