import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../src/document/document.ts';
import { foldText } from '../src/document/folded-text.ts';
import { visibleBlocks } from '../src/document/visible-text.ts';
import type { Message } from '../src/index.ts';
import { Cascade } from '../src/style/cascade.ts';
import { corpusMessages } from './corpus.ts';
import { message } from './generated-html.ts';
import { expectLaws, onlyRule } from './laws.ts';

const ID = '123-1234567-1234567';
const LINE = `Order ${ID}`;

const DIGIT = '(?:&#x?[\\da-f]+;|\\d)';
const WRITTEN = new RegExp(`${DIGIT}{3}-${DIGIT}{7}-${DIGIT}{7}|\\b\\d{17}\\b`, 'gi');

/** The message without any order ID, of an order that the context knows. */
function withoutId({ html, subject = '' }: Message): Message {
  const strip = (text: string): string =>
    text
      .replace(WRITTEN, 'of yours')
      .replace(/(?:order|pedido)(?=[\w. -]{0,12}(?:id|n(?:umber|r|o)))/gi, 'thing');
  return { html: strip(html), subject: strip(subject), context: { orderId: ID, buyerLanguage: 'en-US' } };
}

/** The first line that a reader sees, merge tags left out. */
function firstLine(html: string): string | undefined {
  const document = parseDocument(html);
  const { elements } = document.index;
  const styles = new Cascade(document, {
    revision: () => 0,
    elements: (name) => elements.get(name) ?? [],
    attributeEdits: () => 0,
  });
  const text = visibleBlocks(document.root)
    .flatMap((block) =>
      block.nodes
        .filter(({ parentNode }) => parentNode && !styles.hiding(parentNode))
        .map((node) => ({ block, node })),
    )
    .filter(({ node }) => foldText(node.value.replaceAll(document.mask || '\0', '')).text.trim() !== '')
    .map(({ block }) => block.text);
  return text[0]?.split('\n')[0]?.trim();
}

describe('a first line', () => {
  it.each(corpusMessages())('reads as the first line of $name', ({ message: known }) => {
    const given = withoutId(known);
    const { html, changes, findings } = expectLaws(given, onlyRule('order-id'));
    // A template that begins with a macro of table rows has no place outside of it.
    if (parseDocument(given.html).kind === 'table-fragment' && changes.length === 0) {
      expect(findings).toMatchObject([{ severity: 'error' }]);
      return;
    }
    expect(changes).toHaveLength(1);
    expect(firstLine(html)).toBe(LINE);
  });

  it('is put into generated messages by the laws', () => {
    fc.assert(
      fc.property(message, (html) => {
        expectLaws({ html, context: { orderId: ID, buyerLanguage: 'ar' } }, onlyRule('order-id'));
      }),
      { numRuns: 300 },
    );
  });
});
