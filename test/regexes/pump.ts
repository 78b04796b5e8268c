import type { Regex } from './sites.ts';

/** What every expression is tried with, besides the letters that stand in itself. */
const ANY = [
  'a',
  'A',
  '0',
  ' ',
  '\n',
  '-',
  '.',
  '/',
  '"',
  "'",
  '<',
  '>',
  '(',
  ')',
  'é',
  'あ',
  '\u200d',
  '\ud83d',
  '\0',
  'a ',
  'A0',
  '. ',
];

/** Behind the repetitions: what lets a match fail at its very end. */
const ENDS = ['', '\0', '\n!', 'a'];

/** So long do the texts become, in UTF-16 units, unless an expression is slow before. */
const LONGEST = 16_000;

/** So few repetitions are over at once, unless each of them doubles the time. */
const FEW = 64;

/** A match that takes longer is looked at. */
const SLOW_MS = 15;

/** One that takes so long is not asked again. */
const HOPELESS_MS = 300;

/**
 * Tries an expression in the engine itself, on texts that repeat the pieces it is written with.
 *
 * @returns the piece, and how long what repetition of it took; none where time stays with the length.
 */
export function pump({ source, flags }: Regex): string | undefined {
  const regex = new RegExp(source, flags.replace('g', ''));
  for (const piece of [...ANY, ...piecesOf(source)]) {
    for (const end of ENDS) {
      const slow = slowness(regex, piece, end);
      if (slow) return slow;
    }
  }
  return undefined;
}

function slowness(regex: RegExp, piece: string, end: string): string | undefined {
  const told = (count: number, ms: number): string =>
    `${JSON.stringify(piece)} repeated ${count} times, then ${JSON.stringify(end)}, takes ${ms.toFixed()} ms`;
  // In small steps at first: what is exponential would not come back from a large one.
  for (let count = 16; count < FEW; count += 4) {
    const ms = surely(regex, piece.repeat(count) + end);
    if (ms > SLOW_MS) return told(count, ms);
  }
  let before = 0;
  for (let count = FEW; count * piece.length <= LONGEST; count *= 2) {
    const ms = surely(regex, piece.repeat(count) + end);
    // Twice the length: a quadratic one takes four times as long, a linear one twice, twice over.
    const isSteep = ms > SLOW_MS && ms > 3 * before;
    if (isSteep && (ms > HOPELESS_MS || leastOfThree(regex, piece.repeat(2 * count) + end) > 3 * ms)) {
      return told(count, ms);
    }
    before = ms;
  }
  return undefined;
}

/** The time of a match; where it is long the least of three, since others work on the machine, too. */
function surely(regex: RegExp, text: string): number {
  const ms = timeOf(regex, text);
  return ms > SLOW_MS && ms < HOPELESS_MS ? Math.min(ms, leastOfThree(regex, text)) : ms;
}

function leastOfThree(regex: RegExp, text: string): number {
  return Math.min(timeOf(regex, text), timeOf(regex, text), timeOf(regex, text));
}

function timeOf(regex: RegExp, text: string): number {
  const start = performance.now();
  regex.test(text);
  return performance.now() - start;
}

/** The runs of plain characters in an expression, alone, with a space, and each with the one behind it. */
function piecesOf(source: string): Set<string> {
  const runs = source
    .replace(
      /\\[pP]\{[^}]*\}|\\u\{?[0-9a-f]+\}?|\\x[0-9a-f]{2}|\\[bBdDsSwWk]|\(\?(?:<?[=!]|<\w+>|i?:)|\{\d+,?\d*\}/gi,
      '|',
    )
    .replace(/\\(.)/gs, (_, char: string) => (/[a-z]/i.test(char) ? '|' : `${char}`))
    .split(/[|()[\]*+?^$]+/)
    .filter((run) => run !== '' && run.length < 30);
  const distinct = [...new Set(runs)].slice(0, 40);
  const pairs = distinct.slice(0, 12).map((run, at) => run + (distinct[at + 1] ?? ''));
  return new Set([...distinct, ...pairs, ...distinct.slice(0, 12).map((run) => `${run} `)]);
}
