import type { Span } from './span.ts';

/** A piece of a line of text that goes. */
export interface Piece extends Span {
  /** Whether it shows anything by itself; what does not leaves no gap behind. */
  isShown: boolean;
}

/** A stretch of a line of text that goes with the pieces in it, and what comes in its place: nothing, or a space. */
export interface Cut<P extends Piece> extends Span {
  text: string;
  pieces: P[];
}

export interface Setting {
  /** Every space is the writer's layout: nothing but the pieces goes. */
  isPreformatted?: boolean;
  /** French: a space stands before `!`, `?`, `:` and `;`. */
  isFrench?: boolean;
}

/**
 * Widens cuts so that the line around them stays well set: of two spaces one goes too, the space before punctuation
 * and at the line's edges, brackets that held nothing else; words that nothing else parted get a space.
 *
 * @param pieces what goes, in order and without overlap, in UTF-16 units of `line`.
 */
export function tidyCuts<P extends Piece>(
  line: string,
  pieces: readonly P[],
  setting: Setting = {},
): Cut<P>[] {
  if (setting.isPreformatted) return pieces.map(exactCut);
  const cuts: Cut<P>[] = [];
  for (const run of runsOf(
    line,
    pieces.filter((piece) => isLoose(line, piece)),
  )) {
    widenToBrackets(line, run);
    const last = cuts.at(-1);
    if (last && skipSpaces(line, last.end) === run.start) join(last, run);
    else cuts.push(run);
  }
  for (const cut of cuts) tidy(line, cut, setting.isFrench ?? false);
  const attached = pieces.filter((piece) => !isLoose(line, piece)).map(exactCut);
  return attached.length === 0 ? cuts : [...cuts, ...attached].sort((a, b) => a.start - b.start);
}

function exactCut<P extends Piece>(piece: P): Cut<P> {
  return { start: piece.start, end: piece.end, text: '', pieces: [piece] };
}

/** What shows nothing and follows on a character is a part of it to the eye. */
function isLoose(line: string, { start, isShown }: Piece): boolean {
  return isShown || start === 0 || isSpace(line[start - 1]);
}

/** Pieces that only spaces part go as one. */
function runsOf<P extends Piece>(line: string, pieces: readonly P[]): Cut<P>[] {
  const runs: Cut<P>[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last && skipSpaces(line, last.end) === piece.start) join(last, exactCut(piece));
    else runs.push(exactCut(piece));
  }
  return runs;
}

function join<P extends Piece>(cut: Cut<P>, next: Cut<P>): void {
  cut.end = next.end;
  for (const piece of next.pieces) cut.pieces.push(piece);
}

function widenToBrackets(line: string, cut: Span): void {
  const open = skipSpacesBack(line, cut.start) - 1;
  const close = skipSpaces(line, cut.end);
  const before = line[open] ?? '';
  const behind = line[close] ?? '';
  const isPair = /[\p{Ps}\p{Pi}]/u.test(before) && /[\p{Pe}\p{Pf}]/u.test(behind);
  const isStraight =
    /["']/.test(before) && before === behind && isOpening(line, open + 1, line.slice(open + 1, cut.start));
  if (!isPair && !isStraight && before + behind !== '„“') return;
  cut.start = open;
  cut.end = close + 1;
}

function tidy(line: string, cut: Span & { text: string }, isFrench: boolean): void {
  const from = skipSpacesBack(line, cut.start);
  // A label, as in "📧: name@…".
  if (from === 0 && /[:：]/.test(line[cut.end] ?? '') && !/\S/.test(line[cut.end + 1] ?? '')) cut.end++;
  const to = skipSpaces(line, cut.end);
  const before = line.slice(from, cut.start);
  const behind = line.slice(cut.end, to);
  if (before === '' && behind === '') {
    if (from > 0 && to < line.length && partsWords(line, from, to)) cut.text = ' ';
    return;
  }
  const { keepsBefore, keepsBehind } = kept(line, from, to, before, behind, isFrench);
  if (!keepsBefore) cut.start = from;
  if (!keepsBehind) cut.end = to;
}

/** Which of the spaces around a cut stay. */
function kept(
  line: string,
  from: number,
  to: number,
  before: string,
  behind: string,
  isFrench: boolean,
): { keepsBefore: boolean; keepsBehind: boolean } {
  if (from === 0 || to === line.length) {
    // Line ends of the source are its layout, and a wider space at the start is an indentation.
    const keepsBehind = to === line.length && behind.includes('\n');
    const isIndentation = before.includes('\n') || (before.length > 1 && to < line.length);
    return { keepsBefore: from === 0 && isIndentation && !keepsBehind, keepsBehind };
  }
  if (isOpening(line, from, before)) return { keepsBefore: true, keepsBehind: false };
  const punctuation = punctuationAt(line, to, behind);
  if (punctuation === 'closing') return { keepsBefore: false, keepsBehind: true };
  if (punctuation === 'stop') {
    const isSpaced = /[!?:;]/.test(line[to] ?? '') && (isFrench || /[\u00a0\u202f]/.test(behind));
    return { keepsBefore: isSpaced && behind === '', keepsBehind: isSpaced };
  }
  return { keepsBefore: !isBetter(behind, before), keepsBehind: isBetter(behind, before) };
}

/** Of two spaces a line end of the source stays, then the wider one, then one at which a line may break. */
function isBetter(space: string, other: string): boolean {
  const ranks = [space, other].map((side) =>
    [side.includes('\n'), side.length, !/[\u00a0\u202f]/.test(side)].map(Number),
  );
  const [own = [], others = []] = ranks;
  const decisive = own.findIndex((rank, i) => rank !== others[i]);
  return decisive !== -1 && (own[decisive] ?? 0) > (others[decisive] ?? 0);
}

/** Behind an opening bracket or quote: a straight quote opens where a space or nothing stands before it. */
function isOpening(line: string, at: number, spaces: string): boolean {
  const char = line[at - 1] ?? '';
  if (/[\p{Ps}\p{Pi}¡¿]/u.test(char)) return true;
  return (
    spaces === '' &&
    /["']/.test(char) &&
    (at < 2 || isSpace(line[at - 2]) || /\p{Ps}/u.test(line[at - 2] ?? ''))
  );
}

// A point that begins a word (".NET") and the eyes of a smiley (":)") are no punctuation.
const STOP = /[.,!?…、。，．！？：；؟،؛۔।]+(?![\p{L}\p{N}.,!?…])|[:;](?=\s|$)/uy;
const CLOSING = /[\p{Pe}\p{Pf}]/uy;
const CLOSING_QUOTE = /["'“‘](?=[\s\p{P}]|$)/uy;

function punctuationAt(line: string, at: number, spaces: string): 'stop' | 'closing' | undefined {
  for (const pattern of [STOP, CLOSING, CLOSING_QUOTE]) pattern.lastIndex = at;
  if (STOP.test(line)) return 'stop';
  return CLOSING.test(line) || (spaces === '' && CLOSING_QUOTE.test(line)) ? 'closing' : undefined;
}

const ENDS_WORD = /[\p{L}\p{M}\p{N}\p{Co}.,;:!?…)\]”»]/u;
const BEGINS_WORD = /[\p{L}\p{N}\p{Co}([¿¡“«]/u;
const WITHOUT_SPACES =
  /[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]/u;

/** Whether what goes was all that parted two words. Merge tags (private use) are words beside another. */
function partsWords(line: string, from: number, to: number): boolean {
  let left = from;
  while (isJoiner(line[left - 1])) left--;
  let right = to;
  while (isJoiner(line[right])) right++;
  const isPair = /[\udc00-\udfff]/.test(line[left - 1] ?? '');
  const a = line.slice(isPair ? left - 2 : left - 1, left);
  const b = String.fromCodePoint(line.codePointAt(right) ?? 0);
  if (!ENDS_WORD.test(a) || !BEGINS_WORD.test(b)) return false;
  return !WITHOUT_SPACES.test(a) && !WITHOUT_SPACES.test(b) && !/\p{Co}{2}/u.test(a + b);
}

function isJoiner(char: string | undefined): boolean {
  return char === '\u200c' || char === '\u200d';
}

function isSpace(char: string | undefined): boolean {
  return char !== undefined && /[\t\n\f\r \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/.test(char);
}

function skipSpaces(line: string, at: number): number {
  let to = at;
  while (isSpace(line[to])) to++;
  return to;
}

function skipSpacesBack(line: string, at: number): number {
  let from = at;
  while (isSpace(line[from - 1])) from--;
  return from;
}
