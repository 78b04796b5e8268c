import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DiffRow, diffRows, edited } from '../../src/report/page/diff-rows.js';

type Edits = [number, number, string][];

const linesOf = (text: string): string[] => {
  const lines = text.split(/\r\n?|\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
};

const textOf = ({ parts = [] }: DiffRow): string => parts.map(({ text }) => text).join('');

const unit = fc.constantFrom('a', 'b', ' ', '\n', '\n', '\r\n', '\r', '\u2028', '\u{1f600}');

/** A text with edits that are sorted and do not overlap. */
const edit = fc.string({ unit, maxLength: 40 }).chain((text) =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.string({ unit, maxLength: 6 })), { maxLength: 6 })
    .map((cuts): { text: string; edits: Edits } => {
      const sorted = cuts.toSorted(([a], [b]) => a - b);
      const edits: Edits = [];
      for (let at = 0; at + 1 < sorted.length; at += 2) {
        const [start, inserted] = sorted[at] as [number, string];
        const [end] = sorted[at + 1] as [number, string];
        edits.push([start, end, inserted]);
      }
      // CRLF is one line end: an edit between its halves would be two in one text and one in the other.
      const isSplit = (offset: number): boolean => text.slice(offset - 1, offset + 1) === '\r\n';
      return { text, edits: edits.some(([start, end]) => isSplit(start) || isSplit(end)) ? [] : edits };
    }),
);

describe('the rows of a diff', () => {
  test('are the lines before and the lines after, whatever the edits', () => {
    fc.assert(
      fc.property(edit, ({ text, edits }) => {
        const after = edited(text, edits);
        // What is put in beside an end of line may join it.
        fc.pre(
          !edits.some(([start, end, inserted]) => `${text[start - 1]}${inserted}${text[end]}`.includes('\r')),
        );
        const all = linesOf(text).map((_, index) => index + 1);
        const rows = diffRows(text, edits, all);
        const before = rows.filter(({ kind }) => kind === 'same' || kind === 'old');
        const behind = rows.filter(({ kind }) => kind === 'same' || kind === 'new');
        expect(before.map(textOf)).toEqual(linesOf(text));
        expect(behind.map(textOf)).toEqual(linesOf(after));
        expect(before.map(({ old }) => old)).toEqual(linesOf(text).map((_, index) => index + 1));
        expect(behind.map((row) => row.new)).toEqual(linesOf(after).map((_, index) => index + 1));
      }),
      { numRuns: 2_000 },
    );
  });

  test('mark what was taken out and put in, to the character', () => {
    const [old, made] = diffRows('<p onclick=x>Hi</p>\n', [[2, 12, '']]);
    expect(old).toEqual({
      kind: 'old',
      old: 1,
      parts: [
        { text: '<p', isMarked: false },
        { text: ' onclick=x', isMarked: true },
        { text: '>Hi</p>', isMarked: false },
      ],
    });
    expect(made && textOf(made)).toBe('<p>Hi</p>');
  });

  test('leave out what is far from any edit, and say how much', () => {
    const text = Array.from({ length: 100 }, (_, index) => `line ${index + 1}\n`).join('');
    const rows = diffRows(text, [[text.indexOf('line 50'), text.indexOf('line 51'), '']], [80]);
    expect(rows.map(({ kind, old, count }) => (kind === 'gap' ? `gap ${count}` : `${kind} ${old}`))).toEqual([
      ...['gap 47', 'same 48', 'same 49', 'old 50', 'same 51', 'same 52', 'gap 25', 'same 78', 'same 79'],
      ...['same 80', 'same 81', 'same 82', 'gap 18'],
    ]);
  });

  test('are bounded', () => {
    const text = 'x\n'.repeat(50_000);
    const edits = Array.from({ length: 50_000 }, (_, index): [number, number, string] => [
      2 * index,
      2 * index + 1,
      'y',
    ]);
    const rows = diffRows(text, edits);
    expect(rows.length).toBeLessThan(5_000);
    expect(rows.at(-1)?.kind).toBe('end');
  });
});
