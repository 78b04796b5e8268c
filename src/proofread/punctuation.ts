import type { Block, ProofreadFinding } from './proofread.ts';
import { DOUBLED_WORDS, NEVER_DOUBLED } from './punctuation.data.ts';

/** What these checks find in one block: all but the block's number. */
type InBlock = Omit<ProofreadFinding, 'block' | 'rule'>;

const NEAR = 8;
const REPEATED =
  /(?<![\p{L}\p{M}\p{N}.'’&-])(\p{L}[\p{L}\p{M}'’]*)[ \u00A0\u202F]+(\p{L}[\p{L}\p{M}'’]*)(?![\p{L}\p{M}\p{N}'’&-])/gu;
const DOUBLED =
  /(?<=[\p{L}\p{N})\]"”»’\s])(?:,{2,}|;{2,}|:{2}|\?{2,}|!{2,}|,\.|(?<!\.)\.\.)(?=$|[\s"”»)\]])/gu;
const SPACED = /(?<=[\p{L}\p{N})\]"”»’%°€$£])[ \u00A0\u202F\u2009]+([,.;:!?])(?=$|[\s"”»)\]])/gu;

/**
 * Slips that show in every language: a word written twice, doubled punctuation, a space before punctuation.
 *
 * @param language a BCP 47 tag; French sets a space before `; : ! ?`
 */
export function findSlips(
  blocks: readonly Block[],
  language: string,
  isMask: (character: string) => boolean,
): ProofreadFinding[] {
  const primary = new Intl.Locale(language).language;
  return blocks.flatMap(({ text }, block) =>
    [
      ...repeatedWords(text, primary),
      ...doubledPunctuation(text),
      ...spacesBeforePunctuation(text, primary, isMask),
    ].map((found) => ({ rule: 'grammar' as const, block, ...found })),
  );
}

function repeatedWords(text: string, language: string): InBlock[] {
  const doubled = new Set((DOUBLED_WORDS[language] ?? '').split(' '));
  const never = NEVER_DOUBLED[language];
  const found: InBlock[] = [];
  REPEATED.lastIndex = 0;
  for (let match = REPEATED.exec(text); match !== null; match = REPEATED.exec(text)) {
    const [whole, first = '', second = ''] = match;
    // The second word may be the first of the next pair.
    REPEATED.lastIndex = match.index + first.length;
    // A capital on both is a name (Duran Duran) or a size; on one only, another word (Sie sie), unless it opens
    // a sentence.
    const isFirst = match.index === 0;
    const opens =
      isFirst ||
      /(?:[.!?:…\n]["”“»’)]|[.!?:…]|(?<!\s)[^\S\n]*\n)\s*$/u.test(
        text.slice(Math.max(0, match.index - NEAR), match.index),
      );
    if (first !== second && !opens) continue;
    if (first.toLocaleLowerCase(language) !== second || doubled.has(second)) continue;
    if (never !== undefined && !never.split(' ').includes(second)) continue;
    found.push({
      start: match.index,
      end: match.index + whole.length,
      message: `“${second}” is written twice; the policy allows no grammar errors`,
      suggestions: [first],
    });
  }
  return found;
}

function doubledPunctuation(text: string): InBlock[] {
  return [...text.matchAll(DOUBLED)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    message: `“${match[0]}” is doubled punctuation; the policy allows no grammar errors`,
    suggestions: [...new Set(match[0])],
  }));
}

function spacesBeforePunctuation(
  text: string,
  language: string,
  isMask: (character: string) => boolean,
): InBlock[] {
  return [...text.matchAll(SPACED)]
    .filter((match) => {
      const [whole, mark = ''] = match;
      if (language === 'fr' && ';:!?'.includes(mark)) return false;
      const before = text.charAt(match.index - 1);
      const after = text
        .slice(match.index + whole.length)
        .trimStart()
        .charAt(0);
      // What a control-flow tag prints is unknown, and so is what stands before the mark; 12 : 30 is a ratio.
      return !isMask(before) && !(mark === ':' && /\p{N}/u.test(before) && /\p{N}/u.test(after));
    })
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      message: `there is a space before “${match[1]}”; the policy allows no grammar errors`,
      suggestions: [match[1] ?? ''],
    }));
}
