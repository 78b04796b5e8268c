import { foldText } from '../document/folded-text.ts';
import { attachmentWords, neutralWords } from '../policy/attachment-names.data.ts';

/** What a file is for, by its name; `unsaid` where nothing in the name tells, `unknown` where none of it is known. */
export type AttachmentPurpose = 'instructions' | 'warranty' | 'invoice' | 'other' | 'unsaid' | 'unknown';

const patterns = attachmentWords.map(({ purpose, words }) => ({
  purpose,
  words: new RegExp(words.map(patternOf).join('|'), 'u'),
}));

function patternOf(word: string): string {
  const bare = word.replace(/^\*|\*$/g, '');
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}]/u.test(word)) return bare;
  return `${word.startsWith('*') ? '' : '(?<![a-z])'}${bare}${word.endsWith('*') ? '' : '(?![a-z])'}`;
}

/** Reads what a file is for from its name, in thirteen languages. */
export function purposeOf(filename: string): AttachmentPurpose {
  const name = wordsOf(filename);
  const known = patterns.find(({ words }) => words.test(name))?.purpose;
  if (known) return known;
  const words = name.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.every((word) => word.length === 1 || neutralWords.has(word)) ? 'unsaid' : 'unknown';
}

/** The words of a file's name, without its extension: `UserGuide_EN-v2.pdf` is `user guide en v 2`. */
function wordsOf(filename: string): string {
  return foldText(filename.replace(/\.[\p{L}\p{N}]{1,5}$/u, ''))
    .text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .replace(/(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu, ' ')
    .trim();
}
