import { expect, test } from 'vitest';
import { foldText } from '../../src/document/folded-text.ts';
import { type Cut, planCuts } from '../../src/wording/cut.ts';
import { WordList } from '../../src/wording/word-list.ts';
import { growthOf, LINEAR } from '../growth.ts';

const pointers = {
  languages: ['en'],
  points: new WordList(['call', 'write', 'visit']),
  names: new WordList(['website', 'phone']),
};

/** Plans to take every `###` out of a text. */
function cutsOf(text: string): Cut[] {
  const folded = foldText(text);
  const matches = [...folded.text.matchAll(/###/g)].map(({ index }) => ({ start: index, end: index + 3 }));
  return planCuts(folded, matches, pointers);
}

/** What is left of a text when every `###` is taken out of it. */
function left(text: string): string {
  return cutsOf(text).reduceRight(
    (rest, { start, end, replacement }) => rest.slice(0, start) + replacement + rest.slice(end),
    text,
  );
}

const cuts: readonly (readonly [text: string, left: string])[] = [
  ['The lamp left today. Visit ### for more.', 'The lamp left today.'],
  ['The lamp left today (see ###).', 'The lamp left today.'],
  ['The lamp left today (packed in a box, see ###).', 'The lamp left today (packed in a box).'],
  ['Send a photo to ### so that we see the crack.', 'Send a photo so that we see the crack.'],
  ['The box is on its way, and you can call ###.', 'The box is on its way.'],
  ['The box is on its way; call ### if not.', 'The box is on its way.'],
  ['Visit ### or reply here.', 'Reply here.'],
  ['Reply here or visit ### if it is broken.', 'Reply here if it is broken.'],
  ['You can call ### or reply here.', 'You can reply here.'],
  ['Call ### or write to ###.', ''],
  ['Any questions? Call ###.', ''],
  ['Anna | Lamps | ### | Berlin', 'Anna | Lamps | Berlin'],
  ['Anna, ###, Berlin', 'Anna, Berlin'],
  ['We glued  it. Website: "###". Thanks!', 'We glued  it. Thanks!'],
  ['###', ''],
];

test.each(cuts)('of %j is left %j', (text, expected) => {
  expect(left(text)).toBe(expected);
});

test('no cut crosses a barrier', () => {
  const text = 'Call % ### now. Thanks.';
  const folded = foldText(text);
  const at = text.indexOf('###');
  const barrier = { start: text.indexOf('%'), end: text.indexOf('%') + 1 };
  const [cut] = planCuts(folded, [{ start: at, end: at + 3 }], pointers, [barrier]);
  expect(cut?.start).toBeGreaterThanOrEqual(barrier.end);
});

test('takes time in proportion to the text', () => {
  const growth = growthOf(
    (count) => cutsOf('Call ### or write to ### at once, please; '.repeat(count)),
    1_000,
  );
  expect(growth).toBeLessThan(LINEAR);
});
