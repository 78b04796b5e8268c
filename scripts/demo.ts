import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { styleText } from 'node:util';
import { clean, type Message } from '../src/index.ts';
import { renderLog } from '../src/report/text.ts';

/*
 * Cleans a message of the corpus, prints the log, and writes the message before and after to a folder that it names.
 */

/** A seller's reply out of webmail: pictures for emojis, runs of empty lines, a quoted thread. */
const MESSAGE = 'corpus/gmail-reply-thread-en';
const FOLDER = 'demo-output';

const html = readFileSync(`${MESSAGE}.html`, 'utf8');
const rest = JSON.parse(readFileSync(`${MESSAGE}.context.json`, 'utf8')) as Omit<Message, 'html'>;
const result = await clean({ ...rest, html });

console.log(renderLog(result, `${MESSAGE}.html`, (emphasis, text) => styleText(emphasis, text), html));

mkdirSync(FOLDER, { recursive: true });
writeFileSync(`${FOLDER}/before.html`, html);
writeFileSync(`${FOLDER}/after.html`, result.html);
console.log(`Before and after are in ${resolve(FOLDER)}: open before.html and after.html side by side.`);
