import { foldBlock } from '../document/folded-text.ts';
import { isElement, type Node } from '../document/node.ts';
import type { Block } from '../document/visible-text.ts';
import type { Editor } from '../editor.ts';
import { isMatter, type Pointers, wordsOf } from './clauses.ts';
import { takeOut } from './take-out.ts';

/** A label longer than this is a paragraph. */
const LONGEST_LEAD_IN = 120;

/** How a rule knows blocks that only led in to what it has taken out. */
export interface LeadIn {
  pointersFor(lower: string): Pointers;
  /** Whether a text, folded to lower case, leads in whatever its words are. */
  leads?(lower: string): boolean;
  /** What the log says. */
  message: string;
}

/**
 * Takes out the blocks that only led in to blocks that are gone: the label in the cell before (`E-mail:`), the term of
 * a definition, the heading that asks `Need help?`, the line `You can reach us here:`, the dashes above a signature.
 * What leads in to something that is left stays.
 *
 * @param blocks in order, as they were before the cuts.
 * @param gone those of which nothing is left; what is taken out is added.
 */
export function takeOutLeadIns(
  editor: Editor,
  blocks: readonly Block[],
  gone: Set<Block>,
  leadIn: LeadIn,
): void {
  // From the last to the first: a label that goes may have stood between two that go as well.
  for (let index = blocks.length - 2; index >= 0; index--) {
    const block = blocks[index] as Block;
    const next = blocks[index + 1];
    if (!next || gone.has(block) || !gone.has(next)) continue;
    let after = index + 1;
    while (blocks[after] && gone.has(blocks[after] as Block)) after++;
    const isParting = /^--$/.test(block.text.trim()) && blocks.slice(after).every(isBlankBlock);
    if (!isParting && (isShared(next, blocks[after]) || !isLeadIn(block, leadIn))) continue;
    const end = block.text.length;
    takeOut(editor, block, [{ start: 0, end, kind: 'sentence', replacement: '' }], () => leadIn.message);
    gone.add(block);
  }
}

/** Whether what is left behind the gap belongs to the same list or row as what is gone. */
function isShared(first: Block, rest: Block | undefined): boolean {
  if (!rest || !isElement(first.container) || !isElement(rest.container)) return false;
  const isPart = /^(?:li|dd)$/.test(first.container.tagName);
  return (
    isPart &&
    first.container.tagName === rest.container.tagName &&
    parentOf(first.container) === parentOf(rest.container)
  );
}

function parentOf(node: Node): Node | undefined {
  return 'parentNode' in node ? (node.parentNode ?? undefined) : undefined;
}

function isBlankBlock({ text }: Block): boolean {
  return text.trim() === '';
}

function isLeadIn(block: Block, { pointersFor, leads }: LeadIn): boolean {
  const text = block.text.trim();
  if (text === '' || /[\p{Co}\ufffc]/u.test(text)) return false;
  const folded = foldBlock(block);
  if (/[:：]$/.test(text) && leads?.(folded.lower)) return true;
  if (text.length > LONGEST_LEAD_IN) return false;
  const words = wordsOf(folded, { start: 0, end: folded.text.length }, [], pointersFor(folded.lower));
  const matter = words.filter((word) => isMatter(word, folded)).length;
  const isPointing = words.some(
    ({ roles }) => roles.has('point') || roles.has('name') || roles.has('question'),
  );
  if (!isPointing) return false;
  if (matter === 0) return !/[.!]$/.test(text);
  return matter <= 2 && /[:：?？]$/.test(text);
}
