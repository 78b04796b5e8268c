import { SPELLING_LANGUAGES } from './languages.data.ts';

/** The visible text of a block of a message. */
export interface Block {
  text: string;
}

export interface ProofreadRequest {
  blocks: readonly Block[];
  /** BCP 47 tag of the language to check in. */
  language: string;
  /** What to check; both where it is left out. */
  rules?: readonly ProofreadFinding['rule'][];
  /** Words to accept beyond the dictionaries': product words, names. */
  words?: readonly string[];
  /** The characters that stand for merge tags; by default U+FFFC and the private-use characters. */
  mask?: string;
}

export interface ProofreadFinding {
  rule: 'spelling' | 'grammar';
  /** Index of the block, and UTF-16 offsets in its text. */
  block: number;
  start: number;
  end: number;
  message: string;
  /** What to write in place of the span, best first. */
  suggestions: string[];
}

/**
 * Checks spelling and grammar. Nothing is loaded before the first call; dictionaries and grammar are loaded once a
 * process, in threads of their own, and need no network.
 *
 * Spelling is checked in the languages of `proofreadLanguages`, grammar in English; words written twice, doubled
 * punctuation and spaces before punctuation in every language.
 *
 * @returns findings in the order of the text; they rest on the policy's clause on spelling and grammar
 */
export async function proofread(request: ProofreadRequest): Promise<ProofreadFinding[]> {
  const { blocks, language, rules = ['spelling', 'grammar'], words = [], mask } = request;
  const primary = new Intl.Locale(language).language;
  const isMask = (character: string) =>
    mask === undefined ? /[\uFFFC\uE000-\uF8FF]/u.test(character) : mask.includes(character);
  const waiting: Promise<ProofreadFinding[]>[] = [];
  if (rules.includes('spelling') && primary in SPELLING_LANGUAGES) {
    const { findMisspellings } = await import('./spelling.ts');
    waiting.push(findMisspellings(blocks, language, words, isMask));
  }
  if (rules.includes('grammar') && primary === 'en') {
    const { findEnglishErrors } = await import('./grammar.ts');
    waiting.push(findEnglishErrors(blocks, language, isMask));
  }
  const { findSlips } = await import('./punctuation.ts');
  const slips = findSlips(blocks, language, isMask).filter(({ rule }) => rules.includes(rule));
  return withoutOverlaps([slips, ...(await Promise.all(waiting))].flat());
}

/** The languages whose spelling is checked, as BCP 47 primary subtags. */
export function proofreadLanguages(): string[] {
  return Object.keys(SPELLING_LANGUAGES);
}

/** In the order of the text; of two that overlap the one that begins first, then the one of the earlier check. */
function withoutOverlaps(findings: readonly ProofreadFinding[]): ProofreadFinding[] {
  const kept: ProofreadFinding[] = [];
  for (const one of findings.toSorted((a, b) => a.block - b.block || a.start - b.start)) {
    const last = kept.at(-1);
    if (last === undefined || last.block !== one.block || last.end <= one.start) kept.push(one);
  }
  return kept;
}
