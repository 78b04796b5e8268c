import { findDisagreements } from './english-agreement.ts';
import type { GrammarRequest, Lint } from './harper.thread.ts';
import type { Block, ProofreadFinding } from './proofread.ts';
import { startThread } from './thread.ts';

const NEAR = 8;
/** Kinds of harper that are errors of grammar; the others are taste, spelling and punctuation. */
const ERROR_KINDS = new Set([
  'Agreement',
  'Grammar',
  'BoundaryError',
  'Eggcorn',
  'Malapropism',
  'Nonstandard',
]);
/** Rules of other kinds that find errors of grammar. */
const ERROR_RULES = new Set([
  'AdjectiveDoubleDegree',
  'AnA',
  'Cant',
  'Didnt',
  'ItsContraction',
  'ItsPossessive',
  'ModalOf',
  'ThenThan',
  'YourPredicateAdjective',
]);

const ask = startThread<GrammarRequest, Lint[][]>('harper.thread');

/** What was found in texts that may be met again: templates share their sentences. */
const known = new Map<string, readonly Lint[]>();
let knownUnits = 0;
/** So many UTF-16 units are kept in all, before the memory starts anew. */
const MOST_UNITS = 500_000;
/** What a text takes besides its units. */
const UNITS_OF_ENTRY = 100;

/**
 * Errors of English grammar: what harper finds, and disagreements that it does not.
 *
 * @param language a BCP 47 tag of English; the region chooses between British and American usage
 */
export async function findEnglishErrors(
  blocks: readonly Block[],
  language: string,
  isMask: (character: string) => boolean,
): Promise<ProofreadFinding[]> {
  const texts = blocks.map((block) => withStandIns(block.text, isMask));
  const { region } = new Intl.Locale(language);
  const isBritish = region !== undefined && region !== 'US' && region !== 'CA';
  const lints = await lintsOf(texts, isBritish);
  const byHarper = lints.flatMap((own, block) =>
    own
      .filter((lint) => isError(lint) && !touchesMask(blocks[block]?.text ?? '', lint, isMask))
      .map(({ start, end, message, suggestions }) => ({
        rule: 'grammar' as const,
        block,
        start,
        end,
        message: `${message.replace(/\.$/u, '')}; the policy allows no grammar errors`,
        suggestions,
      })),
  );
  const byOrder = blocks.flatMap(({ text: own }, block) =>
    findDisagreements(own).map(({ message, ...found }) => ({
      rule: 'grammar' as const,
      block,
      ...found,
      message: `${message}; the policy allows no grammar errors`,
    })),
  );
  return [...byHarper, ...byOrder];
}

/** What harper finds in each text; those met before are not read again. */
async function lintsOf(texts: readonly string[], isBritish: boolean): Promise<(readonly Lint[])[]> {
  const keyOf = (text: string): string => `${isBritish ? 'GB' : 'US'} ${text}`;
  const isNew = (text: string): boolean => /\p{L}/u.test(text) && !known.has(keyOf(text));
  const missing = [...new Set(texts.filter(isNew))];
  const found = new Map<string, readonly Lint[]>();
  if (missing.length > 0) {
    const answers = await ask({ texts: missing, isBritish });
    for (const [index, text] of missing.entries()) found.set(text, answers[index] ?? []);
  }
  const lints = texts.map((text) => found.get(text) ?? known.get(keyOf(text)) ?? []);
  if (knownUnits > MOST_UNITS) {
    known.clear();
    knownUnits = 0;
  }
  for (const [text, own] of found) {
    known.set(keyOf(text), own);
    knownUnits += text.length + UNITS_OF_ENTRY;
  }
  return lints;
}

function isError({ rule, kind }: Lint): boolean {
  return ERROR_RULES.has(rule) || ERROR_KINDS.has(kind);
}

/** A merge tag is read as an unknown word, about which grammar can say little. */
function withStandIns(text: string, isMask: (character: string) => boolean): string {
  return Array.from({ length: text.length }, (_, index) => {
    const character = text.charAt(index);
    if (character === '\n') return ' ';
    if (!isMask(character)) return character;
    return index > 0 && isMask(text.charAt(index - 1)) ? 'q' : 'Q';
  }).join('');
}

function touchesMask(
  text: string,
  { start, end }: { start: number; end: number },
  isMask: (character: string) => boolean,
): boolean {
  const before = text
    .slice(Math.max(0, start - NEAR), start)
    .trimEnd()
    .slice(-1);
  const after = text
    .slice(end, end + NEAR)
    .trimStart()
    .charAt(0);
  const near = before + text.slice(start, end) + after;
  return [...near].some(isMask);
}
