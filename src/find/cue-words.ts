import { contactCues } from '../policy/contact-cues.data.ts';
import { handleServices, inflectedServices } from '../policy/contact-schemes.data.ts';
import { wordListCache } from '../wording/languages.ts';
import { WordList } from '../wording/word-list.ts';

/** Labels that are the same in every language that mail is written in; they stand beside numbers in signatures. */
const EVERYWHERE = {
  phone: [
    'tel',
    'tél',
    'telefon',
    'telefono',
    'teléfono',
    'telephone',
    'téléphone',
    'phone',
    'fax',
    'telefax',
    'mobil',
    'mobile',
    'hotline',
    'whatsapp',
    'sms',
    'mob',
    'ph',
    'cell',
  ],
  email: ['e-mail', 'email', 'mail', 'e-post', 'e-posta'],
  // Codes that mean the same everywhere.
  notPhone: [
    'iban',
    'bic',
    'swift',
    'ean',
    'gtin',
    'upc',
    'sku',
    'asin',
    'isbn',
    'imei',
    'rma',
    'vat',
    'eori',
    'order',
    'order id',
    'tracking',
    'art',
    'artnr',
    'ref',
    'mac',
    'lot',
    'gps',
  ],
} as const;

/** Names that no other word begins with: with their endings, and with what is joined to them (`Instagramkonto`). */
const serviceNames = handleServices.map(({ name }) => (inflectedServices.has(name) ? `${name}*` : name));

const cuesOf = (language: string) => contactCues.find((cues) => cues.language === language);

/** Announces a telephone number, as a noun. */
export const phoneWords = wordListCache((language) => [
  ...(cuesOf(language)?.phone ?? []),
  ...EVERYWHERE.phone,
]);
/** Asks to call or to get in touch. */
export const reachWords = wordListCache((language) => [
  ...(cuesOf(language)?.call ?? []),
  ...(cuesOf(language)?.reach ?? []),
]);
/** Says that a number is something else. */
export const otherNumberWords = wordListCache((language) => [
  ...(cuesOf(language)?.notPhone ?? []),
  ...EVERYWHERE.notPhone,
]);
/** Says that a number is written on a thing. */
export const inscribedWords = wordListCache((language) => cuesOf(language)?.inscribed ?? []);
/** Names what a contact is: `phone number`, `e-mail`, `WhatsApp`. */
export const contactNames = wordListCache((language) => [
  ...(cuesOf(language)?.phone ?? []),
  ...(cuesOf(language)?.email ?? []),
  ...EVERYWHERE.phone,
  ...EVERYWHERE.email,
  ...serviceNames,
]);
/** Sends the reader to a contact. */
export const contactPoints = wordListCache((language) => [
  ...(cuesOf(language)?.call ?? []),
  ...(cuesOf(language)?.reach ?? []),
  ...(cuesOf(language)?.email ?? []).filter((word) => VERBS_FROM_MAIL.has(word)),
]);
/** Verbs among the names of mail, in languages that have them. */
const VERBS_FROM_MAIL: ReadonlySet<string> = new Set([
  'mailen',
  'maile',
  'mailt',
  'mejla',
  'maila',
  'mail',
  'email',
  'e-mail',
]);

export const serviceWords = new WordList(serviceNames);
