/**
 * The name of a URL's host as lists are written: lower case and without the dot that may end it.
 *
 * @param url as the URL standard parses it, so that IDN, percent-encoding and full-width characters are resolved.
 */
export function hostOf(url: URL): string {
  return url.hostname.replace(/\.$/, '');
}

/** Whether a host is `domain` or stands below it. */
export function isHostWithin(host: string, domain: string): boolean {
  return host === domain || (host.endsWith(domain) && host[host.length - domain.length - 1] === '.');
}

/**
 * Addresses that only the writer's own machine or network knows: RFC 1918, RFC 6598 (shared), loopback, link-local
 * (RFC 3927), "this network", as the URL standard writes every form of an IPv4 address. The networks for
 * documentation (RFC 5737) are not among them: whoever writes them wants an address of the public.
 */
const PRIVATE_IPV4 =
  /^(?:0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;

/** Unspecified, loopback, unique local (RFC 4193) and link-local addresses. */
const PRIVATE_IPV6 = /^\[(?:::1?|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)\]$/;

/** An IPv4 address in IPv6, as the URL standard writes it: `[::ffff:7f00:1]`. */
const MAPPED_IPV4 = /^\[::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/;

/**
 * Names that resolve in a private network alone: RFC 6761 (localhost), RFC 6762 (local, and the others that its
 * appendix G knows), RFC 8375 (home.arpa), ICANN's reservation of 2024 (internal).
 */
const PRIVATE_DOMAINS = [
  'localhost',
  'localdomain',
  'local',
  'intranet',
  'internal',
  'private',
  'corp',
  'home',
  'lan',
  'home.arpa',
];

/** Whether a host can be reached by nobody outside the writer's own machine or network. */
export function isPrivateHost(host: string): boolean {
  if (host.startsWith('[')) {
    const [, high, low] = MAPPED_IPV4.exec(host) ?? [];
    if (high === undefined || low === undefined) return PRIVATE_IPV6.test(host);
    const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
    return PRIVATE_IPV4.test(`${a >> 8}.${a & 255}.${b >> 8}.${b & 255}`);
  }
  if (/^\d+\.\d+\.\d+\.\d+$/.test(host)) return PRIVATE_IPV4.test(host);
  return !host.includes('.') || PRIVATE_DOMAINS.some((domain) => isHostWithin(host, domain));
}
