import { spawnSync } from 'node:child_process';

/*
 * Runs every check in turn and stops at the first that fails, naming the command that repairs it where there is one.
 * --without <step> leaves a step out, for a caller that has run it already.
 */

interface Step {
  name: string;
  what: string;
  command: string;
  repair?: string;
}

const STEPS: readonly Step[] = [
  { name: 'types', what: 'types', command: 'tsc' },
  {
    name: 'lint',
    what: 'lint and format',
    command: 'biome check --error-on-warnings .',
    repair: 'npm run format',
  },
  {
    name: 'layers',
    what: 'imports point down the layers',
    command: 'biome lint --only=style/noRestrictedImports .',
  },
  { name: 'tests', what: 'tests', command: 'npm test' },
  {
    name: 'docs',
    what: 'docs say what the rules say',
    command: 'node scripts/docs.ts --check',
    repair: 'npm run docs',
  },
  { name: 'package', what: 'what is published, and its types', command: 'npm run check:package' },
];

const leftOut = process.argv.flatMap((argument, index, all) =>
  all[index - 1] === '--without' ? [argument] : [],
);

for (const { name, what, command, repair } of STEPS) {
  if (leftOut.includes(name)) continue;
  console.log(`\n== ${name}: ${what} (${command})`);
  const start = performance.now();
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (status !== 0) {
    console.error(`\n== ${name} failed after ${seconds} s${repair === undefined ? '' : `; try: ${repair}`}`);
    process.exitCode = 1;
    break;
  }
  console.log(`== ${name} passed in ${seconds} s`);
}
