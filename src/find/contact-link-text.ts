import { foldText } from '../document/folded-text.ts';
import { attribute, descendants, type Element, isElement } from '../document/node.ts';
import { contactCues } from '../policy/contact-cues.data.ts';
import { isMatter, type Pointers, wordsOf } from '../wording/clauses.ts';
import { wordListCache } from '../wording/languages.ts';
import { WordList } from '../wording/word-list.ts';
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
