import type { Wording } from './concepts.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { dutch } from './nl.ts';
import { portuguese } from './pt.ts';
import { chinese } from './zh.ts';

/** The wording of every language there is one for. */
export const wordings: readonly Wording[] = [german, english, spanish, french, italian, japanese, dutch, portuguese, chinese];
