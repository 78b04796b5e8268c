import { mergeTagsWithin } from '../../src/document/document.ts';
import { type FoldedText, foldBlock, foldText } from '../../src/document/folded-text.ts';
import { findMergeTags } from '../../src/document/merge-tags.ts';
import type { Text } from '../../src/document/node.ts';
import { escapeText } from '../../src/document/print.ts';
import { quotedHistory } from '../../src/document/quoted-history.ts';
import type { Span } from '../../src/document/span.ts';
import { SpanIndex } from '../../src/document/span-index.ts';
import { ownSpans } from '../../src/document/spans.ts';
import type { Block, TextPart } from '../../src/document/visible-text.ts';
import {
  type FoundOrderId,
  findBareOrderIds,
  findOrderIds,
  mayHoldOrderId,
  printsOrderId,
  readOrderId,
} from '../../src/find/order-id.ts';
import { placeOfFirstLine } from '../../src/first-line.ts';
import { messageLanguage } from '../../src/language/message-language.ts';
import { pageText } from '../../src/language/page-text.ts';
import { isSameLanguage } from '../../src/language/same-language.ts';
import { orderWords } from '../../src/policy/order-id.data.ts';
import { defineTransform, type RuleContext } from '../../src/transform.ts';

const ALLOWED = 'the policy asks for the order ID, 3-7-7 digits, in the body or the subject';

export default defineTransform({
  id: 'order-id',
  group: 'message',
  summary:
    'Looks for the order ID in body and subject, and puts it in a first line where the context knows it and the message has none.',
  why: 'A message without the ID of its order is not delivered, and one with that of another order tells a buyer of somebody else.',
  clause: 'Messages must contain the 17-digit order ID.',
  options: {},
  examples: [
    {
      title: 'a number or a merge tag',
      before: '<p>Your order {{order_id}}</p>',
      after: '<p>Your order {{order_id}}</p>',
    },
    {
      title: 'any dashes will do',
      before: '<p>Your order 123–1234567–1234567</p>',
      after: '<p>Your order 123–1234567–1234567</p>',
    },
  ],
  apply(context) {
    const expected = expectedId(context);
    const places = [inSubject(context), inBody(context, expected)];
    if (expected !== undefined) for (const place of places) reportOthers(context, place, expected);
    if (places.some(({ found, hasTag }) => found.length > 0 || hasTag)) return;
    if (showsNothing(context)) return;
    const bare = places.flatMap((place) => place.bare)[0];
    if (expected !== undefined && insertLine(context, expected)) return;
    const isBare = bare !== undefined && expected === undefined;
    context.editor.report({
      severity: 'error',
      message: isBare
        ? `17 digits in a row, and no order ID; ${ALLOWED}, with its dashes`
        : `no order ID that a reader sees; ${ALLOWED}`,
      ...(isBare && { ...bare.where, suggestions: [bare.id] }),
    });
  },
});

/** An empty draft is about no order. */
function showsNothing({ subject, blocks }: RuleContext): boolean {
  return subject.trim() === '' && blocks().every((block) => foldBlock(block).text.trim() === '');
}

/** The context's order ID in the form that Amazon writes it in. */
function expectedId({ message, editor }: RuleContext): string | undefined {
  const given = message.context?.orderId;
  if (given === undefined) return undefined;
  const id = readOrderId(given);
  if (id === undefined) {
    editor.report({
      severity: 'warning',
      message: `the context's order ID "${given}" is none: an order ID has 3-7-7 digits, as in 123-1234567-1234567`,
    });
  }
  return id;
}

/** Where an ID stands, as the editor is told. */
interface Where {
  target?: 'subject';
  span?: { start: number; end: number };
  parts?: TextPart[];
}

interface Found {
  id: string;
  where: Where;
}

/** What one part of the message says of orders. */
interface Place {
  name: 'subject' | 'body';
  found: Found[];
  /** 17 digits in a row. */
  bare: Found[];
  hasTag: boolean;
}

function inSubject({ subject, message, document }: RuleContext): Place {
  const folded = mayHoldOrderId(subject) ? foldText(subject) : NOTHING;
  // Where a rule has cut the subject, offsets are no longer those of the input.
  const isAsGiven = subject === message.subject;
  const locate = ({ start, end, id }: FoundOrderId): Found => ({
    id,
    where: { target: 'subject', ...(isAsGiven && { span: folded.span(start, end) }) },
  });
  return {
    name: 'subject',
    found: findOrderIds(folded).map(locate),
    bare: findBareOrderIds(folded).map(locate),
    hasTag: findMergeTags(subject, document.options.mergeTags).some(printsOrderId),
  };
}

const NOTHING = foldText('');

function inBody(context: RuleContext, expected: string | undefined): Place {
  const place: Place = { name: 'body', found: [], bare: [], hasTag: false };
  const blocks = context.blocks();
  const hasTags = context.document.mergeTags.some(printsOrderId);
  if (!hasTags && !context.readable().some(({ text }) => mayHoldOrderId(text))) return place;
  let history: ReadonlyMap<Block, readonly Span[]> | undefined;
  for (const block of blocks) {
    if (!hasTags && !mayHoldOrderId(block.text)) continue;
    const folded = foldBlock(block);
    let found = findOrderIds(folded);
    if (expected !== undefined && found.some(({ id }) => id !== expected)) {
      history ??= quotedHistory(blocks);
      const quoted = new SpanIndex(history.get(block) ?? []);
      // Another order's ID in what a reply quotes says nothing of the reply.
      found = found.filter((other) => other.id === expected || !quoted.holds(other));
    }
    for (const id of shown(context, block, folded, found)) place.found.push(id);
    if (place.found.length === 0)
      for (const id of shown(context, block, folded, findBareOrderIds(folded))) place.bare.push(id);
    place.hasTag ||= hasTags && block.nodes.some((node) => holdsTag(context, node) && isShown(context, node));
  }
  return place;
}

/** Those of the IDs that a reader sees. */
function shown(
  context: RuleContext,
  block: Block,
  folded: FoldedText,
  found: readonly FoundOrderId[],
): Found[] {
  return found.flatMap(({ start, end, id }) => {
    const span = folded.span(start, end);
    const parts = block.parts(span.start, span.end);
    return parts.every(({ node }) => isShown(context, node)) ? [{ id, where: { parts } }] : [];
  });
}

function holdsTag({ document }: RuleContext, node: Text): boolean {
  if (document.mask === '' || !node.value.includes(document.mask)) return false;
  return ownSpans(document, node).some((span) => mergeTagsWithin(document, span).some(printsOrderId));
}

function isShown({ styles }: RuleContext, { parentNode }: Text): boolean {
  return parentNode !== null && styles.hiding(parentNode) === undefined;
}

/** A subject or body that names other orders only is about another order; beside the right one it may be meant. */
function reportOthers({ editor }: RuleContext, { name, found }: Place, expected: string): void {
  const isNamed = found.some(({ id }) => id === expected);
  const isFirst = ({ id }: Found, at: number): boolean => found.findIndex((other) => other.id === id) === at;
  for (const { id, where } of found.filter(isFirst)) {
    if (id === expected) continue;
    editor.report({
      severity: isNamed ? 'warning' : 'error',
      message: isNamed
        ? `the ${name} names order ${id} besides ${expected}, which the message is about`
        : `the ${name} names order ${id}, but the message is about order ${expected}`,
      ...where,
      ...(!isNamed && { suggestions: [expected] }),
    });
  }
}

/** Puts the order ID in a first line; says whether it could. */
function insertLine(context: RuleContext, id: string): boolean {
  const place = placeOfFirstLine(context);
  if (!place) return false;
  const language = messageLanguage(context.message, pageText(context.document, context.blocks()));
  const word = orderWords.find((known) => isSameLanguage(known.language, language))?.word ?? 'Order';
  // The same line, hidden by a style: another one would be hidden as well.
  if (context.blocks().some(({ text }) => text.trim() === `${word} ${id}`)) return false;
  const { parent, before, tagName } = place;
  const line = `${escapeText(word)} ${numberIn(language, id)}`;
  const html = tagName ? `<${tagName}>${line}</${tagName}>` : `${line}<br>`;
  context.editor.insert(parent, before, html, `no order ID; ${ALLOWED}`);
  return true;
}

/** Behind Arabic letters the groups of digits would be shown in reverse order (UAX 9, W2). */
function numberIn(language: string, id: string): string {
  return isSameLanguage(language, 'ar') ? `<bdi>${id}</bdi>` : id;
}
