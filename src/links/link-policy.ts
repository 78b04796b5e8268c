import { amazonPages } from '../policy/amazon-pages.data.ts';
import { carriers } from '../policy/carriers.data.ts';
import { hostOf } from '../policy/hosts.ts';
import { amazonHosts, amazonShortHosts, marketplaces } from '../policy/marketplaces.data.ts';
import { shorteners } from '../policy/shorteners.data.ts';
import { MERGE_TAG, overHttps, readLink, urlChoices, type WebTarget } from './link-url.ts';
import { couldBeWithin, hasTopLevelDomain } from './templated-host.ts';

/** What the policy says of a link. Reasons are clauses that follow "the link". */
export type LinkVerdict =
  | { kind: 'allowed' }
  | { kind: 'forbidden'; reason: string }
  | { kind: 'insecure'; reason: string; url: string }
  | { kind: 'template'; reason: string };

/** The points of the policy on which its readers disagree. */
export interface LinkOptions {
  readonly amazonLinks: 'allowed' | 'order-pages' | 'none';
  readonly carrierLinks: 'allowed' | 'none';
  readonly amazonShortLinks: boolean;
}

/** As the rules that remove links read the policy by default. */
export const DEFAULT_LINK_OPTIONS: LinkOptions = {
  amazonLinks: 'allowed',
  carrierLinks: 'allowed',
  amazonShortLinks: false,
};

/** What the log says the policy allows. */
export const ALLOWED_LINKS = 'the policy allows links to Amazon and to carriers';

type Owner = 'amazon' | 'amazon-short' | 'carrier' | 'seller' | 'shortener';

/** Whose a domain is, subdomains included. */
const OWNERS: ReadonlyMap<string, Owner> = new Map([
  ...carriers.flatMap(({ hosts }) => hosts.map((host): [string, Owner] => [host, 'carrier'])),
  ...[...marketplaces, ...amazonHosts].map(({ host }): [string, Owner] => [host, 'amazon']),
  ...shorteners.map(({ host }): [string, Owner] => [host, 'shortener']),
  ...amazonShortHosts.map(({ host }): [string, Owner] => [host, 'amazon-short']),
]);

const ALLOWED: LinkVerdict = { kind: 'allowed' };

/** Tells of each link whether it may be sent: the policy, the seller's own domains and the options together. */
export class LinkPolicy {
  readonly #own = new Set<string>();
  readonly #options: LinkOptions;
  readonly #mask: string;
  readonly #known = new Map<string, LinkVerdict>();

  /**
   * @param ownDomains domains, subdomains included, that the seller allows.
   * @param mask the character that stands for merge tags, empty where there is none.
   */
  constructor(ownDomains: readonly string[], mask: string, options: LinkOptions = DEFAULT_LINK_OPTIONS) {
    this.#options = options;
    this.#mask = mask;
    for (const domain of ownDomains) {
      const host = hostOfDomain(domain);
      if (host !== undefined) this.#own.add(host);
    }
  }

  /** Judges the value of an `href`; where a condition of the template chooses, the worst of the choices counts. */
  judge(value: string): LinkVerdict {
    let verdict = this.#known.get(value);
    if (!verdict) {
      const choices = urlChoices(value, this.#mask);
      const verdicts = choices.map((choice) => this.#judgeOne(choice));
      const worst = RANKS.flatMap((kind) => verdicts.find((one) => one.kind === kind) ?? []);
      verdict = worst[0] ?? ALLOWED;
      // The scheme of one of several choices is not the value's: the whole link goes.
      if (verdict.kind === 'insecure' && choices.length > 1)
        verdict = { kind: 'forbidden', reason: verdict.reason };
      this.#known.set(value, verdict);
    }
    return verdict;
  }

  /** Whether a URL leads to a page of Amazon's, whatever the options. */
  isAmazon(value: string): boolean {
    const target = readLink(value, this.#mask);
    return target.kind === 'web' && this.#ownerOf(hostOf(target.url)) === 'amazon';
  }

  #judgeOne(value: string): LinkVerdict {
    const fault = this.#faultBehindTag(value);
    if (fault !== undefined) return { kind: 'forbidden', reason: fault };
    const target = readLink(value, this.#mask);
    if (target.kind === 'web') {
      return target.isTemplated ? this.#judgeTemplated(target.url) : this.#judgeWeb(value, target);
    }
    if (target.kind === 'other') return { kind: 'forbidden', reason: `leads to "${target.scheme}:"` };
    if (target.kind === 'template') return { kind: 'template', reason: 'has a merge tag for its URL' };
    if (target.kind === 'relative')
      return { kind: 'forbidden', reason: 'names no site that it could lead to' };
    return ALLOWED;
  }

  #judgeWeb(value: string, { url, form }: WebTarget): LinkVerdict {
    const fault = TWO_READINGS.test(value) ? HIDDEN : this.#faultOf(url);
    if (fault !== undefined) return { kind: 'forbidden', reason: fault };
    if (form === 'https') return ALLOWED;
    const reason =
      form === 'http' ? 'leads to Amazon or a carrier by http' : 'leaves open whether it is http or https';
    return { kind: 'insecure', reason, url: overHttps(value) };
  }

  /** A host behind a merge tag that comes out empty, or as a scheme: `{{a}}//shop.example`. */
  #faultBehindTag(value: string): string | undefined {
    if (this.#mask === '' || !value.includes(this.#mask)) return undefined;
    const [before = '', rest = ''] = value.trim().split(/[\\/]{2}(.*)/s);
    const scheme = before.replaceAll(this.#mask, '');
    if (before === scheme || !/^(?:https?:)?$/i.test(scheme) || rest.includes(this.#mask)) return undefined;
    const url = URL.parse(`https://${rest}`);
    return url && hasTopLevelDomain(hostOf(url)) ? this.#faultOf(url) : undefined;
  }

  /** A host that a merge tag is part of: what is written of it may still rule out every allowed one. */
  #judgeTemplated(url: URL): LinkVerdict {
    const host = hostOf(url);
    if (url.username !== '' || url.password !== '') return { kind: 'forbidden', reason: HIDDEN };
    const own = [...this.#own].map((domain) => [domain, 'seller'] as const);
    const isPossible = [...OWNERS, ...own].some(
      ([domain, owner]) => this.#allows(owner) && couldBeWithin(host, MERGE_TAG, domain),
    );
    if (isPossible) return { kind: 'template', reason: 'has a merge tag for its host' };
    return { kind: 'forbidden', reason: `leads to "${host.replaceAll(MERGE_TAG, '{…}')}"` };
  }

  #allows(owner: Owner): boolean {
    if (owner === 'amazon') return this.#options.amazonLinks !== 'none';
    if (owner === 'carrier') return this.#options.carrierLinks === 'allowed';
    return owner === 'seller';
  }

  /** Why a URL may not be led to; `undefined` where it may. */
  #faultOf(url: URL): string | undefined {
    if (url.username !== '' || url.password !== '') return HIDDEN;
    const host = hostOf(url);
    const owner = this.#ownerOf(host);
    if (owner === 'shortener') return `leads to "${host}", which does not show where it goes on to`;
    if (owner === 'amazon-short') {
      return this.#options.amazonShortLinks
        ? undefined
        : `leads to "${host}", which does not show where it goes on to`;
    }
    if (owner === undefined || !this.#allows(owner)) return `leads to "${host}"`;
    if (owner === 'seller') return undefined;
    if (owner === 'amazon' && this.#options.amazonLinks === 'order-pages' && !isOrderPage(url)) {
      return `leads to a page of "${host}" that is no order, review or contact page`;
    }
    return this.#passedOnTo(url);
  }

  /** A redirect: an allowed host that is given another address to pass the reader on to. */
  #passedOnTo(url: URL): string | undefined {
    for (const address of addressesWithin(url)) {
      const owner = this.#ownerOf(hostOf(address));
      if (owner === undefined || !this.#allows(owner)) {
        return `passes through "${hostOf(url)}" to "${hostOf(address)}"`;
      }
    }
    return undefined;
  }

  #ownerOf(host: string): Owner | undefined {
    for (let at = 0; at !== -1; ) {
      const domain = host.slice(at);
      const owner = OWNERS.get(domain) ?? (this.#own.has(domain) ? 'seller' : undefined);
      if (owner !== undefined) return owner;
      const dot = host.indexOf('.', at);
      at = dot === -1 ? -1 : dot + 1;
    }
    return undefined;
  }
}

const RANKS = ['forbidden', 'insecure', 'template', 'allowed'] as const;

/** `https://amazon.com\@shop.example`: to the URL standard the backslash ends the host, to RFC 3986 it does not. */
const TWO_READINGS = /^[^:]*:[\\/]*(?![\\/])(?:(?<=\\)|[^/?#\\]+\\)[^/?#]*@/;

const HIDDEN = 'names another host before its own, behind an "@"';

/** The host of a domain as people write one: with a scheme, with `*.` or `www.` before it, in any script. */
function hostOfDomain(domain: string): string | undefined {
  const name = domain
    .trim()
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^(?:\*?\.)+/, '');
  const url = URL.parse(`https://${name}`);
  return url ? hostOf(url).replace(/^www\./, '') : undefined;
}

function isOrderPage(url: URL): boolean {
  return amazonPages.some(({ path }) => path.test(url.pathname));
}

/** Further http addresses that stand in a URL's path, query or fragment, plain or percent-encoded. */
function addressesWithin(url: URL): URL[] {
  const rest = url.pathname + url.search + url.hash;
  if (!/%|:|\/\//.test(rest)) return [];
  const found: URL[] = [];
  for (let text = rest, round = 0; round < 3; round++) {
    for (const [address] of text.matchAll(/(?:https?:[\\/]{1,2}|(?<==)[\\/]{2})[^\s&;]+/gi)) {
      const parsed = URL.parse(/^http/i.test(address) ? address : `https:${address}`);
      if (parsed) found.push(parsed);
    }
    const decoded = decode(text);
    if (decoded === text) break;
    text = decoded;
  }
  return found;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%3a/gi, ':').replace(/%2f/gi, '/');
  }
}
