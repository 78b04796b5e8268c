import { type FoldedText, foldBlock, foldText } from '../document/folded-text.ts';
import { partitionPoint } from '../document/partition-point.ts';
import { sentencesOf } from '../document/sentences.ts';
import type { Span } from '../document/span.ts';
import { SpanIndex } from '../document/span-index.ts';
import type { Block } from '../document/visible-text.ts';
import { type Token, tokensIn } from '../document/words.ts';
import { type Hit, type LexiconReading, withoutOverlaps } from './lexicon-reading.ts';
import { lexiconOf } from './lexicons.ts';
import { isWrittenSign, writtenSigns } from './written-signs.ts';

/** What a text says in some languages; settled concept by concept, when it is asked for. */
class Said {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #readings: readonly LexiconReading[];
  readonly #hits = new Map<string, readonly Hit[]>();

  constructor(text: string, tokens: readonly Token[], languages: readonly string[]) {
    this.#text = text;
    this.#tokens = tokens;
    this.#readings = languages.map((language) => lexiconOf(language).read(tokens));
  }

  hits(concept: string): readonly Hit[] {
    let hits = this.#hits.get(concept);
    if (!hits) {
      hits = isWrittenSign(concept)
        ? writtenSigns(concept, this.#text, this.#tokens)
        : this.#inLists(concept);
      this.#hits.set(concept, hits);
    }
    return hits;
  }

  #inLists(concept: string): readonly Hit[] {
    const [only, ...others] = this.#readings;
    if (only && others.length === 0) return only.hits(concept);
    // What is harmless in one language may be a word of another.
    const exceptions = this.#readings.flatMap((reading) => reading.exceptions(concept));
    const all = this.#readings.flatMap((reading) => reading.hits(concept));
    return withoutOverlaps(all, exceptions).toSorted((a, b) => a.from - b.from);
  }
}

/** What texts say, by the languages they are read in: as long as a folded text is kept, it need not be read again. */
const known = new WeakMap<FoldedText, Map<string, Said>>();

function saidBy(folded: FoldedText, languages: readonly string[]): Said {
  let byLanguages = known.get(folded);
  if (!byLanguages) {
    byLanguages = new Map();
    known.set(folded, byLanguages);
  }
  const key = languages.join();
  let said = byLanguages.get(key);
  if (!said) {
    said = new Said(folded.text, tokensIn(folded), languages);
    byLanguages.set(key, said);
  }
  return said;
}

/** A stretch of text that is read as one: a block, or the subject; without what it quotes. */
export class Passage {
  /** None for the subject. */
  readonly block: Block | undefined;
  readonly folded: FoldedText;
  readonly tokens: readonly Token[];
  readonly #said: Said;
  #statements: readonly Statement[] | undefined;

  constructor(
    block: Block | undefined,
    folded: FoldedText,
    languages: readonly string[],
    quoted: readonly Span[] | undefined,
  ) {
    this.block = block;
    this.folded = folded;
    const tokens = tokensIn(folded);
    const others = quoted && new SpanIndex(quoted);
    this.tokens = others ? tokens.filter((token) => !others.holds(token)) : tokens;
    this.#said = quoted ? new Said(folded.text, this.tokens, languages) : saidBy(folded, languages);
  }

  /** What a concept was found by, in order. */
  hits(concept: string): readonly Hit[] {
    return this.#said.hits(concept);
  }

  /** Its sentences that hold a word, in order. */
  get statements(): readonly Statement[] {
    this.#statements ??= this.#split();
    return this.#statements;
  }

  #split(): Statement[] {
    const { tokens } = this;
    const statements: Statement[] = [];
    let token = 0;
    for (const sentence of wholeSentences(this.folded)) {
      const first = token;
      while (token < tokens.length && (tokens[token] as Token).start < sentence.end) token++;
      if (token > first) statements.push(new Statement(this, sentence, first, token));
    }
    return statements;
  }
}

/** How many sentences around one are of interest. */
const AROUND = 3;

/** What a message says: which concepts at all, and, asked for, sentence by sentence. */
export class Reading {
  /** How many tokens it has. */
  readonly length: number;
  readonly #passages: readonly Passage[];
  readonly #hits = new Map<string, readonly Hit[]>();

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
    const passages = blocks.map(
      (block) => new Passage(block, foldBlock(block), languages, quoted.get(block)),
    );
    if (subject !== '') passages.unshift(new Passage(undefined, foldText(subject), languages, undefined));
    this.#passages = passages.filter(({ tokens }) => tokens.length > 0);
    this.length = this.#passages.reduce((sum, { tokens }) => sum + tokens.length, 0);
  }

  /** What a concept was found by, passage by passage. */
  hits(concept: string): readonly Hit[] {
    let hits = this.#hits.get(concept);
    if (!hits) {
      const all: Hit[] = [];
      for (const passage of this.#passages) {
        for (const hit of passage.hits(concept)) all.push(hit);
      }
      hits = all;
      this.#hits.set(concept, hits);
    }
    return hits;
  }

  says(...concepts: readonly string[]): boolean {
    for (const concept of concepts) if (this.hits(concept).length > 0) return true;
    return false;
  }

  /** The sentences of the message that hold a word, in order. */
  get statements(): readonly Statement[] {
    return this.#passages.flatMap(({ statements }) => statements);
  }

  /**
   * The sentences of each block that says one of some concepts, with at least three sentences before and behind it,
   * so far as there are any.
   */
  *around(concepts: Iterable<string>): Generator<{ statements: Statement[]; first: number; end: number }> {
    const cues = [...concepts];
    for (const [index, passage] of this.#passages.entries()) {
      if (!cues.some((concept) => passage.hits(concept).length > 0)) continue;
      let before: Statement[] = [];
      for (let at = index - 1; at >= 0 && before.length < AROUND; at--) before = [...this.#of(at), ...before];
      const own = passage.statements;
      let behind: Statement[] = [];
      for (let at = index + 1; at < this.#passages.length && behind.length < AROUND; at++)
        behind = [...behind, ...this.#of(at)];
      const first = before.length;
      yield { statements: [...before, ...own, ...behind], first, end: first + own.length };
    }
  }

  #of(index: number): readonly Statement[] {
    return this.#passages[index]?.statements ?? [];
  }
}

/** Tokens of a passage that belong together, and what they say. */
export class Saying {
  readonly passage: Passage;
  /** Up to, not including, `endToken`. */
  readonly firstToken: number;
  readonly endToken: number;

  constructor(passage: Passage, firstToken: number, endToken: number) {
    this.passage = passage;
    this.firstToken = firstToken;
    this.endToken = endToken;
  }

  /** Whether one of some concepts is said, in part at least. */
  says(...concepts: readonly string[]): boolean {
    for (const concept of concepts) if (this.hits(concept).length > 0) return true;
    return false;
  }

  /** What a concept was found by that reaches into these tokens, in order. */
  hits(concept: string): readonly Hit[] {
    const hits = this.passage.hits(concept);
    if (hits.length === 0) return hits;
    const first = firstFrom(hits, this.firstToken - LONGEST_HIT);
    const end = firstFrom(hits, this.endToken);
    return hits.slice(first, end).filter(({ to }) => to > this.firstToken);
  }
}

/** One sentence of a message, and what it says. */
export class Statement extends Saying implements Span {
  /** In units of the passage's folded text. */
  readonly start: number;
  readonly end: number;

  constructor(passage: Passage, { start, end }: Span, firstToken: number, endToken: number) {
    super(passage, firstToken, endToken);
    this.start = start;
    this.end = end;
  }

  /** The block it stands in; none for the subject. */
  get block(): Block | undefined {
    return this.passage.block;
  }

  /** The block's text, or the subject. */
  get folded(): FoldedText {
    return this.passage.folded;
  }

  /** The folded units from the first to the last of some hits. */
  spanOf(hits: readonly Hit[]): Span {
    const { tokens } = this.passage;
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

/** The first hit that begins at a token or behind it. */
function firstFrom(hits: readonly Hit[], token: number): number {
  return partitionPoint(hits, ({ from }) => from < token);
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
