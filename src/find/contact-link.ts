import { type ContactKind, contactHosts, contactSchemes } from '../policy/contact-schemes.data.ts';

const KINDS: ReadonlyMap<string, ContactKind> = new Map(
  contactSchemes.map(({ scheme, kind }) => [scheme, kind]),
);
const HOSTS: ReadonlySet<string> = new Set(contactHosts.map(({ host }) => host));

/** What a link opens: a mail, a call, or a chat or profile. */
export interface ContactLink {
  kind: ContactKind;
  /** Behind the scheme, or the host: what a log can show. */
  target: string;
}

/**
 * Tells whether a URL leads to a person outside Amazon, by its scheme or host, read as a browser reads it: without
 * tabs, line breaks and leading control characters, whatever the case.
 *
 * @param url the value of an attribute, decoded.
 */
export function contactLinkOf(url: string): ContactLink | undefined {
  const plainHost = PLAIN_URL.exec(url)?.[1];
  if (plainHost !== undefined)
    return isContactHost(plainHost.toLowerCase()) ? { kind: 'messenger', target: plainHost } : undefined;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the URL standard strips C0 controls and spaces at both ends.
  const plain = url.replace(/[\t\n\r]/g, '').replace(/^[\u0000- ]+|(?<![\u0000- ])[\u0000- ]+$/g, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase();
  if (scheme !== undefined) {
    const kind = KINDS.get(scheme);
    if (kind) return { kind, target: plain.slice(scheme.length + 1) };
    if (scheme === 'intent') return { kind: 'messenger', target: plain };
    if (scheme !== 'http' && scheme !== 'https') return undefined;
  } else if (/^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}.-]+\.\p{L}{2,}$/u.test(plain)) {
    return { kind: 'email', target: plain };
  }
  const host = hostOf(plain);
  return host !== undefined && isContactHost(host) ? { kind: 'messenger', target: host } : undefined;
}

/** A web address as nearly all are written; any other is read by the URL standard. */
const PLAIN_URL = /^https?:\/\/([a-z0-9.-]+)(?:[/?#][^\s\\]*)?$/i;

function hostOf(url: string): string | undefined {
  if (!/^(?:https?:)?[\\/]{2}|^https?:/i.test(url)) return undefined;
  try {
    return new URL(url, 'https://relative.invalid/').hostname.replace(/\.$/, '');
  } catch {
    return undefined;
  }
}

function isContactHost(host: string): boolean {
  const labels = host.split('.');
  return labels.some((_, index) => HOSTS.has(labels.slice(index).join('.')));
}
