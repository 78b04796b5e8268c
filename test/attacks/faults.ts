import {
  ACTING_ATTRIBUTES,
  ALLOWED_ATTRIBUTE_FAMILIES,
  ALLOWED_ATTRIBUTES,
  ALLOWED_DATA_TYPES,
  ALLOWED_ELEMENTS,
  ALLOWED_HTTP_EQUIV,
  ALLOWED_SCHEMES,
  PICTURE_ATTRIBUTES,
  URL_ATTRIBUTES,
} from '../../src/policy/allowed-html.data.ts';
import type { Tag } from './read-tags.ts';

/**
 * What of a message's tags the policy does not allow, in words. The lists are the policy's, the reading is another.
 * Tags of a template make names that HTML does not know, and that do nothing: `<p {{a}}>`, `<% if (a <b) %>`.
 */
export function faultsOf(tags: readonly Tag[], isTemplate = false): string[] {
  const known = tags.filter(({ name }) => !isTemplate || !/[^a-z0-9:-]/.test(name));
  return known.flatMap((tag) => [
    ...elementFaults(tag),
    ...tag.attributes
      .filter(([name]) => !isTemplate || !isInert(name))
      .flatMap((pair) => attributeFaults(tag, pair)),
  ]);
}

function isInert(name: string): boolean {
  return !name.startsWith('on') && !ALLOWED_ATTRIBUTES.has(name) && !ACTING_ATTRIBUTES.test(name);
}

/** CSS, as a browser prints it, that fetches or runs something. */
export function cssFaults(css: readonly string[]): string[] {
  return css.filter((text) => /url\(|@import|@font-face|image-set\(|expression\(|script:/i.test(text));
}

const HTML = 'http://www.w3.org/1999/xhtml';

function elementFaults({ name, namespace, attributes }: Tag): string[] {
  if (namespace !== undefined && namespace !== HTML) return [`<${name}> of ${namespace}`];
  if (!ALLOWED_ELEMENTS.has(name)) return [`<${name}>`];
  const equiv = attributes.find(([attribute]) => attribute === 'http-equiv')?.[1];
  const acts = name === 'meta' && equiv !== undefined && !ALLOWED_HTTP_EQUIV.has(equiv.trim().toLowerCase());
  return acts ? [`<meta http-equiv=${equiv}>`] : [];
}

function attributeFaults(tag: Tag, [name, value]: [string, string]): string[] {
  const fault = (why: string): string[] => [`<${tag.name} ${name}="${value}">: ${why}`];
  if (name.startsWith('on')) return fault('handler');
  if (!ALLOWED_ATTRIBUTES.has(name) && !ALLOWED_ATTRIBUTE_FAMILIES.test(name))
    return fault('not on the list');
  if (!URL_ATTRIBUTES.has(name) || name === 'srcset') return [];
  const scheme = schemeOf(value);
  if (scheme === undefined || ALLOWED_SCHEMES.has(scheme)) return [];
  const isPicture =
    scheme === 'data' && PICTURE_ATTRIBUTES.has(name) && ALLOWED_DATA_TYPES.test(value.trim());
  return isPicture ? [] : fault(`scheme ${scheme}`);
}

/** The scheme of a URL as the URL standard reads it; none where it is no URL. */
function schemeOf(url: string): string | undefined {
  return URL.parse(url, 'https://message.invalid/')?.protocol.slice(0, -1);
}
