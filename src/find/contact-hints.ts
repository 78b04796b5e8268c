import type { FoldedText } from '../document/folded-text.ts';
import { perText } from '../document/per-text.ts';
import { defineHint, hintsIn, tokensIn } from '../document/words.ts';
import { contactCues } from '../policy/contact-cues.data.ts';
import { contactHosts, handleServices, inflectedServices } from '../policy/contact-schemes.data.ts';
import { numberWords } from './number-words.data.ts';

/** What a text holds that a contact cannot do without. Where all are false, nothing needs to be searched. */
export interface ContactHints {
  /** An `@`. */
  readonly hasAt: boolean;
  /** A word or sign that spells an `@`. */
  readonly hasSpelledSign: boolean;
  /** Seven digits near each other, or five beside a word for a telephone. */
  readonly hasDigits: boolean;
  /** The name of a messenger or network. */
  readonly hasService: boolean;
  /** A full stop or colon between letters, as a web address has one. */
  readonly hasAddress: boolean;
  /** Three number words in a row. */
  readonly hasNumberWords: boolean;
}

/** Words of one part; of a name of several the longest. Where no spaces are written, words are no hint. */
function longestOf(names: readonly string[]): Set<string> {
  return new Set(
    names.flatMap((name) => {
      const parts = name.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
      const [longest = ''] = parts.sort((a, b) => b.length - a.length);
      return /^[^\u2000-\uffff]+$/.test(longest) ? [longest] : [];
    }),
  );
}

/** A hint given by words of a list, also where digits are written together with them, or by a word's beginning. */
function wordHint(names: readonly string[], beginning?: RegExp): number {
  const words = longestOf(names);
  return defineHint((written) => {
    if (words.has(written) || beginning?.test(written)) return true;
    return /\d/.test(written) && (written.match(/[\p{L}\p{M}]+/gu) ?? []).some((part) => words.has(part));
  });
}

/** Names that are common words: alone they hint at nothing. */
const COMMON = /^(?:line|signal|threads|messenger|discord|kakao)(?: id)?$/;
const services = handleServices.map(({ name }) => name);
const signs = contactCues.flatMap(({ at }) => at);
const DIGIT = defineHint((written) => /\d/.test(written));
const AT = defineHint((written) => written === '@');
const INFLECTED = new RegExp(`^(?:${[...inflectedServices].join('|')})`);
const SERVICE = wordHint(
  services.filter((name) => !COMMON.test(name)),
  INFLECTED,
);
const WEAK_SERVICE = wordHint(services.filter((name) => COMMON.test(name)));
/** Prepositions: they count beside a full stop, spelled or not. */
const isWeak = (sign: string): boolean =>
  /^[\p{Script=Latin}]{1,2}$/u.test(sign) || sign === 'chez' || sign === 'bei';
const SIGN = wordHint(signs.filter((sign) => !isWeak(sign)));
const WEAK_SIGN = wordHint([...signs.filter(isWeak), 'a', 'ad', 'chez', 'bei']);
/** Digits written as characters, as numbers are spelled to hide them: `一三八零零…`. */
const HAN_NUMBER = /(?:ゼロ|[〇零一二三四五六七八九幺])(?:[の\s-]?(?:ゼロ|[〇零一二三四五六七八九幺])){6}/u;
const NUMBER = wordHint(numberWords.flatMap(({ words }) => Object.keys(words)));
const WIDE = defineHint((written) => /[^\0-\u024f]/.test(written));

const unspaced = [...services, ...signs].filter((name) =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(name),
);
/** What needs no space around it: words of such scripts. */
const UNSPACED = new RegExp(unspaced.join('|'), 'u');
/** A character for an at sign: `hello★shop.jp`. */
const DRAWN_SIGN = /[\p{L}\p{N}] ?[★☆◎] ?[\p{L}\p{N}-]+\./u;

const HOSTS = new RegExp(contactHosts.map(({ host }) => host.replaceAll('.', '\\.')).join('|'), 'i');
const hostEnds = [...new Set(contactHosts.map(({ host }) => host.slice(host.lastIndexOf('.') + 1)))].join(
  '|',
);
const ENDS_HOST = new RegExp(`^(?:${hostEnds})(?![a-z0-9-])`);
const HOST_END = defineHint((written) => ENDS_HOST.test(written));
/** A cheap test before the long one. */
const HOST_ENDS = new RegExp(`\\.(?:${hostEnds})(?![a-z0-9-])`, 'i');
const schemes = 'whatsapp|tg|viber|skype|weixin|line|sgnl|callto|mailto|tel|sms';
const ENDS_SCHEME = new RegExp(`(?:${schemes})$`);
const SCHEME = defineHint((written) => ENDS_SCHEME.test(written));
const SCHEMES = new RegExp(`(?:${schemes}):\\S`, 'i');
/** The sign in brackets, where a bare word of two letters says nothing. */
const BRACKETED = /[([{<_*/-] ?(?:at|ät|a|ad|et|bei|chez) ?[)\]}>_*/-]/;
/** `at shop.com`, `at shop dot com`, `at gmail`. */
const WEAK_ADDRESS =
  /(?<!\p{L})(?:at|ät|et|chez|bei)\s+(?:[\p{L}\p{N}-]+(?:\.\p{L}|\s+(?:dot|punkt|point|punto|ponto|punt|kropka|nokta|period)\s)|\p{L}*mail|outlook|yahoo|icloud|gmx)/u;
const NAMED_SERVICE =
  /LINE|(?:[Ll]ine|[Ss]ignal|[Tt]hreads|[Mm]essenger|[Dd]iscord|[Kk]akao)\s*(?::\s*)?(?:[Ii][Dd](?![\p{L}])|\S{0,40}#\d)/u;

/** What short numbers stand beside, in any language. */
const CALLS =
  /t[eé]l|fon|phone|fax|mob|hotline|call|ruf|appel|llam|chiam|bel|dzwo|ring|lig|電話|电话|هاتف|8(?:00|33|44|55|66|77|88)[-. )]{1,2}[A-Z]{3}/i;

/** How far apart digits of one number stand. */
const WIDEST_GAP = 6;

/** No contact is shorter. */
const SHORTEST = 5;
const NONE: ContactHints = {
  hasAt: false,
  hasSpelledSign: false,
  hasDigits: false,
  hasService: false,
  hasAddress: false,
  hasNumberWords: false,
};

/** Looks through a text once for what a contact cannot do without; a text of prices and dates has nothing of it. */
export const contactHints = perText((folded): ContactHints => {
  const { text, lower } = folded;
  if (text.length < SHORTEST) return NONE;
  const bits = hintsIn(folded);
  const isUnspaced =
    ((bits & WIDE) !== 0 && UNSPACED.test(text)) || (/[★☆◎]/.test(text) && DRAWN_SIGN.test(text));
  return {
    hasAt: (bits & AT) !== 0,
    hasSpelledSign:
      isUnspaced ||
      (bits & SIGN) !== 0 ||
      ((bits & WEAK_SIGN) !== 0 && (BRACKETED.test(lower) || WEAK_ADDRESS.test(lower))),
    hasDigits: (bits & DIGIT) !== 0 && hasDigits(text),
    hasService:
      isUnspaced || (bits & SERVICE) !== 0 || ((bits & WEAK_SERVICE) !== 0 && NAMED_SERVICE.test(text)),
    hasAddress:
      ((bits & HOST_END) !== 0 && HOST_ENDS.test(text) && HOSTS.test(text)) ||
      ((bits & SCHEME) !== 0 && SCHEMES.test(text)),
    hasNumberWords:
      ((bits & NUMBER) !== 0 && hasNumberWords(folded)) || ((bits & WIDE) !== 0 && HAN_NUMBER.test(text)),
  };
});

function hasDigits(text: string): boolean {
  const most = mostDigits(text);
  return most >= 7 ? hasOtherDigits(text) : most >= 4 && CALLS.test(text);
}

/** The most digits that stand near each other; a letter that is typed for one counts (`6l7-555-O182`). */
function mostDigits(text: string): number {
  let digits = 0;
  let most = 0;
  let gap = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) {
      digits = gap > WIDEST_GAP ? 1 : digits + 1;
      gap = 0;
      if (digits > most) most = digits;
    } else if (!isLetter(code)) gap++;
    else {
      const start = at;
      while (at + 1 < text.length && isLetter(text.charCodeAt(at + 1))) at++;
      digits = at === start && isDigitLike(code) ? digits + 1 : 0;
    }
  }
  return most;
}

function hasNumberWords(folded: FoldedText): boolean {
  let inRow = 0;
  for (const { word } of tokensIn(folded)) {
    if (word.hints & NUMBER) {
      if (++inRow >= 3) return true;
    } else if (word.hasLetter) inRow = 0;
  }
  return false;
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
