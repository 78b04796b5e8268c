import { describe, it } from 'vitest';
import { expectLaws, expectNoRuleFindsWork } from './laws.ts';
import { expectOracleAgrees } from './oracle.ts';

// Messages that once broke a law, as small as they can be made: what the fuzzer finds becomes a line here.
describe('the laws hold where they once did not', () => {
  it.each([['a merge tag that goes leaves a sheet without one', '<style>@keyframes{}@font-face{r}</style>']])(
    '%s',
    (_, html) => {
      const result = expectLaws({ html });
      expectNoRuleFindsWork({ html: result.html });
      expectOracleAgrees(result.html);
    },
  );
});
