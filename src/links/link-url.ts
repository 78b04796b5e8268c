import { contactLinkOf } from '../find/contact-link.ts';

/**
 * Where a link leads, as far as that can be told before the template is filled in. `none`: to no other place (empty,
 * a fragment, an attached part); `contact`: to a person (`mailto:`, `tel:`); `template`: a merge tag names the host;
 * `web`: to a page of the web; `relative`: to a page of no site; `other`: by a scheme that is not the web's.
 */
export type LinkTarget =
  | { kind: 'none' | 'contact' | 'template' | 'relative' }
  | { kind: 'other'; scheme: string }
  | WebTarget;

export interface WebTarget {
  kind: 'web';
  /** Merge tags are `MERGE_TAG` in it. */
  url: URL;
  form: 'https' | 'http' | 'no-scheme';
  /** A merge tag is part of the host, or stands for the scheme. */
  isTemplated: boolean;
}

/** Stands for a merge tag in a URL: it is valid in every part of one. */
export const MERGE_TAG = 'xmergetagx';

/**
 * Reads the value of an `href` as a browser does, by the WHATWG URL standard: without tabs, line breaks and control
 * characters around it, backslashes as slashes, hosts in lower case and punycode.
 *
 * @param mask the character that stands for merge tags, empty where there is none.
 */
export function readLink(value: string, mask: string): LinkTarget {
  const compact = value.replace(/[\t\n\r]/g, '').replace(CONTROLS_AROUND, '');
  const text = mask === '' ? compact : compact.replace(new RegExp(`${mask}+`, 'g'), MERGE_TAG);
  if (text === '' || text.startsWith('#') || /^(?:cid|mid):/i.test(text)) return { kind: 'none' };
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(text) ?? [];
  if (scheme === undefined) return readWithoutScheme(text);
  if (scheme.endsWith(MERGE_TAG)) return webTarget(`https${text.slice(scheme.length)}`, 'https', true);
  if (!/^https?$/i.test(scheme)) {
    const isContact = contactLinkOf(value) !== undefined;
    return isContact ? { kind: 'contact' } : { kind: 'other', scheme: scheme.toLowerCase() };
  }
  return webTarget(text, scheme.length === 5 ? 'https' : 'http');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the URL standard strips exactly C0 controls and spaces.
const CONTROLS_AROUND = /^[\u0000-\u0020]+|(?<![\u0000-\u0020])[\u0000-\u0020]+$/g;

/** A merge tag of a syntax that is off unless asked for: `[unsubscribe_link]`, `%order_url%`, `{!Contact.Link}`. */
const PLACEHOLDER = /^(?:\[[^[\]\s]+\]|%[\w.-]+%|\{[^{}\s]+\}|@[\w.-]+@|__?[\p{L}\d.-]+__?|<<[\w. -]+>>)$/u;

function readWithoutScheme(text: string): LinkTarget {
  if (/^[\\/]{2}/.test(text)) return webTarget(`https:${text}`, 'no-scheme');
  if (text.startsWith(MERGE_TAG) || PLACEHOLDER.test(text)) return { kind: 'template' };
  if (contactLinkOf(text) !== undefined) return { kind: 'contact' };
  // `www.shop.example/lamp`: what its writer meant, and what some programs make of it.
  return /^www\d?\.[^\s/.]+\./i.test(text) ? webTarget(`https://${text}`, 'no-scheme') : { kind: 'relative' };
}

function webTarget(text: string, form: WebTarget['form'], isSchemeTemplated = false): LinkTarget {
  const url = URL.parse(text);
  if (!url) return text.includes(MERGE_TAG) ? { kind: 'template' } : { kind: 'relative' };
  return { kind: 'web', url, form, isTemplated: isSchemeTemplated || url.hostname.includes(MERGE_TAG) };
}

/**
 * The URLs that one value holds: more than one where a condition of the template chooses
 * (`{% if x %}https://…{% else %}https://…{% endif %}`).
 */
export function urlChoices(value: string, mask: string): string[] {
  if (mask === '' || !value.includes(mask)) return [value];
  const starts = [...value.matchAll(new RegExp(`${mask}(?=\\s*https?:)`, 'gi'))].map(
    ({ index }) => index + 1,
  );
  const ends = [...starts, value.length];
  const choices = [0, ...starts].map((start, index) => value.slice(start, ends[index]));
  if (starts.length === 0) return [value];
  return choices.map((choice) => choice.trim()).filter((choice) => choice.replaceAll(mask, '') !== '');
}

/** The same URL over https, by its scheme alone; of an explicit port 80 nothing can be had over https. */
export function overHttps(value: string): string {
  const scheme = /^[\0-\x20]*h[\t\n\r]*t[\t\n\r]*t[\t\n\r]*p(?=[\t\n\r]*:)/i.exec(value)?.[0];
  if (scheme === undefined) {
    return value.replace(/^([\0-\x20]*)(?=([\\/]?))/, (_, space: string, slash: string) =>
      slash === '' ? `${space}https://` : `${space}https:`,
    );
  }
  const rest = value.slice(scheme.length).replace(/^(:[\\/]*[^\\/?#:@[\]]*):80(?![^\\/?#])/, '$1');
  return `${scheme}${scheme.endsWith('P') ? 'S' : 's'}${rest}`;
}
