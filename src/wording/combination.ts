import type { Hit } from './lexicon.ts';

/** What one sentence says; `hits` in order. */
export interface Said {
  readonly hits: readonly Hit[];
}

/** One condition of a combination. */
interface Term {
  /** Any of these concepts. */
  readonly concepts: readonly string[];
  /** The other end of a pair, and how many words may stand between. */
  readonly partner: readonly string[] | undefined;
  readonly distance: number;
  /** How many sentences before and behind count, besides the sentence itself. */
  readonly reach: number;
  readonly isAbsent: boolean;
}

/** Concepts that together say one thing. */
export interface Combination {
  readonly kind: string;
  readonly terms: readonly Term[];
}

/** Words between the two concepts of a pair. */
const DISTANCE = 3;

/**
 * Reads a combination: terms separated by spaces, all of which must hold in one sentence.
 *
 * - `review` the concept is there, `review|rate` one of them is;
 * - `positive:review` both are there with at most three words between them, in either order; `a:8:b` with eight;
 * - `+reward` here or in a neighbouring sentence, `++reward` within three sentences;
 * - `-deny` is not there; `-+deny` and `-a:b` accordingly.
 */
export function combinationOf(kind: string, written: string): Combination {
  return { kind, terms: written.split(' ').map(termOf) };
}

function termOf(written: string): Term {
  const [, signs = '', rest = ''] = /^([-+]*)(.*)$/.exec(written) ?? [];
  const parts = rest.split(':');
  const plus = signs.replaceAll('-', '').length;
  return {
    concepts: (parts[0] as string).split('|'),
    partner: parts.length > 1 ? (parts.at(-1) as string).split('|') : undefined,
    distance: parts.length > 2 ? Number(parts[1]) : DISTANCE,
    reach: plus === 0 ? 0 : plus === 1 ? 1 : 3,
    isAbsent: signs.includes('-'),
  };
}

/** Whether a message that says these concepts, wherever, can hold the combination. */
export function mayHold({ terms }: Combination, concepts: ReadonlySet<string>): boolean {
  const some = (names: readonly string[]): boolean => names.some((name) => concepts.has(name));
  return terms.every((term) => term.isAbsent || (some(term.concepts) && (!term.partner || some(term.partner))));
}

/**
 * Holds a combination against one sentence and its neighbours.
 *
 * @returns the hits in the sentence itself that made it, in order; `undefined` where it does not hold.
 */
export function holds({ terms }: Combination, said: readonly Said[], at: number): Hit[] | undefined {
  const found: Hit[] = [];
  for (const term of terms) {
    let isThere = false;
    for (let index = at - term.reach; index <= at + term.reach; index++) {
      const hits = said[index] && termHits(term, (said[index] as Said).hits);
      if (!hits || hits.length === 0) continue;
      isThere = true;
      if (index === at) found.push(...hits);
    }
    if (isThere === term.isAbsent) return undefined;
  }
  return found.sort((a, b) => a.from - b.from);
}

function termHits({ concepts, partner, distance }: Term, hits: readonly Hit[]): Hit[] {
  const first = hits.filter(({ concept }) => concepts.includes(concept));
  if (!partner || first.length === 0) return first;
  const second = hits.filter(({ concept }) => partner.includes(concept));
  for (const a of first) {
    for (const b of second) {
      if (a !== b && Math.max(a.start, b.start) - Math.min(a.end, b.end) <= distance) return [a, b];
    }
  }
  return [];
}
