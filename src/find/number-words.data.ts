/** Number words as telephone numbers are read out: digits, and the pairs of languages that read in pairs. */
export interface NumberWords {
  /** BCP 47 primary language. */
  readonly language: string;
  /** Folded word to the digits it stands for. */
  readonly words: Readonly<Record<string, string>>;
}

/** Zero to nine in order, alternatives between slashes. */
function digits(list: string): Record<string, string> {
  return Object.fromEntries(
    list.split(' ').flatMap((names, digit) => names.split('/').map((name) => [name, String(digit)])),
  );
}

/** Words that stand for two digits. */
function pairs(list: string): Record<string, string> {
  return Object.fromEntries(list.split(' ').map((name) => [name, '00']));
}

export const numberWords: readonly NumberWords[] = [
  { language: 'en', words: digits('zero/oh/nought one two three four five six seven eight nine/niner') },
  { language: 'de', words: digits('null eins/ein zwei/zwo drei vier fünf/fuenf sechs sieben acht neun') },
  {
    language: 'fr',
    words: {
      ...digits('zéro/zero un deux trois quatre cinq six sept huit neuf'),
      ...pairs('dix onze douze treize quatorze quinze seize vingt vingts trente quarante cinquante soixante'),
    },
  },
  {
    language: 'es',
    words: {
      ...digits('cero uno/un dos tres cuatro cinco seis siete ocho nueve'),
      ...pairs(
        'diez once doce trece catorce quince veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
      ),
    },
  },
  { language: 'it', words: digits('zero uno/un due tre quattro cinque sei sette otto nove') },
  { language: 'nl', words: digits('nul een/één twee drie vier vijf zes zeven acht negen') },
  { language: 'pl', words: digits('zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć') },
  { language: 'sv', words: digits('noll ett/en två tre fyra fem sex sju åtta nio') },
  { language: 'pt', words: digits('zero um dois três quatro cinco seis/meia sete oito nove') },
  { language: 'tr', words: digits('sıfır bir iki üç dört beş altı yedi sekiz dokuz') },
];
