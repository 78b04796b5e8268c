import type { FoldedText } from '../document/folded-text.ts';
import { descendants, type Element, isText, type Text } from '../document/node.ts';
import type { Span } from '../document/span.ts';
import { SpanIndex } from '../document/span-index.ts';
import type { Block } from '../document/visible-text.ts';
import { MessageLocale } from '../find/phone-regions.ts';
import type { RuleContext } from '../transform.ts';
import { type Cut, planCuts } from '../wording/cut.ts';
import { ALLOWED_LINKS, type LinkPolicy, type LinkVerdict } from './link-policy.ts';
import { addressPointers, isOpeningInstruction, pointingPart } from './link-words.ts';
import { nodeSpans } from './node-spans.ts';
import { withInstructions } from './opening-instruction.ts';
import { cutTexts, type TextCut } from './text-cuts.ts';
import { findAddresses, mayHoldAddress, type WebAddress } from './web-address.ts';

/**
 * Takes web addresses that the policy forbids out of all texts of a message, with what only points to them, and of
 * links that go the texts that say nothing without them. An allowed address keeps its place and becomes https.
 *
 * @param forbidden the links that go.
 * @param staying the links that stay: no cut reaches across one.
 */
export function cutAddresses(
  context: RuleContext,
  policy: LinkPolicy,
  forbidden: readonly Element[],
  staying: readonly Element[],
): void {
  const locale = new MessageLocale(context.message);
  const linkOf = textsOf(forbidden);
  const stayingOf = textsOf(staying);
  cutTexts(context, {
    mayHold: mayHoldAddress,
    nodes: linkOf,
    leadIn: {
      pointersFor: (lower) => addressPointers(locale.contextOf(lower).languages),
      leads: (lower) => isOpeningInstruction(lower.trim(), locale.contextOf(lower).languages),
      message: `it only led in to a web address that was removed; ${ALLOWED_LINKS}`,
    },
    plan: (folded, block, control) => {
      const { languages, ownLanguages } = locale.contextOf(folded.lower);
      const addresses = mayHoldAddress(folded) ? findAddresses(folded, languages) : [];
      const judged = addresses.map((address) => ({ ...address, verdict: verdictOf(policy, address) }));
      const matches: Match[] = judged.flatMap(({ start, end, verdict }) =>
        verdict.kind === 'forbidden' ? [{ start, end, what: `a web address that ${verdict.reason}` }] : [],
      );
      if (block && linkOf.size > 0)
        for (const text of pointingTexts(block, folded, linkOf, matches, languages)) matches.push(text);
      if (matches.length === 0 && judged.every(({ verdict }) => verdict.kind !== 'insecure')) return [];
      matches.sort((a, b) => a.start - b.start);
      const going = new SpanIndex(matches);
      const kept = [
        ...judged.filter(({ verdict, isBare }) => verdict.kind !== 'forbidden' && !isBare),
        ...(block && stayingOf.size > 0 ? nodeSpans(block, folded, (text) => stayingOf.get(text)) : []),
      ].filter((span) => !going.reachesInto(span));
      // No cut reaches across them, nor across links and addresses that stay.
      const barriers = [...control(), ...kept].sort((a, b) => a.start - b.start);
      const whole = withInstructions(folded, matches, languages, barriers);
      const cuts = planCuts(folded, whole, addressPointers(languages, ownLanguages), barriers);
      const secured = judged
        .filter(({ verdict }) => verdict.kind === 'insecure')
        .map((address) => securedScheme(folded, address));
      const cut = new SpanIndex(cuts);
      const named = new SpanIndex(
        matches.map((match) => ({ ...match, ...folded.span(match.start, match.end) })),
      );
      return [
        ...cuts.map((one) => described(one, named.into(one))),
        ...secured.filter((edit) => !cut.reachesInto(edit)),
      ].sort((a, b) => a.start - b.start);
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
  const addresses = new SpanIndex(matches);
  return nodeSpans(block, folded, (node) => linkOf.get(node)).flatMap((text) => {
    if (addresses.reachesInto(text)) return [];
    const part = pointingPart(folded, text, addressPointers(languages));
    return part ? [{ ...part, what: 'text that only points to a link that goes' }] : [];
  });
}

const WITH: Readonly<Record<Cut['kind'], string>> = {
  sentence: ', with the sentence that points to it',
  bracket: ', with its bracket',
  clause: ', with its clause',
  word: '',
};

const LOOK =
  'a web address was cut out of this sentence: see that what is left of it still says what it should';

/** A line of the log names this many addresses. */
const MOST_NAMED = 2;

function described(cut: Cut, matches: readonly Match[]): TextCut {
  const kinds = [...new Set(matches.map((match) => match.what))];
  const more = kinds.length > MOST_NAMED ? ` and ${kinds.length - MOST_NAMED} more` : '';
  const what = `${kinds.slice(0, MOST_NAMED).join(', ')}${more}` || 'a question that pointed to a link';
  const isInside = cut.kind === 'clause' || cut.kind === 'word';
  return { ...cut, message: `${what}${WITH[cut.kind]}; ${ALLOWED_LINKS}`, ...(isInside && { look: LOOK }) };
}
