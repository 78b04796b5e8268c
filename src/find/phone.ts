import type * as PhoneNumbers from 'libphonenumber-js/max';
import type { FoldedText } from '../document/folded-text.ts';
import type { Span } from '../document/span.ts';
import { whenNeeded } from '../when-needed.ts';
import { isNeverPhone, isOtherNumber } from './other-number.ts';
import { type Label, labelOf, mayBeLabelled } from './phone-label.ts';
import { spelledNumbers } from './spelled-number.ts';

/** The numbering plans of the world; most messages hold nothing that could be a number. */
const phoneNumbers = whenNeeded<typeof PhoneNumbers>('libphonenumber-js/max');

/** What is known of the text a number stands in. */
export interface PhoneContext {
  /** ISO 3166-1 alpha-2: the marketplace's region, then those of the text's languages. */
  readonly regions: readonly string[];
  /** BCP 47 primary languages the text may be in. */
  readonly languages: readonly string[];
  /** Those by whose small words its sentences are taken apart: `o` is an article in one, `or` in the next. */
  readonly ownLanguages: readonly string[];
  /** Lower-case folded text that labels what stands at the text's beginning: the cell or paragraph before. */
  readonly labelBefore?: string;
}

export interface FoundPhone extends Span {
  /** Lower-case text of the label that tells whose number it is, for options that ask. */
  label: Label;
}

/**
 * Digits with what is written between them: spaces, dots, hyphens, slashes, brackets, in any two. Where words are
 * written without spaces, or with what belongs to them, a number stands right behind a letter: `電話は03-…`.
 */
const CANDIDATE =
  /(?<![\p{N}@_]|(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\u30fc])\p{L})(?:(?:\+|00|\(\+) ?)?\(? ?\d(?:[ \n]?[-./()\u00b7\u2022~*_|'\u2027]{0,2}[ ]?\(?[\dOoIl](?![\p{Script=Latin}])|[ ]?[-./()\u00b7\u2022~*_]{0,2}[ ]?\(?\d)*/gu;

/** How far from a number that is named another of its shape is one of its kind, in units. */
const NEAR = 80;

/** The longest that a telephone number is (E.164), and with an international prefix and a trunk zero. */
const MOST_DIGITS = 15;

/**
 * Finds telephone numbers in a folded text. An international number is one by its own form; a national one where it
 * is valid in the region and nothing says that it is something else; bare digits only beside a word that announces a
 * number. Order IDs, tracking numbers, dates, prices, bank data and article numbers are none.
 *
 * @param readsWords whether to look for numbers that are read out as well.
 * @returns spans in folded units, in order, without overlap.
 */
export function findPhones(folded: FoldedText, context: PhoneContext, readsWords: boolean): FoundPhone[] {
  const { text } = folded;
  const found: FoundPhone[] = [];
  let other = { end: Number.NEGATIVE_INFINITY, shape: '' };
  const candidates = candidatesOf(text).filter((span) => !isNeverPhone(text, span));
  const others = [...vanityNumbers(text), ...(readsWords ? spelledNumbers(folded, context.languages) : [])];
  for (const candidate of candidates) {
    const raw = text.slice(candidate.start, candidate.end);
    if (found.length === 0 && !isPhoneByForm(raw) && !mayBeLabelled(folded, candidate, context)) continue;
    const label = labelOf(folded, candidate, context, found.at(-1));
    const shape = raw.replace(/\d/g, '9');
    if (label.kind === 'other') other = { end: candidate.end, shape };
    // `Part no. 503.555.0119 replaces 503.555.0118`: what the first of them is called the second is, too.
    else if (label.kind === 'none' && shape === other.shape && candidate.start - other.end <= NEAR) continue;
    if (isPhone(text, candidate, label, context)) found.push({ ...withExtension(text, candidate), label });
  }
  for (const span of others) {
    if (found.some(({ start, end }) => start < span.end && end > span.start)) continue;
    const label = labelOf(folded, span, context, undefined);
    if (
      label.kind === 'phone' ||
      label.kind === 'reach' ||
      (label.kind === 'none' && (label.isAlone || label.isLed))
    )
      found.push({ ...span, label });
  }
  return merged(found.sort((a, b) => a.start - b.start));
}

/** Numbers written with a word: `1-800-555-LAMP`, in capitals and with the prefix of a free number. */
const VANITY =
  /(?<![\p{L}\p{N}-])(?:\+?1[-. ])?\(?0?8(?:00|33|44|55|66|77|88)\)?[-. ](?=[\dA-Z. -]{0,8}[A-Z]{3})[A-Z\d]{3,}(?:[-. ][A-Z\d]+){0,2}(?![\p{Ll}-])/gu;

function vanityNumbers(text: string): Span[] {
  return [...text.matchAll(VANITY)]
    .filter(([whole]) => whole.replace(/^\+?1/, '').replace(/[^\dA-Z]/g, '').length >= 9)
    .map(({ 0: whole, index }) => ({ start: index, end: index + whole.length }));
}

function candidatesOf(text: string): Span[] {
  const spans: Span[] = [];
  for (const { 0: whole, index } of text.matchAll(CANDIDATE)) {
    for (const part of partsOf(whole)) {
      const raw = whole.slice(part.start, part.end);
      const lead = /^[\s]+/.exec(raw)?.[0].length ?? 0;
      const trail = /(?<![\s./(*_|~•·'-])[\s./(*_|~•·'-]+$/.exec(raw)?.[0].length ?? 0;
      const span = { start: index + part.start + lead, end: index + part.end - trail };
      span.start += unmatchedBracket(text.slice(span.start, span.end));
      if (text[span.end - 1] === ')' && !text.slice(span.start, span.end).includes('(')) span.end--;
      if (digitsOf(text.slice(span.start, span.end)).length >= 5) spans.push(span);
    }
  }
  return spans;
}

/** An opening bracket that belongs to the sentence: `(0171 …`. */
function unmatchedBracket(raw: string): number {
  const open = /^\(\s*/.exec(raw);
  return open && !/^\(\s*\+?\d{1,5}\s*\)/.test(raw) ? open[0].length : 0;
}

const DATE =
  /(?<![\d./-])(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}\.\d{1,2}\.\d{2}(?= |$))(?!\d)/g;

/** The space between an American post code and the number behind the address: `IL 62704 (217) 555-0123`. */
const BEHIND_POST_CODE =
  /(?<=(?<![\d.-])\d{5}(?:-\d{4})?) (?=(?:1[-. ])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[-.])[2-9]\d{2}[-.]\d{4}(?!\d))/g;

/** A candidate parted at dates, at a plus sign, and where two numbers follow each other. */
function partsOf(whole: string): Span[] {
  const parts: Span[] = [];
  let from = 0;
  const boundaries: Span[] = [...whole.matchAll(DATE)]
    .filter((match) => !/^[ ]?[./-]\d/.test(whole.slice(match.index + match[0].length)))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  for (const separator of [/\n| [/|\u2022\u00b7] (?=[+(\d]{4})/g, BEHIND_POST_CODE]) {
    for (const match of whole.matchAll(separator)) {
      boundaries.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  for (const { start, end } of boundaries.sort((a, b) => a.start - b.start)) {
    // A slash after the area code is a part of the number.
    if (
      /\//.test(whole.slice(start, end)) &&
      digitsOf(whole.slice(from, start)).length < 7 &&
      !DATE.test(whole.slice(start, end))
    )
      continue;
    DATE.lastIndex = 0;
    parts.push({ start: from, end: start });
    from = end;
  }
  parts.push({ start: from, end: whole.length });
  return parts;
}

function isPhone(text: string, span: Span, label: Label, context: PhoneContext): boolean {
  const raw = text.slice(span.start, span.end);
  const digits = digitsOf(raw);
  const isInternational = /^\(?\+/.test(raw);
  if (digits.length > MOST_DIGITS + 2) return false;
  // A plus sign says more than any word.
  if (isInternational && isValid(normalized(raw), context.regions))
    return !isOtherNumber(text, span, 'phone');
  if (label.kind === 'other') return false;
  if (isOtherNumber(text, span, label.kind)) return false;
  const number = normalized(raw);
  const isGrouped = /\d[ ./()·-]+\d/.test(raw);
  // Parcel numbers begin with two zeros as well.
  if (isInternational || (/^00[1-9]/.test(digits) && (isGrouped || label.kind !== 'none'))) {
    if (isValid(number, context.regions) || (isInternational && isPossible(number, undefined))) return true;
    return label.kind !== 'none' && digits.length >= 8 && digits.length <= MOST_DIGITS + 2;
  }
  if (label.kind === 'phone') {
    if (digits.length > MOST_DIGITS) return false;
    if (!label.isAdjacent) return isGrouped && isValid(number, context.regions);
    return digits.length >= 6 || isGrouped;
  }
  if (label.kind === 'reach') {
    if (digits.length < 7) return false;
    const isDialled = looksDialled(raw, digits) || label.isAdjacent;
    const isNumber = isDialled
      ? isValid(number, context.regions) || isPossible(number, context.regions[0])
      : isValid(number, context.regions.slice(0, 1));
    if (isNumber) return isGrouped || label.isAdjacent;
    return label.isAdjacent && (isGrouped || digits.length >= 9) && digits.length <= 12;
  }
  if (!isGrouped || !label.isFree) return false;
  if (label.isLed && isDialable(raw, number, digits, context)) return true;
  if (label.isAlone)
    return (
      looksDialled(raw, digits) &&
      (isValid(number, context.regions) || isPossible(number, context.regions[0]))
    );
  return AMERICAN.test(raw) && isValid(number, context.regions.slice(0, 1));
}

/** As Japanese numbers are written: parcels have groups of four, and no zero before them. */
const JAPANESE =
  /^0(?:[5-9]0-\d{4}-\d{4}|\d-\d{4}-\d{4}|\d{2,3}-\d{2,3}-\d{4}|(?:120|570|800)-\d{2,3}-\d{3,4})$/;

/** Whether a number is valid where the message goes, and written to be dialled or one of a mobile telephone. */
function isDialable(raw: string, number: string, digits: string, { regions }: PhoneContext): boolean {
  const [region] = JAPANESE.test(raw) && regions.includes('JP') ? ['JP'] : regions;
  if (region === undefined || (JAPANESE.test(raw) && region !== 'JP')) return false;
  const parsed = phoneNumbers().parsePhoneNumberFromString(number, {
    defaultCountry: region as PhoneNumbers.CountryCode,
    extract: false,
  });
  if (!parsed) return false;
  return parsed.isValid()
    ? looksDialled(raw, digits) || parsed.getType() === 'MOBILE'
    : looksDialled(raw, digits) && parsed.isPossible();
}

/** A form that nothing else has. */
const AMERICAN = /^(?:1[-. ])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[-.])[2-9]\d{2}[-.]\d{4}$/;

/** Whether a number could be a telephone number though no word says so. */
function isPhoneByForm(raw: string): boolean {
  return /^\(?\+|^00[1-9]/.test(raw) || AMERICAN.test(raw) || looksDialled(raw, digitsOf(raw));
}

/** The form in which numbers are written to be dialled: a trunk zero, a bracket, or groups of threes. */
function looksDialled(raw: string, digits: string): boolean {
  if (digits.length < 9) return false;
  return (
    /^\(?0/.test(raw) ||
    /^(?:1[-. ])?\(?[2-9]\d{2}\)?[-. ][2-9]\d{2}[-. ]\d{4}$/.test(raw) ||
    /^\(\d{2,4}\)/.test(raw) ||
    /^[5-9]\d{2}(?:[ .-]\d{2,3}){2,3}$/.test(raw) ||
    /^\d{2} \d{3,4} \d{4}$/.test(raw)
  );
}

/** Digits, with letters that were typed for them, and a trunk zero in brackets left out. */
function normalized(raw: string): string {
  const plain = raw.replace(/\(0\)/, '').replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
  return (
    (plain.startsWith('(+') ? '+' : /^\+/.test(plain) ? '+' : '') +
    plain.replace(/\D/g, '').replace(/^00(?=[1-9])/, '+')
  );
}

function isValid(number: string, regions: readonly string[]): boolean {
  if (number.startsWith('+')) return phoneNumbers().parsePhoneNumberFromString(number)?.isValid() ?? false;
  return regions.some(
    (region) =>
      phoneNumbers()
        .parsePhoneNumberFromString(number, {
          defaultCountry: region as PhoneNumbers.CountryCode,
          extract: false,
        })
        ?.isValid() ?? false,
  );
}

/** Numbers kept for fiction, and blocks given out last year, are possible only. */
function isPossible(number: string, region: string | undefined): boolean {
  const options =
    region === undefined
      ? { extract: false }
      : { defaultCountry: region as PhoneNumbers.CountryCode, extract: false };
  return phoneNumbers().parsePhoneNumberFromString(number, options)?.isPossible() ?? false;
}

export function digitsOf(raw: string): string {
  return raw.replace(/[Oo]/g, '0').replace(/[Il]/g, '1').replace(/\D/g, '');
}

const EXTENSION =
  /^[ ,;]*(?:[([]? ?(?:ext|extension|x|durchwahl|dw|poste|int|interno|ramal|dahili|extensi[oó]n|extensão|apparat|app|anknytning|ankn|wewn|wew|toestel|tst|内線|分机|轉|转|تحويلة|#)\.? ?:? ?\d{1,6}[)\]]?|(?:option|touche|taste|opción|opzione|optie|keuze|opcja|opção|val) ?\d(?!\d))/iu;

function withExtension(text: string, span: Span): Span {
  const match = EXTENSION.exec(text.slice(span.end, span.end + 30));
  return match ? { start: span.start, end: span.end + match[0].length } : span;
}

function merged(found: readonly FoundPhone[]): FoundPhone[] {
  const result: FoundPhone[] = [];
  for (const phone of found) {
    const last = result.at(-1);
    if (last && phone.start < last.end) last.end = Math.max(last.end, phone.end);
    else result.push({ ...phone });
  }
  return result;
}
