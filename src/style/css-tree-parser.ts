import type * as CssTree from 'css-tree';
import { whenNeeded } from '../when-needed.ts';

/** css-tree with its parser and the grammar of every property: most messages have no selector that asks for it. */
export const cssTree = whenNeeded<typeof CssTree>('css-tree');
