import { readdirSync, readFileSync } from 'node:fs';
import type { Message, TransformResult } from '../src/index.ts';
import { renderLog } from '../src/report/text.ts';

const FOLDER = new URL('../corpus/', import.meta.url);

/** The messages of the corpus by name, each with what its context file says of it. */
export function corpusMessages(): { name: string; message: Message }[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const name = file.slice(0, -'.html'.length);
      const known = JSON.parse(readFileSync(new URL(`${name}.context.json`, FOLDER), 'utf8')) as object;
      return { name, message: { html: readFileSync(new URL(file, FOLDER), 'utf8'), ...known } };
    });
}

/** Where the expected result of a message stands: the cleaned html, and its log as a person reads it. */
export function expectedFile(name: string, kind: 'html' | 'log'): URL {
  return new URL(`expected/${name}.${kind}`, FOLDER);
}

/** What is kept of a result: a message that comes back as it was needs no second copy. */
export function expectedTexts(
  name: string,
  message: Message,
  result: TransformResult,
): { html?: string; log: string } {
  return {
    ...(result.html !== message.html && { html: result.html }),
    log: renderLog(result, `${name}.html`),
  };
}
