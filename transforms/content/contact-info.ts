import { foldBlock, foldText } from '../../src/document/folded-text.ts';
import { attribute, descendants, type Element, isText, type Text } from '../../src/document/node.ts';
import { tagBarriers, tagsOfBlock } from '../../src/document/text-tags.ts';
import { Block } from '../../src/document/visible-text.ts';
import { type ContactCut, ContactCutter } from '../../src/find/contact-cuts.ts';
import { contactLinkOf } from '../../src/find/contact-link.ts';
import { showsService } from '../../src/find/contact-link-text.ts';
import { contactMergeTags } from '../../src/find/contact-merge-tag.ts';
import { mayHoldContact } from '../../src/find/contacts.ts';
import { findEmails } from '../../src/find/email.ts';
import { labelBefore } from '../../src/find/label-before.ts';
import { isSign, isSignTag } from '../../src/find/sign-tags.ts';
import { defineTransform, type RuleContext } from '../../src/transform.ts';
import { takeOutLeadIns } from '../../src/wording/lead-in.ts';
import { showsNothing, takeOut } from '../../src/wording/take-out.ts';

const options = {
  keepWarrantyPhones: {
    default: false,
    description:
      'Keep telephone numbers that their sentence names as those of a warranty service, a carrier or the maker: ' +
      'sources disagree on whether they are allowed.',
  },
} as const;

type Context = RuleContext<typeof options>;

export default defineTransform({
  id: 'contact-info',
  group: 'content',
  summary:
    'Removes e-mail addresses, telephone numbers, messengers and social handles, with what only points to them.',
  why: 'Amazon blocks or strips messages that show a way around its own messaging, in whatever way it is written.',
  clause: 'Messages may not include e-mail addresses or telephone numbers.',
  options,
  examples: [
    {
      before: '<p>Your lamp is on its way. Call us at (206) 555-0142.</p>',
      after: '<p>Your lamp is on its way.</p>',
    },
    {
      before: '<p>We sent a new lid (mail: care [at] shop [dot] com).</p>',
      after: '<p>We sent a new lid.</p>',
    },
    {
      title: 'no phone number',
      before: '<p>Order 113-7724961-2190643</p>',
      after: '<p>Order 113-7724961-2190643</p>',
    },
    {
      title: 'a link',
      before: '<p>See the <a href="mailto:a@shop.com">manual</a>.</p>',
      after: '<p>See the manual.</p>',
    },
  ],
  apply(context) {
    const cutter = new ContactCutter(context.message, {
      keepsWarrantyPhones: context.options.keepWarrantyPhones,
    });
    reportMergeTags(context);
    // A cut joins what stood around it: what that makes is looked at once more. In mode `report` nothing changes.
    for (let round = 0; round < ROUNDS; round++) {
      const before = context.blocks();
      const links = contactLinks(context);
      const isChanged = cleanBlocks(context, cutter, links);
      for (const link of links) cleanLink(context, link);
      if (!isChanged || context.blocks() === before) break;
    }
    for (const element of context.elements()) if (element.attrs.length > 0) cleanUrls(context, element);
    cleanComments(context);
    const readable = context.readable();
    if (!readable.some(mayHoldContact)) return;
    for (const { element, name, folded } of readable.attributes) {
      const value = attribute(element, name);
      if (value !== undefined && context.editor.has(element) && mayHoldContact(folded))
        cleanReadAttribute(context, cutter, element, name, value);
    }
    for (const title of context.elements('title')) cleanTitle(context, cutter, title);
    cleanSubject(context, cutter);
  },
});

const ROUNDS = 3;

const ALLOWED = 'the policy allows no contact outside Amazon';
const LEAD_IN = `it only led in to a contact that was removed; ${ALLOWED}`;
const LOOK = 'a contact was cut out of this sentence: see that what is left of it still says what it should';

/** Attributes that name an address. */
const URL_ATTRIBUTES: ReadonlySet<string> = new Set(['href', 'cite', 'longdesc', 'itemid']);

function reportMergeTags({ document, editor }: Context): void {
  for (const span of contactMergeTags(document)) {
    const tag = document.source.slice(span.start, span.end);
    editor.report({
      severity: 'error',
      message: `the merge tag ${tag} will print a contact; ${ALLOWED}`,
      span,
    });
  }
}

/** The links to a person; where the target is a merge tag, the tag is kept and reported. */
function contactLinks({ document, elements }: Context): Element[] {
  return elements('a', 'area').filter((element) =>
    namesContact(attribute(element, 'href') ?? '', document.mask),
  );
}

function namesContact(url: string, mask: string): boolean {
  const link = contactLinkOf(url);
  return link !== undefined && !(mask !== '' && link.target.startsWith(mask));
}

/** Cuts the contacts out of the blocks; says whether there were any. */
function cleanBlocks(context: Context, cutter: ContactCutter, links: readonly Element[]): boolean {
  const { editor, document } = context;
  const blocks = context.blocks();
  const linksOfText = textsOf(links);
  const hasSigns = document.mergeTags.some(isSign);
  if (linksOfText.size === 0 && !hasSigns && !context.readable().some(mayHoldContact)) return false;
  const gone = new Set<Block>();
  let isChanged = false;
  blocks.forEach((block, index) => {
    const linked = linksOfText.size === 0 ? [] : block.nodes.flatMap((node) => linksOfText.get(node) ?? []);
    const signTags = hasSigns ? tagsOfBlock(document, block).filter(isSignTag) : [];
    if (linked.length === 0 && signTags.length === 0 && !mayHoldContact(foldBlock(block))) return;
    const { cuts, kept } = cutter.cutsOfBlock(
      block,
      new Set(linked),
      () => labelBefore(blocks, index),
      signTags,
      () => tagBarriers(document, block),
    );
    for (const { start, end, type } of kept) {
      const message = `the merge tag here holds a contact (${type}); ${ALLOWED}`;
      editor.report({ severity: 'error', message, parts: block.parts(start, end) });
    }
    if (cuts.length === 0) return;
    isChanged = true;
    for (const cut of cuts) {
      if (isInside(cut))
        editor.report({ severity: 'warning', message: LOOK, parts: block.parts(cut.start, cut.end) });
    }
    if (takeOut(editor, block, cuts, messageOf)) gone.add(block);
  });
  takeOutLeadIns(editor, blocks, gone, {
    pointersFor: (lower) => cutter.pointersFor(lower),
    message: LEAD_IN,
  });
  return isChanged;
}

function textsOf(links: readonly Element[]): Map<Text, Element> {
  const texts = new Map<Text, Element>();
  for (const link of links) for (const node of descendants(link)) if (isText(node)) texts.set(node, link);
  return texts;
}

/** Takes a link away: with the picture of a service in it, or from around the text that stays. */
function cleanLink({ editor }: Context, link: Element): void {
  if (!editor.has(link)) return;
  const scheme = /^[^:/?#]*:/.exec((attribute(link, 'href') ?? '').trim())?.[0] ?? '';
  const message = `the link leads to a contact (${scheme}); ${ALLOWED}`;
  const hasText = [...descendants(link)].some((node) => isText(node) && node.value.trim() !== '');
  if (link.tagName === 'area' || showsNothing(link) || (!hasText && showsService(link)))
    editor.remove(link, message);
  else editor.unwrap(link, message);
}

const WITH = {
  sentence: ', with the sentence that points to it',
  bracket: ', with its bracket',
  clause: ', with its clause',
  word: '',
} as const;

function messageOf({ types, kind }: ContactCut): string {
  return `${types.join(' and ') || 'a question that only a contact answers'}${WITH[kind]}; ${ALLOWED}`;
}

/** Cut inside of a sentence: a person should look at what is left of it. */
function isInside({ kind }: ContactCut): boolean {
  return kind === 'clause' || kind === 'word';
}

/** Attributes that name an address, and data that holds one. */
function cleanUrls({ editor, document }: Context, element: Element): void {
  for (const { name, value } of element.attrs.slice()) {
    const holdsContact = URL_ATTRIBUTES.has(name)
      ? namesContact(value, document.mask)
      : name.startsWith('data-') && value.includes('@') && findEmails(foldText(value)).length > 0;
    if (holdsContact) editor.removeAttribute(element, name, `${name} names a contact; ${ALLOWED}`);
  }
}

/** The `alt` of a picture stays there, if empty; any other attribute that is left empty goes. */
function cleanReadAttribute(
  context: Context,
  cutter: ContactCutter,
  element: Element,
  name: string,
  value: string,
): void {
  const { editor } = context;
  const cuts = cutter.cutsOfText(value);
  const first = cuts.find(({ types }) => types.length > 0);
  if (!first) return;
  const rest = cuts.reduceRight(
    (text, cut) => text.slice(0, cut.start) + cut.replacement + text.slice(cut.end),
    value,
  );
  if (/[\p{L}\p{N}\p{Co}]/u.test(rest)) {
    for (const cut of cuts.reverse()) {
      editor.replaceInAttribute(
        element,
        name,
        cut.start,
        cut.end,
        cut.replacement,
        `${name}: ${messageOf(cut)}`,
      );
    }
  } else if (name === 'alt') editor.setAttribute(element, name, '', `${name}: ${messageOf(first)}`);
  else editor.removeAttribute(element, name, `${name}: ${messageOf(first)}`);
}

/** No reader sees a comment, but a filter that looks for addresses does. */
function cleanComments({ comments, editor }: Context): void {
  for (const comment of comments()) {
    if (comment.data.includes('@') && findEmails(foldText(comment.data)).length > 0) {
      editor.remove(comment, `the comment holds an e-mail address; ${ALLOWED}`);
    }
  }
}

function cleanTitle({ editor }: Context, cutter: ContactCutter, title: Element): void {
  const [text] = title.childNodes;
  if (!text || !isText(text) || !mayHoldContact(foldText(text.value))) return;
  const block = new Block(title, text.value, [{ node: text, start: 0 }]);
  for (const cut of cutter.cutsOfText(text.value).reverse()) {
    editor.replaceText(block.parts(cut.start, cut.end), cut.replacement, messageOf(cut));
  }
}

function cleanSubject({ subject, editor }: Context, cutter: ContactCutter): void {
  if (!mayHoldContact(foldText(subject))) return;
  for (const cut of cutter.cutsOfText(subject).reverse()) {
    if (isInside(cut)) editor.report({ severity: 'warning', message: LOOK, target: 'subject' });
    editor.replaceInSubject(cut.start, cut.end, cut.replacement, messageOf(cut));
  }
}
