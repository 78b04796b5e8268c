import type { Phrase, Piece } from './notation.ts';
import { CHARACTER_WIDTH, type Token } from './tokens.ts';

/** A concept found in a text: the tokens `from` up to, not including, `to`. */
export interface Hit {
  readonly concept: string;
  readonly from: number;
  readonly to: number;
  /** The same, counted in words. */
  readonly start: number;
  readonly end: number;
}

interface Entry extends Phrase {
  readonly concept: string;
}

/** How many words are remembered with the entries they begin; beyond it the memory starts anew. */
const REMEMBERED = 20_000;
/** Longer words are not searched for what they hold. */
const LONGEST_COMPOUND = 40;
const SHORTEST = 2;

/**
 * The phrases of all concepts, in one index: a text is read once, whatever the number of concepts. The time is
 * linear in the text, as a phrase reaches over a bounded number of tokens.
 */
export class Lexicon {
  readonly #words = new Map<string, Entry[]>();
  readonly #starts = new Map<string, Entry[]>();
  readonly #inside = new Map<string, Entry[]>();
  readonly #ends = new Map<string, Entry[]>();
  readonly #numbers: Entry[] = [];
  readonly #remembered = new Map<string, readonly Entry[]>();

  /** @param phrases the ways to say each concept. */
  constructor(phrases: Iterable<readonly [concept: string, phrases: readonly Phrase[]]>) {
    for (const [concept, list] of phrases) for (const phrase of list) this.#add({ ...phrase, concept });
  }

  /** What a text says, in the order in which it is said. */
  find(tokens: readonly Token[]): Hit[] {
    const hits: Hit[] = [];
    const exceptions: Hit[] = [];
    for (let from = 0; from < tokens.length; from++) {
      const token = tokens[from] as Token;
      for (const entry of this.#entriesFor(token)) {
        const to = endOf(entry.pieces, tokens, from);
        if (to === undefined) continue;
        const last = tokens[to - 1] as Token;
        const end = last.position + (last.isCharacter ? CHARACTER_WIDTH : 1);
        const hit = { concept: entry.concept, from, to, start: token.position, end };
        (entry.isException ? exceptions : hits).push(hit);
      }
    }
    if (exceptions.length === 0) return hits;
    return hits.filter(
      (hit) => !exceptions.some(({ concept, from, to }) => concept === hit.concept && from < hit.to && to > hit.from),
    );
  }

  #add(entry: Entry): void {
    const { kind, text } = entry.pieces[0] as Piece;
    if (kind === 'number') {
      this.#numbers.push(entry);
      return;
    }
    const index = { word: this.#words, start: this.#starts, inside: this.#inside, end: this.#ends }[kind];
    const same = index.get(text);
    if (same) same.push(entry);
    else index.set(text, [entry]);
  }

  #entriesFor(token: Token): readonly Entry[] {
    const known = this.#remembered.get(token.text);
    if (known) return known;
    const entries = new Set<Entry>();
    for (const text of [token.text, ...token.stems]) {
      for (const entry of this.#words.get(text) ?? []) entries.add(entry);
      for (let end = 1; end <= Math.min(text.length, LONGEST_COMPOUND); end++) {
        for (const entry of this.#starts.get(text.slice(0, end)) ?? []) entries.add(entry);
      }
    }
    if (!token.isCharacter) this.#addCompounds(token.text, entries);
    if (/^\p{Nd}/u.test(token.text)) for (const entry of this.#numbers) entries.add(entry);
    if (this.#remembered.size >= REMEMBERED) this.#remembered.clear();
    const list = [...entries];
    this.#remembered.set(token.text, list);
    return list;
  }

  #addCompounds(text: string, entries: Set<Entry>): void {
    if (text.length > LONGEST_COMPOUND || (this.#inside.size === 0 && this.#ends.size === 0)) return;
    for (let start = 0; start <= text.length - SHORTEST; start++) {
      for (const entry of this.#ends.get(text.slice(start)) ?? []) entries.add(entry);
      for (let end = start + SHORTEST; end <= text.length; end++) {
        for (const entry of this.#inside.get(text.slice(start, end)) ?? []) entries.add(entry);
      }
    }
  }
}

/** Where a phrase ends that begins at a token; its first piece is known to fit. */
function endOf(pieces: readonly Piece[], tokens: readonly Token[], from: number): number | undefined {
  let ends = [from + 1];
  for (let index = 1; index < pieces.length; index++) {
    const piece = pieces[index] as Piece;
    const next: number[] = [];
    for (const end of ends) {
      for (let at = Math.max(end, next.at(-1) ?? 0); at <= end + piece.gap && at < tokens.length; at++) {
        if (fits(piece, tokens[at] as Token)) next.push(at + 1);
      }
    }
    if (next.length === 0) return undefined;
    ends = next;
  }
  return ends[0];
}

function fits({ kind, text }: Piece, token: Token): boolean {
  if (kind === 'number') return /^\p{Nd}/u.test(token.text);
  if (fitsText(kind, text, token.text)) return true;
  return token.stems.some((stem) => fitsText(kind, text, stem));
}

function fitsText(kind: Piece['kind'], text: string, word: string): boolean {
  if (kind === 'word') return word === text;
  if (kind === 'start') return word.startsWith(text);
  return kind === 'end' ? word.endsWith(text) : word.includes(text);
}
