import type { FoldedText } from '../document/folded-text.ts';
import { descendants, type Element, isElement, isText, type Node, type Text } from '../document/node.ts';
import type { Span } from '../document/span.ts';
import { SpanIndex } from '../document/span-index.ts';
import { tagsOfBlock } from '../document/text-tags.ts';
import type { Block } from '../document/visible-text.ts';
import { MessageLocale } from '../find/phone-regions.ts';
import { OPT_OUT_TELLS } from '../policy/opt-out.data.ts';
import type { RuleContext } from '../transform.ts';
import { tidySeam } from '../wording/seam.ts';
import { saysOnlyWhere } from './link-words.ts';
import { nodeSpans } from './node-spans.ts';
import {
  mayOfferOptOut,
  mentionsOptOut,
  NO_OPT_OUT,
  namesMessages,
  offersOptOut,
  printsOptOut,
} from './opt-out.ts';
import { isGap, offeringPart, statementsOf, withItemSign } from './statements.ts';
import { cutTexts, type TextCut } from './text-cuts.ts';
import { findAddresses, mayHoldAddress } from './web-address.ts';

/**
 * Cuts out of all texts of a message the statements that offer an opt-out, and those around the links that are one.
 *
 * @param links the links that are an opt-out and go.
 * @param kept the texts of those that stay, with the statements that they stand in.
 */
export function cutOptOuts(context: RuleContext, links: readonly Element[], kept: ReadonlySet<Text>): void {
  const locale = new MessageLocale(context.message);
  const linkOf = new Map(
    links.flatMap((link) => [...descendants(link)].filter(isText).map((text) => [text, link] as const)),
  );
  cutTexts(context, {
    mayHold: mayOfferOptOut,
    nodes: linkOf,
    plan: (folded, block, control) => {
      const isLinked = block?.nodes.some((node) => linkOf.has(node)) === true;
      if (!isLinked && !mentionsOptOut(folded)) return [];
      const barriers = control();
      const linked = new SpanIndex(block ? nodeSpans(block, folded, (text) => linkOf.get(text)) : []);
      const staying = new SpanIndex(
        block
          ? [
              ...printingTags(context, block, folded),
              ...nodeSpans(block, folded, (text) => (kept.has(text) ? text : undefined)),
            ]
          : [],
      );
      const isOffer = (part: Span): boolean => linked.reachesInto(part) || offersOptOut(folded, part);
      if (!statementsOf(folded, [], []).some(isOffer)) return [];
      const { languages } = locale.contextOf(folded.lower);
      const addresses = mayHoldAddress(folded) ? findAddresses(folded, languages) : [];
      const gaps = [...barriers, ...(block ? linkGaps(block, folded) : [])];
      const found = withCompanions(
        folded,
        statementsOf(folded, addresses, gaps).filter((statement) => !staying.reachesInto(statement)),
        isOffer,
        languages,
      );
      const parts = found.map((statement): Offer => {
        if (!isOffer(statement)) return { ...statement, isWhole: true };
        const part = offeringPart(folded, statement, languages, isOffer);
        return { ...part, isWhole: part.start === statement.start && part.end === statement.end };
      });
      const limits = new SpanIndex(barriers);
      return joined(folded.text, parts).map((part) => cutOf(folded, part, limits));
    },
  });
}

/** A longer question, or one with a number, asks for more. */
const LONGEST_QUESTION = 80;

/** Whether a statement asks what only an offer behind it answers: `Want to change how you receive these e-mails?` */
function asksOfMessages(lower: string): boolean {
  return lower.length <= LONGEST_QUESTION && /^[^\p{N}]*[?？؟]$/u.test(lower) && namesMessages(lower);
}

/** The spaces between two links of a line, such as those of a footer: each link is an item of its own. */
function linkGaps(block: Block, folded: FoldedText): Span[] {
  const spans = nodeSpans(block, folded, linkAround);
  return spans.flatMap(({ end: start }, index) => {
    const end = spans[index + 1]?.start;
    return end !== undefined && end >= start && folded.text.slice(start, end).trim() === ''
      ? [{ start, end }]
      : [];
  });
}

function linkAround(text: Text): Element | undefined {
  for (let node: Node | null = text.parentNode; node && isElement(node); node = node.parentNode) {
    if (node.tagName === 'a') return node;
  }
  return undefined;
}

/** What of a text goes, in folded units; `isWhole` where that is one statement or several. */
interface Offer extends Span {
  isWhole: boolean;
}

/** Statements that follow each other are one cut. */
function joined(text: string, parts: readonly Offer[]): Offer[] {
  const result: Offer[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last?.isWhole && part.isWhole && isGap(text.slice(last.end, part.start))) last.end = part.end;
    else result.push({ ...part });
  }
  return result;
}

/**
 * The statements that offer an opt-out, each with the one behind it that only says where to click or to say so, and the
 * question before it that nothing else answers.
 */
function withCompanions(
  folded: FoldedText,
  statements: readonly Span[],
  isOffer: (part: Span) => boolean,
  languages: readonly string[],
): Span[] {
  let isBehindOffer = false;
  let isAsked = false;
  return statements.filter((statement, index) => {
    const text = folded.lower.slice(statement.start, statement.end);
    if (isOffer(statement)) {
      isBehindOffer = true;
      isAsked = /[?？؟]["'»”]*$/u.test(text);
      return true;
    }
    const isInstruction = isBehindOffer && (saysOnlyWhere(text, languages) || (isAsked && asksToTell(text)));
    isBehindOffer = isInstruction || (isBehindOffer && text.trim() === '');
    const next = statements[index + 1];
    return isInstruction || (next !== undefined && isOffer(next) && asksOfMessages(text));
  });
}

/** A longer sentence says something of its own, in characters. */
const LONGEST_TELL = 45;

/** `No more messages? Just let us know.` */
function asksToTell(said: string): boolean {
  return said.length <= LONGEST_TELL && !/[\p{N}\p{Co}]/u.test(said) && OPT_OUT_TELLS.test(said);
}

/** The merge tags of a block that will print an opt-out. */
function printingTags({ document }: RuleContext, block: Block, folded: FoldedText): Span[] {
  return tagsOfBlock(document, block)
    .filter(({ tag }) => printsOptOut(tag))
    .map(({ from, to }) => ({ start: folded.at(from), end: folded.at(to) }));
}

const LOOK = 'an opt-out was cut out of this sentence: see that what is left of it still says what it should';

/** @param limits what the cut must not be widened over: the control flow around it. */
function cutOf(folded: FoldedText, part: Offer, limits: SpanIndex<Span>): TextCut {
  const widened = part.isWhole ? withItemSign(folded.text, part) : part;
  const { start, end, replacement } = tidySeam(folded.text, widened, limits.around(widened), true);
  const message = `a sentence that offers to stop messages; ${NO_OPT_OUT}`;
  const cut = { ...folded.span(start, end), replacement, message };
  return part.isWhole ? { ...cut, kind: 'sentence' } : { ...cut, kind: 'clause', look: LOOK };
}
