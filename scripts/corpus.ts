import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { transform } from '../src/index.ts';
import { corpusMessages, expectedFile, expectedTexts } from '../test/corpus.ts';

/*
 * Writes what cleaning the corpus comes to now into corpus/expected/, and names the messages whose result is another
 * than before: each of them is to be read before it is committed (`git diff corpus/expected`).
 */
mkdirSync(expectedFile('', 'html').pathname.replace(/[^/]*$/, ''), { recursive: true });
let changed = 0;
for (const { name, message } of corpusMessages()) {
  const texts: { html?: string; log: string } = expectedTexts(name, message, transform(message));
  for (const kind of ['html', 'log'] as const) {
    const file = expectedFile(name, kind);
    const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    const text = texts[kind];
    if (before === text) continue;
    if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
    const what = before === undefined ? 'new' : text === undefined ? 'gone' : 'changed';
    console.log(`${name}.${kind}: ${what}`);
    changed++;
  }
}
console.log(
  changed === 0
    ? 'corpus/expected/ says what cleaning comes to'
    : `${changed} files written; before they are committed, read: git diff corpus/expected`,
);
