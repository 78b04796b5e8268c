import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/index.ts';
import { parseCases } from './case-page.ts';

const root = `${import.meta.dirname}/../..`;
const catalogue = readFileSync(`${root}/transforms/README.md`, 'utf8');
const documented = [...catalogue.matchAll(/^### `(.+)`$/gm)].map(([, id]) => id);

/** `group/id` of every file that declares a rule; data beside a rule declares none. */
const declared = readdirSync(`${root}/transforms`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((group) => readdirSync(`${root}/transforms/${group.name}`).map((file) => `${group.name}/${file}`))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.data.ts'))
  .map((path) => path.slice(0, -'.ts'.length));

describe.each(rules)('$id', (rule) => {
  test('is the file of its name in the folder of its group', async () => {
    const module: { default: unknown } = await import(`${root}/transforms/${rule.group}/${rule.id}.ts`);
    expect(module.default).toBe(rule);
  });

  test('has a page of cases', () => {
    const page = `${import.meta.dirname}/${rule.id}.md`;
    expect(existsSync(page), `test/transforms/${rule.id}.md`).toBe(true);
    const cases = parseCases(readFileSync(page, 'utf8'));
    expect(cases.length).toBeGreaterThan(0);
    const names = cases.map(({ name }) => name);
    expect(names, 'no heading twice').toEqual([...new Set(names)]);
  });

  test('is documented', () => {
    expect(documented, 'transforms/README.md, which `npm run docs` writes').toContain(rule.id);
    expect(rule.examples.length, 'examples').toBeGreaterThan(0);
    for (const field of [rule.summary, rule.why, rule.clause]) expect(field).toMatch(/^\S.*[.!?]$/s);
    for (const option of Object.values(rule.options)) expect(option.description).toMatch(/^\S.*[.!?]$/s);
  });
});

test('every file, page and entry of the catalogue has its rule', () => {
  const ids = rules.map(({ id }) => id);
  const listed = rules.map(({ group, id }) => `${group}/${id}`);
  const pages = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.md'));
  expect(declared.toSorted(), 'files of rules, and the list in transforms/index.ts').toEqual(
    listed.toSorted(),
  );
  expect(pages.map((name) => name.slice(0, -'.md'.length)).toSorted(), 'pages of cases').toEqual(
    ids.toSorted(),
  );
  expect(documented, 'transforms/README.md, which `npm run docs` writes').toEqual(ids);
  expect(ids, 'no id twice').toEqual([...new Set(ids)]);
});
