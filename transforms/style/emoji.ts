import { type Attribute, attribute, childrenOf, type Element, isText } from '../../src/document/node.ts';
import { tidyCuts } from '../../src/document/tidy-cut.ts';
import {
  type EmojiMatch,
  findEmojis,
  isOnlyEmoji,
  mayHoldEmoji,
  mayWriteEmoji,
} from '../../src/policy/emoji.ts';
import { isEmojiPicture } from '../../src/policy/emoji-picture.ts';
import { attributeAsMeant, findEmojisOnLine, isSymbolFace } from '../../src/policy/emoji-stand-ins.ts';
import { editOfString, stringsOf } from '../../src/style/strings.ts';
import { defineTransform, type RuleContext } from '../../src/transform.ts';
import { VisibleCuts, type Wording } from '../../src/visible-cuts.ts';

/** Attributes that are shown or read aloud. */
const READ_ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'alt title aria-label aria-description aria-placeholder aria-roledescription aria-valuetext abbr content label ' +
    'placeholder summary value'
  ).split(' '),
);

export default defineTransform({
  id: 'emoji',
  group: 'style',
  summary:
    'Removes every emoji from text, attributes, styles and the subject, and every picture that stands for one.',
  why: 'A message with an emoji is not delivered, and the notice does not say that the emoji was the reason.',
  clause: 'Messages may not contain emojis or GIFs.',
  options: {},
  examples: [
    { before: '<p>Your lamp 💡 is on its way!</p>', after: '<p>Your lamp is on its way!</p>' },
    { before: '<p>🎉</p><p>Your Velora™️ lamp</p>', after: '<p>Your Velora™ lamp</p>' },
    { before: '<p>Thanks <img class="emoji" alt="🙏" src="a.png"></p>', after: '<p>Thanks</p>' },
  ],
  apply(context) {
    const { document, editor } = context;
    const { masked, mask } = document;
    const replaceInSubject: Replace = (from, to, text, found) =>
      editor.replaceInSubject(from, to, text, says(found));
    cutValue(context, () => context.subject, replaceInSubject);
    const pictures = new Set(context.elements('img').filter((img) => isEmojiPicture(img, mask)));
    const mayWrite = mayWriteEmoji(masked);
    if (!mayWrite && pictures.size === 0 && !document.index.texts.some(isSymbolFace)) return;
    const cuts = new VisibleCuts<EmojiMatch>(context, WORDING);
    cuts.cut((line) => findEmojisOnLine(line, document, pictures), { isFrench: isFrench(context) });
    if (!mayWrite) return;
    const seen = new Set<Element['attrs']>();
    for (const element of context.elements()) {
      // The copies that misnested formatting leaves share their attributes.
      if (cuts.isGone(element) || seen.has(element.attrs)) continue;
      seen.add(element.attrs);
      cutAttributes(context, element);
    }
    for (const element of context.elements('title', 'style')) cutUnseenText(context, element);
  },
});

function cutAttributes(context: RuleContext, element: Element): void {
  const { editor, document } = context;
  for (const { name, value } of element.attrs.filter(mayHoldAny)) {
    const current = (): string => attribute(element, name) ?? '';
    const where = name === 'style' ? 'in a CSS string' : `in ${name}`;
    const replace: Replace = (from, to, text, found) =>
      editor.replaceInAttribute(element, name, from, to, text, says(found, where));
    if (name === 'style') {
      cutStrings(current, replace);
      continue;
    }
    const meant = attributeAsMeant(element, name, value, document.masked);
    if (name === 'alt' || !isOnlyEmoji(meant)) cutValue(context, current, replace, meant);
    else editor.removeAttribute(element, name, `${name} holds nothing but ${says(findEmojis(meant))}`);
  }
}

function mayHoldAny({ name, value }: Attribute): boolean {
  if (name === 'style') return mayWriteEmoji(value);
  return READ_ATTRIBUTES.has(name) && (mayHoldEmoji(value) || value.includes('\ufffd'));
}

/** The text of a title or a style sheet. */
function cutUnseenText(context: RuleContext, element: Element): void {
  const [node] = childrenOf(element);
  if (!node || !isText(node)) return;
  const isSheet = element.tagName === 'style';
  const where = isSheet ? 'in a CSS string' : 'in the title';
  const replace: Replace = (from, to, text, found) =>
    context.editor.replaceText([{ node, from, to }], text, says(found, where));
  if (isSheet) cutStrings(() => node.value, replace);
  else cutValue(context, () => node.value, replace);
}

type Replace = (from: number, to: number, text: string, found: readonly EmojiMatch[]) => void;

/** Cuts a value that is one line of text, from left to right. In mode `report` it stays as long as it was. */
function cutValue(context: RuleContext, current: () => string, replace: Replace, meant = current()): void {
  if (!mayHoldEmoji(meant)) return;
  for (const cut of tidyCuts(meant, findEmojis(meant), { isFrench: isFrench(context) })) {
    const shift = current().length - meant.length;
    replace(cut.start + shift, cut.end + shift, cut.text, cut.pieces);
  }
}

function cutStrings(current: () => string, replace: Replace): void {
  const css = current();
  if (!mayWriteEmoji(css)) return;
  for (const string of stringsOf(css)) {
    for (const cut of tidyCuts(string.text, findEmojis(string.text))) {
      const { start, end, text } = editOfString(css, string, cut);
      const shift = current().length - css.length;
      replace(start + shift, end + shift, text, cut.pieces);
    }
  }
}

/** By the buyer's language, else by the one that the message says it is in. */
function isFrench({ message, elements }: RuleContext): boolean {
  const [html] = elements('html');
  return /^fr\b/i.test(message.context?.buyerLanguage ?? (html && attribute(html, 'lang')) ?? '');
}

/** How many emojis the log names in one entry. */
const NAMED = 4;

function says(found: readonly EmojiMatch[], where?: string): string {
  const names = found.slice(0, NAMED).map(({ name }) => name);
  const more = found.length > NAMED ? ` and ${found.length - NAMED} more` : '';
  const isPart = !found.some(({ isShown }) => isShown);
  const what = `${isPart ? 'part of an emoji' : 'emoji'} ${names.join(', ')}${more}`;
  return `${what}${where ? ` ${where}` : ''}; the policy allows none`;
}

const WORDING: Wording<EmojiMatch> = {
  pieces: says,
  element: ({ tagName }, found) => `<${tagName}> shows nothing but ${says(found)}`,
  space: 'space that stood beside an emoji',
  lineBreak: 'line break of a line that showed nothing but emojis',
  parting: 'keeps apart what only an emoji parted',
};
