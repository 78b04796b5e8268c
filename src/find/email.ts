import type { FoldedText } from '../document/folded-text.ts';
import type { Span } from '../document/span.ts';
import { contactCues, spelledSignBrackets } from '../policy/contact-cues.data.ts';
import { TOP_LEVEL_DOMAINS } from '../policy/top-level-domains.ts';
import { distinct } from './spans.ts';

/**
 * Mail services whose name people write without its ending: `shop@gmail`, `shop at gmail`. The best-known ones by
 * their own sign-up pages.
 */
const SERVICES =
  'gmail|googlemail|hotmail|outlook|yahoo|icloud|gmx|protonmail|proton|aol|qq|163|126|naver|yandex|libero|orange|laposte|wp|onet';

/** Scripts are not mixed in a label, so that Japanese around an address is not taken for a part of it. */
const LATIN = '[\\p{Script=Latin}\\p{M}0-9]';
const OTHER = '[[\\p{L}\\p{M}0-9]--\\p{Script=Latin}]';
const LABEL = `(?:${LATIN}(?:[\\p{Script=Latin}\\p{M}0-9_\\-]{0,61}${LATIN})?|${OTHER}(?:[[\\p{L}\\p{M}0-9\\-]--\\p{Script=Latin}]{0,61}${OTHER})?)`;
const PLAIN_LOCAL =
  /(?:[\p{Script=Latin}\p{M}0-9!#$%'*+^_`~.\-]{1,64}|[[\p{L}\p{M}0-9._+\-]--\p{Script=Latin}]{1,64}) ?$/v;
const PLAIN_DOMAIN = new RegExp(`^ ?${LABEL}(?: ?\\. ?${LABEL}){0,8}`, 'v');

/** Letters set apart by spaces: `i n f o @ s h o p . d e`. */
const SPACED = /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}._-] ){2,40}@(?: [\p{L}\p{N}._-]){4,60}(?![\p{L}\p{N}])/gu;

const quote = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
const isWord = (sign: string): boolean => /^[\p{L}\p{N}]/u.test(sign);
const alternatives = (signs: readonly string[]): string =>
  [...new Set(signs)]
    .filter(isWord)
    .sort((a, b) => b.length - a.length)
    .map((sign) => quote(sign).replace(/[ -]/g, '[ -]'))
    .join('|');
/** Signs that set a word off, but stand in names and domains as well: `verre-et-lin.fr`. */
const WEAK = '-_*/';
const enclosed = (words: string, brackets: typeof spelledSignBrackets): string =>
  brackets.map(([open, close]) => `${quote(open)} ?(?:${words}) ?${quote(close)}`).join('|');
const bracketed = (words: string): string =>
  enclosed(
    words,
    spelledSignBrackets.filter(([open]) => !WEAK.includes(open)),
  );
const setOff = (words: string): string =>
  enclosed(
    words,
    spelledSignBrackets.filter(([open]) => WEAK.includes(open)),
  );

const AT_CUES = contactCues.flatMap(({ at }) => at);
const AT_WORDS = alternatives(AT_CUES);
const DOT_WORDS = alternatives(contactCues.flatMap(({ dot }) => dot));
const DOT_IN_BRACKETS = `(?:${bracketed(`${DOT_WORDS}|\\.`)}|${setOff(DOT_WORDS)})`;

type SignKind = 'bracketed' | 'set off' | 'word' | 'character';

/** The sign in brackets (nothing else it could mean), as a word, or as a character of its own (`hello★shop.jp`). */
const SIGNS: readonly { kind: SignKind; expression: RegExp }[] = [
  { kind: 'bracketed', expression: new RegExp(` ?(?:${bracketed(`${AT_WORDS}|atsign|ad|a|@`)}) ?`, 'giu') },
  { kind: 'set off', expression: new RegExp(` ?(?:${setOff(AT_WORDS)}) ?`, 'giu') },
  { kind: 'word', expression: new RegExp(` (?:${AT_WORDS}) `, 'giu') },
  {
    kind: 'character',
    expression: new RegExp(
      ` ?(?:${[...new Set(AT_CUES)]
        .filter((sign) => !isWord(sign))
        .map(quote)
        .join('|')}) ?`,
      'gu',
    ),
  },
];

const NAME = '[\\p{L}\\p{M}0-9](?:[\\p{L}\\p{M}0-9_+\\-]{0,40}[\\p{L}\\p{M}0-9])?';
const ANY_DOT = `(?: ?${DOT_IN_BRACKETS} ?| ?\\. ?| (?:${DOT_WORDS}) )`;
const SPELLED_LOCAL = new RegExp(
  `${NAME}(?:(?:\\.| ?${DOT_IN_BRACKETS} ?| (?:dot|punkt|point|punto|ponto|kropka|nokta|underscore|dash) )${NAME}){0,3}$`,
  'iu',
);
const DOMAIN_NAME = NAME.replace('0-9_', '0-9');
const SPELLED_DOMAIN = new RegExp(`^${DOMAIN_NAME}(?:${ANY_DOT}${DOMAIN_NAME}){0,4}`, 'iu');
const DOTS = new RegExp(ANY_DOT, 'giu');
const WORD_DOT = new RegExp(`(?: (?:${DOT_WORDS}) |${DOT_IN_BRACKETS})`, 'iu');
const ONLY_SERVICE = new RegExp(
  `^(?:${SERVICES})(?![\\p{L}\\p{N}])(?:(?: (?:${DOT_WORDS}) | ?${DOT_IN_BRACKETS} ?|\\.)[a-z]{2,4}(?![\\p{L}]))?`,
  'iu',
);
/** A word that announces an address, right before it. */
const ANNOUNCED =
  /(?:mail\p{L}{0,6}|address?e?|courriel|correo|write|(?:schreib|écri|escrib|scriv)\p{L}{0,12}|schrijf)(?:[ -]adress?e?)?(?: (?:is|ist|est|es|è|me|us|uns|to|an|at|à|a|aan))*[ :]*$/iu;

/** Cheap tests: nothing is found in a text without these. */
const MAY_SPELL = new RegExp(
  `(?<!\\p{L})(?:${AT_WORDS}|[([{<](?:a|ad|atsign)[)\\]}>])(?!\\p{L})|[★☆◎]|[([{<【「] ?@ ?[)\\]}>】」]`,
  'iu',
);
const MAY_DOT = new RegExp(`\\.|${DOT_WORDS}|${SERVICES}`, 'iu');

/**
 * Finds e-mail addresses in a folded text, however they are written: plain, international, with spaces, reversed, and
 * with `@` and the full stop spelled out in the languages of contact-cues.data.ts.
 *
 * @returns spans in folded units, in order, without overlap; a bracket behind that explains the sign is included.
 */
export function findEmails(folded: FoldedText): Span[] {
  const { text } = folded;
  const found: Span[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const span = plainAddress(text, at);
    if (span) found.push(span);
  }
  if (text.includes(' @ ')) {
    for (const { 0: whole, index } of text.matchAll(SPACED)) {
      if (isDomain(whole.slice(whole.indexOf('@') + 1).replaceAll(' ', '')))
        found.push({ start: index, end: index + whole.length });
    }
  }
  if (MAY_SPELL.test(text) && MAY_DOT.test(text)) {
    for (const { kind, expression } of SIGNS) {
      for (const match of text.matchAll(expression)) {
        const span = spelledAddress(text, { start: match.index, end: match.index + match[0].length }, kind);
        if (span) found.push(span);
      }
    }
  }
  return distinct(found).map((span) => withExplanation(text, span));
}

/** How much of a text is read on either side of a sign, in units. */
const WINDOW = 140;

function plainAddress(text: string, at: number): Span | undefined {
  const local = PLAIN_LOCAL.exec(text.slice(Math.max(0, at - 66), at))?.[0] ?? '';
  const domain = PLAIN_DOMAIN.exec(text.slice(at + 1, at + WINDOW))?.[0] ?? '';
  if (local === '' || domain === '') return undefined;
  const isSpaced = local.endsWith(' ') || domain.startsWith(' ');
  const skipped = /^[.'!*`~#-]+/.exec(local)?.[0].length ?? 0;
  if (skipped >= local.trimEnd().length || (isSpaced && !/\p{L}/u.test(local))) return undefined;
  const start = urlStart(text, at) ?? at - local.length + skipped;
  const kept = keptDomain(domain);
  if (kept !== undefined) return { start, end: at + 1 + kept };
  if (isSpaced) return undefined;
  const service = ONLY_SERVICE.exec(domain);
  if (service) return { start, end: at + 1 + service[0].length };
  // Written from right to left: `ed.pohs@ofni`.
  const [first = ''] = local.split('.');
  const isReversed =
    local.includes('.') && TOP_LEVEL_DOMAINS.has([...first].reverse().join('').toLowerCase());
  return isReversed ? { start, end: at + 1 + domain.length } : undefined;
}

/** Where the web address begins that an address is a part of: cut out of it, it would leave a broken one. */
function urlStart(text: string, at: number): number | undefined {
  const before = /(?<!\S)\S*$/.exec(text.slice(Math.max(0, at - 400), at))?.[0] ?? '';
  const scheme = before.search(/https?:\/\/|www\./i);
  return scheme === -1 ? undefined : at - before.length + scheme;
}

/** How much of what was read as a domain is one: it ends in the last label that is a top-level domain. */
function keptDomain(domain: string): number | undefined {
  const labels = [...domain.matchAll(/[^ .]+/g)];
  for (let count = labels.length; count >= 2; count--) {
    const last = labels[count - 1] as RegExpExecArray;
    const before = labels[count - 2] as RegExpExecArray;
    const gap = domain.slice(before.index + before[0].length, last.index);
    // A full stop with a space behind it, before a capital, ended the sentence.
    if (gap === '. ' && /^\p{Lu}/u.test(last[0])) continue;
    if (isTopLevel(last[0].toLowerCase())) return last.index + last[0].length;
  }
  // No top-level domain of today: still an address where nothing speaks against it.
  const isLikely =
    labels.length >= 2 && !domain.includes(' ') && /^\p{L}{2,24}$/u.test(labels.at(-1)?.[0] ?? '');
  return isLikely ? domain.length : undefined;
}

function isTopLevel(label: string): boolean {
  return TOP_LEVEL_DOMAINS.has(label) || label.startsWith('xn--');
}

function isDomain(domain: string): boolean {
  const labels = domain.toLowerCase().split('.');
  return labels.length >= 2 && labels.every((label) => label !== '') && isTopLevel(labels.at(-1) as string);
}

function spelledAddress(text: string, sign: Span, kind: SignKind): Span | undefined {
  const local = SPELLED_LOCAL.exec(text.slice(Math.max(0, sign.start - WINDOW), sign.start))?.[0];
  const domain = SPELLED_DOMAIN.exec(text.slice(sign.end, sign.end + WINDOW))?.[0];
  if (local === undefined || domain === undefined) return undefined;
  const start = sign.start - local.length;
  const service = ONLY_SERVICE.exec(domain);
  const kept = service ? service[0].length : spelledDomain(domain);
  if (kept === undefined) return undefined;
  const span = { start, end: sign.end + kept };
  if (kind === 'bracketed' || kind === 'character') return span;
  if (kind === 'set off') return service || WORD_DOT.test(domain.slice(0, kept)) ? span : undefined;
  if (NOT_LOCAL.test(local)) return undefined;
  const isAnnounced = ANNOUNCED.test(text.slice(Math.max(0, start - 40), start));
  const isPlain = !WEAK_SIGN.test(text.slice(sign.start, sign.end).trim());
  if (isPlain && (service || WORD_DOT.test(domain.slice(0, kept)))) return span;
  // `at shop.com` alone is a place.
  if (!service && !WORD_DOT.test(domain.slice(0, kept)) && !isAnnounced) return undefined;
  return service || isAnnounced || isPlausible(text, domain.slice(0, kept), span) ? span : undefined;
}

/** Words for the sign that are prepositions or verbs as well; any other means nothing but the sign. */
const WEAK_SIGN = /^(?:at|et|ät|bei|chez)$/iu;

/** Words before an `at` that is no sign. */
const NOT_LOCAL =
  /^(?:the|us|look|arrive|arrived|call|you|is|are|and|or|le|la|el|il|be|not|was|available|delivered|order|visit|shop|find)$/i;

/** How much of a spelled domain is one. */
function spelledDomain(domain: string): number | undefined {
  const dots = [...domain.matchAll(DOTS)];
  for (let i = dots.length - 1; i >= 0; i--) {
    const dot = dots[i] as RegExpExecArray;
    const from = dot.index + dot[0].length;
    const written = domain.slice(from, dots[i + 1]?.index ?? domain.length).toLowerCase();
    // Where no spaces are written the sentence goes on right behind: `jpへ`.
    const label = /^[\p{Script=Latin}\p{M}\d-]+/u.exec(written)?.[0] ?? written;
    if (TOP_LEVEL_DOMAINS.has(label)) return from + label.length;
  }
  return undefined;
}

/** Top-level domains that are words as well: `at the pickup point in Leeds`. */
const WORDLIKE =
  /^(?:in|is|it|to|no|so|me|my|at|be|by|do|us|am|as|de|la|es|se|su|le|ne|et|du|il|ma|sa|tu|li|ci|si|mo|ai|al|im|an|pro|post|now|one|work|help)$/i;

/** `at` and `point` as words say nothing alone: what stands around must speak for an address. */
function isPlausible(text: string, domain: string, { start, end }: Span): boolean {
  const last = /(?<!\p{L})\p{L}+$/u.exec(domain)?.[0] ?? '';
  if (!WORDLIKE.test(last)) return true;
  return (
    WRITES.test(text.slice(Math.max(0, start - 60), start)) || !/^ \p{L}/u.test(text.slice(end, end + 2))
  );
}

const WRITES =
  /mail|write|contact|schreib|écri|escrib|scriv|schrijf|adress|address|kontakt|courriel|correo|napisz|skriv|escrev/i;

/** `hello★shop.jp（★を@に）`: the bracket explains the sign and goes with it. */
function withExplanation(text: string, span: Span): Span {
  const bracket = /^ ?[([（]([^()[\]（）]{1,60})[)\]）]/u.exec(text.slice(span.end, span.end + 70));
  if (!bracket) return span;
  const isAboutSign =
    /[@★☆◎]|^(?:replace|ersetze|remplace|sustitu|sostitu)|backward|rückwärts|à l'envers|al revés|al contrario/iu.test(
      bracket[1] as string,
    );
  return isAboutSign ? { start: span.start, end: span.end + bracket[0].length } : span;
}
