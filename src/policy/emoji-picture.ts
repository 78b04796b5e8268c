import { attribute, type Element } from '../document/node.ts';
import { isOnlyEmoji } from './emoji.ts';
import { emojiFileName, emojiPictures } from './emoji-pictures.data.ts';

/** Larger than this, in CSS px, no picture stands in a line of text for an emoji: 72 is what the emoji sets serve. */
const LARGEST = 72;

const EMOJI_ATTRIBUTES = ['data-emoji', 'data-goomoji', 'goomoji'];
const EMOJI_CLASS = /(?:^|[\s_-])(?:emoji|emojione|twemoji|emoticon|smiley|emojiinsert)(?:$|[\s_-])/i;
const EMOJI_FOLDER = /\/(?:emojis?|emoticons?|smileys?|smilies)\//i;
const SHORT_NAME = /^\s*:[a-z0-9_+-]+:\s*$/i;

/**
 * Whether a picture stands for an emoji: mail programs and editors put one where their user typed an emoji. It is
 * known by its address or by what the program notes on it, and otherwise, if it is no large picture, by its class,
 * its folder, or an alternative text that is an emoji or the short name of one. What a template will fill in cannot
 * be judged, and is taken for a picture of something.
 *
 * @param mask the character that stands for merge tags, empty where there is none.
 */
export function isEmojiPicture(img: Element, mask: string): boolean {
  if (mask !== '' && img.attrs.some(({ value }) => value.includes(mask))) return false;
  const src = attribute(img, 'src') ?? '';
  if (EMOJI_ATTRIBUTES.some((name) => attribute(img, name) !== undefined) || isEmojiAddress(src)) return true;
  return (hasEmojiClass(img) || isEmojiFile(src) || hasEmojiText(img)) && !isLarge(img);
}

function hasEmojiClass(img: Element): boolean {
  return EMOJI_CLASS.test(attribute(img, 'class') ?? '');
}

function isEmojiFile(src: string): boolean {
  return !src.startsWith('data:') && (EMOJI_FOLDER.test(src) || emojiFileName.test(src));
}

function hasEmojiText(img: Element): boolean {
  const alt = attribute(img, 'alt') ?? '';
  return SHORT_NAME.test(alt) || isOnlyEmoji(alt);
}

const GMAIL_PART = /^cid:[^@]*@goomoji\./i;

/** The addresses of all sets as one expression: a message holds many pictures, and hardly one of an emoji. */
const EMOJI_ADDRESS = new RegExp(
  `^\\s*(?:https?:)?//(?:${emojiPictures.map(({ host, path }) => hostPattern(host) + pathPattern(path)).join('|')})`,
  'i',
);

function hostPattern(host: string | undefined): string {
  return host === undefined ? '[^/?#]*' : `(?:[^/?#]*[.@])?${host.replaceAll('.', '\\.')}(?::\\d*)?`;
}

function pathPattern({ source }: RegExp): string {
  return source.startsWith('^') ? source.slice(1) : `(?=/)[^?#]*${source}`;
}

function isEmojiAddress(src: string): boolean {
  return EMOJI_ADDRESS.test(src) || GMAIL_PART.test(src);
}

function isLarge(img: Element): boolean {
  const style = attribute(img, 'style') ?? '';
  const declared = style.matchAll(/(?:^|[;\s])(?:width|height)\s*:\s*([\d.]+)(px|%|r?em|pt)?/gi);
  const sizes = Array.from(declared, ([, size, unit = 'px']) => toPx(size, unit.toLowerCase()));
  for (const name of ['width', 'height']) {
    const [, size, percent] = /^\s*([\d.]+)\s*(%?)/.exec(attribute(img, name) ?? '') ?? [];
    if (size !== undefined) sizes.push(toPx(size, percent || 'px'));
  }
  return sizes.some((size) => size > LARGEST);
}

function toPx(size: string | undefined, unit: string): number {
  const perUnit: Record<string, number> = { px: 1, pt: 4 / 3, em: 16, rem: 16, '%': LARGEST };
  return Number(size) * (perUnit[unit] ?? 1);
}
