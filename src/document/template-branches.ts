import { type Document, mergeTagsWithin } from './document.ts';
import { mapText } from './mapped-text.ts';
import { isBalanced } from './merge-tags.ts';
import type { Span } from './span.ts';

/** Blocks that divide into more branches are judged by so many of them. */
const MOST_BRANCHES = 8;

/**
 * What a stretch of the source comes to when its blocks are left out, and when of each block one branch is taken: the
 * first of all, the second of all, and so on. Of values no more is known than that they stand there.
 */
export function branchesOf(document: Document, span: Span, mode: 'attribute' | 'raw'): string[] {
  const tags = mergeTagsWithin(document, span);
  if (!tags.some(({ role }) => role === 'open') || !isBalanced(tags)) return [];
  const middles = tags.filter(({ role }) => role === 'middle').length;
  const found: string[] = [];
  for (let taken = -1; taken <= Math.min(middles, MOST_BRANCHES); taken++) {
    let raw = '';
    let from = span.start;
    const open: number[] = [];
    const isTaken = (): boolean => open.every((branch) => branch === taken);
    for (const tag of tags) {
      if (isTaken()) raw += document.source.slice(from, tag.start);
      from = tag.end;
      if (tag.role === 'open') open.push(0);
      else if (tag.role === 'middle') open.push((open.pop() ?? 0) + 1);
      else if (tag.role === 'close') open.pop();
      else if (isTaken()) raw += document.mask;
    }
    raw += document.source.slice(from, span.end);
    found.push(
      mapText(raw, 0, mode)
        .map(({ value }) => value)
        .join(''),
    );
  }
  return found;
}
