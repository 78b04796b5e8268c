/** A word of a block, or something that stands where a word could and is none: a code, an address, a merge tag. */
export interface Token {
  kind: 'word' | 'code';
  text: string;
  /** UTF-16 offsets in the block. */
  start: number;
  end: number;
  /** It opens a sentence or a line. */
  opens: boolean;
  /** It is followed by a full stop that does not close the sentence, as an abbreviation is. */
  isAbbreviated: boolean;
  line: number;
}

/** How far around a token its context is read; everything here stays linear in the text. */
const NEAR = 12;
const LONGEST_CHUNK = 200;
const CHUNK = /[^\s()[\]{}"“”„«»‹›…—–|<>=*•·]+/gu;
const ADDRESS =
  /^(?:https?:|www\.|mailto:)|@|\.(?:com|net|org|info|biz|eu|de|fr|es|it|nl|pl|se|pt|br|tr|uk|us|ca|be|at|ch|io|co|app|dev|shop|store)(?:[/:?#]|$)|\.(?:html?|pdf|jpe?g|png|gif|svg|webp|zip|docx?|xlsx?|csv|txt|mp[34]|mov|exe)$/iu;
const DOTTED = /^\p{L}{1,3}\.(?:\p{L}{1,3}\.)*\p{L}{1,3}\.?$/u;
const WORD =
  /\p{L}[\p{L}\p{M}\u00AD\u200B-\u200D\u2060]*(?:['’ʼ‐-][\p{L}\p{M}\u00AD\u200B-\u200D\u2060]+)*/gu;
const CLOSES_SENTENCE = /[.!?…:][)\]"”“»’']*$/u;

/**
 * The tokens of a block in their order.
 *
 * @param text the visible text of a block; a newline is a line break
 * @param isMask whether a character stands for a merge tag
 */
export function tokensOf(text: string, isMask: (character: string) => boolean): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const chunk of text.matchAll(CHUNK)) {
    for (const [piece, start] of piecesOf(chunk[0], chunk.index)) {
      for (const found of inPiece(piece, start, isMask)) {
        const gap = text.slice(end, found.start);
        const before = text.slice(Math.max(0, found.start - NEAR), found.start).trimEnd();
        const previous = tokens.at(-1);
        const breaks = gap.includes('\n');
        tokens.push({
          ...found,
          opens:
            previous === undefined || breaks || (CLOSES_SENTENCE.test(before) && !previous.isAbbreviated),
          isAbbreviated: isAbbreviated(text, found.end),
          line: (previous?.line ?? 0) + (breaks ? 1 : 0),
        });
        end = found.end;
      }
    }
  }
  return tokens;
}

/** A slash joins alternatives, except in addresses and codes. */
function piecesOf(chunk: string, start: number): [piece: string, start: number][] {
  if (chunk.length > LONGEST_CHUNK || ADDRESS.test(trimmed(chunk)) || /\p{N}/u.test(chunk)) {
    return [[chunk, start]];
  }
  return [...chunk.matchAll(/[^/]+/gu)].map((match) => [match[0], start + match.index]);
}

function inPiece(piece: string, start: number, isMask: (character: string) => boolean) {
  if (isCode(piece, isMask))
    return [{ kind: 'code' as const, text: piece, start, end: start + piece.length }];
  return [...piece.matchAll(WORD)].map((match) => ({
    kind: 'word' as const,
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

function isCode(piece: string, isMask: (character: string) => boolean): boolean {
  if (piece.length > LONGEST_CHUNK || [...piece].some(isMask)) return true;
  const bare = trimmed(piece);
  return /[\p{N}_#@\\^~$€£%&+]/u.test(bare) || ADDRESS.test(bare) || DOTTED.test(bare);
}

function trimmed(chunk: string): string {
  return chunk.replace(/^[^\p{L}\p{N}@#]+|(?<![^\p{L}\p{N}/])[^\p{L}\p{N}/]+$/gu, '');
}

function isAbbreviated(text: string, end: number): boolean {
  if (text[end] !== '.') return false;
  const next = /^\.\s*(\S)/u.exec(text.slice(end, end + 8))?.[1];
  return next !== undefined && /[\p{Ll}\p{N},;)–-]/u.test(next);
}
