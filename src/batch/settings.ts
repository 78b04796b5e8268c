import { dirname, relative, sep } from 'node:path';
import { resolveConfig } from '../config.ts';
import { type MessageContext, type Options, rules } from '../index.ts';
import type { FileSettings } from './clean-files.ts';
import { optionsIn } from './config-check.ts';
import { ConfigFiles, type LoadedConfig } from './config-file.ts';
import type { Layer } from './config-schema.ts';
import { contextBeside, type MessageRest } from './context-file.ts';
import { fileGlobs } from './file-globs.ts';
import { pathPattern } from './path-pattern.ts';

/** A part of what applies to a file, and where it is from. */
export interface Origin {
  /** `sendable.config.json`, `… overrides[0]`, `… paths "{language}/"`, `letter.context.json`, `command line`. */
  from: string;
  options: Options;
  message: MessageRest;
}

/** What a caller gives besides: it goes before every file. */
export interface Given {
  options: Options;
  context: MessageContext;
  /** The configuration file to use in place of the nearest. */
  config?: string;
  /** Heed no configuration file. */
  isBare?: boolean;
}

/** Says what applies to files. Each configuration file is read once. */
export class SettingsByFile {
  readonly #files = new ConfigFiles();
  readonly #given: Given;
  readonly #matchers = new Map<string, (path: string) => boolean>();
  readonly #patterns = new Map<string, ReturnType<typeof pathPattern>>();
  readonly #known = new Map<string, FileSettings>();

  constructor(given: Given) {
    this.#given = given;
  }

  /** Everything that applies to a file, in order: what comes later goes first. */
  async originsOf(path: string): Promise<Origin[]> {
    const origins: Origin[] = [];
    for (const loaded of await this.#configsFor(path)) {
      for (const origin of this.#originsIn(loaded, path)) origins.push(origin);
    }
    const beside = await contextBeside(path);
    if (beside !== undefined) origins.push({ from: beside.path, options: {}, message: beside.rest });
    const { options, context } = this.#given;
    origins.push({ from: 'command line', options, message: { context } });
    return origins;
  }

  /**
   * What applies to a file.
   *
   * @throws SendableError CONFIG_INVALID, RULE_UNKNOWN, MESSAGE_INVALID
   */
  async of(path: string): Promise<FileSettings> {
    const { options, message } = merged(await this.originsOf(path));
    // Files of one folder have the same settings, and one object for them is checked once.
    const key = JSON.stringify([options, message]);
    let settings = this.#known.get(key);
    if (settings === undefined) {
      // Of UTF-16, ASCII has twice the bytes that the library counts.
      settings = { options, message, limit: 2 * resolveConfig(options, rules).limits.bytes };
      if (this.#known.size < 1_000) this.#known.set(key, settings);
    }
    return settings;
  }

  /** Whether the configuration leaves a file out. */
  async isIgnored(path: string): Promise<boolean> {
    const configs = await this.#configsFor(path);
    return configs.some(({ config, folder }) => {
      return config.ignore !== undefined && this.#matches(config.ignore, slashed(folder, path));
    });
  }

  async #configsFor(path: string): Promise<LoadedConfig[]> {
    const { config, isBare } = this.#given;
    if (isBare) return [];
    return config === undefined ? this.#files.for(dirname(path)) : this.#files.at(config);
  }

  #originsIn({ path: from, folder, config }: LoadedConfig, path: string): Origin[] {
    const inside = slashed(folder, path);
    const origins = [originOf(from, config)];
    for (const pattern of config.paths ?? []) {
      const found = this.#patternOf(pattern)(inside);
      if (found === undefined) continue;
      const { language, marketplace = marketplaceOf(language, config.marketplaces) } = found;
      const context = {
        ...(language !== undefined && { buyerLanguage: language }),
        ...(marketplace !== undefined && { marketplace }),
      };
      origins.push({ from: `${from} paths "${pattern}"`, options: {}, message: { context } });
      break;
    }
    for (const [index, override] of (config.overrides ?? []).entries()) {
      if (!this.#matches(override.files, inside)) continue;
      origins.push(originOf(`${from} overrides[${index}]`, override));
    }
    return origins;
  }

  #matches(globs: string | string[], path: string): boolean {
    const key = [globs].flat().join('\0');
    const matches = this.#matchers.get(key) ?? fileGlobs([globs].flat());
    this.#matchers.set(key, matches);
    return matches(path);
  }

  #patternOf(pattern: string): ReturnType<typeof pathPattern> {
    const known = this.#patterns.get(pattern) ?? pathPattern(pattern);
    this.#patterns.set(pattern, known);
    return known;
  }
}

function originOf(from: string, layer: Layer): Origin {
  const message = layer.context === undefined ? {} : { context: layer.context };
  return { from, options: optionsIn(layer), message };
}

function marketplaceOf(language?: string, known: Record<string, string> = {}): string | undefined {
  if (language === undefined) return undefined;
  return known[language] ?? known[language.split('-', 1)[0] as string];
}

function slashed(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

/** One of several: lists are joined, what has keys is merged by key, anything else is as the last one says. */
export function merged(origins: readonly Pick<Origin, 'options' | 'message'>[]): {
  options: Options;
  message: MessageRest;
} {
  let options: Record<string, unknown> = {};
  let message: MessageRest = {};
  for (const origin of origins) {
    for (const [key, value] of Object.entries(origin.options)) {
      options = { ...options, [key]: joined(options[key], value) };
    }
    const context = { ...message.context, ...origin.message.context };
    message = { ...message, ...origin.message, ...(Object.keys(context).length > 0 && { context }) };
    if (Object.keys(message.context ?? {}).length === 0) delete message.context;
  }
  return { options, message };
}

function joined(before: unknown, value: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(value)) return [...new Set([...before, ...value])];
  const areRecords = [before, value].every(
    (each) => typeof each === 'object' && each !== null && !Array.isArray(each),
  );
  return areRecords ? { ...(before as object), ...(value as object) } : value;
}
