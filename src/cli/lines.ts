/** A line was over the limit; its bytes were not kept. */
export const LINE_TOO_LONG = Symbol('line too long');

const NEWLINE = 0x0a;

/**
 * Cuts a stream of bytes into lines, which end at `\n` alone, as NDJSON has them: U+2028 within a line ends none, and
 * a last line needs no end. Holds one line in memory, and no more than `limit` bytes of it.
 *
 * @param limit in bytes; a longer line is read to its end and yielded as LINE_TOO_LONG.
 */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Uint8Array | typeof LINE_TOO_LONG> {
  let pieces: Uint8Array[] = [];
  let size = 0;
  const finish = (): Uint8Array | typeof LINE_TOO_LONG => {
    const line = size > limit ? LINE_TOO_LONG : Buffer.concat(pieces, size);
    pieces = [];
    size = 0;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      size += end - from;
      if (size <= limit) pieces.push(chunk.subarray(from, end));
      yield finish();
      from = end + 1;
    }
    size += chunk.length - from;
    if (size <= limit) pieces.push(chunk.subarray(from));
    else pieces = [];
  }
  if (size > 0) yield finish();
}
