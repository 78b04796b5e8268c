import type { Hit } from './lexicon-reading.ts';

/** Something that says concepts: a message, or one sentence of it. */
export interface Sayer {
  says(...concepts: readonly string[]): boolean;
  /** What a concept was found by, in order. */
  hits(concept: string): readonly Hit[];
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
/** Words that a phrase reaches over at the most. */
const LONGEST_HIT = 60;

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
  const [, signs = '', rest = ''] = /^([-+]*)([\s\S]*)/.exec(written) ?? [];
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

/** Whether a message can hold the combination, wherever it says these concepts. */
export function mayHold({ terms }: Combination, message: Sayer): boolean {
  for (const { isAbsent, concepts, partner } of terms) {
    if (isAbsent) continue;
    if (!message.says(...concepts) || (partner && !message.says(...partner))) return false;
  }
  return true;
}

/** The concepts of the term that the sentence itself must say and that a message says least often. */
export function rarestTerm({ terms }: Combination, message: Sayer): readonly string[] {
  const own = terms.filter(({ isAbsent, reach }) => !isAbsent && reach === 0).map(({ concepts }) => concepts);
  const counts = own.map((concepts) =>
    concepts.reduce((sum, concept) => sum + message.hits(concept).length, 0),
  );
  return own[counts.indexOf(Math.min(...counts))] ?? [];
}

/**
 * Holds a combination against one sentence and its neighbours.
 *
 * @returns the hits in the sentence itself that made it; `undefined` where it does not hold.
 */
export function holds({ terms }: Combination, said: readonly Sayer[], at: number): Hit[] | undefined {
  const found: Hit[] = [];
  for (const term of terms) {
    let isThere = false;
    for (let index = at - term.reach; index <= at + term.reach; index++) {
      const sentence = said[index];
      const hits = sentence ? termHits(term, sentence) : [];
      if (hits.length === 0) continue;
      isThere = true;
      if (index === at) for (const hit of hits) found.push(hit);
    }
    if (isThere === term.isAbsent) return undefined;
  }
  return found;
}

function termHits({ concepts, partner, distance }: Term, sentence: Sayer): readonly Hit[] {
  const first = hitsOf(concepts, sentence);
  if (!partner || first.length === 0) return first;
  const second = hitsOf(partner, sentence);
  let nearest = 0;
  for (const a of first) {
    // Hits are in order, and none is long: what is far behind is so for all that follow.
    while (nearest < second.length && (second[nearest] as Hit).start < a.start - distance - LONGEST_HIT)
      nearest++;
    for (let index = nearest; index < second.length; index++) {
      const b = second[index] as Hit;
      if (b.start - a.end > distance) break;
      if (a !== b && Math.max(a.start, b.start) - Math.min(a.end, b.end) <= distance) return [a, b];
    }
  }
  return [];
}

function hitsOf(concepts: readonly string[], sentence: Sayer): readonly Hit[] {
  const [only, ...others] = concepts;
  if (only !== undefined && others.length === 0) return sentence.hits(only);
  return concepts.flatMap((concept) => sentence.hits(concept)).sort((a, b) => a.from - b.from);
}
