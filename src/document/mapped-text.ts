import { DecodingMode, HtmlEntityDecoder } from 'entities/decode';
import type { Span } from './parser.ts';

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
    const read = match[0] === '&' ? readReference(raw, match.index, mode) : { value: '\n', length: match[0].length };
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
  /** Where the cut is among the pieces. */
  index: number;
  removed: Piece[];
  before: string;
  after: string;
}

/** Takes the units `from` to `to` of the value out of `pieces`. */
export function cutPieces(pieces: Piece[], from: number, to: number): Cut {
  const cut: Cut = { index: 0, removed: [], before: '', after: '' };
  const kept: Piece[] = [];
  let at = 0;
  let isBehind = false;
  for (const piece of pieces) {
    const end = at + piece.value.length;
    const isHit = from < to ? at < to && end > from : !piece.plain && at < from && end > from;
    if (!isHit) {
      if (piece.plain && from === to && at < from && end > from) {
        kept.push(part(piece, 0, from - at));
        cut.index = kept.length;
        isBehind = true;
        kept.push(part(piece, from - at));
      } else {
        if (!isBehind && at >= from) {
          cut.index = kept.length;
          isBehind = true;
        }
        kept.push(piece);
      }
      at = end;
      continue;
    }
    if (piece.plain) {
      if (at < from) kept.push(part(piece, 0, from - at));
      cut.removed.push(part(piece, Math.max(from - at, 0), Math.min(to, end) - at));
    } else {
      cut.before += piece.value.slice(0, Math.max(from - at, 0));
      cut.after += piece.value.slice(Math.max(to - at, 0));
      cut.removed.push(piece);
    }
    if (!isBehind) {
      cut.index = kept.length;
      isBehind = true;
    }
    if (piece.plain && end > to) kept.push(part(piece, to - at));
    at = end;
  }
  if (!isBehind) cut.index = kept.length;
  pieces.splice(0, pieces.length, ...kept);
  return cut;
}

/** A part of a plain piece. */
function part(piece: Piece, from: number, to = piece.value.length): Piece {
  return { value: piece.value.slice(from, to), start: piece.start + from, end: piece.start + to, plain: true };
}
