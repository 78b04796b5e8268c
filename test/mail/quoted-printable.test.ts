import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeQuotedPrintable, encodeQuotedPrintable, requote } from '../../src/mail/quoted-printable.ts';

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

test.each([
  ['a=3Db', 'a=b'],
  ['a=3db', 'a=b'],
  ['soft =\r\nbreak', 'soft break'],
  ['soft=  \r\nbreak', 'softbreak'],
  ['a gateway added spaces   \r\nhere', 'a gateway added spaces\r\nhere'],
  ['space kept =\n\nbefore a soft break', 'space kept \nbefore a soft break'],
  ['no escape =ZZ', 'no escape =ZZ'],
  ['ends in a soft break=', 'ends in a soft break'],
  ['', ''],
])('%j is read as %j', (encoded, decoded) => {
  expect(decodeQuotedPrintable(encoded).toString('latin1')).toBe(decoded);
});

describe('what is written', () => {
  test('is read as it was, in lines of 76 characters', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('\r\n', '\n'), (bytes, lineEnd) => {
        const encoded = encodeQuotedPrintable(bytes, { lineEnd });
        expect(decodeQuotedPrintable(encoded)).toEqual(Buffer.from(bytes));
        for (const line of encoded.split(lineEnd)) expect(line).toMatch(/^[\t -~]{0,76}$/);
        for (const line of encoded.split(lineEnd)) expect(line).not.toMatch(/[ \t]$/);
      }),
    );
  });

  test('has no line that could be a boundary', () => {
    expect(encodeQuotedPrintable(latin1('--b\n'), { lineEnd: '\n' })).toBe('=2D-b\n');
  });

  test('leaves the lines that no edit touches', () => {
    const encoded = 'first =66irst\r\nsec=\r\nond\r\nth=69rd\r\n';
    const decoded = decodeQuotedPrintable(encoded);
    const at = decoded.indexOf('sec');
    const edits = [{ start: at, end: at + 3, bytes: latin1('\xfc') }];
    expect(requote(encoded, decoded, edits, { lineEnd: '\r\n' })).toEqual([
      { start: 15, end: 24, text: '=FCond' },
    ]);
  });

  test('is what the edits say, wherever they are', () => {
    const line = fc.constantFrom('plain', 'gr=FCn', 'so=\nft', 'x =20', '', '=3D=\n=3D');
    const plan = fc.record({
      lines: fc.array(line, { minLength: 1, maxLength: 8 }),
      cuts: fc.array(fc.nat(60), { maxLength: 6 }),
      put: fc.constantFrom('', 'a', '\xfc=', '\n'),
    });
    fc.assert(
      fc.property(plan, ({ lines, cuts, put }) => {
        const encoded = lines.join('\n');
        const decoded = decodeQuotedPrintable(encoded);
        const places = [...new Set(cuts.map((cut) => Math.min(cut, decoded.length)))].sort((a, b) => a - b);
        const edits = [];
        for (let index = 0; index + 1 < places.length; index += 2) {
          edits.push({
            start: places[index] as number,
            end: places[index + 1] as number,
            bytes: latin1(put),
          });
        }
        let expected = '';
        let from = 0;
        for (const { start, end } of edits) {
          expected += decoded.toString('latin1', from, start) + put;
          from = end;
        }
        expected += decoded.toString('latin1', from);
        let written = encoded;
        for (const { start, end, text } of requote(encoded, decoded, edits, { lineEnd: '\n' }).toReversed()) {
          written = written.slice(0, start) + text + written.slice(end);
        }
        expect(decodeQuotedPrintable(written).toString('latin1')).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });
});
