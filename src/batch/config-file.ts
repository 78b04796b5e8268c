import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, parse, resolve } from 'node:path';
import { cwd } from 'node:process';
import { pathToFileURL } from 'node:url';
import { lilconfig } from 'lilconfig';
import { SendableError } from '../errors.ts';
import { checkConfigFile } from './config-check.ts';
import type { ConfigFile } from './config-schema.ts';

/** The names that a configuration file may have, in the order in which one folder is searched. */
export const CONFIG_NAMES = ['ts', 'mts', 'js', 'mjs', 'json'].map(
  (extension) => `sendable.config.${extension}`,
);

/** A configuration file as it was read and checked. */
export interface LoadedConfig {
  path: string;
  /** What its globs and patterns start from. */
  folder: string;
  config: ConfigFile;
}

/** Finds and reads configuration files; each once. */
export class ConfigFiles {
  readonly #search = lilconfig('sendable', {
    searchPlaces: CONFIG_NAMES,
    loaders: Object.fromEntries(
      ['.ts', '.mts', '.js', '.mjs', '.json'].map((extension) => [extension, load]),
    ),
    ignoreEmptySearchPlaces: false,
    stopDir: parse(cwd()).root,
  });
  readonly #chains = new Map<string, Promise<LoadedConfig[]>>();

  /**
   * The configuration for the files of a folder: the nearest file at or above it, behind those that it extends,
   * which come first. None where there is no such file.
   *
   * @throws SendableError CONFIG_INVALID, RULE_UNKNOWN
   */
  async for(folder: string): Promise<LoadedConfig[]> {
    const found = await this.#search.search(folder);
    return found === null ? [] : this.at(found.filepath);
  }

  /** A configuration file that is named, behind those that it extends. */
  at(path: string): Promise<LoadedConfig[]> {
    let chain = this.#chains.get(path);
    if (chain === undefined) {
      chain = this.#read(path, []);
      this.#chains.set(path, chain);
    }
    return chain;
  }

  async #read(path: string, above: readonly string[]): Promise<LoadedConfig[]> {
    if (above.includes(path)) {
      throw new SendableError('CONFIG_INVALID', `${path} extends itself, by way of ${above.at(-1)}`);
    }
    const loaded = await this.#search.load(path);
    const config = checkConfigFile(loaded?.config, path);
    const bases: LoadedConfig[] = [];
    for (const name of [config.extends ?? []].flat()) {
      for (const base of await this.#read(resolveExtended(name, path), [...above, path])) bases.push(base);
    }
    return [...bases, { path, folder: dirname(path), config }];
  }
}

/** Node reads TypeScript by itself. A program in a folder of templates is run as any tool's configuration is. */
async function load(path: string): Promise<unknown> {
  try {
    if (path.endsWith('.json')) return JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
    // A module is loaded once for each address; --watch wants it as it is now.
    const address = `${pathToFileURL(path).href}?${statSync(path).mtimeMs}`;
    return ((await import(address)) as { default?: unknown }).default;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SendableError('CONFIG_INVALID', `cannot read ${path}: ${reason}`);
  }
}

function resolveExtended(name: string, from: string): string {
  if (/^\.{1,2}[/\\]/.test(name) || isAbsolute(name)) return resolve(dirname(from), name);
  try {
    return createRequire(from).resolve(name);
  } catch {
    const message = `${from} extends "${name}", which is neither a path ("./${name}") nor a package that is installed`;
    throw new SendableError('CONFIG_INVALID', message);
  }
}
