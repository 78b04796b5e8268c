import type { FoldedText } from '../document/folded-text.ts';
import type { Span } from '../document/span.ts';
import { defineHint, hintsIn } from '../document/words.ts';
import { findEmails } from '../find/email.ts';
import { contactCues, spelledSignBrackets } from '../policy/contact-cues.data.ts';
import { hostOf } from '../policy/hosts.ts';
import { TOP_LEVEL_DOMAINS } from '../policy/top-level-domains.ts';
import { addressEnd } from './address-end.ts';
import { countries, isDomain, isKnownHost, isWord } from './bare-domain.ts';

/** A web address in a text, in folded units. */
export interface WebAddress extends Span {
  /** As a URL, with `https://` where nothing is written. */
  url: string;
  /** A mere domain: neither scheme nor `www.` nor a path says that it is an address. */
  isBare: boolean;
  hasScheme: boolean;
}

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
const dotWords = [...new Set(contactCues.flatMap(({ dot }) => dot))];
const DOT_WORDS = dotWords.map(literal).join('|');
const DOT_IN_BRACKETS = spelledSignBrackets
  .map(([open, close]) => `${literal(open)} ?(?:\\.|${DOT_WORDS}) ?${literal(close)}`)
  .join('|');
const SLASH_WORDS = 'slash|schrägstrich|barra|barre(?: oblique)?|ukośnik|snedstreck|bölü|スラッシュ|斜杠';

/** A letter of a label; scripts are not mixed, so that Japanese around a domain is not taken for a part of it. */
const LATIN = '[\\p{Script=Latin}\\p{M}0-9]';
const OTHER = '[[\\p{L}\\p{M}0-9]--\\p{Script=Latin}]';
const LABEL = `(?:${LATIN}(?:[\\p{Script=Latin}\\p{M}0-9_\\-]{0,61}${LATIN})?|${OTHER}(?:[[\\p{L}\\p{M}0-9\\-]--\\p{Script=Latin}]{0,61}${OTHER})?)`;

/** `https://`, and how it is disarmed: `hxxps:`, with spaces, with one slash. */
const SCHEME = '(?:h(?:tt|xx)ps?|ftp)(?: ?: ?[\\\\\\/]{1,4} ?|\\[:\\]\\/\\/)';
/** How an address may be written. */
interface Forms {
  readonly withScheme: RegExp;
  readonly domain: RegExp;
  readonly bracketed: RegExp;
  readonly worded: RegExp;
  readonly spacedDot: RegExp;
  /** Letters set apart by spaces: `s h o p . c o m`. */
  readonly spaced: RegExp;
}

let made: Forms | undefined;

/** Put together when the first text asks: sets of letters take long to make, and most messages hold no address. */
function formsOfAddresses(): Forms {
  const letter = LATIN.slice(1, -1);
  made ??= {
    withScheme: new RegExp(`(?<![\\p{Script=Latin}0-9])(${SCHEME})(?=[^\\s<>"'])`, 'giu'),
    domain: new RegExp(
      `(?<![${letter}@.\\-_\\\\])(?:(www\\d?) ?\\. ?)?(${LABEL}(?:\\.${LABEL}){1,9})`,
      'giv',
    ),
    bracketed: new RegExp(
      `(?<![${letter}])${LABEL}(?:\\.${LABEL}){0,3}(?: ?(?:${DOT_IN_BRACKETS}) ?${LABEL}){1,4}`,
      'giv',
    ),
    worded: new RegExp(
      `(?<![${letter}])(?:www (?:${DOT_WORDS}) )?${LABEL}(?: (?:${DOT_WORDS}) ${LABEL}){1,3}(?: (?:${SLASH_WORDS}) ${LABEL})*`,
      'giv',
    ),
    spacedDot: new RegExp(
      `(?<![${letter}@])${LABEL}(?: \\. ?${LABEL}|\\. (?:com|net|org))(?!${LATIN})`,
      'giv',
    ),
    spaced: /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}-] ){3,40}\. ?(?:[\p{L}] ){1,12}[\p{L}](?![\p{L}\p{N}])/gu,
  };
  return made;
}

/** Cheap tests: the forms above find nothing in a text that passes none of them. */
const MAY_HOLD = /\.(?:\p{L}| (?:com|net|org))| \. |: ?[\\/]|[[({<*_-] ?\.|:\//iu;
const UNSPACED = /[\p{Script=Han}\p{Script=Katakana}]/u;
/** A word that a full stop is spelled with, or the first character of one where no spaces are written. */
const DOT_WORD = defineHint((written) =>
  UNSPACED.test(written)
    ? dotWords.some((word) => word.startsWith(written))
    : written.split(/\p{N}+/u).some((part) => dotWords.includes(part)),
);
const MAY_SPELL = new RegExp(`(?<=[^\\p{L}])(?:${DOT_WORDS})(?=[^\\p{L}])`, 'iu');

/** A full stop in brackets or with a space beside it, where a domain may be set apart. */
const MAY_SPACE = /[[({<*_-] ?\.| \.|\. (?:com|net|org)(?![a-z])/i;

/** Whether a text may hold a web address at all. */
export function mayHoldAddress(folded: FoldedText): boolean {
  return MAY_HOLD.test(folded.text) || maySpell(folded);
}

function maySpell(folded: FoldedText): boolean {
  return (hintsIn(folded) & DOT_WORD) !== 0 && MAY_SPELL.test(folded.text);
}

/**
 * Finds web addresses in a folded text: with a scheme, with `www.`, bare domains, and those whose full stops are
 * spelled out or set in brackets. No e-mail address, file name, abbreviation, version, or full stop without its space.
 *
 * @param languages BCP 47 primary languages that the text may be in: `es` is a word in Spanish, and a country's domain.
 * @returns in order, without overlap, in folded units.
 */
export function findAddresses(folded: FoldedText, languages: readonly string[]): WebAddress[] {
  const { text } = folded;
  const forms = formsOfAddresses();
  const found: WebAddress[] = [];
  const search = (expression: RegExp, read: (match: RegExpExecArray) => WebAddress | undefined): void => {
    const more: WebAddress[] = [];
    for (const match of text.matchAll(expression)) {
      // What stands in the path of an address is no other address.
      const address = match.index < (more.at(-1)?.end ?? 0) ? undefined : read(match);
      if (address) more.push(address);
    }
    for (const address of outside(more, found)) found.push(address);
    found.sort((a, b) => a.start - b.start);
  };
  search(forms.withScheme, (match) => withScheme(folded, match));
  search(forms.domain, (match) => domainAt(folded, match, languages));
  if (maySpell(folded) || MAY_SPACE.test(text)) {
    search(forms.bracketed, (match) => spelledAt(folded, match, languages, true));
    search(forms.worded, (match) => spelledAt(folded, match, languages, false));
    search(forms.spacedDot, (match) => spelledAt(folded, match, languages, false));
    search(forms.spaced, (match) => spelledAt(folded, match, languages, true));
  }
  return found.length === 0 ? found : outside(withoutEmails(found, findEmails(folded)), tagsIn(text));
}

/** The domain of an e-mail address is none of the web; an e-mail address in a query stays a part of the URL. */
function withoutEmails(found: readonly WebAddress[], emails: readonly Span[]): WebAddress[] {
  let next = 0;
  return found.filter(({ start, end, isBare }) => {
    while (next < emails.length && (emails[next] as Span).end <= start) next++;
    const email = emails[next];
    return !email || email.start >= end || (!isBare && email.start >= start);
  });
}

/** Those of the spans that overlap none of others; both in order. */
function outside<T extends Span>(spans: readonly T[], others: readonly Span[]): T[] {
  let next = 0;
  return spans.filter(({ start, end }) => {
    while (next < others.length && (others[next] as Span).end <= start) next++;
    return (others[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}

/** What looks like a merge tag and is read as text, because something could hide in it (`{{ order.id }}`). */
function tagsIn(text: string): Span[] {
  if (!/[{<[][{%!]|\{\p{L}/u.test(text)) return [];
  return [
    ...text.matchAll(/\{\{[^{}]{1,300}\}\}|[{[<]%[^%]{1,300}%[}\]>]|\{!?[\p{L}_$][\p{L}\p{N}_.$]*\}/gu),
  ].map(({ 0: tag, index }) => ({
    start: index,
    end: index + tag.length,
  }));
}

function withScheme(folded: FoldedText, match: RegExpExecArray): WebAddress | undefined {
  const [scheme] = match;
  const start = match.index;
  const end = addressEnd(folded.text, start + scheme.length);
  if (end <= start + scheme.length) return undefined;
  const rest = original(folded, start + scheme.length, end).replace(/ ?[[(](?:\.|dot)[\])] ?/gi, '.');
  const isSecure = /ps/i.test(scheme);
  return { start, end, url: `http${isSecure ? 's' : ''}://${rest}`, isBare: false, hasScheme: true };
}

function domainAt(
  folded: FoldedText,
  match: RegExpExecArray,
  languages: readonly string[],
): WebAddress | undefined {
  const { text } = folded;
  const [, www, host = ''] = match;
  const start = match.index;
  const hostStart = start + match[0].length - host.length;
  // What begins with `www.` is meant as an address, whether there is such a domain or not.
  const kept = keptHost(host) ?? (www !== undefined && /\.\p{L}{2,}$/u.test(host) ? host : undefined);
  if (kept === undefined) return undefined;
  const hostEnd = hostStart + kept.length;
  // The name of somebody's mailbox, and the tail of a longer path.
  if (text[hostEnd] === '@' || (text[start - 1] === '/' && www === undefined)) return undefined;
  const hasPath = /^(?::\d{2,5})?[/?][^\s]/.test(text.slice(hostEnd, hostEnd + 8)) && kept === host;
  const end = hasPath ? addressEnd(text, hostEnd) : hostEnd;
  const domain = { text, start, end: hostEnd, host: kept, languages };
  if (www === undefined && !isKnownHost(kept) && !isDomain(domain, hasPath)) return undefined;
  const url = `https://${original(folded, start, end).replaceAll(' ', '')}`;
  return { start, end, url, isBare: www === undefined && !hasPath, hasScheme: false };
}

/** As much of what was read as a host as ends in a top-level domain. */
function keptHost(host: string): string | undefined {
  const labels = host.split('.');
  for (let count = labels.length; count >= 2; count--) {
    const last = labels[count - 1] as string;
    if (!TOP_LEVEL_DOMAINS.has(last.toLowerCase()) && !/^xn--/i.test(last)) continue;
    // `shop.com.It is`: the last full stop ended the sentence.
    if (count > 2 && /^\p{Lu}\p{Ll}/u.test(last) && /^\p{Ll}/u.test(labels[count - 2] as string)) continue;
    return labels.slice(0, count).join('.');
  }
  return undefined;
}

/** A domain whose full stops are written as words, in brackets or with spaces. */
function spelledAt(
  folded: FoldedText,
  match: RegExpExecArray,
  languages: readonly string[],
  isSure: boolean,
): WebAddress | undefined {
  const { index: start } = match;
  const [written] = match;
  const before = folded.text.slice(Math.max(0, start - 2), start);
  if (before.endsWith('@')) return undefined;
  const [spelledHost = '', ...path] = written.split(new RegExp(` (?:${SLASH_WORDS}) `, 'iu'));
  const labels = labelsOf(spelledHost);
  const tld = labels.at(-1)?.toLowerCase() ?? '';
  if (labels.length < 2 || !TOP_LEVEL_DOMAINS.has(tld) || !/\p{L}{2}/u.test(labels.at(-2) ?? ''))
    return undefined;
  let end = start + written.length;
  const isMentioned =
    path.length > 0 || /^www/i.test(written) || /^\/\S/.test(folded.text.slice(end, end + 2));
  if (!isSure && !isMentioned && !isPlausible(folded.text, tld, end, languages)) return undefined;
  if (path.length === 0 && folded.text[end] === '/') end = addressEnd(folded.text, end);
  const rest = path.length > 0 ? `/${path.join('/')}` : '';
  return { start, end, url: `https://${labels.join('.')}${rest}`, isBare: !isMentioned, hasScheme: false };
}

const DOTS = new RegExp(` ?(?:${DOT_IN_BRACKETS}) ?| (?:${DOT_WORDS}) | ?\\. ?`, 'giu');

function labelsOf(spelled: string): string[] {
  const labels = spelled.split(DOTS).filter((label) => label !== '');
  // Letters set apart by spaces belong together.
  return labels.map((label) => label.replaceAll(' ', ''));
}

/** Top-level domains that are no word in any language, or whose label ends what is said. */
function isPlausible(text: string, tld: string, end: number, languages: readonly string[]): boolean {
  if (/^(?:com|net|org|shop|store|online|info)$/.test(tld)) return true;
  if (!countries.has(tld)) return false;
  return /^ ?(?:$|[.!?)\n](?! ?\p{Ll}))/u.test(text.slice(end, end + 3)) || !isWord(tld, languages);
}

/** What is written there, as the reader's program takes it: look-alike letters stay what they are. */
function original(folded: FoldedText, start: number, end: number): string {
  const span = folded.span(start, end);
  return folded.original
    .slice(span.start, span.end)
    .replace(/[\p{DI}\p{Cf}]/gu, '')
    .trim();
}

/** The host of an address, as lists are written; empty where it has none. */
export function addressHost({ url }: Pick<WebAddress, 'url'>): string {
  const parsed = URL.parse(url);
  return parsed ? hostOf(parsed) : '';
}
