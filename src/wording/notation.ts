import { foldWord, tokensOf } from './tokens.ts';

/** How a piece of a phrase is compared with a token. */
export type PieceKind = 'word' | 'start' | 'end' | 'inside' | 'number';

/** One word of a phrase, or one character of a script without spaces. */
export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
  /** How many tokens may stand between this piece and the one before. */
  readonly gap: number;
}

/** One way to say something: its pieces in order. */
export interface Phrase {
  readonly pieces: readonly Piece[];
  /** Whether it says what is _not_ meant: it takes back what other phrases of its concept found in the same place. */
  readonly isException: boolean;
}

/** Words, or characters where no spaces are written, that `~` stands for at the most. */
const GAP = 3;
const CHARACTER_GAP = 8;

/**
 * Reads a list of phrases, separated by commas; an exception may also begin a line.
 *
 * - `word` is that word, `stem*` a word that begins so, `*stem` one that ends so, `*stem*` one that holds it;
 * - `(a|b c)` is one of several, `[a]` may be left out;
 * - `~` stands for up to three words (eight characters where no spaces are written), `~6` for up to six;
 * - `#` is a number in digits;
 * - `!phrase` is an exception.
 *
 * Accents, hyphens and apostrophes do not matter; case is lower.
 *
 * @throws Error for a phrase without words, which is a mistake in the list.
 */
export function phrasesOf(list: string): Phrase[] {
  const phrases: Phrase[] = [];
  for (const entry of entriesOf(list)) {
    const isException = entry.startsWith('!');
    for (const written of expansions(isException ? entry.slice(1) : entry)) {
      const pieces = piecesOf(written);
      if (pieces.length === 0) throw new Error(`"${entry}" holds no word`);
      phrases.push({ pieces, isException });
    }
  }
  return phrases;
}

function entriesOf(list: string): string[] {
  return list
    .split(/,|\n\s*(?=!)/)
    .map((entry) => entry.replace(/\s+/g, ' ').trim())
    .filter((entry) => entry !== '');
}

const INNERMOST = /\(([^()[\]]*)\)|\[([^()[\]]*)\]/;

/** Every way to read the groups of an entry. */
function expansions(entry: string): string[] {
  const group = INNERMOST.exec(entry);
  if (!group) return [entry];
  const [whole, alternatives, optional] = group;
  const choices = alternatives === undefined ? ['', ...(optional as string).split('|')] : alternatives.split('|');
  const before = entry.slice(0, group.index);
  const after = entry.slice(group.index + whole.length);
  return choices.flatMap((choice) => expansions(before + choice + after));
}

const ITEM = /~(\d*)|(\*?)([^\s~*#]+)(\*?)|(#)/gu;

function piecesOf(phrase: string): Piece[] {
  const pieces: Piece[] = [];
  let gap = 0;
  let isOpen = false;
  for (const [, count, before, word, after, number] of phrase.matchAll(ITEM)) {
    if (count !== undefined) {
      isOpen = true;
      gap = Number(count);
    } else if (number) {
      pieces.push({ kind: 'number', text: '#', gap: isOpen ? gap || GAP : 0 });
      isOpen = false;
    } else {
      const tokens = tokensOf((word as string).toLowerCase());
      for (const [index, token] of tokens.entries()) {
        const isFirst = index === 0;
        const usual = token.isCharacter ? CHARACTER_GAP : GAP;
        pieces.push({
          kind: token.isCharacter ? 'word' : kindOf(isFirst && before === '*', index === tokens.length - 1 && after === '*'),
          text: foldWord(token.text),
          gap: isFirst && isOpen ? gap || usual : 0,
        });
      }
      isOpen = false;
    }
  }
  return pieces;
}

function kindOf(goesBefore: boolean, goesOn: boolean): PieceKind {
  if (goesBefore) return goesOn ? 'inside' : 'end';
  return goesOn ? 'start' : 'word';
}
