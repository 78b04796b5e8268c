import { CONCEPTS, type Concept, type ConceptDeclaration } from '../policy/wording/concepts.ts';
import { OFFENSIVE } from '../policy/wording/offensive.data.ts';
import { wordings } from '../policy/wording/wordings.ts';
import { type ConceptList, Lexicon } from './lexicon.ts';

/** The languages that have wording lists (BCP 47 primary languages). */
export const WORDING_LANGUAGES: ReadonlySet<string> = new Set(wordings.map(({ language }) => language));

/** The concept of the words that `offensive.data.ts` lists. */
export const OFFENSIVE_CONCEPT = 'offensive';

const known = new Map<string, Lexicon>();

/** How the concepts are said in a language; made when it is first asked for. */
export function lexiconOf(language: string): Lexicon {
  let lexicon = known.get(language);
  if (!lexicon) {
    lexicon = new Lexicon(conceptLists(language));
    known.set(language, lexicon);
  }
  return lexicon;
}

/** The ways to say each concept in a language, in the order in which they may refer to one another. */
export function conceptLists(language: string): ConceptList[] {
  const wording = wordings.find((entry) => entry.language === language);
  const lists = (Object.keys(CONCEPTS) as Concept[]).map((concept) => {
    const { made = '' }: ConceptDeclaration = CONCEPTS[concept];
    return { concept, list: `${wording?.concepts[concept] ?? ''}, ${made}` };
  });
  return [...lists, { concept: OFFENSIVE_CONCEPT, list: OFFENSIVE[language] ?? '', isAccented: true }];
}
