import { findDisagreements } from './english-agreement.ts';
import type { GrammarRequest, Lint } from './harper.thread.ts';
import type { Block, ProofreadFinding } from './proofread.ts';
import { startThread } from './thread.ts';

const NEAR = 8;
const BETWEEN_BLOCKS = '\n\n';
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

const ask = startThread<GrammarRequest, Lint[]>('harper.thread');

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
  const text = blocks.map((block) => withStandIns(block.text, isMask)).join(BETWEEN_BLOCKS);
  const { region } = new Intl.Locale(language);
  const isBritish = region !== undefined && region !== 'US' && region !== 'CA';
  const lints = await ask({ text, isBritish });
  const byHarper = lints.filter(isError).flatMap((lint) => {
    const place = placeOf(lint, blocks);
    if (place === undefined || touchesMask(blocks[place.block]?.text ?? '', place, isMask)) return [];
    return [
      {
        rule: 'grammar' as const,
        ...place,
        message: `${lint.message.replace(/\.$/u, '')}; the policy allows no grammar errors`,
        suggestions: lint.suggestions,
      },
    ];
  });
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

/** Turns a span of the joined text into a block and offsets in it. */
function placeOf({ start, end }: Lint, blocks: readonly Block[]) {
  let begin = 0;
  for (const [block, { text }] of blocks.entries()) {
    if (start >= begin && end <= begin + text.length)
      return { block, start: start - begin, end: end - begin };
    begin += text.length + BETWEEN_BLOCKS.length;
  }
  return undefined;
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
