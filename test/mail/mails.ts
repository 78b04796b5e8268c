import { readdirSync, readFileSync } from 'node:fs';
import { type Options, rules } from '../../src/index.ts';

const folder = import.meta.dirname;

/** The bytes of a mail of this folder, by its name without `.eml`. */
export function mailOf(name: string): Buffer {
  return readFileSync(`${folder}/${name}.eml`);
}

/** The names of the mails of this folder; what they become stands beside them as `<name>.cleaned.eml`. */
export const names = readdirSync(folder)
  .filter((file) => /^[^.]+\.eml$/.test(file))
  .map((file) => file.slice(0, -'.eml'.length));

/** Rules with plain effects: what others find in a message is not what these tests are about. */
const PLAIN: readonly string[] = [
  'unsafe-html',
  'emoji',
  'contact-info',
  'opt-out',
  'promotion',
  'tracking-pixel',
  'animated-image',
  'attachment',
];

export const options: Options = {
  rules: Object.fromEntries(rules.map(({ id }) => [id, PLAIN.includes(id) ? 'fix' : 'off'])),
};
