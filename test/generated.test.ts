import fc from 'fast-check';
import { describe, it } from 'vitest';
import { rules } from '../src/index.ts';
import { message } from './generated-html.ts';
import { expectLaws, expectNoRuleFindsWork, onlyRule } from './laws.ts';
import { expectOracleAgrees } from './oracle.ts';

describe('the laws hold on generated messages', () => {
  it('for all rules together', () => {
    fc.assert(
      fc.property(message, (html) => {
        const result = expectLaws({ html });
        expectNoRuleFindsWork({ html: result.html });
        expectOracleAgrees(result.html);
      }),
      { numRuns: 600 },
    );
  });

  it.each(rules.map((rule) => rule.id))('for %s alone', (id) => {
    fc.assert(
      fc.property(message, (html) => {
        expectLaws({ html }, onlyRule(id));
      }),
      { numRuns: 150 },
    );
  });
});
