import { type FoldedText, foldBlock, foldText } from '../document/folded-text.ts';
import type { MergeTag } from '../document/merge-tags.ts';
import type { TextTag } from '../document/text-tags.ts';
import type { Block } from '../document/visible-text.ts';
import { contactCues } from '../policy/contact-cues.data.ts';

const SIGNS: ReadonlySet<string> = new Set(contactCues.flatMap(({ at, dot }) => [...at, ...dot]));

/** Whether a merge tag may be none, but a spelled sign. */
export function isSign({ body }: MergeTag): boolean {
  return SIGNS.has(body.toLowerCase());
}

export function isSignTag({ tag }: TextTag): boolean {
  return isSign(tag);
}

/** Folds a block; what looks like a merge tag but spells a sign (`joe {at} shop {dot} com`) is read as it is written. */
export function foldSigns(block: Block, signs: readonly TextTag[]): FoldedText {
  if (signs.length === 0) return foldBlock(block);
  let text = block.text;
  for (const { tag, from, to } of signs) {
    text = text.slice(0, from) + `{${tag.body}}`.padEnd(to - from) + text.slice(to);
  }
  return foldText(text, (at) => !block.isText(at));
}
