import { expect, test } from 'vitest';
import { tokensOf } from '../../src/document/words.ts';
import { CONCEPTS, type Concept, type ConceptDeclaration } from '../../src/policy/wording/concepts.ts';
import { wordings } from '../../src/policy/wording/wordings.ts';
import { Lexicon } from '../../src/wording/lexicon.ts';
import { conceptLists, lexiconOf } from '../../src/wording/lexicons.ts';

const lexicon = new Lexicon([
  { concept: 'not', list: 'not, never' },
  { concept: 'pleased', list: 'happy, satisfied' },
  { concept: 'happy', list: '{pleased}, !{not} ~3 {pleased}' },
  { concept: 'unhappy', list: 'angry, {not} ~3 {pleased}' },
  { concept: 'if-happy', list: 'if ~6 {happy}' },
  { concept: 'any', list: '(very|quite) {happy|unhappy}' },
  { concept: 'cheap', list: 'cheap, five off, refund ~2 five off, !refund ~4 {cheap}, !{cheap} ~2 repaired' },
]);

function says(text: string): string[] {
  const reading = lexicon.read(tokensOf(text));
  return ['happy', 'unhappy', 'if-happy', 'any'].filter((concept) => reading.hits(concept).length > 0);
}

test.each([
  ['if you are happy', ['happy', 'if-happy']],
  ['if you are not quite happy', ['unhappy']],
  ['if they are angry, are you satisfied', ['happy', 'unhappy', 'if-happy']],
  ['very angry', ['unhappy', 'any']],
  ['if you like it', []],
])('%s', (text, expected) => {
  expect(says(text)).toEqual(expected);
});

test.each([
  ['five off', true],
  ['refund for the lamp, five off', false],
  ['the refund of five off', false],
  ['cheap and soon repaired', false],
  ['five off, all repaired', false],
  ['cheap', true],
])('an exception to hits of its own concept, before, in and behind them: %s', (text, isCheap) => {
  expect(lexicon.read(tokensOf(text)).hits('cheap').length > 0).toBe(isCheap);
});

test('hits are in order, each once, with their places', () => {
  const hits = lexicon.read(tokensOf('not happy, so satisfied')).hits('pleased');
  expect(hits.map(({ from, to, start, end }) => [from, to, start, end])).toEqual([
    [1, 2, 1, 2],
    [3, 4, 3, 4],
  ]);
});

test.each(wordings)('the lists of $language can be read', ({ language, concepts }) => {
  // An entry is read when a text holds its words: this one holds all.
  const all = Object.values(concepts).join('\n').replaceAll('*', '');
  expect(() => lexiconOf(language).read(tokensOf(all.toLowerCase()))).not.toThrow();
});

test.each([
  ['en', 'If you are happy with it, please leave a review and get a gift card for your next order.'],
  [
    'ja',
    'ご満足いただけましたら、ぜひ星5つのレビューをお願いいたします。次回のお買い物で使えるクーポンを差し上げます。',
  ],
])('what a text says does not depend on which texts were read before it (%s)', (language, text) => {
  const lists = conceptLists(language);
  const told = (lexicon: Lexicon): unknown => {
    const reading = lexicon.read(tokensOf(text.toLowerCase()));
    return lists.map(({ concept }) => reading.hits(concept));
  };
  const fresh = new Lexicon(lists);
  const used = new Lexicon(lists);
  for (const { list } of lists.toReversed()) used.read(tokensOf(list.replaceAll('*', '')));
  expect(told(used)).toEqual(told(fresh));
  expect(told(fresh)).not.toEqual(lists.map(() => []));
});

/** Concepts that the languages list; those that are made of others need not be. */
const listed = (Object.keys(CONCEPTS) as Concept[]).filter((concept) => {
  const { made }: ConceptDeclaration = CONCEPTS[concept];
  return made === undefined;
});

test.each(wordings)('$language says every concept', ({ concepts }) => {
  expect(listed.filter((concept) => !concepts[concept]?.trim())).toEqual([]);
});

test('a long text without a sentence’s end takes no longer than its length asks for', {
  timeout: 30_000,
}, () => {
  const text = 'leave us a review if you are not happy and get a gift card before you change it please ';
  const reading = lexiconOf('en').read(tokensOf(text.repeat(5_000)));
  for (const concept of Object.keys(CONCEPTS)) reading.hits(concept);
  expect(reading.hits('review')).toHaveLength(5_000);
});
