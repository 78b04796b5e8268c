import { meantTag } from './tags.ts';

/**
 * Reads a BCP 47 tag, also one with underscores (`de_DE`), and adds the script that its language and region are
 * written in.
 *
 * @returns none for what is no language tag.
 */
export function writtenLanguage(tag: string): Intl.Locale | undefined {
  const meant = meantTag(tag);
  return meant === undefined ? undefined : new Intl.Locale(meant).maximize();
}

/** Whether two tags name one written language: the region does not count, the script does (`zh-Hans`, `zh-TW`). */
export function isSameLanguage(one: string, other: string): boolean {
  const [a, b] = [writtenLanguage(one), writtenLanguage(other)];
  return a !== undefined && b !== undefined && primary(a) === primary(b) && a.script === b.script;
}

/** Both written forms of Norwegian go by the name of the language, too. */
function primary({ language }: Intl.Locale): string {
  return language === 'nb' || language === 'nn' ? 'no' : language;
}
