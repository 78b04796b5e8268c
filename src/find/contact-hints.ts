import { contactCues } from '../policy/contact-cues.data.ts';
import { contactHosts, handleServices } from '../policy/contact-schemes.data.ts';
import { numberWords } from './number-words.data.ts';

/** What a text holds that a contact cannot do without. Where all are false, nothing needs to be searched. */
export interface ContactHints {
  /** An `@`. */
  hasAt: boolean;
  /** A word or sign that spells an `@`. */
  hasSpelledSign: boolean;
  /** Seven digits near each other, or five beside a word for a telephone. */
  hasDigits: boolean;
  /** The name of a messenger or network. */
  hasService: boolean;
  /** A full stop or colon between letters, as a web address has one. */
  hasAddress: boolean;
  /** Three number words in a row. */
  hasNumberWords: boolean;
  /** Characters that folding drops or turns into one of these. */
  needsFolding: boolean;
}

const SERVICE = 1;
const SIGN = 2;
const WEAK_SIGN = 4;
const NUMBER = 8;
const WEAK_SERVICE = 16;

/** Words of one part by what they hint at; of a name of several the longest. */
const WORDS = new Map<string, number>();

function add(name: string, kind: number): void {
  const [longest = ''] =
    name
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu)
      ?.sort((a, b) => b.length - a.length) ?? [];
  if (longest !== '') WORDS.set(longest, (WORDS.get(longest) ?? 0) | kind);
}

/** Names that are common words: alone they hint at nothing. */
const COMMON = /^(?:line|signal|threads|messenger|discord|kakao)(?: id)?$/;
for (const { name } of handleServices) add(name, COMMON.test(name) ? WEAK_SERVICE : SERVICE);
// Two letters are also a preposition: they count beside a full stop, spelled or not.
for (const { at } of contactCues) for (const sign of at) add(sign, sign.length > 2 ? SIGN : WEAK_SIGN);
for (const sign of ['a', 'ad', 'chez', 'bei']) WORDS.set(sign, WEAK_SIGN);
for (const { words } of numberWords) for (const word of Object.keys(words)) add(word, NUMBER);

/** The lengths of the words that begin with two ASCII letters, as bits; at 0 those of all others. */
const LENGTHS = new Int32Array(1 << 10);
for (const word of WORDS.keys()) {
  const pair = pairOf(word.charCodeAt(0), word.charCodeAt(1));
  LENGTHS[pair] = (LENGTHS[pair] as number) | (1 << Math.min(word.length, 31));
}

/** Two ASCII letters of either case as one number, 0 for any other. */
function pairOf(first: number, second: number): number {
  const isAscii = first < 0x80 && second < 0x80;
  return isAscii ? ((first & 31) << 5) | (second & 31) : 0;
}

const unspaced = [...handleServices.map(({ name }) => name), ...contactCues.flatMap(({ at }) => at)].filter(
  (name) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(name),
);
/** What needs no space around it: words of such scripts, and a character for an at sign (`hello★shop.jp`). */
const UNSPACED = new RegExp(`${unspaced.join('|')}|[\\p{L}\\p{N}] ?[★☆◎] ?[\\p{L}\\p{N}-]+\\.`, 'u');

const HOSTS = new RegExp(contactHosts.map(({ host }) => host.replaceAll('.', '\\.')).join('|'), 'i');
/** A cheap test before the long one. */
const HOST_ENDS = new RegExp(
  `\\.(?:${[...new Set(contactHosts.map(({ host }) => host.slice(host.lastIndexOf('.') + 1)))].join('|')})(?![a-z0-9-])`,
  'i',
);
const SCHEMES = /(?:whatsapp|tg|viber|skype|weixin|line|sgnl|callto|mailto|tel|sms):\S/i;
/** The sign in brackets, where a bare word of two letters says nothing. */
const BRACKETED = /[([{<_*/-] ?(?:at|ät|a|ad|et|bei|chez) ?[)\]}>_*/-]/i;
/** `at shop.com`, `at shop dot com`, `at gmail`. */
const WEAK_ADDRESS =
  /(?<!\p{L})(?:at|ät|et|chez|bei)\s+(?:[\p{L}\p{N}-]+(?:\.\p{L}|\s+(?:dot|punkt|point|punto|ponto|punt|kropka|nokta|period)\s)|\p{L}*mail|outlook|yahoo|icloud|gmx)/iu;
const NAMED_SERVICE =
  /LINE|(?:[Ll]ine|[Ss]ignal|[Tt]hreads|[Mm]essenger|[Dd]iscord|[Kk]akao)\s*(?::\s*)?(?:[Ii][Dd](?![\p{L}])|\S{0,40}#\d)/u;

/** What short numbers stand beside, in any language. */
const CALLS =
  /t[eé]l|fon|phone|fax|mob|hotline|call|ruf|appel|llam|chiam|bel|dzwo|ring|lig|電話|电话|هاتف|8(?:00|33|44|55|66|77|88)[-. )]{1,2}[A-Z]{3}/i;

/** How far apart digits of one number stand. */
const WIDEST_GAP = 6;

/** Characters that folding changes, or that need no space around a word: such texts are looked through in full. */
const UNUSUAL = /[^\0-\u00ac\u00ae-\u024f\u0370-\u05ff\u2010-\u2027\u2030-\u205e\u20ac\ue000-\uf8ff\ufffc]/;
const MANY_DIGITS = /\d(?:[^a-z\d]{0,6}[\doil]){6}/i;
const SOME_DIGITS = /\d(?:[^a-z\d]{0,6}[\doil]){3}/i;
const latin = (kind: number): string[] =>
  [...WORDS]
    .filter(([word, kinds]) => kinds & kind && /^[a-z\u00c0-\u024f]{2,}$/.test(word))
    .map(([word]) => word);
const WORDY = new RegExp(
  [
    ...latin(SERVICE),
    ...latin(SIGN),
    ...latin(WEAK_SERVICE),
    '[([{<_*/-] ?(?:at|ät|a|ad) ?[)\\]}>_*/-]',
    HOST_ENDS.source,
    SCHEMES.source,
    '(?<![a-z\\u00c0-\\u024f])(?:at|ät|et|bei|chez)\\s+\\S+(?:\\.[a-z]|\\s+(?:dot|p[ou][ni][kn]?t|kropka|nokta|period)|mail|look|yahoo)',
  ].join('|'),
  'i',
);
const TELLING = new RegExp(['@', UNUSUAL.source, MANY_DIGITS.source, WORDY.source].join('|'), 'i');
const numbers = `(?:${latin(NUMBER).join('|')})[ ,-]{1,2}`;
const READ_OUT = new RegExp(`${numbers}${numbers}(?:${latin(NUMBER).join('|')}|\\d)`, 'i');

/** No contact is shorter. */
const SHORTEST = 5;

/**
 * Whether a text as it is written may hold a contact: a cheap test before it is folded and looked through. It says
 * yes wherever `contactHints()` of the folded text would find something.
 */
export function mayHint(text: string): boolean {
  if (text.length < SHORTEST) return false;
  if (TELLING.test(text)) return true;
  return (SOME_DIGITS.test(text) && CALLS.test(text)) || READ_OUT.test(text);
}

let last: { text: string; hints: ContactHints } | undefined;

/** Looks through a text once for what a contact cannot do without; a text of prices and dates has nothing of it. */
export function contactHints(text: string): ContactHints {
  // A text is asked about as it is written, and most read the same once they are folded.
  if (last?.text !== text) last = { text, hints: hintsOf(text) };
  return last.hints;
}

function hintsOf(text: string): ContactHints {
  const hints: ContactHints = {
    hasAt: false,
    hasSpelledSign: false,
    hasDigits: false,
    hasService: false,
    hasAddress: false,
    hasNumberWords: false,
    needsFolding: false,
  };
  let digits = 0;
  let most = 0;
  let gap = 0;
  let numbers = 0;
  let hasWeakSign = false;
  let hasWeakService = false;
  let hasWide = false;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) {
      digits = gap > WIDEST_GAP ? 1 : digits + 1;
      gap = 0;
      if (digits > most) most = digits;
      continue;
    }
    if (!isLetter(code)) {
      gap++;
      if (code === 0x40) hints.hasAt = true;
      else if (code === 0x2e || code === 0x3a)
        hints.hasAddress ||= at > 0 && at + 1 < length && text.charCodeAt(at + 1) > 0x2e;
      else if (code > 0x7f) {
        hasWide = true;
        if (isFolded(code)) hints.needsFolding = true;
      }
      continue;
    }
    const start = at;
    while (at + 1 < length && isLetter(text.charCodeAt(at + 1))) at++;
    // Letters that are typed for digits: `6l7-555-O182`.
    if (at > start || !isDigitLike(code)) digits = 0;
    else digits++;
    const kind = kindOf(text, start, at + 1);
    if (kind & NUMBER) {
      if (++numbers >= 3) hints.hasNumberWords = true;
    } else numbers = 0;
    if (kind & SERVICE) hints.hasService = true;
    if (kind & WEAK_SERVICE) hasWeakService = true;
    if (kind & SIGN) hints.hasSpelledSign = true;
    if (kind & WEAK_SIGN) hasWeakSign = true;
    for (let i = start; i <= at; i++) {
      if (text.charCodeAt(i) <= 0x24f) continue;
      hasWide = true;
      if (isFolded(text.charCodeAt(i))) hints.needsFolding = true;
    }
  }
  if (hasWeakSign && !hints.hasSpelledSign)
    hints.hasSpelledSign = BRACKETED.test(text) || WEAK_ADDRESS.test(text);
  if (hasWeakService && !hints.hasService) hints.hasService = NAMED_SERVICE.test(text);
  hints.hasDigits = most >= 7 ? hasOtherDigits(text) : most >= 4 && CALLS.test(text);
  if (hints.hasAddress) hints.hasAddress = (HOST_ENDS.test(text) && HOSTS.test(text)) || SCHEMES.test(text);
  if (hasWide && UNSPACED.test(text)) {
    hints.hasService = true;
    hints.hasSpelledSign = true;
  }
  return hints;
}

/** Order IDs, dates, prices, codes with letters: digits that are no telephone number by their form. */
const PLAINLY_OTHER =
  /(?<![\d-])\d{3}-\d{7}-\d{7}(?![\d-])|(?<![\d./-])(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}[./-]\d{1,2}[./-]\d{1,2})(?![./-]?\d)|(?<![\d.,])\d{1,3}(?:[.,]\d{3})*[.,]\d{2}(?![.,]?\d)|\b[A-Z]{1,5}-?\d+(?:-[A-Z\d]+)*\b/g;
const NEAR_DIGITS = /\d(?:[^\p{L}\d]{0,6}[\dOoIl]){6}/u;

/** Whether there are such digits besides those that are plainly something else. */
function hasOtherDigits(text: string): boolean {
  return CALLS.test(text) || NEAR_DIGITS.test(text.replace(PLAINLY_OTHER, '~~~~~~~'));
}

/** Whether any search is worth its while. */
export function isHinted(hints: ContactHints): boolean {
  const { hasAt, hasSpelledSign, hasDigits, hasService, hasAddress, hasNumberWords } = hints;
  return hasAt || hasSpelledSign || hasDigits || hasService || hasAddress || hasNumberWords;
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code < 0x2000);
}

function isDigitLike(code: number): boolean {
  return code === 0x4f || code === 0x6f || code === 0x49 || code === 0x6c;
}

function kindOf(text: string, start: number, end: number): number {
  const lengths = LENGTHS[pairOf(text.charCodeAt(start), text.charCodeAt(start + 1))] as number;
  if ((lengths & (1 << Math.min(end - start, 31))) === 0) return 0;
  return WORDS.get(text.slice(start, end).toLowerCase()) ?? 0;
}

const folded = new Map<number, boolean>();

/** Characters that folding drops (zero-width, soft hyphen), or maps to ASCII: digits of other scripts, full-width forms. */
function isFolded(code: number): boolean {
  // High surrogates: only mathematical and enclosed letters and digits fold; low ones say nothing alone.
  if (code >= 0xd800 && code <= 0xdfff) return code === 0xd835 || code === 0xd83c;
  let known = folded.get(code);
  if (known === undefined) {
    const character = String.fromCharCode(code);
    known =
      /[\p{Nd}\p{DI}\p{Cf}]/u.test(character) ||
      (/[!-~]/.test(character.normalize('NFKC')) && !/[\u2025\u2026\u2122]/.test(character));
    folded.set(code, known);
  }
  return known;
}
