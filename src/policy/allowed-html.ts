import { srcsetCandidates } from '../document/srcset.ts';
import {
  ACTING_ATTRIBUTES,
  ALLOWED_ATTRIBUTE_FAMILIES,
  ALLOWED_ATTRIBUTES,
  ALLOWED_DATA_TYPES,
  ALLOWED_HTTP_EQUIV,
  ALLOWED_SCHEMES,
  PICTURE_ATTRIBUTES,
  URL_ATTRIBUTES,
} from './allowed-html.data.ts';

/**
 * What is wrong with an attribute, as the end of a sentence that begins with its name; `undefined` where it is
 * allowed. Names are lower case, values decoded.
 *
 * @param mask the character that stands for merge tags, empty where there is none.
 */
export function attributeFault(name: string, value: string, mask: string): string | undefined {
  if (name.startsWith('on')) return 'would run a script';
  if (mask !== '' && name.includes(mask)) return templatedFault(name.replaceAll(mask, ''), value, mask);
  if (!ALLOWED_ATTRIBUTES.has(name) && !ALLOWED_ATTRIBUTE_FAMILIES.test(name)) {
    return 'is not on the list of attributes for mail';
  }
  if (!URL_ATTRIBUTES.has(name)) return undefined;
  const urls = name === 'srcset' ? srcsetCandidates(value).map(({ url }) => url) : [value];
  for (const url of urls) {
    const fault = urlFault(url, PICTURE_ATTRIBUTES.has(name), mask);
    if (fault) return fault;
  }
  return undefined;
}

/** The same of a name that a merge tag completes: `{{a}}onclick` is one of a handler where the tag comes out empty. */
function templatedFault(rest: string, value: string, mask: string): string | undefined {
  const isKnown = rest.startsWith('on') || ALLOWED_ATTRIBUTES.has(rest) || ACTING_ATTRIBUTES.test(rest);
  if (isKnown) return attributeFault(rest, value, mask);
  const scheme = schemeOf(value, mask).scheme;
  return scheme !== undefined && SCRIPT_SCHEMES.test(scheme)
    ? `leads to "${scheme}:", which mail may not`
    : undefined;
}

const SCRIPT_SCHEMES = /^(?:java|vb|live)script$/;

/** What is wrong with a URL's scheme, read as a browser reads it: without control characters, tabs and line breaks. */
export function urlFault(url: string, isPicture: boolean, mask: string): string | undefined {
  const { scheme, compact } = schemeOf(url, mask);
  if (scheme === undefined || ALLOWED_SCHEMES.has(scheme)) return undefined;
  if (scheme === 'data' && isPicture && ALLOWED_DATA_TYPES.test(compact)) return undefined;
  return `leads to "${scheme}:", which mail may not`;
}

function schemeOf(url: string, mask: string): { scheme: string | undefined; compact: string } {
  // What a merge tag will add is not known: the scheme is read with it and without it.
  const read = mask !== '' && url.includes(mask) ? url.replaceAll(mask, '') : url;
  const compact = read.replace(/[\t\n\r]/g, '').replace(LEADING_CONTROLS, '');
  return { scheme: /^([a-z][a-z0-9+.-]*):/i.exec(compact)?.[1]?.toLowerCase(), compact };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the URL standard strips exactly C0 controls and spaces.
const LEADING_CONTROLS = /^[\u0000-\u0020]+/;

/** Whether a `<meta>` acts on the client instead of describing the message. */
export function isActingMeta(httpEquiv: string): boolean {
  return !ALLOWED_HTTP_EQUIV.has(httpEquiv.trim().toLowerCase());
}
