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

/** Tens and units that are written as one word, in the language's order: `cinquantacinque`, `fünfundfünfzig`. */
function compounds(
  tens: string,
  units: string,
  join: (ten: string, unit: string) => string,
): Record<string, string> {
  return pairs(
    tens
      .split(' ')
      .flatMap((ten) => units.split(' ').map((unit) => join(ten, unit)))
      .join(' '),
  );
}

const DE_TENS = 'zwanzig dreißig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig';
const NL_TENS = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig';
const IT_TENS = 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta';
const SV_TENS = 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio';

export const numberWords: readonly NumberWords[] = [
  { language: 'en', words: digits('zero/oh/nought one two three four five six seven eight nine/niner') },
  {
    language: 'de',
    words: {
      ...digits('null eins/ein zwei/zwo drei vier fünf/fuenf sechs sieben acht neun'),
      ...pairs(`zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn ${DE_TENS}`),
      ...compounds(
        DE_TENS,
        'ein zwei drei vier fünf sechs sieben acht neun',
        (ten, unit) => `${unit}und${ten}`,
      ),
    },
  },
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
        'diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
      ),
      ...compounds('veinti', 'uno ún dós trés cuatro cinco séis siete ocho nueve', (ten, unit) => ten + unit),
    },
  },
  {
    language: 'it',
    words: {
      ...digits('zero uno/un due tre quattro cinque sei sette otto nove'),
      ...pairs(
        `dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove ${IT_TENS}`,
      ),
      ...compounds(IT_TENS, 'uno due tre tré quattro cinque sei sette otto nove', (ten, unit) =>
        /^[uo]/.test(unit) ? ten.slice(0, -1) + unit : ten + unit,
      ),
    },
  },
  {
    language: 'nl',
    words: {
      ...digits('nul een/één twee drie vier vijf zes zeven acht negen'),
      ...pairs(`tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien ${NL_TENS}`),
      ...compounds(NL_TENS, 'een twee drie vier vijf zes zeven acht negen', (ten, unit) =>
        unit.endsWith('e') ? `${unit}ën${ten}` : `${unit}en${ten}`,
      ),
    },
  },
  {
    language: 'pl',
    words: {
      ...digits('zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć'),
      ...pairs(
        'dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt',
      ),
    },
  },
  {
    language: 'sv',
    words: {
      ...digits('noll ett/en två tre fyra fem sex sju åtta nio'),
      ...pairs(`tio elva tolv tretton fjorton femton sexton sjutton arton nitton ${SV_TENS}`),
      ...compounds(SV_TENS, 'ett två tre fyra fem sex sju åtta nio', (ten, unit) => ten + unit),
    },
  },
  {
    language: 'pt',
    words: {
      ...digits('zero um dois três quatro cinco seis/meia sete oito nove'),
      ...pairs(
        'dez onze doze treze catorze quatorze quinze dezesseis dezasseis dezessete dezassete dezoito dezenove dezanove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
      ),
    },
  },
  {
    language: 'tr',
    words: {
      ...digits('sıfır bir iki üç dört beş altı yedi sekiz dokuz'),
      // Numbers are read in threes: `beş yüz otuz iki` is 532.
      ...pairs('on yirmi otuz kırk elli altmış yetmiş seksen doksan'),
      yüz: '0',
    },
  },
  { language: 'ja', words: digits('〇/零/ゼロ 一 二 三 四 五 六 七 八 九') },
  { language: 'zh', words: digits('〇/零 一/幺 二 三 四 五 六 七 八 九') },
  {
    language: 'ar',
    words: digits(
      'صفر واحد/واحدة اثنان/اثنين/اثنتان ثلاثة/ثلاث أربعة/اربعة/أربع خمسة/خمس ستة/ست سبعة/سبع ثمانية/ثمان/ثماني تسعة/تسع',
    ),
  },
];
