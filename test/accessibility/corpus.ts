import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../corpus/', import.meta.url);

/** The corpus: each message's name and html. */
export const corpus: readonly { name: string; html: string }[] = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ name: file.replace(/\.html$/, ''), html: readFileSync(new URL(file, folder), 'utf8') }));
