import { ACTING_ATTRIBUTES, ALLOWED_ATTRIBUTES, ALLOWED_ELEMENTS } from '../policy/allowed-html.data.ts';
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
  for (let at = inner.search(OPENS_TAG); at !== -1; ) {
    const end = tagEnd(inner, at);
    if (end === -1 || !isPlainTag(inner, at, end)) return true;
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

/** An allowed element with allowed attributes, or the end tag of one. */
function isPlainTag(text: string, start: number, end: number): boolean {
  const name = /^<\/?([a-z][a-z0-9]*)/i.exec(text.slice(start, end))?.[1]?.toLowerCase();
  if (name === undefined || !ALLOWED_ELEMENTS.has(name) || STRUCTURE.test(name)) return false;
  return writtenAttributes(text, start, end).every(
    (attr) =>
      attr.name !== 'style' && !attributeFault(attr.name, text.slice(attr.valueStart, attr.valueEnd), ''),
  );
}

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
