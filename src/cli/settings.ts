import { resolve } from 'node:path';
import type { SettingsByFile } from '../batch/settings.ts';
import { optionsOf, type RuleModes } from './rule-modes.ts';

/** The options of a command that say what applies to files, whatever they are. */
export const SETTINGS_OPTIONS = {
  only: { type: 'string', multiple: true },
  off: { type: 'string', multiple: true },
  'no-audit': { type: 'boolean' },
  'no-proofread': { type: 'boolean' },
  marketplace: { type: 'string' },
  language: { type: 'string' },
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
} as const;

export interface SettingsValues extends Pick<RuleModes, 'only' | 'off' | 'no-audit' | 'no-proofread'> {
  marketplace?: string | undefined;
  language?: string | undefined;
  config?: string | undefined;
  'no-config'?: boolean | undefined;
}

/**
 * What applies to files by the command line and configuration files.
 *
 * @throws SendableError CONFIG_INVALID, RULE_UNKNOWN for what the command line says.
 */
export async function settingsOf(values: SettingsValues, cwd: string): Promise<SettingsByFile> {
  const { resolveConfig } = await import('../config.ts');
  const { rules } = await import('../index.ts');
  const { SettingsByFile } = await import('../batch/settings.ts');
  const { only, off, 'no-audit': noAudit, 'no-proofread': noProofread } = values;
  const options = optionsOf(
    { only, off, 'no-audit': noAudit, 'no-proofread': noProofread },
    rules.map((rule) => rule.id),
  );
  resolveConfig(options, rules);
  const { marketplace, language, config } = values;
  return new SettingsByFile({
    options: Object.keys(options.rules ?? {}).length === 0 ? {} : options,
    context: {
      ...(marketplace !== undefined && { marketplace }),
      ...(language !== undefined && { buyerLanguage: language }),
    },
    ...(config !== undefined && { config: resolve(cwd, config) }),
    isBare: values['no-config'] === true,
  });
}
