import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LINE_TOO_LONG, linesOf } from '../../src/cli/lines.ts';

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function linesIn(text: string, size: number, limit = 1_000): Promise<(string | symbol)[]> {
  const lines: (string | symbol)[] = [];
  for await (const line of linesOf(inPieces(text, size), limit)) {
    lines.push(line === LINE_TOO_LONG ? line : Buffer.from(line as Uint8Array).toString());
  }
  return lines;
}

describe('lines of a stream', () => {
  test('end at \\n alone, however the stream is cut', async () => {
    const unit = fc.constantFrom('a', '\n', '\r', '\u2028', '\u0085', '\u{1f600}');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit }), fc.integer({ min: 1, max: 9 }), async (text, size) => {
        const expected = text.split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(await linesIn(text, size)).toEqual(expected);
      }),
    );
  });

  test.each([1, 3, 100])('one over the limit is passed over (pieces of %i)', async (size) => {
    expect(await linesIn('aaaa\nbbbbb\n\ncccc', size, 4)).toEqual(['aaaa', LINE_TOO_LONG, '', 'cccc']);
    expect(await linesIn('aaaaa', size, 4)).toEqual([LINE_TOO_LONG]);
  });
});
