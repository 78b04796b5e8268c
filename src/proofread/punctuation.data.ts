/**
 * Words that may stand twice in a row: where grammar brings two of them together, and where doubling strengthens.
 * In lower case, by BCP 47 primary subtag.
 */
export const DOUBLED_WORDS: Readonly<Record<string, string>> = {
  en: 'had that is do you very so many much really no yes never well now there ha bye far long more please',
  de: 'die der das sie ihr ihnen sehr ganz viel so ja nein nein lange immer',
  fr: 'nous vous très si non oui bien beaucoup tout',
  es: 'muy sí no casi poco luego ya mucho',
  it: 'molto piano via così poco subito sì no mano quasi quasi',
  nl: 'dat die haar heel erg ja nee zeer veel er',
  pl: 'bardzo tak nie co ledwo',
  sv: 'det den de är mycket jätte ja nej i på om som så',
  pt: 'muito logo sim não que quase',
  tr: '',
};

/** Turkish doubles words freely (`yavaş yavaş`); only these are never doubled. */
export const NEVER_DOUBLED: Readonly<Record<string, string>> = {
  tr: 've ile bu için ama veya olan olarak lütfen sonra kadar',
};
