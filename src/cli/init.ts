import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CONFIG_NAMES } from '../batch/config-file.ts';
import { SendableError } from '../errors.ts';
import { readArguments } from './arguments.ts';
import { unreadable } from './input.ts';

/** What a seller changes first; everything else has a default. */
const START = {
  $schema: './node_modules/sendable/config.schema.json',
  rules: {},
  allowedLinkDomains: [],
  words: [],
  paths: ['{language}/', '*_{language}.*'],
  marketplaces: { en: 'amazon.com', de: 'amazon.de', fr: 'amazon.fr', it: 'amazon.it', es: 'amazon.es' },
  ignore: [],
  overrides: [],
};

/** `sendable init`: writes a configuration file, and never over one that is there. */
export async function run(args: string[]): Promise<void> {
  readArguments(args, {}, 0);
  const there = CONFIG_NAMES.find((name) => existsSync(name));
  if (there !== undefined) throw new SendableError('USAGE', `there is a ${there} already`);
  const path = 'sendable.config.json';
  try {
    await writeFile(resolve(path), `${JSON.stringify(START, null, 2)}\n`, { flag: 'wx' });
  } catch (error) {
    throw unreadable(error, path, 'write');
  }
  process.stdout.write(`wrote ${path}; "sendable config <file>" says what applies to a file\n`);
}
