import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/*
 * Packs what would be published, as it is built, and looks at it: nothing but what is needed, types for each entry, no
 * fault that publint or attw know, no known hole in what it brings along. `npm run check:package`.
 */

interface Packed {
  filename: string;
  unpackedSize: number;
  files: { path: string; size: number }[];
}

/** What a user of the package needs, and nothing besides: no tests, no corpus, no sources. */
const NEEDED =
  /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|SECURITY\.md|config\.schema\.json|bin\/sendable\.cjs|transforms\/README\.md|dist\/(?:lib\/[^/]+\.js|types\/.+\.d\.ts|report\/page\/.+\.(?:js|css)))$/;

/** Far above what it is: a folder that slipped in would be seen. */
const LARGEST_BYTES = 6_000_000;

const folder = mkdtempSync(join(tmpdir(), 'sendable-package-'));
const faults: string[] = [];
try {
  checkPackage();
} finally {
  rmSync(folder, { recursive: true });
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;

function checkPackage(): void {
  const output = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [packed] = JSON.parse(output) as [Packed];
  const { files, unpackedSize, filename } = packed;
  console.log(`${files.length} files, ${(unpackedSize / 1e6).toFixed(1)} MB unpacked`);
  const paths = new Set(files.map(({ path }) => path));
  for (const path of paths)
    if (!NEEDED.test(path)) faults.push(`${path} is not needed by who installs the package`);
  if (unpackedSize > LARGEST_BYTES) faults.push(`it is ${unpackedSize} bytes unpacked`);
  for (const path of entries())
    if (!paths.has(path)) faults.push(`${path} is named in package.json and not packed`);
  const tarball = join(folder, filename);
  run('publint', ['run', tarball, '--strict']);
  // It is ESM for a Node that reads ESM everywhere: what older ones do with it does not matter.
  run('attw', [tarball, '--profile', 'esm-only', '--format', 'ascii', '--no-emoji']);
  checkAudit();
}

/** The files that package.json leads to. */
function entries(): string[] {
  const { exports, bin } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    exports: object;
    bin: object;
  };
  const leaves = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values(value as object).flatMap(leaves);
  return [...leaves(exports), ...leaves(bin)].map((path) => path.replace(/^\.\//, ''));
}

function run(command: string, args: string[]): void {
  const { status, stdout, stderr } = spawnSync(join('node_modules', '.bin', command), args, {
    encoding: 'utf8',
  });
  console.log(`${command}: ${status === 0 ? 'nothing to say' : 'faults'}`);
  if (status !== 0) faults.push(`${stdout}${stderr}`);
}

/** Known holes in what is installed with the package; a registry that cannot be asked is no fault of the package. */
function checkAudit(): void {
  if (!existsSync('package-lock.json')) return;
  const { status, stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' });
  const isAnswered = /"vulnerabilities"/.test(stdout);
  console.log(
    `npm audit: ${isAnswered ? (status === 0 ? 'nothing to say' : 'faults') : 'the registry does not answer'}`,
  );
  if (isAnswered && status !== 0) faults.push(stdout);
}
