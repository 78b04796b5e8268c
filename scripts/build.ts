import { execSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename } from 'node:path';
import { rolldown } from 'rolldown';

/*
 * Builds dist/: the program in a few files, for a command that cleans one message is mostly the loading of its
 * modules, and the types as TypeScript writes them. What the package depends on stays outside.
 */

/** The entries of the package, the command line, and what runs in threads. */
const ENTRIES = [
  'src/index.ts',
  'src/batch/define-config.ts',
  'src/mail/clean-mail.ts',
  'src/cli/main.ts',
  'src/batch/worker.ts',
  'src/proofread/dictionary.thread.ts',
  'src/proofread/harper.thread.ts',
];
/** Beside the page of the report, as `src/batch` is: a module finds by its own place what it reads and starts. */
const FOLDER = 'dist/lib';

rmSync('dist', { recursive: true, force: true });
execSync('tsc -p tsconfig.build.json', { stdio: 'inherit' });
const bundle = await rolldown({
  input: Object.fromEntries(ENTRIES.map((path) => [basename(path, '.ts'), path])),
  platform: 'node',
  external: (id) => /^[^./]/.test(id) || builtinModules.includes(id),
});
await bundle.write({
  dir: FOLDER,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
});
cpSync('src/report/page', 'dist/report/page', {
  recursive: true,
  filter: (path) => !path.endsWith('.d.ts'),
});
