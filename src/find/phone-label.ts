import type { FoldedText } from '../document/folded-text.ts';
import { partitionPoint } from '../document/partition-point.ts';
import { sentencesOf } from '../document/sentences.ts';
import type { Span } from '../document/span.ts';
import { contactCues } from '../policy/contact-cues.data.ts';
import { clauseWords } from '../wording/clause-words.data.ts';
import { wordListCache } from '../wording/languages.ts';
import { type FoundWord, WordList } from '../wording/word-list.ts';
import { inscribedWords, otherNumberWords, phoneWords, reachWords } from './cue-words.ts';
import type { PhoneContext } from './phone.ts';

/** What the words beside a number say of it. */
export interface Label {
  /** `phone`: a word announces a number; `reach`: a verb asks to get in touch; `other`: it is named as something else. */
  kind: 'phone' | 'reach' | 'other' | 'none';
  /** Whether nothing but small words stands between the word and the number. */
  isAdjacent: boolean;
  /** Whether the number stands alone on its line, or set off from its neighbours by signs. */
  isAlone: boolean;
  /** Whether no number or code is named in the sentence. */
  isFree: boolean;
  /** Whether a colon leads to the number and more than a label stands before it: `If it is urgent: …`. */
  isLed?: boolean;
  /** The words before the number in its sentence, lower case. */
  text: string;
}

/** How far before a number a word can announce it. */
const REACH = 110;

const SYMBOLS = /[\u260e\u260f\u2706\u{1f4de}\u{1f4df}\u{1f4f1}\u{1f4f2}\u{1f57d}-\u{1f57f}\u{1f4e0}]/u;
/** `T: 0171 …`, `M. …` at the beginning of a line or item, as signatures have it. */
const LETTER = /(?:^|[\n|,;(\u2022\u00b7] ?|- )[tmfphc]\s?[.:)] ?$/;
/** `T 020 …` at the beginning of a line: the letter counts before a number that is dialled. */
const BARE_LETTER = /(?:^|\n|[|\u2022\u00b7] ?)[tmfp] $/;

const LIST_SIGNS =
  /^[\s,;/|&+\u2022\u00b7-]*(?:[tmfph][.:]? ?)?$|^ ?(?:or|and|oder|und|ou|et|o|y|e|of|en|lub|i|eller|och|veya|ve)(?: (?:to|fax|auf|unter|an|au|al))? $/;

const unlabelled: Omit<Label, 'kind' | 'isAdjacent'> = { isAlone: false, isFree: false, text: '' };

/** The first letters of every word that announces a number, in all languages. */
const STEMS = new RegExp(
  `(?<![\\p{L}])(?:${[
    ...new Set(
      contactCues
        .flatMap(({ phone, call, reach }) => [...phone, ...call, ...reach])
        .map((entry) => entry.slice(0, 4).trim()),
    ),
  ]
    .filter((stem) => /^[\p{L} '-]+$/u.test(stem))
    .join('|')})`,
  'u',
);
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}]/u;

/** Whether any word near a number might announce it: a cheap test before `labelOf()`. */
export function mayBeLabelled({ lower }: FoldedText, span: Span, context: PhoneContext): boolean {
  const near = lower.slice(Math.max(0, span.start - REACH), span.end + 40);
  if (STEMS.test(near) || UNSPACED.test(near) || SYMBOLS.test(near)) return true;
  const before = lower.slice(Math.max(0, span.start - 30), span.start);
  if (LETTER.test(before) || BARE_LETTER.test(before) || LEADS_TO.test(before)) return true;
  if (isLedTo(before)) return true;
  return /^\s*$|(?<!\s)[^\S\n]*\n\s*$/.test(before) && STEMS.test(context.labelBefore ?? '');
}

/**
 * Tells what a number is by the nearest word before it in its sentence, or by one right behind it.
 *
 * @param previous the number found before, which passes its label on in a list: `Tel. … / …`.
 */
export function labelOf(
  folded: FoldedText,
  span: Span,
  context: PhoneContext,
  previous: Span | undefined,
): Label {
  const { lower } = folded;
  const start = sentenceStart(folded, span.start);
  const before = lower.slice(start, span.start);
  if (previous && previous.end >= start && LIST_SIGNS.test(lower.slice(previous.end, span.start))) {
    return {
      ...unlabelled,
      kind: 'phone',
      isAdjacent: true,
      text: lower.slice(Math.max(0, previous.start - REACH), span.start),
    };
  }
  const lineBefore = before.trim();
  const text = lineBefore === '' ? (labelBefore(lower, start, context) ?? '') : before;
  const after = lower.slice(span.end, span.end + 40).split('\n')[0] as string;
  const isAlone =
    /(?:^|[|\u2022\u00b7,;] ?| - )$/.test(lineBefore === '' ? '' : before) &&
    /^[\s.)]*(?:$|[|\u2022\u00b7,;(]| - )/.test(after);
  if (SYMBOLS.test(text.slice(-6)) || LETTER.test(text))
    return { kind: 'phone', isAdjacent: true, isAlone, isFree: true, text };
  if (BARE_LETTER.test(text) && /^[+(0]/.test(lower.slice(span.start, span.end)))
    return { kind: 'reach', isAdjacent: true, isAlone, isFree: true, text };
  const other = otherNumberWords(context.languages)
    .find(text)
    .filter((word) => !isUsedUp(text, word))
    .at(-1);
  const phone = lastOf(phoneWords(context.languages).find(text), text);
  const reach = lastOf(reachWords(context.languages).find(text), text);
  const afterLabel = labelBehind(after, context);
  const isFree = !other && !NUMBER_LABEL.test(text);
  const nearest = Math.max(other?.end ?? -1, phone?.end ?? -1, reach?.end ?? -1);
  if (OWN_NUMBER.test(text) && !other)
    return { kind: 'phone', isAdjacent: true, isAlone, isFree: true, text };
  if (nearest === -1) {
    if (leadsTo(text, context) && /\d[ ./()-]+\d/.test(lower.slice(span.start, span.end)))
      return { kind: 'reach', isAdjacent: false, isAlone, isFree, text };
    if (afterLabel) return { kind: afterLabel, isAdjacent: true, isAlone, isFree, text };
    const isLed = isFree && isLedTo(text) && !inscribedWords(context.languages).has(text);
    return {
      kind: 'none',
      isAdjacent: false,
      isAlone: isAlone && !NUMBER_LABEL.test(text),
      isFree,
      isLed,
      text,
    };
  }
  // `our phone number`, `customer service number`: the longer phrase says which.
  if (other && other.end === nearest && !(phone && phone.start <= other.start && phone.end >= other.end)) {
    if (afterLabel && text.length - other.end > 20)
      return { kind: afterLabel, isAdjacent: true, isAlone, isFree, text };
    return { kind: 'other', isAdjacent: true, isAlone: false, isFree: false, text };
  }
  const isNumbered =
    NUMBER_LABEL.test(text) && !(phone && text.length - phone.end < 16) && !OWN_NUMBER.test(text) && !reach;
  if (isNumbered) return { kind: 'other', isAdjacent: false, isAlone: false, isFree: false, text };
  const kind = phone && phone.end >= (reach?.end ?? -1) - 40 ? 'phone' : 'reach';
  if (kind === 'phone' && phone && text.length - phone.end > 60)
    return { kind: 'reach', isAdjacent: false, isAlone, isFree, text };
  const isAdjacent = isOpenBefore(text, nearest, context);
  if (
    kind === 'reach' &&
    reach &&
    WRITES.test(reach.entry) &&
    !leadsTo(text, context) &&
    !/[:：] ?$/.test(text)
  ) {
    return { kind: 'none', isAdjacent, isAlone: false, isFree: false, text };
  }
  return { kind, isAdjacent, isAlone, isFree, text };
}

const WORDS_RUN_ON = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]';
/** Where no spaces are written, so many characters are more than a label. */
const LED_BY_CHARACTERS = new RegExp(`${WORDS_RUN_ON}{4}[:：]$|${WORDS_RUN_ON}{3}[は、]$`, 'u');

/** Whether two words or more and a colon lead to a number, or where Japanese says of what it speaks: `…の場合は090-…`. */
function isLedTo(text: string): boolean {
  const before = text.trimEnd();
  if (LED_BY_CHARACTERS.test(before)) return true;
  if (!/[:：]$/.test(before)) return false;
  const words =
    before
      .split(/[:：]/)
      .at(-2)
      ?.match(/\p{L}+/gu) ?? [];
  return words.length >= 2;
}

/** To write a number is no contact, to write to one is. */
const WRITES = /^(?:write|schreib|schreib|écri|escrib|escríb|scriv|schrij|napisz|pisa|pisz|skriv|escrev|yaz)/;

const smallWords = wordListCache((language) => {
  const words = clauseWords.find((entry) => entry.language === language);
  return words ? [...words.preposition, ...words.copula, ...words.filler, ...words.pronoun] : [];
});

/** Whether the words between a label and the number say nothing: `phone case 2065…` names the case's number. */
function isOpenBefore(text: string, labelEnd: number, context: PhoneContext): boolean {
  const between = text.slice(labelEnd);
  if (!/\p{L}/u.test(between) || /[:：=(] ?$/.test(between)) return true;
  const last = /(?<![\p{L}'’])(?=['’]*\p{L})[\p{L}'’]+(?![\p{L}'’])(?=[^\p{L}]*$)/u.exec(between)?.[0] ?? '';
  return smallWords(context.languages).has(last);
}

/** A label of a number that no list names: `Inventarnummer`, `no.`, `Nr.:`, `code`, right before it. */
const NUMBER_LABEL =
  /(?:nummer|number|numéro|número|numero|numer|nr|no|num|(?<!\p{L})n(?=[.°])|numaras[ıi]|kodu?|code|código|codice|id|番号|品番|型番|型式|号機|号码|编号|رقم)[ .:#°º-]*(?:(?:is|ist|lautet|est|es|è|は|是|为)[ :]*)?$/u;
const OWN_NUMBER =
  /(?:我|我们|我們|师傅|店长|店長)的?(?:新)?(?:号码|號碼)[是为為: ]*$|(?:当店|弊社|私|こちら|担当)の番号[は: ]*$|(?<!\p{L})(?:our|my|his|her|unsere[rn]?|meine[rn]?|unter der|folgende[rn]?|notre|mon|au|nuestro|mi|al|nostro|mio|ons|mijn|op|nasz|mój|pod|vårt|mitt|på|nosso|meu|no)(?: (?:direct|personal|private|office|work|new|main|local|daytime|direkte[nr]?|persönliche[nr]?|neue[nr]?|diretto|directo|personnel))? (?:nummer|number|numéro|número|numero|numer)[ .:]*(?:(?:is|ist|lautet|est|es|è)[ :]*)?$/u;

/** `send it to …`: right behind a preposition that leads to someone. */
const LEADS_TO =
  /(?<!\p{L})(?:to|on|at|from|an|unter|von|au|du|al|sul|allo|dal|desde|en|naar|op|van|pod|od|på|från|para|no|ao|do)(?: (?:the|le|el|il|het|o|number|nummer|numéro|número|numero|numer|numerem))* $/u;

/** In Portuguese alone `no` is a preposition; elsewhere it is short for `number`. */
function leadsTo(text: string, { languages }: PhoneContext): boolean {
  return LEADS_TO.test(text) && (languages.includes('pt') || !/(?<!\p{L})no $/u.test(text));
}

/** A word that named a number of its own, which stands between: `Order 114-…: our installer …`. */
function isUsedUp(text: string, word: FoundWord): boolean {
  return /\d{3}|\d[-/. ]\d{2}/.test(text.slice(word.end));
}

/** The last word, unless another number that it announces stands between. */
function lastOf(words: readonly FoundWord[], text: string): FoundWord | undefined {
  return words.filter((word) => !/\d{5}|\d{3}[-/. ]\d{3}/.test(text.slice(word.end))).at(-1);
}

const afterLists = new Map<string, WordList>();

/** A word right behind: `… anrufen`, `… (mobile)`, `…までお電話ください`. */
function labelBehind(after: string, context: PhoneContext): 'phone' | 'reach' | undefined {
  const key = context.languages.join();
  let list = afterLists.get(key);
  if (!list) {
    list = new WordList(
      contactCues.filter(({ language }) => context.languages.includes(language)).flatMap(({ call }) => call),
    );
    afterLists.set(key, list);
  }
  const near = after.slice(0, 28);
  const called = list.find(near)[0];
  // Turkish names the number between it and the verb: `… numarasından arayın`.
  if (called && (called.start <= 12 || /^ ?numara\p{L}* (?:\p{L}+ )?$/u.test(near.slice(0, called.start))))
    return 'phone';
  // `…'den ulaşın`: the verb stands behind the number and its ending.
  const [reached] = reachWords(context.languages).find(near);
  if (reached && /^['’]\p{L}{1,5} $/u.test(near.slice(0, reached.start))) return 'reach';
  const named = phoneWords(context.languages).find(near)[0];
  if (
    named &&
    /^ ?(?:[([（-]? ?|(?:is|are|ist|est|es|è|é|är|to|jest) (?:\p{L}+ )?)$/u.test(
      near.slice(0, named.start),
    ) &&
    !/^\p{L}/u.test(near.slice(named.end))
  )
    return 'phone';
  return undefined;
}

function sentenceStart(folded: FoldedText, at: number): number {
  const sentences = sentencesOf(folded);
  const index = partitionPoint(sentences, (sentence) => sentence.start <= at) - 1;
  const start = sentences[Math.max(0, index)]?.start ?? 0;
  return Math.max(start, at - REACH);
}

/** The label of a number that begins its line: the line, cell or paragraph before, where it is short. */
function labelBefore(lower: string, start: number, context: PhoneContext): string | undefined {
  const lines = lower
    .slice(Math.max(0, start - 90), start)
    .trimEnd()
    .split('\n');
  const line = lines.at(-1)?.trim() ?? '';
  if (line !== '') return /[:：?]$/.test(line) || line.length <= 24 ? line : undefined;
  const label = context.labelBefore;
  return label !== undefined && (label.length <= 40 || /[:：]$/.test(label))
    ? label.slice(-REACH)
    : undefined;
}
