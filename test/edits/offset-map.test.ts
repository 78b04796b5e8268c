import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OffsetMap } from '../../src/edits/offset-map.ts';
import { applyEdits, type Edit } from '../../src/result.ts';

describe('OffsetMap', () => {
  const source = 'abc DELETE def OLD ghi';
  const edits: Edit[] = [
    { start: 0, end: 0, text: '++' },
    { start: 4, end: 11, text: '' },
    { start: 15, end: 18, text: 'NEWER' },
  ];
  const output = applyEdits(source, edits);
  const map = new OffsetMap(edits);
  const sourceOf = (part: string): string => {
    const start = output.indexOf(part);
    const span = map.sourceOf({ start, end: start + part.length });
    return source.slice(span.start, span.end);
  };

  test('leads what was left alone back to itself', () => {
    expect([sourceOf('abc'), sourceOf('def'), sourceOf('ghi')]).toEqual(['abc', 'def', 'ghi']);
  });

  test('leads what was written to what it replaced', () => {
    expect([sourceOf('NEWER'), sourceOf('EWE'), sourceOf('++')]).toEqual(['OLD', 'OLD', '']);
  });

  test('holds what was deleted inside of a span, and leaves it out at the edges', () => {
    expect([sourceOf('c d'), sourceOf('c '), sourceOf('d')]).toEqual(['c DELETE d', 'c ', 'd']);
  });

  test('knows the edit that wrote the whole of a span', () => {
    const at = output.indexOf('NEWER');
    expect(map.editAround({ start: at, end: at + 5 })).toMatchObject({ start: 15, outputStart: at });
    expect(map.editAround({ start: at, end: at + 6 })).toBeUndefined();
    expect(map.editAround({ start: at - 1, end: at })).toBeUndefined();
  });

  test('leads every unit that no edit wrote back to the same unit', () => {
    const pieces = fc.array(fc.record({ kept: fc.string(), removed: fc.string(), written: fc.string() }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(pieces, (parts) => {
        let text = '';
        const made: Edit[] = [];
        for (const { kept, removed, written } of parts) {
          text += kept;
          if (removed + written !== '')
            made.push({ start: text.length, end: text.length + removed.length, text: written });
          text += removed;
        }
        const inverse = new OffsetMap(made);
        let at = 0;
        let sourceAt = 0;
        for (const { kept, removed, written } of parts) {
          for (let i = 0; i < kept.length; i++) {
            const unit = { start: at + i, end: at + i + 1 };
            expect(inverse.sourceOf(unit)).toEqual({ start: sourceAt + i, end: sourceAt + i + 1 });
          }
          at += kept.length + written.length;
          sourceAt += kept.length + removed.length;
        }
      }),
    );
  });
});
