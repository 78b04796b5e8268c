import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Setting, tidyCuts } from '../../src/document/tidy-cut.ts';
import { growthOf, LINEAR } from '../growth.ts';

/** Cuts every `@` (shown) and `^` (not shown) of a line. */
function cut(line: string, setting: Setting = {}): string {
  const pieces = Array.from(line.matchAll(/@+|\^+/g), ({ 0: piece, index }) => ({
    start: index,
    end: index + piece.length,
    isShown: piece.startsWith('@'),
  }));
  let text = '';
  let from = 0;
  for (const tidy of tidyCuts(line, pieces, setting)) {
    text += line.slice(from, tidy.start) + tidy.text;
    from = tidy.end;
  }
  return text + line.slice(from);
}

test.each([
  ['a @ b', 'a b'],
  ['a @ @@ @ b', 'a b'],
  ['a @b', 'a b'],
  ['a@ b', 'a b'],
  ['a@b', 'a b'],
  ['a.@B', 'a. B'],
  ['中@文', '中文'],
  ['a@ @b', 'a b'],
  ['@ a', 'a'],
  ['a @', 'a'],
  ['a @ ', 'a'],
  ['\n  @ a @\n', '\n  a\n'],
  ['a @\n  b', 'a\n  b'],
  ['a\u00a0@ b', 'a b'],
  ['\u00a0\u00a0@ a', '\u00a0\u00a0a'],
  ['a @.', 'a.'],
  ['a @ !', 'a!'],
  ['a @\u00a0!', 'a\u00a0!'],
  ['a @ .net', 'a .net'],
  ['a @ :)', 'a :)'],
  ['(@ a @)', '(a)'],
  ['( @ a @ )', '( a )'],
  ['a (@) b', 'a b'],
  ['a [ @ @ ] b', 'a b'],
  ['“@ a @” b', '“a” b'],
  ['a “@” b', 'a b'],
  ['a "@" b', 'a b'],
  ['"a" @ "b"', '"a" "b"'],
  ['"@ a @"', '"a"'],
  ['¿@ a?', '¿a?'],
  ['@: a', 'a'],
  ['a @: b', 'a: b'],
  ['a^ b^, c', 'a b, c'],
  ['a ^ b', 'a b'],
  ['@', ''],
  [' @ ', ''],
])('%j becomes %j', (line, tidy) => {
  expect(cut(line)).toBe(tidy);
});

test('French keeps the space before its high punctuation', () => {
  expect(cut('a @ ! b @? c @.', { isFrench: true })).toBe('a ! b ? c.');
});

test('preformatted text loses nothing else', () => {
  expect(cut('a  @  b (@)', { isPreformatted: true })).toBe('a    b ()');
});

test('only white space, brackets, quotes and a label’s colon go with what is cut', () => {
  const lines = fc.array(
    fc.constantFrom('@', '^', ' ', '\n', '\u00a0', 'a', 'b', '中', '.', ':', '(', ')', '"', '\ue000'),
  );
  const bare = (text: string): string => text.replace(/[@^\s:()"]/g, '');
  fc.assert(
    fc.property(lines, (parts) => {
      const line = parts.join('');
      expect(bare(cut(line))).toBe(bare(line));
      expect(cut(cut(line))).toBe(cut(line));
    }),
  );
});

test.each([
  ['', 'a @ b ', ''],
  ['a', ' ', '@'],
  ['@ ', '.', 'a'],
])('a long line takes time in proportion: %j, many %j, %j', (before, part, after) => {
  expect(growthOf((count) => cut(before + part.repeat(count) + after), 12_500)).toBeLessThan(LINEAR);
});
