import type { ConfigFile } from './config-schema.ts';

/** What a `sendable.config.ts`, `.js` or `.json` may hold. */
export type Config = ConfigFile;

/**
 * Gives back the configuration it is given; an editor then completes its keys, and a compiler checks them.
 *
 * @example
 * import { defineConfig } from 'sendable/config';
 * export default defineConfig({ rules: { emoji: 'report' }, words: ['Velora'] });
 */
export function defineConfig(config: Config): Config {
  return config;
}
