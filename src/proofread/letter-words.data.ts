/**
 * Words that letters write with a capital though they are no names: in the salutation, in the close, and out of
 * courtesy. In lower case; a misspelling of one is told from a name by standing this close to it.
 */
const LETTER_WORDS: Readonly<Record<string, string>> = {
  en: 'customer customers buyer client sir madam friend thanks thank regards wishes sincerely faithfully team service support order delivery invoice english christmas amazon',
  fr: 'madame monsieur mesdames messieurs client cliente cordialement salutations amazon',
  es: 'cliente clienta señor señora saludos atentamente cordialmente usted ustedes amazon',
  it: 'cliente signore signora signori saluti cordialmente lei voi amazon',
  nl: 'klant mevrouw meneer groet groeten amazon',
  pl: 'państwo państwa państwu państwem pan pani pana panu panią klient kliencie klientko twój twoja twoje twojego ciebie tobie wam was wasz amazon',
  sv: 'kund hälsningar amazon',
  pt: 'cliente senhor senhora atenciosamente cordialmente você amazon',
  tr: 'müşterimiz müşteri bey hanım saygılarımızla saygılarımla amazon',
};

const SETS = new Map<string, ReadonlySet<string>>();

/**
 * The lower-case words that a language may write with a capital inside a sentence: those of letters, and the days
 * and months, which languages like English always capitalise.
 *
 * @param language a BCP 47 primary subtag
 */
export function letterWordsOf(language: string): ReadonlySet<string> {
  let set = SETS.get(language);
  if (set === undefined) {
    const words = (LETTER_WORDS[language] ?? '').split(' ');
    set = new Set([...words, ...daysAndMonths(language)].map((word) => word.toLocaleLowerCase(language)));
    SETS.set(language, set);
  }
  return set;
}

function daysAndMonths(language: string): string[] {
  const days = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return [
    ...Array.from({ length: 7 }, (_, day) => days.format(Date.UTC(2024, 0, day + 1))),
    ...Array.from({ length: 12 }, (_, month) => months.format(Date.UTC(2024, month, 1))),
  ];
}
