import { type Child, childrenOf, type Parent } from '../document/node.ts';
import { isEmptyText } from './stand-ins.ts';

/** More than this at once would overflow the arguments of one call. */
const MANY = 10_000;

/** Puts children in the place of the child at an index. */
export function replaceChild(siblings: Child[], index: number, children: readonly Child[]): void {
  if (children.length < MANY) {
    siblings.splice(index, 1, ...children);
    return;
  }
  const tail = siblings.splice(index).slice(1);
  for (const child of children) siblings.push(child);
  for (const child of tail) siblings.push(child);
}

/** What comes behind the child at an index, emptied places left out. */
export function followerOf(parent: Parent, index: number): Child | undefined {
  const siblings = childrenOf(parent);
  let at = index + 1;
  while (siblings[at] && isEmptyText(siblings[at] as Child)) at++;
  return siblings[at];
}
