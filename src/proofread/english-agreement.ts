import { IRREGULAR_PAST, PLURAL_WITHOUT_S, SINGULAR_WITH_S } from './english-agreement.data.ts';

/** A disagreement, with UTF-16 offsets in the text. */
export interface Disagreement {
  start: number;
  end: number;
  message: string;
  suggestions: string[];
}

const SINGULAR_OF: Readonly<Record<string, string>> = { are: 'is', were: 'was', have: 'has', do: 'does' };
const PLURAL_OF: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', does: 'do' };

// Only where a clause opens is the noun before the verb surely its subject: not in "one of the parts is".
const OPENING =
  '(?:^|[.!?:;]\\s+|(?=\\S)(?<=\\n\\s*)|\\b(?:if|because|when|once|although|but|unless|while|since)\\s+|\\b(?:sorry|confirm|see|hope|know|afraid|regret)\\s+that\\s+)';
const DETERMINER = '(?:the|your|our|my|his|her|this|that|each|every)';
const PLURAL_DETERMINER = '(?:the|your|our|my|his|her|these|those|all|both|some)';
const SINGULAR_NOUN_PLURAL_VERB = new RegExp(
  `${OPENING}${DETERMINER} ([a-z]*[a-rt-z]) (are|were|have|do)(?:n['’]t)?(?= )`,
  'dgiu',
);
const PLURAL_NOUN_SINGULAR_VERB = new RegExp(
  `${OPENING}${PLURAL_DETERMINER} ([a-z]+[a-hj-rtv-z]s) (is|was|has|does)(?:n['’]t)?(?= )`,
  'dgiu',
);
const THIS_PLURAL = /\b(this) ([a-z]+[a-hj-rtv-z]s) (?:are|were|have)\b/dgiu;
const THESE_SINGULAR = /\b(these|those) ([a-z]*[a-rt-z]) (?:is|was|has)\b/dgiu;
const MODAL_PAST =
  /\b(?:can|could|will|would|should|must|cannot)(?:n['’]t| not| also| now)? ([a-z]{2,})(?= )/dgiu;
const FORWARD_TO_VERB = /\blook forward to (hear|see|receive|meet|serve|help|get|assist|resolve|work)\b/dgiu;

/**
 * Verbs of English that disagree with their noun or their auxiliary, where word order alone shows it; harper finds
 * these with pronouns only.
 *
 * @param text one block; merge tags masked by characters that are no lower-case letters
 */
export function findDisagreements(text: string): Disagreement[] {
  return [
    ...matchesOf(text, SINGULAR_NOUN_PLURAL_VERB, ([, noun = '', verb = '']) =>
      mayBePlural(noun) ? undefined : { group: 2, instead: SINGULAR_OF[verb.toLowerCase()] },
    ),
    ...matchesOf(text, PLURAL_NOUN_SINGULAR_VERB, ([, noun = '', verb = '']) =>
      mayBeSingular(noun) ? undefined : { group: 2, instead: PLURAL_OF[verb.toLowerCase()] },
    ),
    ...matchesOf(text, THIS_PLURAL, ([, word = '', noun = '']) =>
      mayBeSingular(noun) ? undefined : { group: 1, instead: word.startsWith('T') ? 'These' : 'these' },
    ),
    ...matchesOf(text, THESE_SINGULAR, ([, , noun = '']) =>
      mayBePlural(noun) ? undefined : { group: 2, instead: `${noun}s` },
    ),
    ...matchesOf(text, MODAL_PAST, ([, verb = '']) => {
      const instead = IRREGULAR_PAST[verb.toLowerCase()];
      return instead === undefined ? undefined : { group: 1, instead };
    }),
    ...matchesOf(text, FORWARD_TO_VERB, ([, verb = '']) => ({ group: 1, instead: gerundOf(verb) })),
  ];
}

type Judge = (match: RegExpExecArray) => { group: number; instead: string | undefined } | undefined;

function matchesOf(text: string, pattern: RegExp, judge: Judge): Disagreement[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const judged = judge(match);
    const span = judged === undefined ? undefined : match.indices?.[judged.group];
    if (judged?.instead === undefined || span === undefined) return [];
    const [start, end] = span;
    const message = `“${text.slice(start, end)}” should be “${judged.instead}” here`;
    return [{ start, end, message, suggestions: [judged.instead] }];
  });
}

/** Groups may take either verb, and of a name the number is unknown. */
function mayBePlural(noun: string): boolean {
  return noun !== noun.toLowerCase() || PLURAL_WITHOUT_S.has(noun);
}

function mayBeSingular(noun: string): boolean {
  return noun !== noun.toLowerCase() || SINGULAR_WITH_S.has(noun) || noun.endsWith('ics');
}

function gerundOf(verb: string): string {
  if (verb === 'get') return 'getting';
  return /[^e]e$/u.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}
