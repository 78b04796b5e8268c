import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clean, rules } from '../../src/index.ts';
import { expectLaws, expectOffLeavesNoTrace, onlyRule } from '../laws.ts';
import { type Case, logLines, parseCases } from './case-page.ts';

const pages = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.md'));

describe.each(pages)('%s', (page) => {
  const rule = page.slice(0, -'.md'.length);
  const cases = parseCases(readFileSync(`${import.meta.dirname}/${page}`, 'utf8'));

  test.each(cases)('$name', async ({ input, output, log, subject, options, message }: Case) => {
    const given = { ...message, html: input };
    const result = expectLaws(given, onlyRule(rule, options));
    expect(result.html).toBe(output);
    expect(result.subject).toBe(subject);
    // What a review finds is a part of `clean()` alone.
    const { findings } = await clean(given, onlyRule(rule, options));
    if (log !== undefined) expect(logLines(result.changes, findings)).toBe(log);
    expectOffLeavesNoTrace(given, rule, options);
  });
});

describe.each(rules)('examples of $id', ({ id, examples }) => {
  test.each(examples)('$before', ({ before, after }) => {
    expect(expectLaws({ html: before }, onlyRule(id)).html).toBe(after);
  });
});
