import { foldBlock } from '../../src/document/folded-text.ts';
import type { Parent } from '../../src/document/node.ts';
import { quotedHistory } from '../../src/document/quoted-history.ts';
import type { Span } from '../../src/document/span.ts';
import type { Block } from '../../src/document/visible-text.ts';
import {
  canDetect,
  type DetectedLanguage,
  detectLanguage,
  likelyLanguages,
} from '../../src/language/detect.ts';
import { isSameLanguage, writtenLanguage } from '../../src/language/same-language.ts';
import { defineTransform, type RuleContext } from '../../src/transform.ts';

/** From this confidence on a language counts as known: below it the detector names a neighbour now and then. */
const CONFIDENT = 0.5;
/** How much of a text is looked at in one piece, in UTF-16 units. */
const SAMPLE = 600;

/** Shorter texts are no sentences that tell a language, in UTF-16 units. */
const A_SENTENCE = 40;
/** Confidence of a language for which a text has less than half of the words that it has for its own. */
const FAR_BEHIND = 0.3;

const WHAT = "whether the message is in the buyer's language";

export default defineTransform({
  id: 'language',
  group: 'message',
  summary: "Reports a message that is in another language than the buyer's.",
  why: "A message must be written in the buyer's language of preference, which is not always that of the marketplace.",
  clause: "Messages must be in the buyer's language of preference.",
  options: {},
  examples: [
    { title: "the buyer's language is not known", before: '<p>Guten Tag</p>', after: '<p>Guten Tag</p>' },
  ],
  apply(context) {
    const { message, editor, notChecked } = context;
    const given = message.context?.buyerLanguage;
    if (given === undefined) return;
    const buyer = writtenLanguage(given);
    if (!buyer) {
      editor.report({
        severity: 'warning',
        message: `the context's buyerLanguage "${given}" is no language tag of BCP 47, as de-DE and zh-Hant are`,
      });
      return;
    }
    const texts = textsOf(context);
    const text = texts.join('\n');
    const detected = languagesOf(text);
    const known = detected.filter(({ confidence }) => confidence >= CONFIDENT);
    const isBuyers = ({ language }: DetectedLanguage): boolean => isSameLanguage(language, buyer.baseName);
    const [first] = known;
    if (!first) {
      const neighbours = neighboursIn(text);
      if (neighbours.length > 0 && canDetect(buyer.language) && !neighbours.some(isBuyers))
        reportOther(context, neighbours[0]?.language ?? '', buyer, given);
      else if (!detected.some(isBuyers))
        notChecked(WHAT, 'it has too few words that tell, or mixes languages');
    } else if (known.some((other) => !isSameLanguage(other.language, first.language))) {
      notChecked(
        WHAT,
        `it mixes languages: ${[...new Set(known.map(({ language }) => nameOf(language)))].join(', ')}`,
      );
    } else if (!isBuyers(first)) {
      // The same in two languages: the buyer reads one of them.
      const own = texts.filter((part) => part.length >= A_SENTENCE && isBuyers(certainLanguage(part)));
      if (own.join('').length * 3 >= text.length) notChecked(WHAT, `a part of it is in ${nameOf(given)}`);
      else reportOther(context, first.language, buyer, given);
    }
  },
});

function reportOther(
  { editor, notChecked }: RuleContext,
  language: string,
  buyer: Intl.Locale,
  given: string,
): void {
  const hasSameScript = writtenLanguage(language)?.script === buyer.script;
  if (hasSameScript && !canDetect(buyer.language)) {
    notChecked(WHAT, `${nameOf(buyer.language)} is not among the languages that can be told apart`);
    return;
  }
  editor.report({
    severity: 'error',
    message: `the message is in ${nameOf(language)}, but the buyer's language is ${nameOf(given)}; the policy asks for the buyer's`,
  });
}

/** Languages that are written so alike that a text may be of either. */
const NEIGHBOURS = ['da', 'no'];

/** Those of them that a text is in, where it is in no other. */
function neighboursIn(text: string): DetectedLanguage[] {
  const [first, second, third] = likelyLanguages(text);
  const areNeighbours = [first, second].every((found) => found && NEIGHBOURS.includes(found.language));
  return first &&
    second &&
    areNeighbours &&
    text.length >= A_SENTENCE &&
    (third?.confidence ?? 0) <= FAR_BEHIND
    ? [first, second]
    : [];
}

function certainLanguage(text: string): DetectedLanguage {
  const found = detectLanguage(text);
  return found.confidence >= CONFIDENT ? found : { language: 'und', confidence: 0 };
}

/** The language of a text, or of its beginning, middle and end where it is long. */
function languagesOf(text: string): DetectedLanguage[] {
  if (text.length <= 2 * SAMPLE) return [detectLanguage(text)];
  const middle = Math.floor((text.length - SAMPLE) / 2);
  return [0, middle, text.length - SAMPLE].map((from) => detectLanguage(text.slice(from, from + SAMPLE)));
}

/** How much of a message is looked at, in UTF-16 units. */
const ENOUGH = 4_000;

/** What a reader sees of the subject and the seller's own words, block by block from their beginning, without merge tags. */
function textsOf({ subject, blocks, document, styles }: RuleContext): string[] {
  const quoted = quotedHistory(blocks());
  const texts = [subject];
  let length = subject.length;
  for (const block of blocks()) {
    if (length > ENOUGH) break;
    if (styles.hiding(block.container as Parent) !== undefined) continue;
    const own = ownWords(block, quoted.get(block));
    texts.push(own);
    length += own.length + 1;
  }
  return document.mask === '' ? texts : texts.map((text) => text.replaceAll(document.mask, ''));
}

/** The text of a block without what it quotes of earlier messages: the buyer wrote that. */
function ownWords(block: Block, quoted: readonly Span[] = []): string {
  const { text } = foldBlock(block);
  let own = '';
  let from = 0;
  for (const { start, end } of quoted) {
    own += text.slice(from, start);
    from = end;
  }
  return own + text.slice(from);
}

function nameOf(tag: string): string {
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(tag.replaceAll('_', '-'));
  return name === undefined || name === tag ? tag : `${name} (${tag})`;
}
