import {
  ACTING_ATTRIBUTES,
  ALLOWED_ATTRIBUTES,
  ALLOWED_ELEMENTS,
  URL_ATTRIBUTES,
} from '../policy/allowed-html.data.ts';
import { attributeFault } from '../policy/allowed-html.ts';
import { writtenAttributes } from './start-tag.ts';

/**
 * A merge tag is opaque to us, but a mail client that is sent the template as it stands would read what is in it. So
 * a tag is opaque only where nothing in it could act or be shown as markup that the rules would have to see. Each
 * question is answered from the tag alone, so that the answer is the same in the cleaned message.
 */

/** Elements that a text inside a merge tag may name: `{{trans "Hi <b>%1</b>"}}`. Raw text and structure may not. */
const STRUCTURE =
  /^(?:html|head|title|meta|style|body|base|plaintext|xmp|listing|picture|source|img|area|map)$/;

/** Whether a merge tag in text holds markup that must be read. */
export function hidesMarkupInText(tag: string): boolean {
  const inner = tag.slice(2);
  let quote = '';
  let read = 0;
  for (let at = inner.search(OPENS_TAG); at !== -1; ) {
    quote = quoteAt(inner, read, at, quote);
    read = at;
    const end = tagEnd(inner, at);
    if (end === -1 || !isPlainTag(inner, at, end, quote !== '')) return true;
    const next = inner.slice(end).search(OPENS_TAG);
    at = next === -1 ? -1 : end + next;
  }
  return false;
}

const OPENS_TAG = /<[a-z/!?]/i;

function tagEnd(text: string, start: number): number {
  const tag = /<[^\s<>"'=]*(?:\s+[^\s<>"'=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s<>"'=]+))?)*\s*>/y;
  tag.lastIndex = start;
  return tag.test(text) ? tag.lastIndex : -1;
}

/**
 * An allowed element with allowed attributes, or the end tag of one. In a string of the template's language a tag may
 * have a look and a URL that leads nowhere yet; outside of one an editor put it there, and it is the message's own.
 */
function isPlainTag(text: string, start: number, end: number, isString: boolean): boolean {
  const [, slash, written] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(text.slice(start, end)) ?? [];
  const element = written?.toLowerCase();
  if (element === undefined || !ALLOWED_ELEMENTS.has(element) || STRUCTURE.test(element)) return false;
  if (slash !== '') return isString;
  return writtenAttributes(text, start, end).every(({ name, valueStart, valueEnd }) => {
    const value = text.slice(valueStart, valueEnd);
    if (attributeFault(name, value, '') !== undefined) return false;
    if (name === 'style') return isString && !MAY_ACT.test(value);
    return !(URL_ATTRIBUTES.has(name) && NAMES_SITE.test(value));
  });
}

/** The quote that is open at a unit of a text, from the one that was open before. */
function quoteAt(text: string, from: number, to: number, before: string): string {
  let quote = before;
  for (const [mark] of text.slice(from, to).matchAll(/["']/g)) {
    if (quote === '') quote = mark;
    else if (quote === mark) quote = '';
  }
  return quote;
}

/** CSS can fetch and run by its functions alone, and hide their names by escapes and comments. */
const MAY_ACT = /[(\\@<]|\/\*/;

/** A URL that says where it leads; one that is relative, or put together when the tag is filled in, does not. */
const NAMES_SITE = /^\s*(?:[a-z][a-z0-9+.-]*:(?:[\\/]{2})?|[\\/]{2})[^\s'"%{}~$]/i;

/** Whether a merge tag in text prints a link of which it does not say where it leads. */
export function printsLink(tag: string): boolean {
  return PRINTED_LINK.test(tag) && !hidesMarkupInText(tag);
}

const PRINTED_LINK = /<a\s[^<>]*?\bhref\s*=/i;

/** Whether a merge tag between attributes, or in a value without quotes, holds an attribute that HTML knows. */
export function hidesAttribute(tag: string): boolean {
  const text = `<x ${tag.replaceAll('>', ' ')}>`;
  return writtenAttributes(text, 0, text.length).some(isKnown);

  function isKnown({
    name,
    valueEnd,
    valueStart,
  }: {
    name: string;
    valueStart: number;
    valueEnd: number;
  }): boolean {
    return (
      name.startsWith('on') ||
      (valueEnd > valueStart && (ALLOWED_ATTRIBUTES.has(name) || ACTING_ATTRIBUTES.test(name)))
    );
  }
}

/** Whether a merge tag in a quoted value ends the value for a reader that does not know it. */
export function breaksQuotes(tag: string, quote: string): boolean {
  const parts = tag.split(quote);
  if (parts.length % 2 === 0) return true;
  const outside = parts.filter((_, i) => i % 2 === 1);
  return parts.length > 1 && (/[<>]/.test(tag) || outside.some(hidesAttribute));
}
