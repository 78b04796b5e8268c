import type { Span } from '../document/span.ts';

/**
 * Whether a number is something else by its own form or by the characters beside it: an order ID, a part of a code
 * with letters, a date, a price or measure, coordinates, an article number with a check digit, a card or bank number.
 *
 * @param span of digits and what is between them, in folded units.
 * @param label how surely the words beside it announce a telephone number: then less is ruled out.
 */
export function isOtherNumber(
  text: string,
  { start, end }: Span,
  label: 'phone' | 'reach' | 'none',
): boolean {
  const raw = text.slice(start, end);
  const digits = raw.replace(/\D/g, '');
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 16);
  if (/(?<!\d)\d{3}-\d{7}-\d{7}(?!\d)/.test(raw) || digits.length === 17) return true;
  if (isPartOfCode(before, after, label === 'phone')) return true;
  if (isMoney(raw, before, after)) return true;
  if (raw.startsWith('+')) return false;
  if (isDateOrTime(raw, after)) return true;
  if (isCoordinate(raw)) return true;
  if (label === 'phone') return /^\d{13,14}$/.test(digits) && !/^0/.test(digits) && hasCheckDigit(digits);
  if (/^97[89]/.test(digits) && digits.length === 13) return true;
  if ([8, 12, 13, 14].includes(digits.length) && hasCheckDigit(digits)) return true;
  if (label === 'none' && /^\d{1,3}(?:\.\d{1,3}){3}$/.test(raw)) return true;
  return /^(?:\d{4}[ -]){3}\d{4}$/.test(raw);
}

/** What no word beside it makes a telephone number: a cheap test before anything else is asked. */
export function isNeverPhone(text: string, { start, end }: Span): boolean {
  const raw = text.slice(start, end);
  const digits = raw.replace(/\D/g, '');
  if (/(?<!\d)\d{3}-\d{7}-\d{7}(?!\d)/.test(raw) || digits.length >= 17) return true;
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 16);
  return isPartOfCode(before, after, true) || isMoney(raw, before, after) || isDateOrTime(raw, after);
}

/** Digits that go on as letters, or that a code with letters precedes: `1Z999…`, `W-2065550`, `DE44 5001 …`, `#800…`. */
function isPartOfCode(before: string, after: string, isLabelled: boolean): boolean {
  if (/^[-/]?[\p{Script=Latin}_]/u.test(after) && !/^(?:x|ext|h\b|-?bis)/i.test(after)) return true;
  if (/^[-/.:]\d/.test(after) || (!isLabelled && /#\s?$/.test(before))) return true;
  const written = /(?:^|[\s(:,;])([\p{L}\p{N}]+[-/._]?)$/u.exec(before)?.[1] ?? '';
  // Where words are written without spaces, the code begins behind them.
  const token = written.replace(
    /^.*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u,
    '',
  );
  if (/[-/_]$/.test(token) && /[\p{L}\p{N}]/u.test(token)) return true;
  const code = /(?:^|[\s(:,;])([A-Z]{1,4}\d[A-Z\d]*|\d+[A-Z]+\d*) $/.exec(before);
  return code !== null;
}

const UNIT =
  /^ ?(?:€|\$|£|¥|₺|zł|円|元|درهم|%|°|"|''|(?:kr|eur|usd|gbp|chf|pln|sek|tl|try|aed|mm|cm|m|km|kg|g|mg|ml|l|lb|lbs|oz|in|ft|v|w|kw|a|mah|hz|lm|k|gb|mb|pcs|pieces|stk|stück|st|szt|adet|個|件|pièces|unidades|pezzi|psi|bar|dpi|px)(?![\p{L}\p{N}])|×|x ?\d)/iu;

/** What a decimal comma can follow: a short number, or one in groups of threes. */
const WHOLE_NUMBER = /^(?:\d{1,9}|\d{1,3}(?:[ .']\d{3})+)$/;

function isMoney(raw: string, before: string, after: string): boolean {
  if (
    /(?:[$€£¥₺]|R\$|(?:^|[^\p{L}])(?:EUR|USD|GBP|CHF|PLN|SEK|TL|MXN|BRL|AED|SAR|JPY|CNY|RMB)) ?$/u.test(
      before,
    )
  )
    return true;
  return (/^,\d{1,2}(?!\d)/.test(after) && WHOLE_NUMBER.test(raw)) || UNIT.test(after);
}

function isDateOrTime(raw: string, after: string): boolean {
  if (
    /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})|\d{4}[./-]\d{1,2}[./-]\d{1,2})(?:[ -]+\d{1,2})?$/.test(raw)
  )
    return true;
  if (/^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/.test(raw)) return true;
  return (
    /^(?:19|20)\d{2} ?[-/] ?(?:19|20)\d{2}$/.test(raw) ||
    /^:\d{2}/.test(after) ||
    /^\d{1,2}\.\d{2} ?-+ ?\d{1,2}\.\d{2}$/.test(raw)
  );
}

function isCoordinate(raw: string): boolean {
  return /^-?\d{1,3}\.\d{3,}(?:[ ,/]+-?\d{1,3}\.\d{3,})?$/.test(raw.trim());
}

/** GS1's check digit (EAN, UPC, GTIN): weights 3 and 1 in turn from the right. */
export function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let i = digits.length - 2, weight = 3; i >= 0; i--, weight = 4 - weight)
    sum += Number(digits[i]) * weight;
  return (10 - (sum % 10)) % 10 === Number(digits.at(-1));
}
