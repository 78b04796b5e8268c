import { type FoldedText, foldBlock, foldText } from '../document/folded-text.ts';
import type { Span } from '../document/span.ts';
import { sentencesOf } from '../document/sentences.ts';
import type { Block } from '../document/visible-text.ts';
import type { Concept } from '../policy/wording/concepts.ts';
import type { Hit, Lexicon } from './lexicon.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A stretch of text that is read as one: a block, or the subject. */
interface Passage {
  readonly block: Block | undefined;
  readonly folded: FoldedText;
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit[];
}

/** One sentence of a message, and what it says. */
export interface Statement extends Span {
  /** The block it stands in; none for the subject. */
  readonly block: Block | undefined;
  readonly folded: FoldedText;
  readonly tokens: readonly Token[];
  /** Tokens of the passage, `firstToken` up to, not including, `endToken`. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly hits: readonly Hit[];
  readonly concepts: ReadonlySet<string>;
}

/** What a message says: which concepts at all, and, asked for, sentence by sentence. */
export class Reading {
  readonly concepts: ReadonlySet<string>;
  readonly #passages: readonly Passage[];
  #statements: readonly Statement[] | undefined;

  /**
   * @param subject empty where there is none.
   * @param quoted what is not the seller's own, in folded units of its block.
   */
  constructor(
    blocks: readonly Block[],
    subject: string,
    lexicon: Lexicon,
    quoted: ReadonlyMap<Block, readonly Span[]> = new Map(),
  ) {
    const texts = blocks.map((block) => ({ block, folded: foldBlock(block) }));
    const passages = subject === '' ? texts : [{ block: undefined, folded: foldText(subject) }, ...texts];
    this.#passages = passages.map(({ block, folded }) => {
      const others = block && quoted.get(block);
      const all = tokensOf(folded.lower);
      const tokens = others ? all.filter((token) => !isWithin(token, others)) : all;
      return { block, folded, tokens, hits: lexicon.find(tokens) };
    });
    this.concepts = new Set(this.#passages.flatMap(({ hits }) => hits.map(({ concept }) => concept)));
  }

  says(concept: Concept | 'offensive'): boolean {
    return this.concepts.has(concept);
  }

  /** The sentences of the message that hold a word, in order. */
  get statements(): readonly Statement[] {
    this.#statements ??= this.#passages.flatMap(statementsOf);
    return this.#statements;
  }
}

function isWithin(token: Token, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => token.start >= start && token.end <= end);
}

function statementsOf({ block, folded, tokens, hits }: Passage): Statement[] {
  const statements: Statement[] = [];
  let token = 0;
  let hit = 0;
  for (const { start, end } of wholeSentences(folded)) {
    const firstToken = token;
    while (token < tokens.length && (tokens[token] as Token).start < end) token++;
    if (token === firstToken) continue;
    const own: Hit[] = [];
    for (; hit < hits.length && (hits[hit] as Hit).from < token; hit++) {
      if ((hits[hit] as Hit).to <= token) own.push(hits[hit] as Hit);
    }
    const concepts = new Set(own.map(({ concept }) => concept));
    statements.push({ block, folded, tokens, start, end, firstToken, endToken: token, hits: own, concepts });
  }
  return statements;
}

/** A line that goes on in small letters on the next one is the same sentence: mail is wrapped by hand. */
const GOES_ON = /[\p{L}\p{N},;]\n$/u;

function wholeSentences(folded: FoldedText): Span[] {
  const whole: Span[] = [];
  for (const { start, end } of sentencesOf(folded)) {
    const last = whole.at(-1);
    const isSame =
      last && GOES_ON.test(folded.text.slice(last.end - 2, last.end)) && /^\p{Ll}/u.test(folded.text.slice(start, end));
    if (isSame) last.end = end;
    else whole.push({ start, end });
  }
  return whole;
}

/** The units of the folded text from the first to the last of some hits of a statement. */
export function spanOf({ tokens }: Statement, hits: readonly Hit[]): Span {
  const from = Math.min(...hits.map((hit) => hit.from));
  const to = Math.max(...hits.map((hit) => hit.to));
  return { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end };
}
