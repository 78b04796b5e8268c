import type { FoldedText } from '../../src/document/folded-text.ts';
import { attribute, childrenOf, descendants, type Element, isElement, isText, type Text } from '../../src/document/node.ts';
import type { Span } from '../../src/document/span.ts';
import { tagsOfBlock } from '../../src/document/text-tags.ts';
import type { Block } from '../../src/document/visible-text.ts';
import { MessageLocale } from '../../src/find/phone-regions.ts';
import { LinkPolicy, type LinkVerdict } from '../../src/links/link-policy.ts';
import { linkPointers, pointingPart } from '../../src/links/link-words.ts';
import { cutTexts, type TextCut } from '../../src/links/text-cuts.ts';
import { findAddresses, mayHoldAddress, type WebAddress } from '../../src/links/web-address.ts';
import { defineTransform, type RuleContext } from '../../src/transform.ts';
import { type Cut, planCuts } from '../../src/wording/cut.ts';
import { showsNothing } from '../../src/wording/take-out.ts';

const options = {
  amazonLinks: {
    default: 'allowed',
    values: ['allowed', 'order-pages', 'none'],
    description: 'Links to Amazon: all of them, those to order, return, review and contact pages, or none; sources disagree.',
  },
  carrierLinks: {
    default: 'allowed',
    values: ['allowed', 'none'],
    description: 'Tracking links of carriers over https: allowed or not; sources disagree.',
  },
  amazonShortLinks: {
    default: false,
    description: 'Keep links of Amazon’s own short hosts (amzn.to, a.co), which do not show where they lead.',
  },
} as const;

type Context = RuleContext<typeof options>;

export default defineTransform({
  id: 'external-link',
  group: 'content',
  summary:
    'Takes away links that lead elsewhere than to Amazon, carriers and your own allowed domains, and web addresses in text.',
  why: 'Links off Amazon are the most frequent reason for which messages are stripped or not delivered.',
  clause:
    'Messages may not include external links, unless they are secure working links necessary for order completion, or links to Amazon.',
  options,
  examples: [
    { before: '<p>See <a href="https://shop.example/care">how to clean it</a>.</p>', after: '<p>See how to clean it.</p>' },
    { before: '<p>Your lamp is on its way. Visit www.shop.example.com!</p>', after: '<p>Your lamp is on its way.</p>' },
    {
      before: '<p><a href="http://www.amazon.com/gp/css/order-history">Your order</a></p>',
      after: '<p><a href="https://www.amazon.com/gp/css/order-history">Your order</a></p>',
    },
    { title: 'a look-alike', before: '<p><a href="https://amazon.de.example.com">Login</a></p>', after: '<p>Login</p>' },
    {
      title: 'no web addresses',
      before: '<p>Thanks.See the file manual.pdf, version 2.0.1.</p>',
      after: '<p>Thanks.See the file manual.pdf, version 2.0.1.</p>',
    },
  ],
  apply(context) {
    const { document, settings, elements } = context;
    const policy = new LinkPolicy(settings.allowedLinkDomains, document.mask, context.options);
    const judged = elements().flatMap((element) => judgedLink(policy, element));
    for (const { element, verdict } of judged) reportTemplate(context, element, verdict);
    const forbidden = judged.flatMap(({ element, verdict }) => (verdict.kind === 'forbidden' ? [{ element, verdict }] : []));
    cutAddresses(context, policy, forbidden.map(({ element }) => element));
    for (const { element, verdict } of forbidden) if (context.editor.has(element)) takeAway(context, element, verdict.reason);
    for (const { element, verdict } of judged) {
      if (verdict.kind !== 'insecure' || !context.editor.has(element)) continue;
      context.editor.setAttribute(element, 'href', verdict.url, `the link ${verdict.reason}; the policy allows https alone`);
    }
    for (const element of elements()) if (element.attrs.length > 0) cleanReferences(context, policy, element);
  },
});

const ALLOWED = 'the policy allows links to Amazon and to carriers';

function judgedLink(policy: LinkPolicy, element: Element): { element: Element; verdict: LinkVerdict }[] {
  const href = attribute(element, 'href');
  return href === undefined ? [] : [{ element, verdict: policy.judge(href) }];
}

function reportTemplate({ editor }: Context, element: Element, verdict: LinkVerdict): void {
  if (verdict.kind !== 'template') return;
  const message = `the link ${verdict.reason}: where it leads is known only once it is filled in`;
  editor.report({ severity: 'warning', message, node: element });
}

/** Takes web addresses out of all texts, and of links that go the texts that say nothing without them. */
function cutAddresses(context: Context, policy: LinkPolicy, forbidden: readonly Element[]): void {
  const locale = new MessageLocale(context.message);
  const linkOf = textsOf(forbidden);
  cutTexts(context, {
    mayHold: (text, block) => mayHoldAddress(text) || (linkOf.size > 0 && block?.nodes.some((node) => linkOf.has(node)) === true),
    plan: (folded, block) => {
      const { languages } = locale.contextOf(folded.lower);
      const addresses = mayHoldAddress(folded.original) ? findAddresses(folded, languages) : [];
      const judged = addresses.map((address) => ({ address, verdict: verdictOf(policy, address) }));
      const secured = judged.flatMap(({ address, verdict }) => (verdict.kind === 'insecure' ? [securedScheme(folded, address)] : []));
      const matches: Match[] = judged.flatMap(({ address, verdict }) =>
        verdict.kind === 'forbidden' ? [{ ...address, what: `the web address ${verdict.reason}` }] : [],
      );
      if (block) matches.push(...pointingTexts(block, folded, linkOf, matches, languages));
      matches.sort((a, b) => a.start - b.start);
      const cuts = planCuts(folded, matches, linkPointers(languages), block && barriersOf(context, block, folded));
      const kept = secured.filter((edit) => !cuts.some(({ start, end }) => edit.start < end && edit.end > start));
      return [...cuts.map((cut) => described(cut, matches, folded)), ...kept].sort((a, b) => a.start - b.start);
    },
  });
}

/** What a text shows of a link, and what the log says that it is. */
interface Match extends Span {
  what: string;
}

/** A mere name such as "amazon.de" is no link, whatever the options; any other address is judged like one. */
function verdictOf(policy: LinkPolicy, { url, isBare, hasScheme }: WebAddress): LinkVerdict {
  if (isBare && policy.isAmazon(url)) return { kind: 'allowed' };
  const verdict = policy.judge(url);
  return verdict.kind === 'insecure' && !hasScheme ? { kind: 'allowed' } : verdict;
}

/** `http` of an address in text becomes `https`. */
function securedScheme(folded: FoldedText, { start }: WebAddress): TextCut {
  const last = folded.span(start + 3, start + 4);
  const p = folded.original.slice(last.start, last.end);
  const message = 'the web address leads to Amazon or a carrier by http; the policy allows https alone';
  return { ...last, kind: 'word', replacement: `${p}${p === 'P' ? 'S' : 's'}`, message };
}

function textsOf(links: readonly Element[]): Map<Text, Element> {
  const texts = new Map<Text, Element>();
  for (const link of links) for (const node of descendants(link)) if (isText(node)) texts.set(node, link);
  return texts;
}

/** The texts of links that say nothing but where to click, where they do not hold an address themselves. */
function pointingTexts(
  block: Block,
  folded: FoldedText,
  linkOf: ReadonlyMap<Text, Element>,
  matches: readonly Span[],
  languages: readonly string[],
): Match[] {
  const links = new Set(block.nodes.flatMap((node) => linkOf.get(node) ?? []));
  return [...links].flatMap((link) => {
    const units = block.unitsIn(link);
    if (!units) return [];
    const text = { start: folded.at(units.from), end: folded.at(units.to) };
    if (matches.some(({ start, end }) => start < text.end && end > text.start)) return [];
    const part = pointingPart(folded, text, languages);
    return part ? [{ ...part, what: 'text that only points to a link that goes' }] : [];
  });
}

/** The tags of a template's control flow, which no cut crosses. */
function barriersOf({ document }: Context, block: Block, folded: FoldedText): Span[] {
  return tagsOfBlock(document, block)
    .filter(({ tag }) => tag.role !== 'value')
    .map(({ from, to }) => ({ start: folded.at(from), end: folded.at(to) }));
}

const WITH: Readonly<Record<Cut['kind'], string>> = {
  sentence: ', with the sentence that points to it',
  bracket: ', with its bracket',
  clause: ', with its clause',
  word: '',
};

const LOOK = 'a web address was cut out of this sentence: see that what is left of it still says what it should';

function described(cut: Cut, matches: readonly Match[], folded: FoldedText): TextCut {
  const within = matches.filter((match) => {
    const span = folded.span(match.start, match.end);
    return span.start < cut.end && span.end > cut.start;
  });
  const what = [...new Set(within.map((match) => match.what))].join(' and ') || 'a question that pointed to a link';
  const isInside = cut.kind === 'clause' || cut.kind === 'word';
  return { ...cut, message: `${what}${WITH[cut.kind]}; ${ALLOWED}`, ...(isInside && { look: LOOK }) };
}

/** Takes a link from around what it holds; one that holds nothing, and an area of a picture, goes whole. */
function takeAway(context: Context, element: Element, reason: string): void {
  const { editor } = context;
  const message = `the link ${reason}; ${ALLOWED}`;
  if (element.tagName === 'area') {
    removeArea(context, element, message);
    return;
  }
  if (element.tagName !== 'a' || isLinkTarget(context, element)) {
    editor.removeAttribute(element, 'href', message);
    return;
  }
  if (showsNothing(element) && !breaksLine(element)) {
    editor.remove(element, message);
    return;
  }
  const after = nextSibling(element);
  editor.unwrap(element, message);
  // Two links side by side are two things, also where only their style sets them apart.
  if (after && isElement(after) && after.tagName === 'a' && after.parentNode && !/\s$/.test(lastText(element))) {
    editor.insert(after.parentNode, after, ' ', 'a space between the texts of two links');
  }
}

/** An area goes, and with the last of a map the map. */
function removeArea({ editor, elements }: Context, area: Element, message: string): void {
  const map = area.parentNode && isElement(area.parentNode) && area.parentNode.tagName === 'map' ? area.parentNode : undefined;
  const isLast = map && childrenOf(map).every((child) => child === area || (isText(child) && child.value.trim() === ''));
  if (!map || !isLast) {
    editor.remove(area, message);
    return;
  }
  const name = `#${attribute(map, 'name') ?? ''}`;
  editor.remove(map, message);
  for (const picture of elements('img')) {
    if (attribute(picture, 'usemap') === name) editor.removeAttribute(picture, 'usemap', 'the map of its links is empty and gone');
  }
}

/** Whether another link of the message leads to this place. */
function isLinkTarget({ elements }: Context, element: Element): boolean {
  const names = [attribute(element, 'id'), attribute(element, 'name')].filter((name) => name);
  return names.length > 0 && elements('a').some((link) => names.includes(attribute(link, 'href')?.trim().replace(/^#/, '')));
}

function breaksLine(element: Element): boolean {
  return [...descendants(element)].some((node) => isElement(node) && node.tagName === 'br');
}

function nextSibling(element: Element) {
  const siblings = element.parentNode ? childrenOf(element.parentNode) : [];
  return siblings[siblings.indexOf(element) + 1];
}

function lastText(element: Element): string {
  return [...descendants(element)].findLast(isText)?.value ?? ' ';
}

/** Attributes that name a page without being a link to click: no reader needs them. */
function cleanReferences({ editor }: Context, policy: LinkPolicy, element: Element): void {
  for (const name of ['cite', 'longdesc']) {
    const value = attribute(element, name);
    const verdict = value === undefined ? undefined : policy.judge(value);
    if (verdict?.kind === 'forbidden' && editor.has(element)) {
      editor.removeAttribute(element, name, `${name} ${verdict.reason}; ${ALLOWED}`);
    }
  }
}
