import type { FoldedText } from '../document/folded-text.ts';
import type { Node, Text } from '../document/node.ts';
import type { Span } from '../document/span.ts';
import type { Block } from '../document/visible-text.ts';

/**
 * Where the nodes of a block stand in its folded text, each from its first text to its last, in order.
 *
 * @param nodeOf the node that a text is counted to, such as the link around it; none for any other text.
 */
export function nodeSpans(
  block: Block,
  folded: FoldedText,
  nodeOf: (text: Text) => Node | undefined,
): Span[] {
  const spans = new Map<Node, Span>();
  let at = 0;
  for (const text of block.nodes) {
    // Between two texts stand line breaks and pictures, which belong to neither.
    while (at < block.text.length && block.parts(at, at + 1)[0]?.node !== text) at++;
    const start = at;
    at += text.value.length;
    const node = nodeOf(text);
    if (!node) continue;
    const span = { start: folded.at(start), end: folded.at(at) };
    const known = spans.get(node);
    if (known) known.end = span.end;
    else spans.set(node, span);
  }
  return [...spans.values()];
}
