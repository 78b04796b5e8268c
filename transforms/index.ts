import type { Transform } from '../src/transform.ts';
import unsafeHtml from './safety/unsafe-html.ts';

/**
 * The rules in the order in which they run:
 *  1. `unsafe-html` first: what it removes no other rule needs to look at.
 */
export const transforms: readonly Transform[] = [unsafeHtml];
