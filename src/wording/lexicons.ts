import { wordings } from '../policy/wording/index.ts';
import { OFFENSIVE } from '../policy/wording/offensive.data.ts';
import { Lexicon } from './lexicon.ts';
import { phrasesOf } from './notation.ts';

const known = new Map<string, Lexicon>();

/** The languages that have wording lists (BCP 47 primary languages). */
export const WORDING_LANGUAGES: ReadonlySet<string> = new Set(wordings.map(({ language }) => language));

/** How the concepts are said in some languages together; made when it is first asked for. */
export function lexiconOf(languages: readonly string[]): Lexicon {
  const key = languages.join();
  let lexicon = known.get(key);
  if (!lexicon) {
    const lists = wordings.filter(({ language }) => languages.includes(language));
    lexicon = new Lexicon(
      lists.flatMap(({ language, concepts }) =>
        Object.entries({ ...concepts, offensive: OFFENSIVE[language] ?? '' }).map(
          ([concept, list]) => [concept, phrasesOf(list)] as const,
        ),
      ),
    );
    known.set(key, lexicon);
  }
  return lexicon;
}
