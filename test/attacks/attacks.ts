import { attributes } from './attributes.data.ts';
import { branches } from './branches.data.ts';
import { clobbering } from './clobbering.data.ts';
import { css } from './css.data.ts';
import { encodings } from './encodings.data.ts';
import { handlers } from './handlers.data.ts';
import { hosts } from './hosts.data.ts';
import { joins } from './joins.data.ts';
import { mergeTags } from './merge-tags.data.ts';
import { mutations } from './mutations.data.ts';
import { namespaces } from './namespaces.data.ts';
import { newerCss } from './newer-css.data.ts';
import { parserDifferences } from './parser-differences.data.ts';
import { placements } from './placements.data.ts';
import { platform } from './platform.data.ts';
import { schemes } from './schemes.data.ts';

/** The attack strings by class. Each tries to call `alert`, to fetch from a.example, or to lead away. */
export const ATTACKS: Readonly<Record<string, readonly string[]>> = {
  handlers,
  schemes,
  namespaces,
  'parser differences': parserDifferences,
  mutations,
  css,
  encodings,
  clobbering,
  platform,
  'newer css': newerCss,
  placements,
  attributes,
  hosts,
  joins,
  'merge tags': mergeTags,
  branches,
};

/** The forms in which an attack is sent: by itself, and inside of a whole document. */
export const FORMS: Readonly<Record<string, (attack: string) => string>> = {
  fragment: (attack) => attack,
  document: (attack) =>
    `<!DOCTYPE html><html lang="en"><head><title>Order</title></head><body><p>a</p>${attack}</body></html>`,
};
