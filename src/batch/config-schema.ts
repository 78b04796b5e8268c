import { rules as allRules, type MessageContext, type Options, type Transform } from '../index.ts';

/** What a configuration file may say of the files that an override names, or of all. */
export interface Layer extends Options {
  /** What is known of every message; what is known of one file goes first. */
  context?: MessageContext;
}

/** A configuration file. */
export interface ConfigFile extends Layer {
  $schema?: string;
  /** Other configuration files, which this one goes before: paths from its folder, or packages. */
  extends?: string | string[];
  /** Globs of files that are left out. */
  ignore?: string[];
  /** Patterns that read the language and the marketplace from a file's path: `{language}/`, `*_{language}.html`. */
  paths?: string[];
  /** The marketplace of a language that a path names: `{ "de": "amazon.de" }`. */
  marketplaces?: Record<string, string>;
  overrides?: ({ files: string | string[] } & Layer)[];
}

type Schema = Record<string, unknown>;
type OptionDeclaration = Transform['options'][string];

const TEXT: Schema = { type: 'string' };
const TEXTS: Schema = { type: 'array', items: TEXT };
const ONE_OR_MORE: Schema = { anyOf: [TEXT, TEXTS] };
const DATE: Schema = { type: 'string', description: 'ISO 8601.' };

const CONTEXT: Record<keyof MessageContext, Schema> = {
  marketplace: { ...TEXT, description: 'Host of the marketplace: amazon.de.' },
  orderId: { ...TEXT, pattern: '^\\d{3}-\\d{7}-\\d{7}$' },
  buyerLanguage: { ...TEXT, description: 'BCP 47.' },
  orderedAt: DATE,
  orderCompletedAt: DATE,
  deliveredAt: DATE,
  sentAt: DATE,
  purpose: { ...TEXT, description: 'Why the seller writes.' },
};

/** The keys of a layer, with their schemas. */
const LAYER: Record<Exclude<keyof Layer, 'rules'>, Schema> = {
  allowedLinkDomains: { ...TEXTS, description: 'Domains that links may lead to, subdomains included.' },
  maxWidth: {
    type: 'number',
    exclusiveMinimum: 0,
    description: 'Width of a message in CSS px; default 600.',
  },
  words: { ...TEXTS, description: 'Words that are right for this seller: brands, product names.' },
  mergeTags: { ...TEXTS, description: 'Examples of merge-tag syntaxes that are off by default: [name].' },
  limits: {
    ...closed({ bytes: positive(), depth: positive(), nodes: positive() }),
    description: 'Bounds on a message.',
  },
  target: { ...TEXT, pattern: '^(?:email|sp-api/\\w+)$', description: 'email, or sp-api/<operation>.' },
  context: { ...closed(CONTEXT), description: 'What is known of every message.' },
};

const FILE: Record<Exclude<keyof ConfigFile, keyof Layer>, Schema> = {
  $schema: TEXT,
  extends: {
    ...ONE_OR_MORE,
    description: 'Configuration files that this one goes before: paths or packages.',
  },
  ignore: { ...TEXTS, description: 'Globs of files that are left out.' },
  paths: {
    ...TEXTS,
    description:
      'Patterns that read a file\'s context from its path: "{language}/", "*_{language}.html", "{marketplace}/".',
  },
  marketplaces: {
    type: 'object',
    additionalProperties: TEXT,
    description: 'The marketplace of a language that a path names: { "de": "amazon.de" }.',
  },
  overrides: { type: 'array', description: 'What differs for some files; later ones go first.' },
};

export const CONTEXT_KEYS: readonly string[] = Object.keys(CONTEXT);
export const LAYER_KEYS: readonly string[] = ['rules', ...Object.keys(LAYER)];
export const FILE_KEYS: readonly string[] = [...Object.keys(FILE), ...LAYER_KEYS];

/** The JSON schema (draft 2020-12) of a configuration file, from the keys above and the rules' declarations. */
export function configSchema(rules: readonly Transform[] = allRules): Schema {
  const layer = { ...LAYER, rules: { ...closed(byRule(rules)), description: 'Mode and options by rule.' } };
  const override = closed({ files: { ...ONE_OR_MORE, description: 'Globs.' }, ...layer });
  const file = {
    ...FILE,
    ...layer,
    overrides: { ...FILE.overrides, items: { ...override, required: ['files'] } },
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Configuration of Sendable',
    ...closed(file),
  };
}

function byRule(rules: readonly Transform[]): Record<string, Schema> {
  const mode = { enum: ['fix', 'report', 'off'] };
  return Object.fromEntries(
    rules.map(({ id, summary, options }) => {
      const values = Object.entries(options).map(([name, option]) => [name, optionSchema(option)]);
      const both = {
        type: 'array',
        prefixItems: [mode, closed(Object.fromEntries(values))],
        items: false,
        minItems: 1,
      };
      return [id, { description: summary, anyOf: [mode, both] }];
    }),
  );
}

function optionSchema({ default: value, values, description }: OptionDeclaration): Schema {
  const type = Array.isArray(value) ? TEXTS : { type: typeof value };
  return { ...(values === undefined ? type : { enum: values }), default: value, description };
}

function closed(properties: Record<string, unknown>): Schema {
  return { type: 'object', properties, additionalProperties: false };
}

function positive(): Schema {
  return { type: 'integer', minimum: 1 };
}
