import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/index.ts';
import { sendable } from './sendable.ts';

const root = `${import.meta.dirname}/../..`;

describe('help', () => {
  test.each([['--help'], ['-h']])('%s names every command', async (option) => {
    const { code, stdout } = await sendable([option]);
    for (const command of ['clean', 'rules', 'explain']) expect(stdout).toContain(`sendable ${command}`);
    expect(code).toBe(0);
  });

  test('clean --help names every option of the command', async () => {
    const { code, stdout } = await sendable(['clean', '--help']);
    const declared = readFileSync(`${root}/src/cli/clean.ts`, 'utf8').matchAll(
      /^ {2}'?([\w-]+)'?: \{ type: /gm,
    );
    const names = [...declared].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) expect(stdout).toContain(`--${name} `);
    expect(code).toBe(0);
  });

  test.each(['rules', 'explain'])('%s --help', async (command) => {
    const { code, stdout } = await sendable([command, '--help']);
    expect(stdout).toContain(`sendable ${command}`);
    expect(code).toBe(0);
  });

  test('--version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };
    expect(await sendable(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n` });
  });

  test('a misspelt command', async () => {
    const { code, stdout, stderr } = await sendable(['claen']);
    expect(stderr).toContain('there is no command "claen"; did you mean "clean"? (USAGE)');
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  test('no command', async () => {
    expect(await sendable([])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('rules and explain say what the declarations say', () => {
  test('rules: one line each, in running order', async () => {
    const { code, stdout } = await sendable(['rules']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => line.split(/ +/)[0])).toEqual(rules.map(({ id }) => id));
    for (const [index, { summary }] of rules.entries()) expect(lines[index]).toContain(summary);
    expect(code).toBe(0);
  });

  test.each(rules)('explain $id', async ({ id, summary, why, clause, examples, options }) => {
    const { code, stdout } = await sendable(['explain', id]);
    for (const text of [id, summary, why, clause, ...Object.keys(options)]) expect(stdout).toContain(text);
    for (const { before } of examples) expect(stdout).toContain(before.split('\n')[0]);
    expect(code).toBe(0);
  });

  test.each([
    [['unsafe-htm'], 'there is no rule "unsafe-htm"; did you mean "unsafe-html"? (RULE_UNKNOWN)'],
    [[], 'name the rule to explain (USAGE)'],
  ])('explain %j', async (args, message) => {
    const { code, stderr } = await sendable(['explain', ...args]);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});

describe('an older Node', () => {
  /** Runs the bin under a Node that says it is of another version. */
  function binUnder(version: string): Promise<{ code: number; stderr: string }> {
    const disguise = join(mkdtempSync(join(tmpdir(), 'sendable-')), 'node-version.cjs');
    const versions = `{ ...process.versions, node: ${JSON.stringify(version)} }`;
    writeFileSync(disguise, `Object.defineProperty(process, 'versions', { value: ${versions} });`);
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        ['--require', disguise, `${root}/bin/sendable.cjs`, '--version'],
        (error, _, stderr) => {
          resolve({ code: Number(error?.code ?? 0), stderr });
        },
      );
    });
  }

  test.each(['4.9.1', '20.19.0', '24.14.9'])('%s is told which one it takes', async (version) => {
    const { code, stderr } = await binUnder(version);
    expect(stderr).toContain(`sendable needs Node 24.15 or newer; this is Node ${version}.`);
    expect(code).toBe(2);
  });

  test('the bin uses nothing that an old Node cannot read', () => {
    const source = readFileSync(`${root}/bin/sendable.cjs`, 'utf8');
    expect(source).not.toMatch(/\b(?:const|let|class|await)\b|=>|`|\?\.|\?\?|'node:/);
  });
});
