import { DEFAULT_LIMITS, type Limits } from './document/limits.ts';
import { SendableError } from './errors.ts';
import { nearest } from './nearest.ts';
import type { Mode, OptionDeclaration, OptionDeclarations, Settings, Transform } from './transform.ts';

/** A rule's mode, alone or with its options. */
export type RuleSetting = Mode | [Mode, Record<string, unknown>];

export interface Options {
  /** By rule id. */
  rules?: Record<string, RuleSetting>;
  allowedLinkDomains?: string[];
  /** In CSS px; 600 by default, the usual width of an e-mail. */
  maxWidth?: number;
  words?: string[];
  /** Examples of merge-tag syntaxes that are off by default: `[name]`, `-name-`, `%NAME%`. */
  mergeTags?: string[];
  limits?: Partial<Limits>;
  target?: Settings['target'];
}

/** Options as they apply: every rule with a mode, every option with a value. */
export interface Config {
  settings: Settings;
  limits: Limits;
  mergeTags: readonly string[];
  rules: ReadonlyMap<string, { mode: Mode; options: Record<string, unknown> }>;
}

const MODES: readonly Mode[] = ['fix', 'report', 'off'];
const KEYS = ['rules', 'allowedLinkDomains', 'maxWidth', 'words', 'mergeTags', 'limits', 'target'];

/**
 * Checks options against the rules there are and fills in defaults.
 *
 * @throws SendableError CONFIG_INVALID names the key and, where one is near, the right one; RULE_UNKNOWN.
 */
export function resolveConfig(options: Options, transforms: readonly Transform[]): Config {
  if (Object.keys(options ?? {}).length > 0 || !isRecord(options)) return configOf(options, transforms);
  let config = defaults.get(transforms);
  if (!config) {
    config = configOf({}, transforms);
    defaults.set(transforms, config);
  }
  return config;
}

/** What holds without options, by the rules there are. */
const defaults = new WeakMap<readonly Transform[], Config>();

function configOf(options: Options, transforms: readonly Transform[]): Config {
  if (!isRecord(options)) throw invalid('options', 'an object');
  for (const key of Object.keys(options)) if (!KEYS.includes(key)) throw unknown('option', key, KEYS);
  const maxWidth = options.maxWidth ?? 600;
  if (typeof maxWidth !== 'number' || !(maxWidth > 0)) throw invalid('maxWidth', 'a number of px above 0');
  const target = options.target ?? 'email';
  if (target !== 'email' && !/^sp-api\/\w+$/.test(target))
    throw invalid('target', '"email" or "sp-api/<operation>"');
  return {
    settings: {
      allowedLinkDomains: texts('allowedLinkDomains', options.allowedLinkDomains),
      maxWidth,
      words: texts('words', options.words),
      target,
    },
    limits: limitsOf(options.limits),
    mergeTags: texts('mergeTags', options.mergeTags),
    rules: rulesOf(options.rules ?? {}, transforms),
  };
}

function rulesOf(settings: Record<string, RuleSetting>, transforms: readonly Transform[]): Config['rules'] {
  if (!isRecord(settings)) throw invalid('rules', 'an object of modes by rule');
  const rules = new Map<string, { mode: Mode; options: Record<string, unknown> }>();
  for (const { id, options } of transforms) {
    const setting = settings[id] ?? 'fix';
    const [mode, given] = Array.isArray(setting) ? setting : [setting];
    if (!MODES.includes(mode)) throw invalid(`rules.${id}`, '"fix", "report" or "off"');
    rules.set(id, { mode, options: valuesOf(id, options, given) });
  }
  for (const id of Object.keys(settings)) {
    if (!rules.has(id))
      throw new SendableError('RULE_UNKNOWN', `there is no rule "${id}"${hint(id, [...rules.keys()])}`);
  }
  return rules;
}

const NONE = Object.freeze({});

function valuesOf(id: string, options: OptionDeclarations, given: Record<string, unknown> = NONE) {
  if (!isRecord(given)) throw invalid(`rules.${id}`, 'a mode, or [mode, options]');
  const values: Record<string, unknown> = {};
  for (const key in options)
    values[key] = optionValue(id, key, options[key] as OptionDeclaration, given[key]);
  for (const key of Object.keys(given)) {
    if (!Object.hasOwn(options, key)) throw unknown(`option of ${id}`, key, Object.keys(options));
  }
  return values;
}

function optionValue(id: string, key: string, declaration: OptionDeclaration, value: unknown): unknown {
  if (value === undefined) return declaration.default;
  const name = `rules.${id}.${key}`;
  if (declaration.values) {
    if (declaration.values.includes(value as string)) return value;
    throw invalid(name, `one of ${declaration.values.join(', ')}`);
  }
  if (Array.isArray(declaration.default)) return texts(name, value);
  const type = typeof declaration.default;
  if (typeof value !== type) throw invalid(name, `a ${type}`);
  return value;
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function limitsOf(given: Partial<Limits> = {}): Limits {
  if (!isRecord(given)) throw invalid('limits', 'an object');
  const limits = { ...DEFAULT_LIMITS };
  for (const [key, value] of Object.entries(given)) {
    if (!Object.hasOwn(limits, key)) throw unknown('option limits', key, Object.keys(limits));
    if (!Number.isInteger(value) || value < 1) throw invalid(`limits.${key}`, 'a whole number above 0');
    limits[key as keyof Limits] = value;
  }
  return limits;
}

function texts(name: string, value: unknown = []): string[] {
  if (!Array.isArray(value) || value.some((text) => typeof text !== 'string'))
    throw invalid(name, 'an array of texts');
  return value;
}

function invalid(name: string, expected: string): SendableError {
  return new SendableError('CONFIG_INVALID', `${name} must be ${expected}`);
}

function unknown(what: string, key: string, known: readonly string[]): SendableError {
  return new SendableError('CONFIG_INVALID', `there is no ${what} "${key}"${hint(key, known)}`);
}

function hint(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near ? `; did you mean "${near}"?` : '';
}
