import { hostOf, isHostWithin } from '../policy/hosts.ts';
import { pictureProxies } from '../policy/picture-proxies.data.ts';

/**
 * How a URL is written. `templated`: it begins with a merge tag, so that its scheme and host are the template's;
 * `tag`: it is nothing but merge tags; `protocol-relative`: `//host/…`; `relative`: it names no host.
 */
export type UrlForm = 'absolute' | 'protocol-relative' | 'relative' | 'templated' | 'tag' | 'empty';

/** The URL of a picture as far as it can be judged before the template is filled in. */
export interface PictureUrl {
  /** As it stands in its place, merge tags masked. */
  value: string;
  form: UrlForm;
  /** Lower case, without the colon; none unless the URL is absolute. */
  scheme: string | undefined;
  /**
   * Where the picture is fetched from, by the URL standard, with `MERGE_TAG` for each merge tag: the URL itself, and
   * what a mail program's proxy stands for. Empty where no host is asked (`data:`, `cid:`, `file:`, a mere merge tag).
   */
  locations: readonly URL[];
}

/** Stands for a merge tag in the locations of a URL: it is valid in every part of one. */
export const MERGE_TAG = 'xmergetagx';

/** A relative URL is read against it, so that its path can be judged. */
const NO_HOST = 'https://relative.invalid/';

/** What names no place on a network: it is read, or is none of a picture's. */
const HOSTLESS = /^(?:data|cid|mid|file|about|javascript|vbscript|livescript|blob)$/;

/**
 * Reads a URL as a browser does: without tabs, line breaks and control characters around it, backslashes as slashes.
 *
 * @param mask the character that stands for merge tags, empty where there is none.
 */
export function readPictureUrl(value: string, mask: string): PictureUrl {
  const key = mask + value;
  let url = known.get(key);
  if (!url) {
    url = readUrl(value, mask);
    if (known.size >= MOST_KNOWN) known.clear();
    if (value.length <= LONGEST_KNOWN) known.set(key, url);
  }
  return url;
}

/** Several rules ask about each picture, and templates name the same ones again and again. */
const known = new Map<string, PictureUrl>();
const MOST_KNOWN = 1_000;
/** In UTF-16 units; a `data:` URL is not kept. */
const LONGEST_KNOWN = 1_000;

function readUrl(value: string, mask: string): PictureUrl {
  const compact = withoutControlsAround(value.replace(/[\t\n\r]/g, ''));
  const tagged = mask === '' ? compact : compact.replace(new RegExp(`${mask}+`, 'g'), MERGE_TAG);
  const read = (form: UrlForm, scheme: string | undefined, text: string | undefined): PictureUrl => {
    const location = text === undefined ? null : URL.parse(text, NO_HOST);
    return { value, form, scheme, locations: location ? [location, ...originals(location)] : [] };
  };
  if (tagged === '') return read('empty', undefined, undefined);
  if (MERE_TAGS.test(tagged)) return read('tag', undefined, undefined);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(tagged)?.[1]?.toLowerCase();
  // `C:\Pictures\lamp.png`, as it stands in mail that was saved from a word processor.
  if (scheme?.length === 1) return read('absolute', 'file', undefined);
  if (scheme?.includes(MERGE_TAG))
    return read('templated', undefined, `https:${tagged.slice(scheme.length + 1)}`);
  if (scheme !== undefined) return read('absolute', scheme, HOSTLESS.test(scheme) ? undefined : tagged);
  if (/^[\\/]{2}/.test(tagged)) return read('protocol-relative', undefined, tagged);
  return read(tagged.startsWith(MERGE_TAG) ? 'templated' : 'relative', undefined, tagged);
}

/** C0 controls and spaces around a URL are no part of it (URL standard, 4.4). */
function withoutControlsAround(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 0x20) start++;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--;
  return text.slice(start, end);
}

/** Nothing but merge tags, or with a query that says nothing of the picture: `{{image_url}}?w=300`. */
const MERE_TAGS = new RegExp(`^(?:${MERGE_TAG})+(?:[?#][^/.]*)?$`);

/** The host that a location names; empty where the template or nobody names it. */
export function knownHost(location: URL): string {
  const host = hostOf(location);
  return host.includes(MERGE_TAG) || host === 'relative.invalid' ? '' : host;
}

/**
 * The extensions, lower case, of the file that a location's path ends in: one, none, or one for each choice of a
 * condition (`{% if x %}a.gif{% else %}b.png{% endif %}`).
 */
export function extensionsOf(location: URL): string[] {
  const name = decoded(location.pathname.slice(location.pathname.lastIndexOf('/') + 1));
  // Behind the name may stand path parameters (RFC 3986, 3.3), or a merge tag for the query.
  const choices = name.split(MERGE_TAG).map((choice) => withoutEnd(choice.split(';')[0] ?? ''));
  return choices.flatMap((choice) => /\.([a-z0-9]+)$/i.exec(choice)?.[1]?.toLowerCase() ?? []);
}

/** Servers that keep files as Windows does drop the dots and spaces at the end of a name. */
function withoutEnd(name: string): string {
  let end = name.length;
  while (name[end - 1] === '.' || name[end - 1] === ' ') end--;
  return name.slice(0, end);
}

/** What a proxy of a mail program was asked for. */
function originals(location: URL): URL[] {
  for (const { host, original } of pictureProxies) {
    if (!isHostWithin(hostOf(location), host)) continue;
    const text = original === 'fragment' ? location.hash.slice(1) : location.searchParams.get(original);
    const found = text ? URL.parse(text) : null;
    if (found) return [found];
  }
  return [];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
