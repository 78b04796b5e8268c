import { expect, test } from 'vitest';
import { tokensOf } from '../../src/document/words.ts';
import { combinationOf, holds, mayHold } from '../../src/wording/combination.ts';
import { Lexicon } from '../../src/wording/lexicon.ts';

const lexicon = new Lexicon(
  ['ask', 'review', 'gift', 'good', 'deny', 'asked'].map((concept) => ({ concept, list: concept })),
);

/** In which of some sentences a combination holds. */
function places(written: string, sentences: readonly string[]): number[] {
  const said = sentences.map((sentence) => {
    const reading = lexicon.read(tokensOf(sentence));
    return {
      hits: (concept: string) => reading.hits(concept),
      says: (...concepts: readonly string[]) => concepts.some((concept) => reading.hits(concept).length > 0),
    };
  });
  const combination = combinationOf('kind', written);
  const found = said.flatMap((_, at) => (holds(combination, said, at) ? [at] : []));
  const isPossible = mayHold(combination, {
    hits: (concept) => said.flatMap((sentence) => sentence.hits(concept)),
    says: (...concepts) => said.some((sentence) => sentence.says(...concepts)),
  });
  expect(isPossible || found.length === 0).toBe(true);
  return found;
}

test.each([
  ['ask review', ['ask a review', 'ask', 'review'], [0]],
  ['ask|good review', ['good review', 'review'], [0]],
  ['review +gift', ['gift', 'review', 'x', 'review'], [1]],
  ['review ++gift', ['gift', 'x', 'x', 'review', 'review'], [3]],
  ['review -deny', ['review', 'deny review'], [0]],
  ['review -+deny', ['review', 'deny', 'x', 'review'], [3]],
  ['good:1:review', ['good a review', 'review good', 'good a b review'], [0, 1]],
  ['good:review', ['good a b c review', 'good a b c d review'], [0]],
  ['review -good:1:review', ['good review', 'review'], [1]],
])('%s in %j', (written, sentences, expected) => {
  expect(places(written, sentences)).toEqual(expected);
});
