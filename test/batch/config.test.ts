import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { checkConfigFile } from '../../src/batch/config-check.ts';
import { configSchema } from '../../src/batch/config-schema.ts';
import { fileGlobs } from '../../src/batch/file-globs.ts';
import { pathPattern } from '../../src/batch/path-pattern.ts';
import { SettingsByFile } from '../../src/batch/settings.ts';
import { batch, contentOf, folderOf, reportsOf, runIn, TIDY, UGLY } from './folder.ts';

const json = (value: unknown): string => JSON.stringify(value);
const settings = () => new SettingsByFile({ options: {}, context: {} });

describe('globs of the configuration', () => {
  test.each([
    ['*_fr.html', 'a/b/mail_fr.html', true],
    ['*_fr.html', 'a/mail_fr.html.bak', false],
    ['de/', 'de/a.html', true],
    ['de/', 'old/de/x/a.html', true],
    ['de/', 'made/a.html', false],
    ['./de/**', 'de/a.html', true],
    ['de/*.html', 'x/de/a.html', false],
    ['{de,at}/**/*.html', 'at/x/a.html', true],
  ])('%s and %s', (glob, path, isMatch) => {
    expect(fileGlobs([glob])(path)).toBe(isMatch);
  });
});

describe('language and marketplace from the path', () => {
  test.each([
    ['{language}/', 'de/a.html', { language: 'de' }],
    ['{language}/', 'mails/fr/old/a.html', { language: 'fr' }],
    ['{language}/', 'css/a.html', undefined],
    ['{language}/', 'css/de/a.html', { language: 'de' }],
    ['*_{language}.html', 'x/thank_you_fr.html', { language: 'fr' }],
    ['*_{language}.*', 'thank_you_pt_BR.html', { language: 'pt-BR' }],
    ['*_{language}.html', 'thank_you.html', undefined],
    ['{marketplace}/{language}/**', 'uk/en/a.html', { language: 'en', marketplace: 'amazon.co.uk' }],
    ['{marketplace}/', 'amazon.com.be/a.html', { marketplace: 'amazon.com.be' }],
    ['{marketplace}/', 'zz/a.html', undefined],
    ['mail-{language}/*.html', 'mail-it/a.html', { language: 'it' }],
  ])('%s of %s', (pattern, path, context) => {
    expect(pathPattern(pattern)(path)).toEqual(context);
  });
});

describe('what applies to a file', () => {
  const folder = folderOf({
    'base.json': json({ words: ['Brandable'], rules: { emoji: 'off' }, context: { purpose: 'invoice' } }),
    'sendable.config.json': json({
      extends: './base.json',
      words: ['Plank'],
      rules: { 'line-break': 'report' },
      paths: ['{language}/'],
      marketplaces: { de: 'amazon.de' },
      overrides: [{ files: 'special.*', rules: { emoji: 'fix' }, maxWidth: 500, context: { orderId: '1' } }],
    }),
    'de/sub/sendable.config.ts': 'export default { words: ["Own"] };',
    'de/special.context.json': json({ marketplace: 'amazon.nl' }),
  });

  test('extends, paths, marketplaces, overrides and the context beside it, in that order', async () => {
    const { options, message } = await settings().of(join(folder, 'de/special.html'));
    expect(options).toEqual({
      words: ['Brandable', 'Plank'],
      rules: { emoji: 'fix', 'line-break': 'report' },
      maxWidth: 500,
    });
    expect(message.context).toEqual({
      purpose: 'invoice',
      buyerLanguage: 'de',
      marketplace: 'amazon.nl',
      orderId: '1',
    });
  });

  test('the nearest file counts, TypeScript included', async () => {
    expect((await settings().of(join(folder, 'de/sub/deep/a.html'))).options).toEqual({ words: ['Own'] });
    expect((await settings().of(join(folder, 'a.html'))).message.context).toEqual({ purpose: 'invoice' });
  });

  test('sendable config says so', async () => {
    const { code, stdout } = await runIn(folder, ['config', '--off', 'emoji', 'de/special.html']);
    expect(stdout).toMatch(/^words +\["Brandable","Plank"\] {2}\(base\.json, sendable\.config\.json\)$/m);
    expect(stdout).toMatch(/^rules\.emoji +"off" {2}\(command line\)$/m);
    expect(stdout).toMatch(/^context\.marketplace +"amazon\.nl" {2}\(de\/special\.context\.json\)$/m);
    expect(stdout).toMatch(
      /^context\.buyerLanguage +"de" {2}\(sendable\.config\.json paths "\{language\}\/"\)$/m,
    );
    expect(code).toBe(0);
    const asJson = await runIn(folder, ['config', '--format', 'json', 'a.html']);
    expect(JSON.parse(asJson.stdout)).toMatchObject({
      isIgnored: false,
      options: { words: ['Brandable', 'Plank'] },
    });
  });
});

describe('a configuration that is wrong', () => {
  test.each([
    [{ rulse: {} }, 'there is no key "rulse"; did you mean "rules"?'],
    [{ rules: { emojy: 'off' } }, 'there is no rule "emojy"; did you mean "emoji"?'],
    [{ rules: { emoji: 'of' } }, 'rules.emoji must be "fix", "report" or "off"'],
    [
      { overrides: [{ files: '*', word: [] }] },
      'there is no key "overrides[0].word"; did you mean "overrides[0].words"?',
    ],
    [{ overrides: [{ rules: {} }] }, 'overrides[0].files must be a glob, or some'],
    [{ overrides: [{ files: '*', rules: { emoji: 'of' } }] }, 'overrides[0]: rules.emoji must be'],
    [
      { context: { marketplase: 'x' } },
      'there is no key "context.marketplase"; did you mean "context.marketplace"?',
    ],
    [{ paths: ['de/'] }, 'paths: "de/" holds neither {language} nor {marketplace}'],
    [{ maxWidth: '600' }, 'maxWidth must be a number of px above 0'],
    [[], 'what the file holds or exports as default must be an object'],
  ])('%j', (value, message) => {
    expect(() => checkConfigFile(value, 'sendable.config.json')).toThrow(`sendable.config.json: ${message}`);
  });

  test.each([
    ['sendable.config.json', '{', 'is not valid JSON|Expected'],
    ['sendable.config.ts', 'export default {', 'cannot read'],
    ['sendable.config.json', json({ extends: './sendable.config.json' }), 'extends itself'],
    ['sendable.config.json', json({ extends: 'nowhere' }), 'which is neither a path'],
  ])('%s: %s', async (name, content, message) => {
    const { code, stdout, stderr } = await batch(folderOf({ [name]: content, 'a.html': UGLY }), '.');
    expect(stderr).toMatch(new RegExp(message));
    expect(stderr).toContain('(CONFIG_INVALID)');
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});

describe('in a batch', () => {
  test('ignore, overrides and --no-config', async () => {
    const folder = folderOf({
      'sendable.config.json': json({
        ignore: ['drafts/'],
        overrides: [{ files: 'b*', rules: { 'unsafe-html': 'report' } }],
      }),
      'a.html': UGLY,
      'b.html': UGLY,
      'drafts/c.html': UGLY,
    });
    const run = async (...args: string[]) =>
      reportsOf(await runIn(folder, ['batch', '--format', 'ndjson', '--off', 'accessibility', ...args, '.']));
    const reports = await run();
    expect(Object.keys(reports)).toEqual(['a.html', 'b.html']);
    expect(reports['b.html']?.findings).toContainEqual(expect.objectContaining({ rule: 'unsafe-html' }));
    expect(Object.keys(await run('--no-config'))).toHaveLength(3);
  });

  test('a context file that is wrong costs its file alone', async () => {
    const folder = folderOf({ 'a.html': UGLY, 'a.context.json': '[]', 'b.html': TIDY });
    const ended = await batch(folder, '--format', 'ndjson', '.');
    expect(reportsOf(ended)).toMatchObject({
      'a.html': { status: 'failed', error: { code: 'MESSAGE_INVALID' } },
      'b.html': { status: 'clean' },
    });
    expect(ended.code).toBe(2);
  });
});

describe('the schema', () => {
  const validate = new Ajv2020({ strict: false }).compile(configSchema());

  test('takes what is right and refuses what is wrong', () => {
    const right = {
      extends: ['./a.json'],
      rules: { emoji: 'off', 'line-break': ['fix', {}] },
      overrides: [{ files: '*' }],
    };
    expect(validate(right)).toBe(true);
    for (const wrong of [
      { rulse: {} },
      { rules: { emoji: 'of' } },
      { overrides: [{}] },
      { limits: { bytes: 0 } },
    ]) {
      expect(validate(wrong)).toBe(false);
    }
  });

  test('sendable init writes what it takes, once', async () => {
    const folder = folderOf();
    expect((await runIn(folder, ['init'])).code).toBe(0);
    const written = JSON.parse(contentOf(folder, 'sendable.config.json'));
    expect(validate(written)).toBe(true);
    expect(checkConfigFile(written, '')).toEqual(written);
    const again = await runIn(folder, ['init']);
    expect(again.stderr).toContain('there is a sendable.config.json already');
    expect(again.code).toBe(2);
  });

  test('is the one in the package', () => {
    const path = `${import.meta.dirname}/../../config.schema.json`;
    expect(JSON.parse(readFileSync(path, 'utf8')).properties.rules).toBeDefined();
  });
});
