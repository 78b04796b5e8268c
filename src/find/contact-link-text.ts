import { foldText } from '../document/folded-text.ts';
import { attribute, descendants, type Element, isElement } from '../document/node.ts';
import { contactCues } from '../policy/contact-cues.data.ts';
import { isMatter, type Pointers, wordsOf } from '../wording/clauses.ts';
import { wordListCache } from '../wording/languages.ts';
import { WordList } from '../wording/word-list.ts';
import type { ContactLink } from './contact-link.ts';
import { contactNames, contactPoints } from './cue-words.ts';

/** What a link says where its text only stands for its target. */
const HERE = new WordList([
  'here',
  'chat',
  'call',
  'text',
  'message',
  'click',
  'click here',
  'this link',
  'link',
  'hier',
  'klicken',
  'klick',
  'ici',
  'cliquez',
  'aquí',
  'aqui',
  'haga clic',
  'clic',
  'clique',
  'qui',
  'clicchi',
  'clicca',
  'klik',
  'tutaj',
  'kliknij',
  'här',
  'klicka',
  'buraya',
  'tıklayın',
  'burada',
  'こちら',
  'ここ',
  'クリック',
  '这里',
  '点击',
  '点击这里',
  'هنا',
  'اضغط',
]);

const callWords = wordListCache(
  (language) => contactCues.find((cues) => cues.language === language)?.call ?? [],
);

/**
 * Whether the text of a link to a contact says nothing but that it is one: `here`, `WhatsApp`, `e-mail us`, `call now`.
 * Such a text goes with the link; any other stays as text.
 *
 * @param text of the link, folded.
 */
export function isLinkTextOnly(text: string, languages: readonly string[]): boolean {
  const folded = foldText(text);
  const pointers: Pointers = { languages, points: contactPoints(languages), names: contactNames(languages) };
  const isNamed =
    HERE.has(folded.lower) ||
    contactNames(languages).has(folded.lower) ||
    callWords(languages).has(folded.lower);
  if (!isNamed) return false;
  const words = wordsOf(folded, { start: 0, end: folded.text.length }, HERE.find(folded.lower), pointers);
  return words.filter((word) => isMatter(word, folded)).length <= 1;
}

/** Fewer digits are none that one could call. */
const LEAST_DIGITS = 4;

/** Whether the text of a link to a telephone shows the number that it calls, be it a valid one or not. */
export function showsNumber(text: string, contact: ContactLink | undefined): boolean {
  if (contact?.kind !== 'phone') return false;
  // Without the zero that a country's own numbers begin with, and abroad do not.
  const shown = text.replace(/\D+/g, '').replace(/^0+/, '');
  return shown.length >= LEAST_DIGITS && contact.target.replace(/\D+/g, '').includes(shown);
}

const ICON =
  /(?:facebook|instagram|twitter|whats-?app|telegram|youtube|linkedin|pinterest|tiktok|snapchat|wechat|viber|skype|messenger|line-|phone|telefon|call|mail|envelope|contact|social|\bx\b|\bfb\b|\big\b)/i;

/** Whether a link without text shows the sign of a service: a picture that its name or URL gives away. */
export function showsService(link: Element): boolean {
  for (const node of descendants(link)) {
    if (!isElement(node) || node.tagName !== 'img') continue;
    const path = (attribute(node, 'src') ?? '').split(/[?#]/)[0]?.split('/').slice(-2).join('/') ?? '';
    const width = Number.parseInt(attribute(node, 'width') ?? '', 10);
    if (ICON.test(attribute(node, 'alt') ?? '') || ICON.test(path) || width <= 64) return true;
  }
  return false;
}
