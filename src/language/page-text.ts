import type { Document } from '../document/document.ts';
import { type Block, OBJECT_REPLACEMENT } from '../document/visible-text.ts';

/** So much of a message tells its language and direction, in UTF-16 units. */
const ENOUGH = 4_000;

/** The visible text of a message from its beginning, without merge tags and pictures. */
export function pageText({ mask }: Document, blocks: readonly Block[]): string {
  let text = '';
  for (const block of blocks) {
    text += `${mask === '' ? block.text : block.text.replaceAll(mask, '')}\n`;
    if (text.length > ENOUGH) break;
  }
  return text.replaceAll(OBJECT_REPLACEMENT, ' ');
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** Whether any letter of a text is of a script that is written from right to left; a cheap test. */
export function holdsRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** Whether most letters of a text are of scripts that are written from right to left. */
export function readsRightToLeft(text: string): boolean {
  if (!holdsRightToLeft(text)) return false;
  const leftward =
    text.match(/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu)
      ?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return leftward > 0 && leftward * 2 > letters;
}
