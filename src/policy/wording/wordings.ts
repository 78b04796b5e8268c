import { arabic } from './ar.ts';
import type { Wording } from './concepts.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { dutch } from './nl.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { swedish } from './sv.ts';
import { turkish } from './tr.ts';
import { chinese } from './zh.ts';

/** The wording of every language there is one for. */
export const wordings: readonly Wording[] = [
  arabic,
  german,
  english,
  spanish,
  french,
  italian,
  japanese,
  dutch,
  polish,
  portuguese,
  swedish,
  turkish,
  chinese,
];
