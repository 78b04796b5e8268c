/** Words that say what a file is for, how large or how new it is, but nothing of what it shows. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(
  (
    'a an the and of for to my our your new neu neue final copy kopie web email mail newsletter message template header ' +
    'footer hero banner top bottom left right center middle main body content section row col column block module ' +
    'image images img imgs picture pic pics photo foto bild bilder imagen image imagem immagine afbeelding zdjecie resim ' +
    'grafik graphic graphics icon icons ico logo logos button btn bg background attachment anhang inline unnamed untitled ' +
    'noname default placeholder file temp tmp test download upload screenshot screen shot scan dsc view show get open ' +
    'index small medium large big thumb thumbnail scaled resized cropped original orig full min max retina desktop mobile ' +
    'rgb srgb png jpg jpeg gif webp version edited'
  ).split(' '),
);

/** Names of pictures that only keep or part space. */
const KEEPS_SPACE: ReadonlySet<string> = new Set(
  (
    'spacer spacers space blank transparent trans clear cleardot shim pixel divider separator sep line hr rule border ' +
    'shadow corner edge gradient bg background trenner trennlinie linie leer rahmen schatten séparateur separateur ligne ' +
    'separador linea espacio separatore separador linha scheiding lijn'
  ).split(' '),
);

const PICTURE_ENDING = /\.(?:png|jpe?g|jfif|gif|webp|bmp|avif|svg|tiff?)$/i;
const SIZE = /^(?:\d+x\d*|x\d+|\d+px|\d+w|v\d+|\d)$/;

/** The name of the file that a URL's path ends in, without its ending; none where it is no picture's name. */
export function pictureFileName(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!PICTURE_ENDING.test(name)) return undefined;
  const stem = name.replace(PICTURE_ENDING, '');
  try {
    return decodeURIComponent(stem);
  } catch {
    return stem;
  }
}

/** Whether a file's name says that the picture only keeps space or parts what is beside it. */
export function namesSpace(name: string): boolean {
  const words = wordsOf(name).filter((word) => !SIZE.test(word));
  return words.length > 0 && words.every((word) => KEEPS_SPACE.has(word.toLowerCase()) || /^\d+$/.test(word));
}

/**
 * What a file's name says of the picture, where it was given in words by a person: `garden-lamp_front` is "garden
 * lamp front". None for what a camera or a program made up, and for words that only say that it is a picture.
 */
export function fileWords(name: string): string | undefined {
  if (name.length > LONGEST) return undefined;
  const words = wordsOf(name).filter((word) => !SIZE.test(word) || /^\d$/.test(word));
  // A longer number is a count that a program made up: the slices of a picture, the shots of a camera.
  if (!words.every((word) => isWord(word) || /^\d$/.test(word))) return undefined;
  const telling = words.filter(
    (word) => isWord(word) && !isShort(word) && !SAYS_NOTHING.has(word.toLowerCase()),
  );
  const [only = ''] = telling;
  if (telling.length === 0 || (telling.length === 1 && !isTelling(only))) return undefined;
  return words.join(' ');
}

/** The longest name in words, in characters: beyond it stands a path or a key. */
const LONGEST = 60;

function wordsOf(name: string): string[] {
  return name
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/@\dx$/, '')
    .split(/[\s\-_.+,()]+/u)
    .filter((word) => word !== '');
}

/** Letters alone, which can be pronounced and are no hexadecimal number. */
function isWord(word: string): boolean {
  if (!/^\p{L}[\p{L}\p{M}'’]*$/u.test(word)) return false;
  if (!/\p{Script=Latin}/u.test(word)) return true;
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (plain.length > 1 && !/^.\p{Ll}*$/u.test(word) && word !== word.toUpperCase()) return false;
  if (/^[a-f]{4,}$/.test(plain)) return false;
  return plain.length < 2 || (/[aeiouyæœøı]/.test(plain) && !/[^aeiouyæœøı]{6}/.test(plain));
}

function isShort(word: string): boolean {
  return word.length < 3 && /\p{Script=Latin}/u.test(word);
}

/** Consonants that a word may begin with, in the languages of the marketplaces; others are initials: `dfarber`. */
const BEGINNING =
  /^[^aeiouyæœøı]{0,1}[aeiouyæœøı]|^(?:[bcfgkpv][lr]|[cdgpstwkrz]h|[dtw]r|[dstzk]w|sch[rlmnw]?|s[cklmnpqtvj][rlj]?|[gkpm]n|p[fst]|qu|ts|[cdrs]z\w?|[lm]l|[fkb]j|thr|chr|phr|shr)[aeiouyæœøı]/;

/** Whether a word tells something without another beside it. */
function isTelling(word: string): boolean {
  if (!/\p{Script=Latin}/u.test(word)) return word.length > 1;
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const vowels = plain.match(/[aeiouyæœøı]/g)?.length ?? 0;
  return BEGINNING.test(plain) && plain.length >= 4 && plain.length <= 20 && vowels * 5 >= plain.length;
}
