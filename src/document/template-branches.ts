import { type Document, mergeTagsWithin } from './document.ts';
import { mapText } from './mapped-text.ts';
import { isBalanced, type MergeTag } from './merge-tags.ts';
import type { Span } from './span.ts';

/** Of more blocks, and of blocks that divide into more branches, so many are judged. */
const MOST = 8;

/** Which branch of a block is taken: of the blocks in the order in which they open, each with its branches. */
type Choice = (block: number, branch: number) => boolean;

/**
 * What a stretch of the source comes to when its blocks are left out, when of each block one branch is taken (the first
 * of all, the second of all, and so on), and when one branch of one block alone is. Of values no more is known than
 * that they stand there.
 */
export function branchesOf(document: Document, span: Span, mode: 'attribute' | 'raw'): string[] {
  const tags = mergeTagsWithin(document, span);
  const blocks = tags.filter(({ role }) => role === 'open').length;
  if (blocks === 0 || !isBalanced(tags)) return [];
  const branches = Math.min(MOST, tags.filter(({ role }) => role === 'middle').length + 1);
  const choices: Choice[] = [() => false];
  for (let taken = 0; taken < branches; taken++) choices.push((_, branch) => branch === taken);
  for (let only = 0; blocks > 1 && only < Math.min(blocks, MOST); only++) {
    for (let taken = 0; taken < branches; taken++)
      choices.push((block, branch) => block === only && branch === taken);
  }
  const texts = choices.map((choice) => textOf(document, span, tags, choice));
  return [...new Set(texts)].map((text) =>
    mapText(text, 0, mode)
      .map(({ value }) => value)
      .join(''),
  );
}

function textOf({ source, mask }: Document, span: Span, tags: readonly MergeTag[], isChosen: Choice): string {
  let text = '';
  let from = span.start;
  let block = -1;
  const open: { block: number; branch: number }[] = [];
  const isTaken = (): boolean => open.every((one) => isChosen(one.block, one.branch));
  for (const tag of tags) {
    if (isTaken()) text += source.slice(from, tag.start);
    from = tag.end;
    const last = open.at(-1);
    if (tag.role === 'open') open.push({ block: ++block, branch: 0 });
    else if (tag.role === 'middle' && last) last.branch++;
    else if (tag.role === 'close') open.pop();
    else if (isTaken()) text += mask;
  }
  return text + source.slice(from, span.end);
}
