import type { Wording } from './concepts.ts';
import { english } from './en.ts';

/** The wording of every language there is one for. */
export const wordings: readonly Wording[] = [english];
