import { type FoldedText, foldText } from '../../src/document/folded-text.ts';
import { attribute, descendants, type Element, isText, type Text } from '../../src/document/node.ts';
import { tagBarriers, tagsOfBlock, unmaskedTags } from '../../src/document/text-tags.ts';
import { Block } from '../../src/document/visible-text.ts';
import { type FoundContact, findContacts, mayHoldContact } from '../../src/find/contacts.ts';
import { contactLinkOf } from '../../src/find/contact-link.ts';
import { isLinkTextOnly, showsService } from '../../src/find/contact-link-text.ts';
import { contactMergeTags } from '../../src/find/contact-merge-tag.ts';
import { contactNames, contactPoints } from '../../src/find/cue-words.ts';
import { findEmails } from '../../src/find/email.ts';
import { labelBefore } from '../../src/find/label-before.ts';
import { foldSigns, isSignTag } from '../../src/find/sign-tags.ts';
import { MessageLocale } from '../../src/find/phone-regions.ts';
import { warrantyWords } from '../../src/policy/warranty-words.data.ts';
import { defineTransform, type RuleContext } from '../../src/transform.ts';
import { type Cut, type Pointers, planCuts } from '../../src/wording/cut.ts';
import { takeOutLeadIns } from '../../src/wording/lead-in.ts';
import { showsNothing, takeOut } from '../../src/wording/take-out.ts';
import { WordList } from '../../src/wording/word-list.ts';

const options = {
  keepWarrantyPhones: {
    default: false,
    description:
      'Keep telephone numbers that the sentence names as those of a warranty service, a carrier or the maker; sources disagree on whether they are allowed.',
  },
} as const;

type Context = RuleContext<typeof options>;

export default defineTransform({
  id: 'contact-info',
  group: 'content',
  summary: 'Removes e-mail addresses, telephone numbers, messengers and social handles, with what only points to them.',
  why: 'Amazon blocks or strips messages that show a way around its own messaging, in whatever way it is written.',
  clause: 'Messages may not include e-mail addresses or telephone numbers.',
  options,
  examples: [
    { before: '<p>Your lamp is on its way. Call us at (206) 555-0142.</p>', after: '<p>Your lamp is on its way.</p>' },
    { before: '<p>We sent a new lid (mail: care [at] shop [dot] com).</p>', after: '<p>We sent a new lid.</p>' },
    { title: 'no phone number', before: '<p>Order 113-7724961-2190643</p>', after: '<p>Order 113-7724961-2190643</p>' },
    { title: 'a link', before: '<p>See the <a href="mailto:a@shop.com">manual</a>.</p>', after: '<p>See the manual.</p>' },
  ],
  apply(context) {
    reportMergeTags(context);
    const locale = new MessageLocale(context.message);
    // A cut joins what stood around it: what that makes is looked at once more. In mode `report` nothing changes.
    for (let round = 0; round < ROUNDS; round++) {
      const before = context.blocks();
      const links = contactLinks(context);
      const isChanged = cleanBlocks(context, locale, links);
      for (const link of links) cleanLink(context, link);
      if (!isChanged || context.blocks() === before) break;
    }
    for (const element of context.elements()) if (context.editor.has(element)) cleanAttributes(context, locale, element);
    cleanComments(context);
    for (const title of context.elements('title')) cleanTitle(context, locale, title);
    cleanSubject(context, locale);
  },
});

const ROUNDS = 3;

const ALLOWED = 'the policy allows no contact outside Amazon';
const LEAD_IN = `it only led in to a contact that was removed; ${ALLOWED}`;

/** Attributes whose value a reader sees or hears, or a client shows. */
const READ_ATTRIBUTES = /^(?:alt|title|summary|abbr|content|aria-(?:label|description|roledescription|valuetext))$/;
/** Attributes that name an address. */
const URL_ATTRIBUTES = /^(?:href|cite|longdesc|background|src|itemid)$/;

const warrantyList = new WordList(warrantyWords);

function reportMergeTags({ document, editor }: Context): void {
  for (const span of contactMergeTags(document)) {
    const tag = document.source.slice(span.start, span.end);
    editor.report({ severity: 'error', message: `the merge tag ${tag} will print a contact; ${ALLOWED}`, span });
  }
}

/** The links to a person; where the target is a merge tag, the tag is kept and reported. */
function contactLinks({ document, elements }: Context): Element[] {
  return elements('a', 'area').filter((element) => {
    const link = contactLinkOf(attribute(element, 'href') ?? '');
    return link !== undefined && !(document.mask !== '' && link.target.startsWith(document.mask));
  });
}

/** Cuts the contacts out of the blocks; says whether there were any. */
function cleanBlocks(context: Context, locale: MessageLocale, links: readonly Element[]): boolean {
  const { editor } = context;
  const blocks = context.blocks();
  const linksOfText = textsOf(links);
  const gone = new Set<Block>();
  let isChanged = false;
  blocks.forEach((block, index) => {
    const linked = new Set(linksOfText.size === 0 ? [] : block.nodes.flatMap((node) => linksOfText.get(node) ?? []));
    const tags = tagsOfBlock(context.document, block);
    if (linked.size === 0 && !mayHoldContact(block.text) && !tags.some(isSignTag)) return;
    const folded = foldSigns(block, tags);
    const label = (): string => labelBefore(blocks, index);
    let matches = contactsIn(context, locale, folded, label);
    for (const link of linked) addLinkText(matches, block, folded, link, locale);
    const raw = context.document.mask === '' ? [] : unmaskedTags(block);
    const isKept = (match: FoundContact): boolean =>
      raw.some(({ from, to }) => folded.at(from) < match.end && folded.at(to) > match.start);
    if (matches.some(isKept)) reportTag(context, block, folded, matches.filter(isKept));
    matches = matches.filter((match) => !isKept(match));
    if (matches.length === 0) return;
    isChanged = true;
    matches.sort((a, b) => a.start - b.start);
    const barriers = [...tagBarriers(context.document, block), ...raw]
      .map(({ from, to }) => ({ start: folded.at(from), end: folded.at(to) }))
      .sort((a, b) => a.start - b.start);
    const cuts = planCuts(folded, matches, pointersOf(locale, folded.lower), barriers);
    for (const cut of cuts) if (isInside(cut)) reportCut(context, block, cut);
    if (takeOut(editor, block, cuts, (cut) => messageOf(cut, matches, folded))) gone.add(block);
  });
  takeOutLeadIns(editor, blocks, gone, (lower) => pointersOf(locale, lower), LEAD_IN);
  return isChanged;
}

function contactsIn(context: Context, locale: MessageLocale, folded: FoldedText, label: () => string): FoundContact[] {
  const found = findContacts(folded, () => locale.contextOf(folded.lower, label()));
  return context.options.keepWarrantyPhones ? found.filter((contact) => !isOfWarranty(contact)) : found;
}

function isOfWarranty({ type, label }: FoundContact): boolean {
  return type === 'phone number' && label !== undefined && warrantyList.has(label);
}

function pointersOf(locale: MessageLocale, lower: string): Pointers {
  const { languages } = locale.contextOf(lower);
  return { languages, points: contactPoints(languages), names: contactNames(languages) };
}

function textsOf(links: readonly Element[]): Map<Text, Element> {
  const texts = new Map<Text, Element>();
  for (const link of links) for (const node of descendants(link)) if (isText(node)) texts.set(node, link);
  return texts;
}

/** A tag that is read as text holds a contact: cut there, it would be no tag any more. */
function reportTag({ editor }: Context, block: Block, folded: FoldedText, matches: readonly FoundContact[]): void {
  for (const { start, end, type } of matches) {
    const units = folded.span(start, end);
    const parts = block.parts(units.start, units.end);
    const message = `the merge tag here holds a contact (${type}); ${ALLOWED}`;
    editor.report({ severity: 'error', message, ...(parts.length > 0 && { parts }) });
  }
}

/** The text of a link that says nothing but where it leads goes like the contact itself. */
function addLinkText(matches: FoundContact[], block: Block, folded: FoldedText, link: Element, locale: MessageLocale): void {
  const units = block.unitsIn(link);
  if (!units) return;
  const span = { start: folded.at(units.from), end: folded.at(units.to) };
  if (matches.some(({ start, end }) => start < span.end && end > span.start)) return;
  const { languages } = locale.contextOf(folded.lower);
  if (!isLinkTextOnly(folded.text.slice(span.start, span.end), languages)) return;
  const { kind } = contactLinkOf(attribute(link, 'href') ?? '') ?? {};
  matches.push({ ...span, type: kind === 'email' ? 'e-mail address' : kind === 'phone' ? 'phone number' : 'messenger contact' });
}

/** Takes a link away: with the picture of a service in it, or from around the text that stays. */
function cleanLink({ editor }: Context, link: Element): void {
  if (!editor.has(link)) return;
  const href = attribute(link, 'href') ?? '';
  const scheme = /^[^:/?#]*:/.exec(href.trim())?.[0] ?? '';
  const message = `the link leads to a contact (${scheme}); ${ALLOWED}`;
  const isText = [...descendants(link)].some((node) => 'value' in node && node.value.trim() !== '');
  if (link.tagName === 'area' || showsNothing(link) || (!isText && showsService(link))) editor.remove(link, message);
  else editor.unwrap(link, message);
}

const WITH: Readonly<Record<Cut['kind'], string>> = {
  sentence: ', with the sentence that points to it',
  bracket: ', with its bracket',
  clause: ', with its clause',
  word: '',
};

function messageOf(cut: Cut, matches: readonly FoundContact[], folded: FoldedText): string {
  const types = matches
    .filter(({ start, end }) => {
      const span = folded.span(start, end);
      return span.start < cut.end && span.end > cut.start;
    })
    .map(({ type }) => type);
  return `${[...new Set(types)].join(' and ') || 'a question that pointed to a contact'}${WITH[cut.kind]}; ${ALLOWED}`;
}

/** Cut inside of a sentence: a person should look at what is left of it. */
function isInside({ kind }: Cut): boolean {
  return kind === 'clause' || kind === 'word';
}

const LOOK = 'a contact was cut out of this sentence: see that what is left of it still says what it should';

function reportCut({ editor }: Context, block: Block, { start, end }: Cut): void {
  const parts = block.parts(start, end);
  editor.report({ severity: 'warning', message: LOOK, ...(parts.length > 0 && { parts }) });
}

function cleanAttributes(context: Context, locale: MessageLocale, element: Element): void {
  const { editor } = context;
  for (const { name, value } of [...element.attrs]) {
    if (value === '' || name === 'style' || name === 'class' || name === 'id') continue;
    if (URL_ATTRIBUTES.test(name)) {
      const link = value.length < 5_000 ? contactLinkOf(value) : undefined;
      if (link?.target && !(context.document.mask !== '' && link.target.startsWith(context.document.mask)) && (name !== 'src' || link.kind !== 'messenger')) {
        editor.removeAttribute(element, name, `${name} names a contact; ${ALLOWED}`);
      }
    } else if (READ_ATTRIBUTES.test(name)) {
      if (mayHoldContact(value)) cleanReadAttribute(context, locale, element, name, value);
    } else if (value.includes('@') && name.startsWith('data-') && findEmails(foldText(value)).length > 0) {
      editor.removeAttribute(element, name, `${name} holds an e-mail address; ${ALLOWED}`);
    }
  }
}

/** The text of a picture stays there, if empty; any other attribute that is left empty goes. */
function cleanReadAttribute(context: Context, locale: MessageLocale, element: Element, name: string, value: string): void {
  const { cuts, messages } = cutsOfText(context, locale, value);
  if (cuts.length === 0) return;
  const isAll = !/[\p{L}\p{N}\p{Co}]/u.test(withCuts(value, cuts));
  if (isAll && name !== 'alt') context.editor.removeAttribute(element, name, `${name}: ${messages[0]}`);
  else if (isAll) context.editor.setAttribute(element, name, '', `${name}: ${messages[0]}`);
  else {
    cuts.forEach((cut, index) => {
      context.editor.replaceInAttribute(element, name, cut.start, cut.end, cut.replacement, `${name}: ${messages[index]}`);
    });
  }
}

/** The cuts of a text that is one value, from its last to its first, and what the log says of each. */
function cutsOfText(context: Context, locale: MessageLocale, text: string): { cuts: Cut[]; messages: string[] } {
  const folded = foldText(text);
  const matches = contactsIn(context, locale, folded, () => '');
  const cuts = planCuts(folded, matches, pointersOf(locale, folded.lower)).reverse();
  return { cuts, messages: cuts.map((cut) => messageOf(cut, matches, folded)) };
}

function withCuts(text: string, cuts: readonly Cut[]): string {
  return cuts.reduce((rest, { start, end, replacement }) => rest.slice(0, start) + replacement + rest.slice(end), text);
}

/** No reader sees a comment, but a filter that looks for addresses does. */
function cleanComments({ comments, editor }: Context): void {
  for (const comment of comments()) {
    if (comment.data.includes('@') && findEmails(foldText(comment.data)).length > 0) {
      editor.remove(comment, `the comment holds an e-mail address; ${ALLOWED}`);
    }
  }
}

function cleanTitle(context: Context, locale: MessageLocale, title: Element): void {
  const [text] = title.childNodes;
  if (!text || !isText(text) || !mayHoldContact(text.value)) return;
  const block = new Block(title, text.value, [{ node: text, start: 0 }]);
  const { cuts, messages } = cutsOfText(context, locale, text.value);
  cuts.forEach((cut, index) => context.editor.replaceText(block.parts(cut.start, cut.end), cut.replacement, messages[index] as string));
}

function cleanSubject(context: Context, locale: MessageLocale): void {
  const { subject, editor } = context;
  if (!mayHoldContact(subject)) return;
  const { cuts, messages } = cutsOfText(context, locale, subject);
  cuts.forEach((cut, index) => {
    if (isInside(cut)) editor.report({ severity: 'warning', message: LOOK, target: 'subject' });
    editor.replaceInSubject(cut.start, cut.end, cut.replacement, messages[index] as string);
  });
}
