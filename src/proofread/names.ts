import type { Token } from './tokens.ts';

/** Words that a person's name follows, in the languages that have a dictionary. */
const BEFORE_NAME = new Set(
  `mr mrs ms miss mx dr prof sir madam dear hi hello hey herr herrn frau hallo liebe lieber familie firma mme m
  mlle monsieur madame bonjour cher chère sr sra srta señor señora don doña hola estimado estimada sig signor signora
  sigra dott dottssa ing ciao gentile heer mevrouw dhr mevr beste geachte pan pani pana panu panią szanowny szanowna
  witaj herrn fru hej olá ola caro cara prezado prezada senhor senhora sayın bay bayan merhaba`.split(/\s+/),
);
const LONGEST_SIGNATURE = 4;
const NEAR = 40;

/**
 * The tokens that stand where names stand: after a title or a salutation, in a signature, beside another unknown
 * capitalised word, beside a code (`Complete C3`).
 *
 * @param tokens the tokens of a block
 * @param text the block's text
 * @param before the text of the block before, which may hold the close above a signature
 * @param isUnknown whether the dictionaries know neither the word nor one close to it
 */
export function namesIn(
  tokens: readonly Token[],
  text: string,
  before: string,
  isUnknown: (token: Token) => boolean,
): Set<Token> {
  const names = new Set<Token>();
  const lines = Map.groupBy(tokens, ({ line }) => line);
  for (const [number, line] of lines) {
    const start = line[0]?.start ?? 0;
    const above = number === 0 ? before.slice(-NEAR) : text.slice(Math.max(0, start - NEAR), start);
    if (isSignature(line, above)) for (const token of line) names.add(token);
    for (const [index, token] of line.entries()) {
      if (token.kind === 'code' || !isCapitalised(token)) continue;
      const previous = line[index - 1];
      const next = line[index + 1];
      if (previous !== undefined && BEFORE_NAME.has(previous.text.toLowerCase())) names.add(token);
      for (const neighbour of [previous, next]) {
        if (neighbour === undefined || !isBeside(token, neighbour, text)) continue;
        if (isModel(neighbour) || (isCapitalised(neighbour) && isUnknown(neighbour))) names.add(token);
      }
    }
  }
  return names;
}

/** A short line of capitalised words under the close of a letter. */
function isSignature(line: readonly Token[], above: string): boolean {
  if (line.length > LONGEST_SIGNATURE || !line.every(isCapitalised)) return false;
  return above.trimEnd().endsWith(',') || (line.length > 1 && /[\p{L}]$/u.test(above.trimEnd()));
}

function isCapitalised(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text);
}

/** A name of a model: capitals and digits, as in C3 or XR-200. */
function isModel(token: Token): boolean {
  return token.kind === 'code' && /^\p{Lu}[\p{Lu}\p{N}-]*\p{N}/u.test(token.text);
}

function isBeside(one: Token, other: Token, text: string): boolean {
  const gap = one.start < other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start);
  return /^[ \u00A0]$/u.test(gap);
}
