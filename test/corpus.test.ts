import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../src/index.ts';
import { corpusMessages, expectedFile, expectedTexts } from './corpus.ts';
import { expectLaws, expectNoRuleFindsWork, onlyRule } from './laws.ts';
import { expectOracleAgrees } from './oracle.ts';

/** What was read and found right once; `npm run corpus` writes it anew, to be read again. */
function expected(name: string, kind: 'html' | 'log'): string | undefined {
  const file = expectedFile(name, kind);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** What to do where a result is another than expected. */
const REPAIR = 'if this is meant: `npm run corpus`, then read `git diff corpus/expected`';

const messages = corpusMessages();

describe.each(messages)('$name', ({ name, message }) => {
  it('is cleaned as expected, and by the laws', () => {
    const result = expectLaws(message);
    const texts: { html?: string; log: string } = expectedTexts(name, message, result);
    expect(texts.log, REPAIR).toBe(expected(name, 'log'));
    expect(texts.html, REPAIR).toBe(expected(name, 'html'));
    expectOracleAgrees(result.html);
    expectNoRuleFindsWork({
      ...message,
      html: result.html,
      ...(result.subject !== undefined && { subject: result.subject }),
    });
  });

  it('keeps the laws under each rule alone', () => {
    for (const { id } of rules) expectLaws(message, onlyRule(id));
  });
});

describe('a message that breaks no rule', () => {
  it.each(messages.filter(({ name }) => name.startsWith('clean-')))(
    '$name comes back byte for byte',
    ({ message }) => {
      const result = expectLaws(message);
      expect(result.html).toBe(message.html);
      expect(result.changes).toEqual([]);
    },
  );
});
