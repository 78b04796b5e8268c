import type { FoldedText } from '../document/folded-text.ts';
import type { Span } from '../document/span.ts';
import { type Clause, clausesOf, isMatter, type Pointers, type Word, wordsOf } from './clauses.ts';
import { type Phrase, phraseAround } from './phrase.ts';

/** What goes with a thing that is taken out of a text. */
export type CutKind = 'sentence' | 'bracket' | 'clause' | 'word';

/** A stretch to be cut, in folded units. */
export interface Planned extends Span {
  kind: CutKind;
  /** Whether what follows becomes the beginning of the sentence. */
  isHead?: boolean;
}

/**
 * Plans what goes of a sentence, or of what stands in a bracket: all of it where it only points to what was found,
 * else the clause, or the words that lead to it.
 *
 * @param region the sentence or the inside of the bracket, in folded units, without white space around it.
 * @param whole what it is called where all of it goes.
 */
export function cutsOfClauses(
  folded: FoldedText,
  region: Span,
  matches: readonly Span[],
  pointers: Pointers,
  whole: 'sentence' | 'bracket',
): Planned[] {
  const all: Planned[] = [{ ...region, kind: whole }];
  const words = wordsOf(folded, region, matches, pointers);
  if (
    !words.some((word) => isMatter(word, folded)) &&
    !MERGE_TAG.test(folded.text.slice(region.start, region.end))
  )
    return all;
  const phrases = matches.map((match) => phraseAround(folded, match, words, region));
  // A merge tag survives whatever is said around it: only the words that lead to the match go.
  if (MERGE_TAG.test(folded.text.slice(region.start, region.end))) {
    return phrases.map(wordsAlone);
  }
  const clauses = clausesOf(folded, region, phrases, words);
  const planned: Planned[] = [];
  for (let index = 0; index < clauses.length; index++) {
    const clause = clauses[index] as Clause;
    const own = phrases.filter((phrase) => phrase.start < clause.end && phrase.end > clause.start);
    if (own.length === 0 || planned.some((cut) => cut.end >= clause.end)) continue;
    if (!isPointing(folded, clause, own, words)) {
      for (const phrase of own) planned.push(wordsAlone(phrase));
      continue;
    }
    const next = clauses[index + 1];
    if (index > 0 && next && next.connector === clause.connector && isInterposed(clause, own, words)) {
      // Between commas one of them stays, between dashes none.
      planned.push({
        start: clause.connectorStart,
        end: clause.connector === 'dash' ? next.start : next.connectorStart,
        kind: 'clause',
      });
      continue;
    }
    const isFirst = clauses.slice(0, index).every((before) => isLeadIn(folded, before, words, phrases));
    const last = lastClauseOf(clauses, index, folded, words, phrases);
    const tail = clauses[last + 1];
    if (isFirst && !tail) return all;
    planned.push(cutOfClause(folded, region, clauses, index, last, words, own, isFirst));
  }
  return isNothingLeft(folded, region, planned) ? all : planned;
}

/** Of a phrase the words that lead to what was found, and it. */
function wordsAlone({ leadStart, end }: Phrase): Planned {
  return { start: leadStart, end, kind: 'word', isHead: true };
}

/** The private-use characters that stand for merge tags. */
const MERGE_TAG = /\p{Co}/u;

/** Whether nothing but the contact stands between two signs: `Joe, 415 …, will …`. */
function isInterposed(clause: Clause, phrases: readonly Phrase[], words: readonly Word[]): boolean {
  if (clause.connector !== 'comma' && clause.connector !== 'dash') return false;
  return words.every((word) => !isWithin(word, clause) || phrases.some((phrase) => isWithin(word, phrase)));
}

/** Whether a clause has no other purpose than what was found in it. */
function isPointing(
  folded: FoldedText,
  clause: Clause,
  phrases: readonly Phrase[],
  words: readonly Word[],
): boolean {
  if (phrases.some((phrase) => phrase.isPredicate)) return true;
  const rest = words.filter(
    (word) => isWithin(word, clause) && !phrases.some((phrase) => isWithin(word, phrase)),
  );
  const [first] = phrases;
  const before = rest.filter((word) => first && word.end <= first.start && isMatter(word, folded));
  // `WhatsApp us on … with a picture`: what follows says what to send there.
  if (
    first &&
    (first.isNamed || first.isBare) &&
    before.length === 0 &&
    !rest.some((word) => word.end <= first.start)
  )
    return true;
  if (first?.isNamed && before.length === 0) return true;
  // `a blank e-mail to …`: the word before the name says no more than what kind it is.
  if (first?.isNamed && before.length === 1 && first.start - (before[0]?.end ?? 0) === 1) return true;
  // `or ask …`, `add my WeChat …`: a verb that has nothing but the contact for its object; and a single word is no clause.
  if ((first && !first.hasPreposition && before.length === 1) || rest.length <= 1) return true;
  return (
    rest.some(({ roles }) => roles.has('point') || roles.has('name') || roles.has('find')) ||
    !rest.some((word) => isMatter(word, folded))
  );
}

/** A condition, a question or an address before the clause: it cannot stand without it. */
function isLeadIn(
  folded: FoldedText,
  clause: Clause,
  words: readonly Word[],
  phrases: readonly Span[],
): boolean {
  const own = words.filter((word) => isWithin(word, clause));
  if (own[0]?.roles.has('subordinate') || own[0]?.roles.has('preposition')) return true;
  if (phrases.some((phrase) => phrase.start < clause.end && phrase.end > clause.start)) return true;
  // A Japanese topic says nothing without what is said of it: `お急ぎの方は`.
  if (/[\p{Script=Hiragana}\p{Script=Han}]は\s*$/u.test(folded.text.slice(clause.start, clause.end)))
    return true;
  return !own.some((word) => isMatter(word, folded));
}

/** The last of the clauses that go with this one: all that follow, up to an alternative that makes sense without it. */
function lastClauseOf(
  clauses: readonly Clause[],
  index: number,
  folded: FoldedText,
  words: readonly Word[],
  phrases: readonly Phrase[],
): number {
  for (let at = index + 1; at < clauses.length; at++) {
    const clause = clauses[at] as Clause;
    if (clause.connector !== 'or') continue;
    const own = phrases.filter((phrase) => phrase.start < clause.end && phrase.end > clause.start);
    if (own.length === 0 || !isPointing(folded, clause, own, words)) return at - 1;
  }
  return clauses.length - 1;
}

function cutOfClause(
  folded: FoldedText,
  region: Span,
  clauses: readonly Clause[],
  index: number,
  last: number,
  words: readonly Word[],
  phrases: readonly Phrase[],
  isFirst: boolean,
): Planned {
  const clause = clauses[index] as Clause;
  const tail = clauses[last + 1];
  const first = words.find((word) => word.start >= (tail?.start ?? region.end));
  const phrase = phrases[0] as Phrase;
  if (tail && isFirst) {
    // `reach us at … or through this message`: the verb serves both.
    if (first?.roles.has('preposition') && !first.roles.has('pronoun'))
      return { start: phrase.leadStart, end: tail.start, kind: 'clause' };
    const verb = words.find((word) => isWithin(word, clause) && word.roles.has('point'));
    const keepsSubject = verb !== undefined && verb.start < phrase.start && !first?.roles.has('pronoun');
    return { start: keepsSubject ? verb.start : clause.start, end: tail.start, kind: 'clause', isHead: true };
  }
  if (tail) return { start: clause.connectorStart, end: tail.connectorStart, kind: 'clause' };
  // An alternative is cut alone: the condition behind it holds for what stands before, too.
  const isAlternative = clause.connector === 'or' || clause.connector === 'subordinate';
  const end = isAlternative ? (clauses[index + 1]?.connectorStart ?? region.end) : region.end;
  return {
    start: clause.connectorStart,
    end: end === region.end ? beforeStop(folded.text, region) : end,
    kind: 'clause',
  };
}

/** The end of a region, its closing full stop left out. */
export function beforeStop(text: string, { start, end }: Span): number {
  const stop = /(?<![.!?。！？؟])[.!?。！？؟]+["')\]»”]*$/u.exec(text.slice(start, end));
  return stop ? start + stop.index : end;
}

/** Whether cuts leave nothing of a region that shows anything. */
export function isNothingLeft(folded: FoldedText, region: Span, cuts: readonly Span[]): boolean {
  let at = region.start;
  let rest = '';
  for (const cut of cuts) {
    rest += folded.text.slice(at, cut.start);
    at = Math.max(at, cut.end);
  }
  rest += folded.text.slice(at, region.end);
  return !/[\p{L}\p{N}\p{Co}\ufffc]/u.test(rest);
}

export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
