import { resolveConfig } from '../config.ts';
import { SendableError } from '../errors.ts';
import { rules } from '../index.ts';
import { nearest } from '../nearest.ts';
import { CONTEXT_KEYS, type ConfigFile, FILE_KEYS, LAYER_KEYS, type Layer } from './config-schema.ts';
import { pathPattern } from './path-pattern.ts';

/**
 * Checks what a configuration file holds.
 *
 * @throws SendableError CONFIG_INVALID names the file, the key and, where one is near, the right one; RULE_UNKNOWN.
 */
export function checkConfigFile(value: unknown, path: string): ConfigFile {
  try {
    if (!isRecord(value)) throw invalid('what the file holds or exports as default', 'an object');
    checkKeys(value, FILE_KEYS, '');
    const file: ConfigFile = value;
    texts('extends', file.extends, true);
    texts('ignore', file.ignore);
    for (const pattern of texts('paths', file.paths)) pathPattern(pattern);
    if (file.marketplaces !== undefined) {
      if (!isRecord(file.marketplaces)) throw invalid('marketplaces', 'an object of hosts by language');
      for (const [language, host] of Object.entries(file.marketplaces)) {
        if (typeof host !== 'string') throw invalid(`marketplaces.${language}`, 'a host');
      }
    }
    checkLayer(file, '');
    if (file.overrides !== undefined && !Array.isArray(file.overrides))
      throw invalid('overrides', 'an array');
    for (const [index, override] of (file.overrides ?? []).entries()) {
      const at = `overrides[${index}]`;
      if (!isRecord(override)) throw invalid(at, 'an object');
      checkKeys(override, ['files', ...LAYER_KEYS], `${at}.`);
      if (texts(`${at}.files`, override.files, true).length === 0)
        throw invalid(`${at}.files`, 'a glob, or some');
      checkLayer(override, `${at}.`);
    }
    return file;
  } catch (error) {
    if (!(error instanceof SendableError)) throw error;
    throw new SendableError(error.code, `${path}: ${error.message}`);
  }
}

/** The options of a layer, without what only a configuration file has. */
export function optionsIn(layer: Layer): Layer {
  const keys = LAYER_KEYS.filter((key) => key !== 'context' && Object.hasOwn(layer, key));
  return Object.fromEntries(keys.map((key) => [key, layer[key as keyof Layer]]));
}

function checkLayer(layer: Layer, at: string): void {
  try {
    resolveConfig(optionsIn(layer), rules);
  } catch (error) {
    if (!(error instanceof SendableError) || at === '') throw error;
    throw new SendableError(error.code, `${at.slice(0, -1)}: ${error.message}`);
  }
  if (layer.context === undefined) return;
  if (!isRecord(layer.context)) throw invalid(`${at}context`, 'an object');
  checkKeys(layer.context, CONTEXT_KEYS, `${at}context.`);
  for (const [key, value] of Object.entries(layer.context)) {
    if (typeof value !== 'string') throw invalid(`${at}context.${key}`, 'a text');
  }
}

function checkKeys(value: Record<string, unknown>, known: readonly string[], at: string): void {
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const near = nearest(key, known);
    const hint = near === undefined ? `; there are ${known.join(', ')}` : `; did you mean "${at}${near}"?`;
    throw new SendableError('CONFIG_INVALID', `there is no key "${at}${key}"${hint}`);
  }
}

function texts(name: string, value: unknown, mayBeOne = false): string[] {
  if (value === undefined) return [];
  const list = mayBeOne && typeof value === 'string' ? [value] : value;
  if (Array.isArray(list) && list.every((text): text is string => typeof text === 'string')) return list;
  throw invalid(name, mayBeOne ? 'a text or an array of texts' : 'an array of texts');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function invalid(name: string, expected: string): SendableError {
  return new SendableError('CONFIG_INVALID', `${name} must be ${expected}`);
}
