import type { FoldedText } from '../document/folded-text.ts';
import type { Span } from '../document/span.ts';
import { numberWords } from './number-words.data.ts';

/** Fewer digits than this, or fewer words, are a count or a price. */
const FEWEST_DIGITS = 7;
const FEWEST_WORDS = 3;

/** Where no spaces are written every character is a word of its own, and `の` parts the groups of a number. */
const TOKEN =
  /ゼロ|(?!の)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\p{L})+|\d+/gu;
/** Between two digits that are read out: a space, a comma, a hyphen. */
const GAP = /^[\s,.;、の-]{1,3}$|^$/;
/** Joins a ten and its unit: `treinta y cinco`. */
const JOINS = /^(?:y|e|et|i)$/;

/**
 * Finds numbers that are read out digit by digit or in pairs: `four one five, five five five, 0129`. At least seven
 * digits, at least three of them words.
 *
 * @returns spans in folded units.
 */
export function spelledNumbers(folded: FoldedText, languages: readonly string[]): Span[] {
  const { lower } = folded;
  const words = new Map(
    numberWords
      .filter(({ language }) => languages.includes(language))
      .flatMap((entry) => Object.entries(entry.words)),
  );
  const found: Span[] = [];
  let run: Run | undefined;
  const close = (): void => {
    if (run && run.digits >= FEWEST_DIGITS && run.count >= FEWEST_WORDS && !isCounting(run.read))
      found.push({ start: run.start, end: run.end });
    run = undefined;
  };
  for (const match of lower.matchAll(TOKEN)) {
    const end = match.index + match[0].length;
    const isDigits = /^\d/.test(match[0]);
    const digits = isDigits ? match[0].length : (words.get(match[0])?.length ?? 0);
    const multiplier = /^(?:double|doppel|double)$/.test(match[0]) ? 1 : /^triple$/.test(match[0]) ? 2 : 0;
    if (digits === 0 && multiplier === 0) {
      const isJoint = run && JOINS.test(match[0]) && GAP.test(lower.slice(run.joinedTo, match.index));
      if (run && isJoint) run.joinedTo = end;
      else close();
      continue;
    }
    if (run && !GAP.test(lower.slice(run.joinedTo, match.index))) close();
    run ??= { start: match.index, end, joinedTo: end, digits: 0, count: 0, read: '' };
    run.end = end;
    run.joinedTo = end;
    run.digits += digits + multiplier;
    run.read += words.get(match[0]) ?? (isDigits ? match[0] : '');
    if (!isDigits) run.count++;
  }
  close();
  return found;
}

interface Run extends Span {
  /** The end of the word that joins what may follow, or of the number. */
  joinedTo: number;
  digits: number;
  /** How many words it has. */
  count: number;
  /** The digits as read. */
  read: string;
}

/** One, two, three, four: someone counts. */
function isCounting(read: string): boolean {
  return '01234567890'.includes(read) || '9876543210'.includes(read);
}
