import { expect, test } from 'vitest';
import { checkConfigFile } from '../../src/batch/config-check.ts';
import { type Config, defineConfig } from '../../src/batch/define-config.ts';

test('what the type takes is what the program takes', () => {
  const config = defineConfig({
    extends: ['./base.json'],
    rules: { emoji: 'report', 'line-break': ['fix', {}] },
    allowedLinkDomains: ['velora.example'],
    words: ['Velora'],
    paths: ['{language}/'],
    marketplaces: { de: 'amazon.de' },
    ignore: ['drafts/'],
    mergeTags: ['[name]'],
    overrides: [{ files: '*_invoice.*', context: { purpose: 'invoice' } }],
  });
  expect(checkConfigFile(config, 'sendable.config.ts')).toBe(config);
});

test('a key that there is not is no configuration', () => {
  type Refused = { rulse: object } extends Config ? 'taken' : 'refused';
  const isRefused: Refused extends 'taken' ? never : true = true;
  expect(isRefused).toBe(true);
});
