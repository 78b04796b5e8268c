import fc from 'fast-check';
import { corpusMessages } from './corpus.ts';
import { html } from './generated-html.ts';

/** Larger ones take long to clean, and say no more. */
const LARGEST = 12_000;

const texts = corpusMessages()
  .map(({ message }) => message.html)
  .filter((text) => text.length <= LARGEST);

/** One change to the bytes of a message: where it begins is a share of its length. */
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom('insert', 'remove', 'repeat', 'overwrite', 'borrow'),
  length: fc.integer({ min: 1, max: 60 }),
  markup: html,
  bytes: fc.uint8Array({ minLength: 1, maxLength: 4 }),
  other: fc.constantFrom(...texts),
});

type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never;

/** Messages of the corpus with some of their bytes changed. */
export const mutatedMessage: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...texts), fc.array(mutation, { minLength: 1, maxLength: 4 }))
  .map(([text, mutations]) => mutations.reduce(mutate, Buffer.from(text)).toString('utf8'));

function mutate(bytes: Buffer, { at, kind, length, markup, bytes: odd, other }: Mutation): Buffer {
  const from = Math.floor(at * bytes.length);
  const before = bytes.subarray(0, from);
  const part = bytes.subarray(from, from + length);
  const behind = bytes.subarray(from + length);
  const borrowed = Buffer.from(other.slice(from % other.length).slice(0, length * 4));
  const middle: Record<Mutation['kind'], readonly Uint8Array[]> = {
    insert: [Buffer.from(markup), part],
    remove: [],
    repeat: [part, part, part],
    overwrite: [odd, part.subarray(odd.length)],
    borrow: [borrowed, part],
  };
  return Buffer.concat([before, ...middle[kind], behind]);
}
