import { CHARACTER_WIDTH, type Token } from '../document/words.ts';
import { Saying, type Statement } from './reading.ts';

/** What stands between two signs of a sentence. */
export class Clause extends Saying {
  /** Words with a letter; numbers and merge tags have none, and a character is a part of a word. */
  readonly words: number;
  readonly isQuestion: boolean;
  readonly hasNumber: boolean;

  constructor({ passage }: Statement, firstToken: number, endToken: number) {
    super(passage, firstToken, endToken);
    const tokens = passage.tokens.slice(firstToken, endToken);
    this.words = tokens.reduce((sum, token) => sum + widthOf(token), 0);
    this.isQuestion = tokens.at(-1)?.word.text === '?';
    this.hasNumber = tokens.some(({ word }) => /\d/.test(word.text));
  }
}

function widthOf({ word }: Token): number {
  if (!word.hasLetter) return 0;
  return word.isCharacter ? CHARACTER_WIDTH : 1;
}

const SIGN = /[,，、،;；؛:：()（）「」]|\s[-–—]+\s|[–—]/u;

/** The clauses of a sentence, in order. What was found over a sign belongs to both. */
export function clausesOf(statement: Statement): Clause[] {
  const { folded, passage, firstToken, endToken } = statement;
  const clauses: Clause[] = [];
  let from = firstToken;
  for (let at = firstToken + 1; at <= endToken; at++) {
    const before = passage.tokens[at - 1] as Token;
    const token = passage.tokens[at] as Token;
    if (at < endToken && !isParted(folded.text, before, token)) continue;
    clauses.push(new Clause(statement, from, at));
    from = at;
  }
  return clauses;
}

function isParted(text: string, before: Token, token: Token): boolean {
  if (!SIGN.test(text.slice(before.end, token.start))) return false;
  const isDecimal = token.start - before.end === 1 && !before.word.hasLetter && !token.word.hasLetter;
  return !isDecimal;
}
