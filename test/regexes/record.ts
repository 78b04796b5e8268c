/*
 * Loads the whole program and lets it work, with a RegExp that keeps a list of what is made by it and where; prints
 * the list as JSON. A program of its own, since the constructor must be in place before anything is loaded.
 */
import { readdirSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);
const made = new Map<string, { place: string; source: string; flags: string }>();
const Native = RegExp;

function note(regex: RegExp): void {
  const caller = new Error('where').stack?.split('\n')[3] ?? '';
  const [, file, line, column] = Native(/file:\/\/(.*?):(\d+):(\d+)\)?$/).exec(caller) ?? [];
  if (!file?.startsWith(ROOT.pathname) || file.includes('/node_modules/')) return;
  const place = `${file.slice(ROOT.pathname.length)}:${line}:${column}`;
  made.set(`${place} ${regex.flags} ${regex.source}`, { place, source: regex.source, flags: regex.flags });
}

globalThis.RegExp = new Proxy(Native, {
  construct(target, args) {
    const regex = Reflect.construct(target, args) as RegExp;
    note(regex);
    return regex;
  },
});

/** Modules that do their work when they are loaded, or wait for a thread's messages. */
const PROGRAMS = /(?:^|\/)(?:main|worker|.*\.thread)\.ts$/;

for (const folder of ['src/', 'transforms/']) {
  for (const file of readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })) {
    const isModule = file.endsWith('.ts') && !file.endsWith('.d.ts') && !PROGRAMS.test(file);
    if (isModule) await import(new URL(folder + file, ROOT).href);
  }
}

const { corpusMessages } = await import('../corpus.ts');
const { transform } = await import('../../src/index.ts');
const { pathPattern } = await import('../../src/batch/path-pattern.ts');
for (const { message } of corpusMessages()) if (message.html.length < 30_000) transform(message);
transform('<p>Order -customerID- and [name]</p>', { mergeTags: ['-name-', '[name]'] });
for (const pattern of ['{language}/', '{marketplace}/**/*_{language}.html']) pathPattern(pattern);

process.stdout.write(JSON.stringify([...made.values()]));
