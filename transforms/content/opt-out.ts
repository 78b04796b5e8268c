import { type FoldedText, foldText } from '../../src/document/folded-text.ts';
import { attribute, descendants, type Element, isElement, isText, type Text } from '../../src/document/node.ts';
import type { Span } from '../../src/document/span.ts';
import { tagsOfBlock } from '../../src/document/text-tags.ts';
import type { Block } from '../../src/document/visible-text.ts';
import { MessageLocale } from '../../src/find/phone-regions.ts';
import { LinkPolicy } from '../../src/links/link-policy.ts';
import { readLink } from '../../src/links/link-url.ts';
import {
  isOptOutLabel,
  isOptOutUrl,
  mayOfferOptOut,
  offeringPart,
  offersOptOut,
  optOutMergeTags,
  printsOptOut,
  type Statement,
  statementsOf,
  withItemSign,
} from '../../src/links/opt-out.ts';
import { cutTexts, type TextCut } from '../../src/links/text-cuts.ts';
import { emptiedBy } from '../../src/pictures/emptied.ts';
import { defineTransform, type RuleContext } from '../../src/transform.ts';
import { tidySeam } from '../../src/wording/seam.ts';

export default defineTransform({
  id: 'opt-out',
  group: 'content',
  summary: 'Removes opt-out links with the sentence around them, and sentences that offer to stop messages, in thirteen languages.',
  why: 'Amazon manages what a buyer receives, and blocks messages that offer an opt-out of their own.',
  clause: 'Messages may not include opt-out links.',
  options: {},
  examples: [
    {
      before: '<p>Your lamp is on its way. To stop these e-mails, <a href="https://x.example/u?r=1">unsubscribe here</a>.</p>',
      after: '<p>Your lamp is on its way.</p>',
    },
    { before: '<p>Imprint | <a href="https://x.example/optout">Newsletter abbestellen</a></p>', after: '<p>Imprint</p>' },
    {
      title: 'no messages',
      before: '<p>You can opt out of the extended warranty.</p>',
      after: '<p>You can opt out of the extended warranty.</p>',
    },
  ],
  apply(context) {
    const { document, editor } = context;
    const policy = new LinkPolicy(context.settings.allowedLinkDomains, document.mask);
    const links = context.elements('a', 'area').filter((link) => isOptOutLink(link, policy, document.mask));
    const kept = links.filter((link) => isKept(link, document.mask));
    const leaving = links.filter((link) => !kept.includes(link));
    report(context, kept);
    cutStatements(context, leaving, new Set(kept.flatMap(textsOf)));
    for (const link of leaving) {
      if (!editor.has(link)) continue;
      if (textsOf(link).some(({ value }) => value.trim() !== '')) editor.unwrap(link, `an opt-out link; ${ALLOWED}`);
      else editor.remove(emptiedBy(link, context), `an opt-out link; ${ALLOWED}`);
    }
  },
});

const ALLOWED = 'the policy allows no opt-out, for Amazon manages what buyers receive';

/** A link that says by its text, the text of its picture, or its URL that it stops messages. */
function isOptOutLink(link: Element, policy: LinkPolicy, mask: string): boolean {
  const href = attribute(link, 'href');
  if (href === undefined || readLink(href, mask).kind === 'none') return false;
  if (isOptOutUrl(href)) return true;
  // `Cancel` and `Preferences` may be said of an order on Amazon's own pages.
  const isOwn = policy.judge(href).kind === 'allowed';
  return labelsOf(link).some((label) => {
    if (label.length > LONGEST_LABEL) return false;
    const { lower } = foldText(label);
    return isOwn ? mayOfferOptOut(lower) && offersOptOut(lower) : isOptOutLabel(lower);
  });
}

/** A longer text in a link is a paragraph, which is read sentence by sentence. */
const LONGEST_LABEL = 120;

function labelsOf(link: Element): string[] {
  const labels = [textsOf(link).map(({ value }) => value).join('')];
  for (const node of descendants(link)) {
    if (isElement(node)) labels.push(...['alt', 'title', 'aria-label'].flatMap((name) => attribute(node, name) ?? []));
  }
  return labels.filter((label) => label.trim() !== '');
}

function textsOf(node: Element): Text[] {
  return [...descendants(node)].filter(isText);
}

/** A link whose URL is the template's is kept: its merge tag stays, and a person must act. */
function isKept(link: Element, mask: string): boolean {
  return readLink(attribute(link, 'href') ?? '', mask).kind === 'template';
}

function report({ document, editor }: RuleContext, kept: readonly Element[]): void {
  const tags = optOutMergeTags(document);
  for (const span of tags) {
    const tag = document.source.slice(span.start, span.end);
    editor.report({ severity: 'error', message: `the merge tag ${tag} will print an opt-out; ${ALLOWED}`, span });
  }
  for (const link of kept) {
    const location = link.sourceCodeLocation;
    const isNamed = location && tags.some(({ start }) => start >= location.startOffset && start < location.endOffset);
    if (!isNamed) editor.report({ severity: 'error', message: `an opt-out link whose URL is a merge tag; ${ALLOWED}`, node: link });
  }
}

/** Cuts the statements that offer an opt-out, and those around the links that are one. */
function cutStatements(context: RuleContext, links: readonly Element[], kept: ReadonlySet<Text>): void {
  const locale = new MessageLocale(context.message);
  const linkOf = new Map(links.flatMap((link) => textsOf(link).map((text) => [text, link] as const)));
  cutTexts(context, {
    mayHold: (text, block) =>
      mayOfferOptOut(foldText(text).lower) || (linkOf.size > 0 && block?.nodes.some((node) => linkOf.has(node)) === true),
    plan: (folded, block) => {
      const { barriers, tags } = block ? tagsIn(context, block, folded) : { barriers: [], tags: [] };
      const linked = block ? unitsOf(block, folded, (text) => linkOf.has(text)) : [];
      const staying = [...tags, ...(block ? unitsOf(block, folded, (text) => kept.has(text)) : [])];
      const isOffer = (part: Span): boolean => {
        const text = folded.lower.slice(part.start, part.end);
        return linked.some((span) => touches(span, part)) || (mayOfferOptOut(text) && offersOptOut(text));
      };
      const { languages } = locale.contextOf(folded.lower);
      const found = statementsOf(folded, barriers).filter(
        (statement) => isOffer(statement) && !staying.some((span) => touches(span, statement)),
      );
      return found.map((statement) => cutOf(folded, statement, offeringPart(folded, statement, languages, isOffer)));
    },
  });
}

/** Merge tags of a block: those of control flow, which no cut crosses, and those that will print an opt-out. */
function tagsIn({ document }: RuleContext, block: Block, folded: FoldedText): { barriers: Span[]; tags: Span[] } {
  const all = tagsOfBlock(document, block).map(({ tag, from, to }) => ({ tag, start: folded.at(from), end: folded.at(to) }));
  return { barriers: all.filter(({ tag }) => tag.role !== 'value'), tags: all.filter(({ tag }) => printsOptOut(tag)) };
}

/** The units of the texts of a block that are told by `isOne`. */
function unitsOf(block: Block, folded: FoldedText, isOne: (text: Text) => boolean): Span[] {
  return block.nodes.filter(isOne).flatMap((text) => {
    const units = block.unitsIn(text);
    return units ? [{ start: folded.at(units.from), end: folded.at(units.to) }] : [];
  });
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}

const LOOK = 'an opt-out was cut out of this sentence: see that what is left of it still says what it should';

function cutOf(folded: FoldedText, statement: Statement, part: Span): TextCut {
  const isWhole = part.start === statement.start && part.end === statement.end;
  const widened = isWhole && statement.isItem ? withItemSign(folded.text, part) : part;
  const { start, end, replacement } = tidySeam(folded.text, widened);
  const message = `a sentence that offers to stop messages; ${ALLOWED}`;
  const cut = { ...folded.span(start, end), replacement, message };
  return isWhole ? { ...cut, kind: 'sentence' } : { ...cut, kind: 'clause', look: LOOK };
}
