import { ABBREVIATIONS } from '../document/abbreviations.data.ts';
import type { Span } from '../document/span.ts';
import { contactHosts } from '../policy/contact-schemes.data.ts';
import { amazonShortHosts, marketplaces } from '../policy/marketplaces.data.ts';
import { shorteners } from '../policy/shorteners.data.ts';
import { DOMAINS_OF_EXAMPLES } from '../policy/top-level-domains.ts';
import { clauseWords } from '../wording/clause-words.data.ts';
import { wordListCache } from '../wording/languages.ts';
import { linkNames, linkPoints } from './link-words.ts';

/** Hosts that are addresses however short their names are. */
const KNOWN: ReadonlySet<string> = new Set(
  [...marketplaces, ...amazonShortHosts, ...shorteners, ...contactHosts].map(({ host }) => host),
);

export function isKnownHost(host: string): boolean {
  return KNOWN.has(host);
}

/** Top-level domains that are no word, and so are taken for what they are in any spelling. */
const PLAIN = /^(?:com|net|org|info|biz|shop|store|online|eu|uk|co|io)$/;
/** Endings of files that are top-level domains as well. */
const FILE = /^(?:zip|mov|md|py|rs|sh|ps|cab)$/;
/** What stands before a country's domain in the name of its registry: `co.uk`. */
const SECOND_LEVEL = /^(?:co|com|org|net|gov|ac|edu)$/;

export const countries: ReadonlySet<string> = new Set(
  marketplaces.map(({ host }) => host.slice(host.lastIndexOf('.') + 1)),
);

export interface Domain extends Span {
  text: string;
  host: string;
  languages: readonly string[];
}

/** Whether labels that end in a top-level domain are a domain, and not two words, a file or an abbreviation. */
export function isDomain(domain: Domain, hasPath: boolean): boolean {
  const labels = domain.host.split('.');
  const written = labels.at(-1) as string;
  const tld = written.toLowerCase();
  const name = labels.at(-2) as string;
  const isUpper = domain.host === domain.host.toUpperCase() && /\p{Lu}/u.test(domain.host);
  if (!/\p{L}/u.test(name) && !(PLAIN.test(tld) || tld === 'cn')) return false;
  if (labels.length === 2 && SECOND_LEVEL.test(name.toLowerCase())) return false;
  if (
    labels.some((label) => label.length === 1) &&
    !(hasPath && /^\p{Ll}$/u.test(name) && labels.length === 2)
  )
    return false;
  // `Thanks.See you`, `GmbH & Co.KG`: the capital begins a word.
  if (written !== tld && !isUpper && !(PLAIN.test(tld) && /^\p{Lu}\p{Ll}+$/u.test(name))) return false;
  // An article's number: `LMP-220.BE`.
  if (isUpper && tld.length === 2 && (/\d/.test(name) || name.length <= 2)) return false;
  if (hasPath) return true;
  if (FILE.test(tld) || (tld === 'nr' && name !== 'www')) return false;
  if (labels.length === 2 && ABBREVIATIONS.has(name.toLowerCase()) && !PLAIN.test(tld) && !countries.has(tld))
    return false;
  return !isWord(tld, domain.languages) || isSetApart(domain);
}

const words = wordListCache((language) => {
  const entry = clauseWords.find((one) => one.language === language);
  if (!entry) return [];
  const { or, and, subordinate, preposition, pronoun, find, copula, filler } = entry;
  return [or, and, subordinate, preposition, pronoun, find, copula, filler]
    .flat()
    .filter((word) => word.length <= 3);
});

export function isWord(tld: string, languages: readonly string[]): boolean {
  return DOMAINS_OF_EXAMPLES.has(tld) || (tld.length <= 3 && words(languages).has(tld));
}

/** Whether what stands around two words that a full stop joins says that they are a domain: `en tienda.es durante`. */
function isSetApart({ text, start, end, host, languages }: Domain): boolean {
  if (/[-\d]/.test(host)) return true;
  if (!/^ \p{L}/u.test(text.slice(end, end + 2))) return true;
  const before = text.slice(Math.max(0, start - 30), start);
  if (/(?:^|[(:|]|(?<!\s)[^\S\n]*\n)\s*$/.test(before)) return true;
  const [last = ''] = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+(?= $)/u.exec(before.toLowerCase()) ?? [];
  return (
    last !== '' &&
    (leadsTo(languages).has(last) || linkPoints(languages).has(last) || linkNames(languages).has(last))
  );
}

const leadsTo = wordListCache((language) => {
  const entry = clauseWords.find((one) => one.language === language);
  return entry ? [...entry.preposition, ...entry.find, ...entry.copula] : [];
});
