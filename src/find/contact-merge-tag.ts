import type { Document } from '../document/document.ts';
import { foldText } from '../document/folded-text.ts';
import type { MergeTag } from '../document/merge-tags.ts';
import { readTags } from '../document/read-tags.ts';
import { findEmails } from './email.ts';

/** Parts of names that stand for a contact, in the languages in which templates are written. */
const CONTACT =
  /^(?:e?mails?|emailaddress|mailaddress|epost|courriel|correo|phones?|phonenumbers?|telephones?|telephonenumber|tel|telefon|telefono|telefone|telefoonnummer|telefonnummer|mobile|mobilenumber|mobil|cell|cellphone|handy|rufnummer|celular|movil|fax|faxnumber|whatsapp|wechat|skype|telegram|viber|hotline)$/;
/** A cheap test: no tag without one of these prints a contact. */
const MAY_NAME =
  /@|mail|epost|courriel|correo|phone|t[eé]l|mob|cell|handy|ruf|fax|movil|whats|wechat|skype|viber|hotline/i;
/** Parts that may follow such a part and change nothing. */
const TAIL =
  /^(?:address|addr|adresse|number|num|no|nr|nummer|numero|formatted|display|link|href|html|text|escaped|raw|e164|\d+|primary|work|home|id)$/;
/** Before it they make it a text of the template's own: `text_email`, `entry_telephone`. */
const LABELS = /^(?:text|txt|entry|column|label|lbl|heading|button|help)$/;
/** Parts that make it something about a contact, and no contact: `is_email_sent`. */
const ABOUT =
  /^(?:has|is|no|sent|count|template|subject|type|enabled|verified|date|model|case|header|footer|preview|title|label|icon|image|logo|lang|language|css|campaign|browser|view|webversion|open)$/;

/**
 * Whether a merge tag prints an e-mail address, a telephone number or a messenger name, by its name (`seller_email`,
 * `store.phone`, `LIST:PHONE`) or by what is written in it.
 */
export function printsContact({ body, role, syntax }: Pick<MergeTag, 'body' | 'role' | 'syntax'>): boolean {
  if (!MAY_NAME.test(body) || /comment|!--/.test(syntax)) return false;
  if (role !== 'value' || /^[#!*]/.test(body)) return false;
  if (body.includes('@') && findEmails(foldText(body)).length > 0) return true;
  // What a directive quotes is a template's path or a text: `@extends('layouts.mail')`.
  const code = syntax === '@directive' ? body.replace(/(['"])[^'"]*\1/g, ' ') : body;
  return namesOf(code.replace(CODE_COMMENT, ' ')).some(isContactName);
}

/** The merge tags of a message that print a contact where a reader or a client meets it: not in comments and code. */
export function contactMergeTags(document: Document): MergeTag[] {
  return readTags(document, printsContact);
}

const CODE_COMMENT = /\/\*(?:[^*]|\*(?!\/))*\*\/|(?<!:)\/\/[^\n]*/g;

/** The names in a tag's body: filters behind a bar and quoted prose are none. */
function namesOf(body: string): string[] {
  // A quoted path is a name (`config('store.email')`), a quoted word or the key of a translation is a text.
  const values = body
    .replace(/(["'])[^"']*\1(?=\s*\|\s*t(?:rans(?:late)?)?\b)/g, ' ')
    .replace(/(["'])(?=[^"']*\s[^"']*\s).*\1/g, ' ')
    .replace(/(["'])((?:(?!\1).)*)\1/g, (_, __, inner: string) =>
      /^[^\s./_]*[./_]\S*$/.test(inner) ? ` ${inner} ` : ' ',
    )
    .replace(/\|\s*[\p{L}_]+/gu, ' ');
  return values.match(/[\p{L}_$@][\p{L}\p{N}_$@./:>-]*/gu) ?? [];
}

function isContactName(name: string): boolean {
  // An object of a mailer, not an address.
  if (/^@?mail$/i.test(name)) return name.toLowerCase() === 'mail';
  const parts = name
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1_$2')
    .replace(/(\p{L}{3})(\p{N})/gu, '$1_$2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');
  if (parts.some((part) => ABOUT.test(part)) || LABELS.test(parts[0] ?? '')) return false;
  let last = parts.length - 1;
  while (last > 0 && TAIL.test(parts[last] as string)) last--;
  const isSplit = parts[last] === 'mail' && parts[last - 1] === 'e';
  return isSplit || CONTACT.test(parts[last] ?? '');
}
