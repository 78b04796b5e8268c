/** Languages that are written from right to left, by their script. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'Arab',
  'Hebr',
  'Syrc',
  'Thaa',
  'Nkoo',
  'Adlm',
  'Rohg',
  'Mand',
  'Samr',
]);

/** Codes of ISO 639 for text of which no language is known. */
const UNKNOWN: ReadonlySet<string> = new Set(['und', 'mis', 'mul', 'zxx']);

let names: Intl.DisplayNames | undefined;

/** The primary language of a BCP 47 tag, lower case: `pt` of `pt-BR`. */
export function primaryLanguage(tag: string): string {
  return (tag.trim().split('-')[0] ?? '').toLowerCase();
}

/**
 * Whether a text is a language tag by BCP 47 whose primary language exists. Codes of three letters are taken on trust:
 * there are thousands, and what is rare is not wrong.
 */
export function isLanguageTag(text: string): boolean {
  const tag = text.trim();
  if (canonicalTag(tag) === undefined) return false;
  const primary = primaryLanguage(tag);
  if (primary.length === 2) return isKnown(primary);
  // `eng` has a code of two letters, and BCP 47 takes that one alone.
  return (
    primary.length === 3 && !UNKNOWN.has(primary) && primaryLanguage(canonicalTag(tag) ?? '').length === 3
  );
}

/** The tag that a text was meant to be: `en-US` of `en_US`, `de` of `deu`; none where it is none. */
export function meantTag(text: string): string | undefined {
  const tag = canonicalTag(text.trim().replaceAll('_', '-'));
  return tag !== undefined && isLanguageTag(tag) ? tag : undefined;
}

export function isRightToLeft(tag: string): boolean {
  return RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '');
}

function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** Of two letters: there are no more than some hundred to remember. */
function isKnown(primary: string): boolean {
  names ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  let is = known.get(primary);
  if (is === undefined) {
    is = names.of(primary) !== undefined;
    known.set(primary, is);
  }
  return is;
}

const known = new Map<string, boolean>();
