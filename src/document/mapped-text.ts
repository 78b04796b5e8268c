import { DecodingMode, HtmlEntityDecoder } from 'entities/decode';
import type { Span } from './span.ts';

/**
 * A piece of a text or attribute value and the source it was read from. In a `plain` piece each unit of the value is
 * one unit of the source; any other (a character reference, a CRLF) is replaced as a whole. What an edit put in has
 * no source: its span is empty, at the place where it goes.
 */
export interface Piece extends Span {
  value: string;
  plain: boolean;
}

/** How character references are read: `&copy=1` is one in text, but not in an attribute. */
export type ReferenceMode = 'text' | 'attribute' | 'raw';

/**
 * The pieces of the value that was read from one stretch of source.
 *
 * @param offset where `raw` stands in the source, in UTF-16 units.
 */
export function mapText(raw: string, offset: number, mode: ReferenceMode): Piece[] {
  const special = mode === 'raw' ? /\r\n?|\0/g : /&|\r\n?|\0/g;
  const pieces: Piece[] = [];
  let from = 0;
  const plainUntil = (end: number): void => {
    if (end > from) {
      pieces.push({ value: raw.slice(from, end), start: offset + from, end: offset + end, plain: true });
    }
  };
  for (let match = special.exec(raw); match; match = special.exec(raw)) {
    const read =
      match[0] === '&' ? readReference(raw, match.index, mode) : { value: '\n', length: match[0].length };
    if (match[0] === '\0') read.value = '\ufffd';
    if (!read.length) continue;
    plainUntil(match.index);
    const start = offset + match.index;
    pieces.push({ value: read.value, start, end: start + read.length, plain: false });
    from = match.index + read.length;
    special.lastIndex = from;
  }
  plainUntil(raw.length);
  return pieces;
}

/** The character reference at an ampersand; of length 0 where there is none. */
function readReference(raw: string, at: number, mode: ReferenceMode): { value: string; length: number } {
  let value = '';
  const decoder = new HtmlEntityDecoder((code) => {
    value += String.fromCodePoint(code);
  });
  decoder.startEntity(mode === 'attribute' ? DecodingMode.Attribute : DecodingMode.Legacy);
  // No reference is longer: names end at 33 characters, and digits are read at once.
  const written = decoder.write(raw, at + 1);
  const length = written === -1 ? decoder.end() : written;
  return { value, length: value === '' ? 0 : length };
}

/** What a cut took: the pieces or parts of them, and what is left of pieces that can only go as a whole. */
export interface Cut {
  /** Where the cut is among the pieces that are kept. */
  index: number;
  removed: Piece[];
  before: string;
  after: string;
}

/** Where the last question about some pieces ended: rules work their way along a value, so the next begins there. */
const cursors = new WeakMap<readonly Piece[], { index: number; at: number }>();

/** The first piece that reaches beyond a unit of the value, and the unit that it begins at. */
function seek(pieces: readonly Piece[], offset: number): { index: number; at: number } {
  let { index, at } = cursors.get(pieces) ?? { index: 0, at: 0 };
  while (index > 0 && at > offset) at -= (pieces[--index] as Piece).value.length;
  for (let piece = pieces[index]; piece && at + piece.value.length <= offset; piece = pieces[index]) {
    at += piece.value.length;
    index++;
  }
  cursors.set(pieces, { index, at });
  return { index, at };
}

/** Takes the units `from` to `to` of the value out of `pieces`. */
export function cutPieces(pieces: Piece[], from: number, to: number): Cut {
  // At the seam of two pieces an empty cut stands behind the first.
  const { index, at } = seek(pieces, from);
  let count = 0;
  let end = at;
  while (index + count < pieces.length && end < to) end += (pieces[index + count++] as Piece).value.length;
  if (count === 0 && at < from) count = 1;
  const { kept, cuts } = cutRanges(pieces.slice(index, index + count), [{ from: from - at, to: to - at }]);
  pieces.splice(index, count, ...kept);
  const [cut] = cuts as [Cut];
  return { ...cut, index: index + cut.index };
}

/** Puts other pieces in the place of these. */
export function refill(pieces: Piece[], others: readonly Piece[]): void {
  cursors.delete(pieces);
  pieces.length = 0;
  for (const piece of others) pieces.push(piece);
}

/** The source behind the units `from` to `to` of a value, first to last. */
export function spanOfUnits(pieces: readonly Piece[], from: number, to: number): Span | undefined {
  if (from === to) {
    const { index, at } = seek(pieces, from);
    const place = pieces[index];
    if (!place) return undefined;
    const start = place.plain ? place.start + from - at : place.start;
    return { start, end: start };
  }
  let span: Span | undefined;
  for (const { start, end } of spansOfUnits(pieces, from, to)) {
    span = span ? { start: Math.min(span.start, start), end: Math.max(span.end, end) } : { start, end };
  }
  return span;
}

/** The source behind the units `from` to `to` of a value, piece by piece. */
export function* spansOfUnits(pieces: readonly Piece[], from: number, to: number): Generator<Span> {
  let { index, at } = seek(pieces, from);
  for (let piece = pieces[index]; piece && at < to; piece = pieces[++index]) {
    const end = at + piece.value.length;
    yield {
      start: piece.plain ? piece.start + Math.max(from - at, 0) : piece.start,
      end: piece.plain ? piece.start + Math.min(to, end) - at : piece.end,
    };
    at = end;
  }
}

/** Takes several ranges of units out at once: sorted, apart from each other. One pass, however many they are. */
export function cutRanges(
  pieces: readonly Piece[],
  ranges: readonly { from: number; to: number }[],
): { kept: Piece[]; cuts: Cut[] } {
  const kept: Piece[] = [];
  const cuts: Cut[] = ranges.map(() => ({ index: -1, removed: [], before: '', after: '' }));
  let first = 0;
  let at = 0;
  for (const piece of pieces) {
    const end = at + piece.value.length;
    // What of the piece is still to be kept, or cut by the next range.
    let from = 0;
    for (let i = first; i < ranges.length; i++) {
      const range = ranges[i] as { from: number; to: number };
      const cut = cuts[i] as Cut;
      if (range.from >= end) break;
      const isInside = range.from === range.to ? range.from > at : range.to > at;
      if (isInside && piece.plain) {
        const start = Math.max(range.from - at, from);
        if (start > from) kept.push(part(piece, from, start));
        from = Math.min(range.to, end) - at;
        if (cut.index === -1) cut.index = kept.length;
        if (from > start) cut.removed.push(part(piece, start, from));
      } else if (isInside) {
        if (cut.index === -1) cut.index = kept.length;
        cut.before += piece.value.slice(0, Math.max(range.from - at, 0));
        cut.after += piece.value.slice(Math.max(range.to - at, 0));
        cut.removed.push(piece);
        from = piece.value.length;
      } else if (cut.index === -1) {
        cut.index = kept.length;
      }
      if (range.to <= end) first = i + 1;
    }
    if (from === 0) kept.push(piece);
    else if (from < piece.value.length) kept.push(part(piece, from));
    at = end;
  }
  for (const cut of cuts) if (cut.index === -1) cut.index = kept.length;
  return { kept, cuts };
}

/** The spans of pieces, those that follow on each other as one. */
export function joinSpans(pieces: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of pieces) {
    if (start === end) continue;
    const last = joined.at(-1);
    if (last && last.end === start) last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}

/** A part of a plain piece. */
function part(piece: Piece, from: number, to = piece.value.length): Piece {
  return {
    value: piece.value.slice(from, to),
    start: piece.start + from,
    end: piece.start + to,
    plain: true,
  };
}
