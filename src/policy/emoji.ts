import { MAX_EMOJIS } from '../document/limits.ts';
import { SendableError } from '../errors.ts';

/** Where an emoji, or what is left of one, stands in a text, in UTF-16 units. */
export interface EmojiMatch {
  start: number;
  end: number;
  /** Its code points: `U+1F44B U+1F3FE`. */
  name: string;
  /** False for what shows nothing by itself: a variation selector, a tag, the frame of a keycap. */
  isShown: boolean;
}

const ARROWS = String.raw`\u2190-\u21ff\u27a1\u2900-\u297f\u2b05-\u2b07`;

/** Marks that text was set with before there were emojis: © ® ‼ ⁉ ™ ℹ Ⓜ ▪ ▫ ▶ ◀ ◻ ◼ 〰 〽 ㊗ ㊙ and arrows. */
const TYPOGRAPHIC = String.raw`\xa9\xae\u203c\u2049\u2122\u2139\u24c2\u25aa\u25ab\u25b6\u25c0\u25fb\u25fc\u3030\u303d\u3297\u3299${ARROWS}`;

const PICTOGRAPH = String.raw`[\p{ExtPict}--[${TYPOGRAPHIC}]]`;
const TAG = String.raw`\u{e0020}-\u{e007f}`;
const KEYCAP = String.raw`[0-9#*][\ufe0e\ufe0f]*\u20e3`;
const BASE = String.raw`(?:${KEYCAP}|\p{RI}{1,2}|${PICTOGRAPH}|\p{EMod})`;

/** What may follow a pictograph: selectors, a skin tone, the frame of a keycap, the tags of a flag. */
const TAIL = String.raw`[\ufe0e\ufe0f\u20e3\p{EMod}${TAG}]*`;

/** Scripts in which a zero-width joiner shapes nothing. */
const UNJOINED = 'Latn Grek Cyrl Armn Geor Hebr Hani Hira Kana Bopo Hang Thai Laoo Zyyy Zinh';

/** Letters and marks of the others (Arabic, the Indic scripts, ...): a joiner beside one is that text's own. */
const JOINED = String.raw`[[\p{L}\p{M}]--[${UNJOINED.replace(/\w+ ?/g, (name) => String.raw`\p{scx=${name.trim()}}`)}]]`;

const LINK = String.raw`\u200d+(?:${PICTOGRAPH}|[${ARROWS}]|\p{RI}|\p{EMod})${TAIL}`;
/** Joiners that are no letter's, and halves of characters that would join where an emoji parted them. */
const LOOSE_BEFORE = String.raw`(?:\p{Cs}|(?<!${JOINED})\u200d){0,16}`;
const LOOSE_BEHIND = String.raw`(?:\p{Cs}|\u200d(?!${JOINED}))*`;

let emojis: RegExp | undefined;

/** Made when the first text may hold one: the sets of characters in it take their time. */
function expression(): RegExp {
  emojis ??= new RegExp(
    String.raw`(${LOOSE_BEFORE}${BASE}${TAIL}(?:${LINK})*${LOOSE_BEHIND})|[\ufe0f\u20e3${TAG}]+${LOOSE_BEHIND}`,
    'gv',
  );
  return emojis;
}

/** The units that no emoji and no rest of one is without; few other signs pass. */
const MAY_HOLD = /[\ufe0f\u20e3\u231a-\u2b55\ud83c-\udb40]/;

/** The same as character references, behind the ampersand; and a backslash, which could begin a CSS escape. */
const REFERENCE =
  /#(?:x0*(?:[12][0-9a-f]{4}|2(?:[3-7b][0-9a-f]{2}|0e3)|d[89a-f][0-9a-f]{2}|e00[0-9a-f]{2}|fe0f|5c)|0*(?:\d{5,}|9\d{3}|89\d\d|8419|92(?!\d)))|bsol|(?:fe)?male|phone|spade|club|heart|diam/iy;

const CSS_ESCAPE = /\\0{0,2}(?:[12][0-9a-f]{4}|2(?:[3-7b][0-9a-f]{2}|0e3)|e00[0-9a-f]{2}|fe0f)/i;

/**
 * The emojis of a text, in order: by Unicode property (UTS #51), so that every sequence is found whole, also one
 * that is recommended only tomorrow; and every lone part of one. A pictograph that is also a typographic mark counts
 * only as a part of a sequence, and otherwise loses its emoji selector alone.
 *
 * @throws SendableError MESSAGE_TOO_COMPLEX
 */
export function findEmojis(text: string): EmojiMatch[] {
  if (!mayHoldEmoji(text)) return [];
  const found: EmojiMatch[] = [];
  for (const { 0: emoji, 1: shown, index } of text.matchAll(expression())) {
    if (found.length === MAX_EMOJIS)
      throw new SendableError('MESSAGE_TOO_COMPLEX', `a text of the message holds over ${MAX_EMOJIS} emojis`);
    found.push({
      start: index,
      end: index + emoji.length,
      name: codePointsOf(emoji),
      isShown: shown !== undefined,
    });
  }
  return found;
}

/** Whether a text holds an emoji and nothing else but spaces. */
export function isOnlyEmoji(text: string): boolean {
  return (
    mayHoldEmoji(text) &&
    text.replace(expression(), '').trim() === '' &&
    findEmojis(text).some(({ isShown }) => isShown)
  );
}

/** A cheap test that holds for every text in which `findEmojis` finds something. */
export function mayHoldEmoji(text: string): boolean {
  return MAY_HOLD.test(text);
}

/** A cheap test that holds for all HTML with an emoji in its texts, attributes or styles, however it is written. */
export function mayWriteEmoji(html: string): boolean {
  if (MAY_HOLD.test(html) || (html.includes('\\') && CSS_ESCAPE.test(html))) return true;
  // Looking for one character is far cheaper than an expression that begins with it.
  for (let at = html.indexOf('&'); at !== -1; at = html.indexOf('&', at + 1)) {
    REFERENCE.lastIndex = at + 1;
    if (REFERENCE.test(html)) return true;
  }
  return false;
}

/** A text as the log may show it: `U+1F44B U+1F3FE`. */
export function codePointsOf(text: string): string {
  return Array.from(
    text,
    (char) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  ).join(' ');
}
