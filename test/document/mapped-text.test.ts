import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPieces, cutRanges, mapText } from '../../src/document/mapped-text.ts';

const joined = (pieces: { value: string }[]): string => pieces.map((piece) => piece.value).join('');

describe('mapText', () => {
  it.each([
    ['a &amp; b', 'a & b'],
    ['&nbspx &copy=1 &notit; &#x41;&#65 &NotEqualTilde;', '\u00a0x ©=1 ¬it; AA ≂̸'],
    ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['&unknown; & &#; &#x', '&unknown; & &#; &#x'],
    ['&#128512;&#0;&#x110000;', '😀\ufffd\ufffd'],
  ])('reads %s as a parser does', (raw, value) => {
    expect(joined(mapText(raw, 0, 'text'))).toBe(value);
  });

  it('reads references in attributes by their own rule', () => {
    expect(joined(mapText('?a=1&copy=2&amp;b&not', 0, 'attribute'))).toBe('?a=1&copy=2&b¬');
  });

  it('covers the source without a gap', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '&amp;', '&', '\r\n', '\r', '&#65;', '😀', 'é', ' ', '&nbsp'), {
          maxLength: 30,
        }),
        (parts) => {
          const raw = parts.join('');
          let at = 7;
          for (const piece of mapText(raw, 7, 'text')) {
            expect(piece.start).toBe(at);
            at = piece.end;
            if (piece.plain) expect(raw.slice(piece.start - 7, piece.end - 7)).toBe(piece.value);
          }
          expect(at).toBe(7 + raw.length);
        },
      ),
    );
  });
});

describe('cutPieces', () => {
  it('cuts plain text to the unit', () => {
    const pieces = mapText('abcdef', 10, 'text');
    const { removed } = cutPieces(pieces, 2, 4);
    expect(removed).toEqual([{ value: 'cd', start: 12, end: 14, plain: true }]);
    expect(joined(pieces)).toBe('abef');
  });

  it('takes a reference as a whole, and tells what of it is left', () => {
    const pieces = mapText('a&NotEqualTilde;b', 0, 'text');
    const cut = cutPieces(pieces, 0, 2);
    expect(cut.after).toBe('\u0338');
    expect(cut.removed.map((piece) => piece.end)).toEqual([1, 16]);
    expect(joined(pieces)).toBe('b');
  });

  it('leaves exactly what is outside the cut', () => {
    const raw = fc.array(fc.constantFrom('a', 'bc', '&amp;', '\r\n', '&#65;'), { maxLength: 12 });
    fc.assert(
      fc.property(raw, fc.nat(20), fc.nat(20), (parts, x, y) => {
        const pieces = mapText(parts.join(''), 0, 'text');
        const value = joined(pieces);
        const [from, to] = [Math.min(x, y, value.length), Math.min(Math.max(x, y), value.length)];
        const { before, after } = cutPieces(pieces, from, to);
        expect(before + after).toBe('');
        expect(joined(pieces)).toBe(value.slice(0, from) + value.slice(to));
      }),
    );
  });

  it('cuts many ranges as it would one after the other', () => {
    const raw = fc.array(fc.constantFrom('a', 'bc', '&amp;', '\r\n', '&#65;'), { maxLength: 12 });
    fc.assert(
      fc.property(raw, fc.array(fc.nat(20), { maxLength: 8 }), (parts, at) => {
        const pieces = mapText(parts.join(''), 0, 'text');
        const value = joined(pieces);
        const bounds = [...new Set(at.map((offset) => Math.min(offset, value.length)))].sort((x, y) => x - y);
        const ranges = bounds.flatMap((from, i) =>
          i % 2 === 0 ? [{ from, to: bounds[i + 1] ?? from }] : [],
        );
        const { kept, cuts } = cutRanges(pieces, ranges);
        for (const { from, to } of ranges.toReversed()) cutPieces(pieces, from, to);
        expect(joined(kept)).toBe(joined(pieces));
        expect(cuts.map((cut) => joined(cut.removed))).toEqual(
          ranges.map(({ from, to }) => value.slice(from, to)),
        );
      }),
    );
  });

  it('finds the place of an insertion', () => {
    const pieces = mapText('abc', 0, 'text');
    expect(cutPieces(pieces, 1, 1).index).toBe(1);
    expect(cutPieces(mapText('abc', 0, 'text'), 3, 3).index).toBe(1);
    expect(cutPieces([], 0, 0).index).toBe(0);
  });
});
