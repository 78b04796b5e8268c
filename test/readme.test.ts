import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { transform } from '../src/index.ts';
import { renderLog } from '../src/report/text.ts';

const readme = readFileSync(`${import.meta.dirname}/../README.md`, 'utf8');

/** The first fenced block behind a label. */
function blockAfter(label: string): string {
  const [, block] = /^```\w*\n(.*?)\n?^```$/ms.exec(readme.slice(readme.indexOf(`\n${label}:\n`))) ?? [];
  if (block === undefined) throw new Error(`the README has no block after "${label}:"`);
  return block;
}

test('the README shows what cleaning does to its message', () => {
  const result = transform(blockAfter('Before'));
  expect(blockAfter('After')).toBe(result.html);
  expect(blockAfter('The log')).toBe(renderLog(result, 'message.html').trimEnd());
});
