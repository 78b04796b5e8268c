import { BRANDS } from './brands.data.ts';
import type { DictionaryRequest } from './dictionary.thread.ts';
import type { Suggestion, UnknownWord, Verdict } from './dictionary.ts';
import { SPELLING_LANGUAGES } from './languages.data.ts';
import { letterWordsOf } from './letter-words.data.ts';
import { namesIn } from './names.ts';
import type { Block, ProofreadFinding } from './proofread.ts';
import { startThread } from './thread.ts';
import type { Token } from './tokens.ts';
import { tokensOf } from './tokens.ts';

/** Where more words than these are unknown, listing the rest helps nobody and each costs up to 0.3 s. */
const MOST_UNKNOWN = 100;
const BATCH = 64;
const MOST_CACHED = 50_000;
/** A block of at least so many words, of which more than half are unknown, is in another language. */
const ENOUGH_TO_JUDGE = 6;
/** Names near a shorter one are too many: Jana and June. */
const SHORTEST_LETTER_WORD = 5;
/** Short English nouns are borrowed as they are (Junk, Case), longer ones are as a rule a misspelt cognate (Packet). */
const LONG_BORROWED = 6;

const ask = startThread<DictionaryRequest, Verdict[]>('dictionary.thread');
const verdicts = new Map<string, Map<string, Verdict>>();

/**
 * Misspelt words with what was probably meant.
 *
 * An unknown word is reported only when known words are close to it: without one it is more likely a name, a
 * product or a borrowed word than a slip. A capitalised one inside a sentence is a name, except in German.
 *
 * @param language a BCP 47 tag whose primary subtag has a dictionary
 * @param words further words to accept, in any case; of a phrase, each word
 */
export async function findMisspellings(
  blocks: readonly Block[],
  language: string,
  words: readonly string[],
  isMask: (character: string) => boolean,
): Promise<ProofreadFinding[]> {
  const accepted = new Set(words.flatMap((word) => word.toLowerCase().split(/[\s-]+/u)));
  const tokens = blocks.map(({ text }) => tokensOf(text, isMask));
  const known = await examine(tokens.flat(), language, accepted);
  const findings: ProofreadFinding[] = [];
  for (const [block, { text }] of blocks.entries()) {
    const ofBlock = tokens[block] ?? [];
    if (isForeign(ofBlock, known)) continue;
    const names = namesIn(ofBlock, text, blocks[block - 1]?.text ?? '', (token) => isStranger(token, known));
    for (const token of ofBlock) {
      const verdict = known.get(token.text);
      if (token.kind === 'code' || verdict === undefined || verdict.isKnown) continue;
      const suggestions = meantBy(token, verdict, language, names.has(token));
      if (suggestions.length === 0) continue;
      const start = token.start + verdict.at;
      findings.push({
        rule: 'spelling',
        block,
        start,
        end: start + verdict.part.length,
        message: `“${verdict.part}” is not in the ${languageName(language)} dictionary; the policy allows no spelling errors`,
        suggestions: suggestions.map((suggestion) => suggestion.text),
      });
    }
  }
  return findings;
}

/** Verdicts in the order of the text, up to the bound, so that the same text always gives the same findings. */
async function examine(
  tokens: readonly Token[],
  language: string,
  accepted: ReadonlySet<string>,
): Promise<Map<string, Verdict>> {
  const wanted = new Set<string>();
  for (const { kind, text, isAbbreviated } of tokens) {
    if (kind === 'code' || text.length < 2 || (isAbbreviated && text.length <= 6)) continue;
    if (!isAccepted(text, accepted)) wanted.add(text);
  }
  let cache = verdicts.get(language);
  if (cache === undefined || cache.size > MOST_CACHED) {
    cache = new Map();
    verdicts.set(language, cache);
  }
  const known = new Map<string, Verdict>();
  const queue = [...wanted];
  let unknown = 0;
  for (let from = 0; from < queue.length && unknown < MOST_UNKNOWN; from += BATCH) {
    const batch = queue.slice(from, from + BATCH);
    const held = cache;
    const missing = batch.filter((word) => !held.has(word));
    const answers = missing.length === 0 ? [] : await ask({ language, words: missing });
    for (const [index, word] of missing.entries()) {
      const answer = answers[index];
      if (answer !== undefined) held.set(word, answer);
    }
    for (const word of batch) {
      const verdict = held.get(word);
      if (verdict === undefined || unknown >= MOST_UNKNOWN) continue;
      if (!verdict.isKnown) unknown += 1;
      known.set(word, verdict);
    }
  }
  return known;
}

/** The word itself, its genitive, or all of its parts. */
function isAccepted(text: string, accepted: ReadonlySet<string>): boolean {
  const plain = text.toLowerCase().replace(/['’]s?$/u, '');
  return accepted.has(plain) || plain.split('-').every((part) => accepted.has(part));
}

function isForeign(tokens: readonly Token[], known: ReadonlyMap<string, Verdict>): boolean {
  const lower = tokens.filter(({ kind, text }) => kind === 'word' && /^\p{Ll}{2}/u.test(text));
  const unknown = lower.filter(({ text }) => known.get(text)?.isKnown === false);
  return lower.length >= ENOUGH_TO_JUDGE && unknown.length * 2 > lower.length;
}

function isStranger(token: Token, known: ReadonlyMap<string, Verdict>): boolean {
  const verdict = known.get(token.text);
  return (
    verdict !== undefined && !verdict.isKnown && !verdict.suggestions.some(({ distance }) => distance === 1)
  );
}

/** What the writer probably meant; nothing when the word is better left alone. */
function meantBy(
  token: Token,
  { part, english, suggestions }: UnknownWord,
  tag: string,
  isName: boolean,
): readonly Suggestion[] {
  const { language } = new Intl.Locale(tag);
  const least = suggestions[0]?.distance ?? 0;
  if (/^\P{Lu}/u.test(part)) return english !== undefined && least > 1 ? [] : suggestions;
  const isNear = ({ distance }: Suggestion) => distance <= (part.length >= 8 ? 2 : 1);
  if (!suggestions.some(isNear) || BRANDS.has(part.toLowerCase())) return [];
  if (SPELLING_LANGUAGES[language]?.nounsAfter !== undefined) {
    const isBorrowed =
      english === 'name' || (english === 'word' && (least > 1 || part.length < LONG_BORROWED));
    return isName || isBorrowed ? [] : suggestions;
  }
  const isMeant = (one: Suggestion) => isNear(one) && isLetterWord(one.text, language);
  if (part.length >= SHORTEST_LETTER_WORD && suggestions.some(isMeant)) return suggestions;
  const opens = token.opens && part === token.text.slice(0, part.length);
  return opens && !isName && english !== 'name' && suggestions.some((one) => isNear(one) && one.isCommon)
    ? suggestions
    : [];
}

function isLetterWord(word: string, language: string): boolean {
  return letterWordsOf(language).has(word.toLocaleLowerCase(language));
}

function languageName(tag: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(new Intl.Locale(tag).language) ?? tag;
}
