import { attachmentOf } from '../attachments/content.ts';
import { attribute, descendants, type Element, isElement, isText, type Node } from '../document/node.ts';
import { isTemplated, knownValue } from '../document/open-attributes.ts';
import type { Message } from '../message.ts';
import type { Cascade } from '../style/cascade.ts';
import type { RuleContext } from '../transform.ts';
import { isMeaningfulAlt } from './alt.ts';
import { fileWords, namesSpace, pictureFileName } from './file-words.ts';
import { readPictureUrl } from './picture-url.ts';
import { tinySize } from './shown-size.ts';

/**
 * The best text that is known of a picture: what ARIA or its title says, the caption of its figure, the name of its file
 * where that was given in words.
 */
export function knownText(
  { document, message }: RuleContext,
  picture: Element,
  mayReadFileName: boolean,
): string | undefined {
  const given = knownValue(document, picture, 'aria-label') ?? knownValue(document, picture, 'title');
  if (given !== undefined && isMeaningfulAlt(given)) return given;
  const caption = captionOf(picture);
  if (caption !== '' && !isTemplated(document, caption)) return caption;
  const name = mayReadFileName ? fileName(picture, document.mask, message.attachments) : undefined;
  return name === undefined ? undefined : fileWords(name);
}

function captionOf(picture: Element): string {
  const figure = around(picture, /^figure$/);
  const [caption] = figure ? elementsIn(figure, 'figcaption') : [];
  return figure && caption && elementsIn(figure, 'img').length === 1 ? textOf(caption) : '';
}

function fileName(picture: Element, mask: string, attachments: Message['attachments']): string | undefined {
  const url = readPictureUrl(attribute(picture, 'src') ?? '', mask);
  if (url.scheme === 'cid') return pictureFileName(attachmentOf(url.value, attachments)?.filename ?? '');
  const [location] = url.locations;
  const isKnown = location !== undefined && !isTemplatedPath(url.value, mask);
  return isKnown ? pictureFileName(location.pathname) : undefined;
}

function isTemplatedPath(url: string, mask: string): boolean {
  const path = url.split(/[?#]/)[0] ?? '';
  return mask !== '' && path.slice(path.lastIndexOf('/') + 1).includes(mask);
}

/** Why a picture says nothing that the message does not say, as a part of a sentence; none where it may say something. */
export function whyDecoration(
  styles: Cascade,
  picture: Element,
  link: Element | undefined,
  text: string | undefined,
): string | undefined {
  const size = tinySize(styles, picture);
  if (size !== undefined) return `of ${size}`;
  if (isRule(picture)) return 'with the shape of a line';
  if (namesSpace(pictureFileName((attribute(picture, 'src') ?? '').split(/[?#]/)[0] ?? '') ?? ''))
    return 'that keeps space';
  if (link && textOf(link) !== '') return 'beside the text of its link';
  const beside = around(picture, /^(?:p|li|td|th|a|button)$/);
  return text !== undefined && beside && textOf(beside) === text
    ? 'beside a text that says the same'
    : undefined;
}

/** So thin is what parts things, and so many times longer. */
const THIN = 10;

function isRule(picture: Element): boolean {
  const [width, height] = ['width', 'height'].map((name) =>
    Number.parseInt(attribute(picture, name) ?? '', 10),
  );
  if (!width || !height) return false;
  return Math.min(width, height) <= THIN && Math.max(width, height) >= THIN * Math.min(width, height);
}

/** The link that a picture stands in. */
export function linkOf(picture: Element): Element | undefined {
  const link = around(picture, /^a$/);
  return link && attribute(link, 'href') !== undefined ? link : undefined;
}

/** Whether a link has a name apart from a picture in it. */
export function isNamedByOthers(link: Element, picture: Element): boolean {
  if (['aria-label', 'aria-labelledby', 'title'].some((name) => attribute(link, name)?.trim())) return true;
  const others = elementsIn(link, 'img').filter((other) => other !== picture);
  return textOf(link) !== '' || others.some((other) => attribute(other, 'alt')?.trim());
}

function elementsIn(element: Element, tagName: string): Element[] {
  return [...descendants(element)].filter((node) => isElement(node) && node.tagName === tagName) as Element[];
}

function around(element: Element, name: RegExp): Element | undefined {
  let node: Node | null = element.parentNode;
  while (node && isElement(node) && !name.test(node.tagName)) node = node.parentNode;
  return node && isElement(node) ? node : undefined;
}

function textOf(element: Element): string {
  const texts = [...descendants(element)].filter(isText).map(({ value }) => value);
  return texts.join('').replace(/\s+/g, ' ').trim();
}
