import { readFileSync, writeFileSync } from 'node:fs';
import { configSchema } from '../src/batch/config-schema.ts';
import { rules, transform } from '../src/index.ts';
import { beforeAfterSvg } from './before-after.ts';
import { catalogue } from './catalogue.ts';
import { policyLists } from './policy-lists.ts';
import { exampleOf, withExample } from './readme-example.ts';
import { badMessageOf, withReasons } from './readme-reasons.ts';

/*
 * Writes what the documentation takes from the program: the catalogue of rules, and the examples of the README with
 * the picture. With --check nothing is written, and a file that is not what would be written is a failure.
 */

const REPAIR = 'npm run docs';

const readme = textOf('README.md');
const example = exampleOf(readme);
const result = transform(example);

const documents: Record<string, string> = {
  'config.schema.json': `${JSON.stringify(configSchema(rules), null, 2)}\n`,
  'README.md': withReasons(withExample(readme, result), transform(badMessageOf(readme)), rules),
  'docs/before-after.svg': beforeAfterSvg(result),
  'docs/policy-lists.md': policyLists(REPAIR),
  'transforms/README.md': catalogue(rules, REPAIR),
};

for (const [path, text] of Object.entries(documents)) {
  if (!process.argv.includes('--check')) {
    writeFileSync(path, text);
    console.log(`wrote ${path}`);
  } else if (textOf(path) === text) {
    console.log(`${path} says what the program does`);
  } else {
    console.error(`${path} is not what the program does; repair it with: ${REPAIR}`);
    process.exitCode = 1;
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
