import { type FoldedText, foldBlock, foldText } from '../document/folded-text.ts';
import { sentencesOf } from '../document/sentences.ts';
import type { Span } from '../document/span.ts';
import type { Block } from '../document/visible-text.ts';
import { type Token, tokensIn } from '../document/words.ts';
import type { Hit } from './lexicon.ts';
import { lexiconOf } from './lexicons.ts';

/** A stretch of text that is read as one: a block, or the subject. */
interface Passage {
  /** None for the subject. */
  readonly block: Block | undefined;
  readonly folded: FoldedText;
  readonly firstToken: number;
  readonly endToken: number;
  statements?: readonly Statement[];
}

/** How many sentences around one are of interest. */
const AROUND = 3;

/** What a message says: which concepts at all, and, asked for, sentence by sentence. */
export class Reading {
  readonly tokens: readonly Token[];
  readonly #passages: readonly Passage[];
  readonly #hits: (concept: string) => readonly Hit[];

  /**
   * @param subject empty where there is none.
   * @param languages BCP 47 primary languages that the message may be in.
   * @param quoted what is not the seller's own, in folded units of its block.
   */
  constructor(
    blocks: readonly Block[],
    subject: string,
    languages: readonly string[],
    quoted: ReadonlyMap<Block, readonly Span[]> = new Map(),
  ) {
    const texts = blocks.map((block) => ({ block, folded: foldBlock(block) }));
    const all = subject === '' ? texts : [{ block: undefined, folded: foldText(subject) }, ...texts];
    const tokens: Token[] = [];
    this.tokens = tokens;
    const passages = all.map(({ block, folded }) => {
      const firstToken = tokens.length;
      const others = block && quoted.get(block);
      for (const token of tokensIn(folded)) if (!others || !isWithin(token, others)) tokens.push(token);
      return { block, folded, firstToken, endToken: tokens.length };
    });
    this.#passages = passages.filter(({ firstToken, endToken }) => firstToken < endToken);
    const readings = languages.map((language) => lexiconOf(language).read(tokens));
    const [only] = readings;
    const known = new Map<string, readonly Hit[]>();
    this.#hits = (concept) => {
      if (readings.length === 1 && only) return only.hits(concept);
      let hits = known.get(concept);
      if (!hits) {
        hits = readings.flatMap((reading) => reading.hits(concept)).sort((a, b) => a.from - b.from);
        known.set(concept, hits);
      }
      return hits;
    };
  }

  /** What a concept was found by, in order. */
  hits(concept: string): readonly Hit[] {
    return this.#hits(concept);
  }

  says(...concepts: readonly string[]): boolean {
    return concepts.some((concept) => this.#hits(concept).length > 0);
  }

  /** The sentences of the message that hold a word, in order. */
  get statements(): readonly Statement[] {
    return this.#passages.flatMap((passage) => this.#statementsOf(passage));
  }

  /**
   * The sentences of each block that says one of some concepts, with at least three sentences before and behind it,
   * so far as there are any.
   */
  *around(concepts: Iterable<string>): Generator<{ statements: Statement[]; first: number; end: number }> {
    const cues = [...concepts].flatMap((concept) => this.#hits(concept)).sort((a, b) => a.from - b.from);
    let cue = 0;
    for (const [index, passage] of this.#passages.entries()) {
      const isCued = cue < cues.length && (cues[cue] as Hit).from < passage.endToken;
      while (cue < cues.length && (cues[cue] as Hit).from < passage.endToken) cue++;
      if (!isCued) continue;
      const before: Statement[] = [];
      for (let at = index - 1; at >= 0 && before.length < AROUND; at--) before.unshift(...this.#of(at));
      const own = this.#of(index);
      const behind: Statement[] = [];
      for (let at = index + 1; at < this.#passages.length && behind.length < AROUND; at++)
        behind.push(...this.#of(at));
      const first = before.length;
      yield { statements: [...before, ...own, ...behind], first, end: first + own.length };
    }
  }

  #of(index: number): readonly Statement[] {
    return this.#statementsOf(this.#passages[index] as Passage);
  }

  #statementsOf(passage: Passage): readonly Statement[] {
    passage.statements ??= this.#split(passage);
    return passage.statements;
  }

  #split({ block, folded, firstToken: from, endToken: to }: Passage): Statement[] {
    const statements: Statement[] = [];
    let token = from;
    for (const { start, end } of wholeSentences(folded)) {
      const firstToken = token;
      while (token < to && (this.tokens[token] as Token).start < end) token++;
      if (token > firstToken)
        statements.push(new Statement(this, { block, folded, start, end, firstToken, endToken: token }));
    }
    return statements;
  }
}

/** Tokens of a message that belong together, and what they say. */
export class Saying {
  readonly reading: Reading;
  /** Up to, not including, `endToken`. */
  readonly firstToken: number;
  readonly endToken: number;

  constructor(reading: Reading, firstToken: number, endToken: number) {
    this.reading = reading;
    this.firstToken = firstToken;
    this.endToken = endToken;
  }

  /** Whether one of some concepts is said, in part at least. */
  says(...concepts: readonly string[]): boolean {
    return concepts.some((concept) => this.hits(concept).length > 0);
  }

  /** What a concept was found by that reaches into these tokens, in order. */
  hits(concept: string): readonly Hit[] {
    const hits = this.reading.hits(concept);
    if (hits.length === 0) return hits;
    const first = firstFrom(hits, this.firstToken - LONGEST_HIT);
    const end = firstFrom(hits, this.endToken);
    return hits.slice(first, end).filter(({ to }) => to > this.firstToken);
  }
}

/** One sentence of a message, and what it says. */
export class Statement extends Saying implements Span {
  /** The block it stands in; none for the subject. */
  readonly block: Block | undefined;
  /** The block's text, or the subject: what `start` and `end` are units of. */
  readonly folded: FoldedText;
  readonly start: number;
  readonly end: number;

  constructor(
    reading: Reading,
    place: Span & { block: Block | undefined; folded: FoldedText; firstToken: number; endToken: number },
  ) {
    super(reading, place.firstToken, place.endToken);
    this.block = place.block;
    this.folded = place.folded;
    this.start = place.start;
    this.end = place.end;
  }

  /** The folded units from the first to the last of some hits. */
  spanOf(hits: readonly Hit[]): Span {
    const { tokens } = this.reading;
    const first = hits.reduce((least, { from }) => Math.min(least, from), this.endToken - 1);
    const last = hits.reduce((most, { to }) => Math.max(most, to), this.firstToken + 1);
    const from = Math.max(this.firstToken, first);
    const to = Math.min(this.endToken, last);
    return { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end };
  }

  /** The folded units without the space around. */
  get trimmed(): Span {
    const text = this.folded.text.slice(this.start, this.end);
    return {
      start: this.start + text.length - text.trimStart().length,
      end: this.start + text.trimEnd().length,
    };
  }
}

/** Tokens that a phrase reaches over at the most. */
const LONGEST_HIT = 61;

/** The first hit, by binary search, that begins at a token or behind it. */
function firstFrom(hits: readonly Hit[], token: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle] as Hit).from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isWithin(token: Token, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => token.start >= start && token.end <= end);
}

const WRAPPED = /[\p{L}\p{N},]\n$/u;

function wholeSentences(folded: FoldedText): readonly Span[] {
  const sentences = sentencesOf(folded);
  if (!folded.text.includes('\n')) return sentences;
  const whole: Span[] = [];
  for (const { start, end } of sentences) {
    const last = whole.at(-1);
    const isSame =
      last &&
      WRAPPED.test(folded.text.slice(last.end - 2, last.end)) &&
      /^\p{Ll}/u.test(folded.text.slice(start, start + 1));
    if (isSame) last.end = end;
    else whole.push({ start, end });
  }
  return whole;
}
