import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** One sentence of the labelled set. */
export interface Case {
  id: string;
  language: string;
  kind: 'spelling' | 'grammar' | 'right';
  /** The sentence as a seller wrote it; merge tags are masked, one character for each of theirs. */
  text: string;
  /** The errors in it, with UTF-16 offsets, and what is right. */
  errors: { start: number; end: number; wrong: string; right: string }[];
}

export const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'sv', 'pt', 'tr'];
export const MASK = '\uFFFC';
const KINDS = { s: 'spelling', g: 'grammar', r: 'right' } as const;

/** Whether a sentence is kept aside, unseen until the work is done: the first byte of its id's SHA-256 mod 3 is 0. */
export function isHeldOut(id: string): boolean {
  return (createHash('sha256').update(id).digest()[0] ?? 0) % 3 === 0;
}

/** The labelled set, in the order of its files. */
export function cases(): Case[] {
  return LANGUAGES.flatMap((language) => {
    const file = readFileSync(new URL(`./set/${language}.tsv`, import.meta.url), 'utf8');
    return file
      .trim()
      .split('\n')
      .map((line) => parse(line, language));
  });
}

function parse(line: string, language: string): Case {
  const [id = '', marked = ''] = line.split('\t');
  const letter = /-([sgr])/u.exec(id)?.[1] ?? '';
  const kind = KINDS[letter as keyof typeof KINDS];
  const masked = marked.replace(/\{\{.*?\}\}|#\w+#/gu, (tag) => MASK.repeat(tag.length));
  const errors: Case['errors'] = [];
  let text = '';
  let last = 0;
  for (const match of masked.matchAll(/⟦(.*?)→(.*?)⟧/gu)) {
    const [whole, wrong = '', right = ''] = match;
    text += masked.slice(last, match.index);
    errors.push({ start: text.length, end: text.length + wrong.length, wrong, right });
    text += wrong;
    last = match.index + whole.length;
  }
  return { id, language, kind, text: text + masked.slice(last), errors };
}
