import type { Token } from '../document/words.ts';
import type { Hit } from './lexicon-reading.ts';
import { OFFENSIVE_CONCEPT } from './lexicons.ts';
import type { Statement } from './reading.ts';

/** Forms of address: behind one stands a name. */
const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr prof sir herr herrn frau familie firma monsieur madame mme mlle m senor senora sr sra don dona signor signora ' +
    'signore sig dott dottor meneer mevrouw dhr mevr heer pan pani pana panie familjen fru bay bayan sayin senhor senhora seu'
  ).split(' '),
);
const KATAKANA = /^[\p{Script=Katakana}ー]$/u;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;

/**
 * Offensive words of a statement, without what only looks like one: a name (`Mr Dick`, `García Cono`), and a part
 * of a longer word in katakana.
 */
export function offensiveHits(statement: Statement): Hit[] {
  const { tokens } = statement.passage;
  const hits = statement.hits(OFFENSIVE_CONCEPT);
  return hits.filter((hit) => !isName(statement, hit) && !isPartOfWord(tokens, hit));
}

function isName({ passage, folded, firstToken }: Statement, { from, to }: Hit): boolean {
  const { tokens } = passage;
  const token = tokens[from] as Token;
  const before = tokens[from - 1];
  if (to !== from + 1 || before === undefined || from <= firstToken) return false;
  const written = ({ start, end }: Token): string => folded.text.slice(start, end);
  if (!CAPITALISED.test(written(token))) return false;
  if (TITLES.has(before.word.text)) return true;
  // German writes every noun with a capital, so that only the word before it tells.
  const isFirst = from - 1 === firstToken;
  const isJoined = folded.text.slice(before.end, token.start) === ' ';
  return (
    isJoined &&
    !isFirst &&
    CAPITALISED.test(written(before)) &&
    !/^(?:sie|ihr|du|ihnen|euch)$/.test(before.word.text)
  );
}

function isPartOfWord(tokens: readonly Token[], { from, to }: Hit): boolean {
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  const before = tokens[from - 1];
  const after = tokens[to];
  const joins = (a: Token | undefined, b: Token | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    a.end === b.start &&
    KATAKANA.test(a.word.text) &&
    KATAKANA.test(b.word.text);
  return joins(before, first) || joins(last, after);
}
