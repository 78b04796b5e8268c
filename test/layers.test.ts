import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

const root = `${import.meta.dirname}/..`;

const IMPORTS: readonly (readonly [file: string, specifier: string, verdict: 'allowed' | 'refused'])[] = [
  ['src/document/a.ts', 'parse5', 'allowed'],
  ['src/document/a.ts', '../errors.ts', 'allowed'],
  ['src/document/a.ts', '../editor.ts', 'refused'],
  ['src/document/a.ts', '../style/a.ts', 'refused'],
  ['src/document/a.ts', 'css-tree', 'refused'],
  ['src/document/a.ts', 'node:fs', 'refused'],
  ['src/style/a.ts', 'css-tree', 'allowed'],
  ['src/style/a.ts', 'css-select', 'allowed'],
  ['src/style/a.ts', '../document/node.ts', 'allowed'],
  ['src/style/a.ts', 'parse5', 'refused'],
  ['src/style/a.ts', '../policy/a.ts', 'refused'],
  ['src/policy/a.ts', '../editor.ts', 'refused'],
  ['src/edits/a.ts', '../document/node.ts', 'allowed'],
  ['src/edits/a.ts', '../transform.ts', 'refused'],
  ['src/editor.ts', './document/node.ts', 'allowed'],
  ['src/editor.ts', './pipeline.ts', 'refused'],
  ['src/editor.ts', 'css-tree/parser', 'refused'],
  ['src/editor.ts', 'parse5', 'refused'],
  ['src/pipeline.ts', './editor.ts', 'allowed'],
  ['src/pipeline.ts', '../transforms/index.ts', 'refused'],
  ['src/index.ts', './pipeline.ts', 'allowed'],
  ['src/index.ts', '../transforms/index.ts', 'allowed'],
  ['src/index.ts', './cli/main.ts', 'refused'],
  ['src/report/a.ts', '../result.ts', 'allowed'],
  ['src/report/a.ts', '../index.ts', 'refused'],
  ['src/encoding/a.ts', '../errors.ts', 'allowed'],
  ['src/encoding/a.ts', '../document/node.ts', 'refused'],
  ['src/mail/a.ts', '../index.ts', 'allowed'],
  ['src/mail/a.ts', '../encoding/coder.ts', 'allowed'],
  ['src/mail/a.ts', '../pipeline.ts', 'refused'],
  ['src/mail/a.ts', '../batch/a.ts', 'refused'],
  ['src/mail/a.ts', '../../transforms/index.ts', 'refused'],
  ['src/mail/a.ts', 'node:fs', 'refused'],
  ['src/index.ts', './mail/clean-mail.ts', 'refused'],
  ['src/batch/a.ts', '../mail/a.ts', 'allowed'],
  ['src/cli/a.ts', '../mail/a.ts', 'allowed'],
  ['src/cli/a.ts', '../index.ts', 'allowed'],
  ['src/cli/a.ts', '../report/text.ts', 'allowed'],
  ['src/cli/a.ts', '../pipeline.ts', 'refused'],
  ['src/cli/a.ts', '../../transforms/index.ts', 'refused'],
  ['transforms/style/a.ts', '../../src/transform.ts', 'allowed'],
  ['transforms/style/a.ts', '../../src/style/a.ts', 'allowed'],
  ['transforms/style/a.ts', './a.data.ts', 'allowed'],
  ['transforms/style/a.ts', './b.ts', 'refused'],
  ['transforms/style/a.ts', '../content/b.ts', 'refused'],
  ['transforms/style/a.ts', '../index.ts', 'refused'],
  ['transforms/style/a.ts', '../../src/pipeline.ts', 'refused'],
  ['transforms/style/a.ts', '../../src/index.ts', 'refused'],
  ['transforms/style/a.ts', '../../src/cli/main.ts', 'refused'],
  ['transforms/style/a.ts', '../../src/edits/a.ts', 'refused'],
  ['transforms/style/a.ts', 'parse5', 'refused'],
  ['transforms/style/a.ts', 'css-tree', 'refused'],
  ['transforms/style/a.ts', 'node:http', 'refused'],
  ['transforms/index.ts', './style/a.ts', 'allowed'],
  ['transforms/index.ts', '../src/transform.ts', 'allowed'],
  ['transforms/index.ts', '../src/pipeline.ts', 'refused'],
];

/** Lints a copy of the house in which each file holds its imports of the table, one a line; `file:line` of those refused. */
function refusedImports(): Set<string> {
  const house = realpathSync(mkdtempSync(join(tmpdir(), 'sendable-layers-')));
  copyFileSync(`${root}/biome.json`, `${house}/biome.json`);
  cpSync(`${root}/scripts`, `${house}/scripts`, { recursive: true, filter: (path) => !path.endsWith('.ts') });
  for (const [file, specifiers] of byFile()) {
    mkdirSync(dirname(`${house}/${file}`), { recursive: true });
    writeFileSync(`${house}/${file}`, specifiers.map((specifier) => `import '${specifier}';\n`).join(''));
  }
  const report = lint(house);
  const places = report.matchAll(/noRestrictedImports,file=(.+?),line=(\d+)/g);
  return new Set([...places].map(([, file = '', line]) => `${file.replace(`${house}/`, '')}:${line}`));
}

/** The linter's report; that it fails is what is wanted of it. */
function lint(folder: string): string {
  const args = [
    'lint',
    '--only=style/noRestrictedImports',
    '--reporter=github',
    '--max-diagnostics=none',
    '.',
  ];
  try {
    return execFileSync(`${root}/node_modules/.bin/biome`, args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    return String((error as { stdout: unknown }).stdout);
  }
}

function byFile(): Map<string, string[]> {
  const files = new Map<string, string[]>();
  for (const [file, specifier] of IMPORTS) files.set(file, [...(files.get(file) ?? []), specifier]);
  return files;
}

describe('imports point down the layers', () => {
  let refused: Set<string>;
  beforeAll(() => {
    refused = refusedImports();
  });

  test.each(IMPORTS)('%s imports %s: %s', (file, specifier, verdict) => {
    const line = (byFile().get(file) ?? []).indexOf(specifier) + 1;
    expect(refused.has(`${file}:${line}`) ? 'refused' : 'allowed').toBe(verdict);
  });
});
