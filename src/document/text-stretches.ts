import { type Document, mergeTagsWithin } from './document.ts';
import type { MergeTag } from './merge-tags.ts';
import type { Text } from './node.ts';
import { ownSpans } from './spans.ts';

/** A stretch of a text between merge tags, or such a tag. Offsets are units of the text's value. */
export interface TextStretch {
  value: string;
  from: number;
  /** One that cannot be found in the source, as in a text that was inserted, is unknown. */
  tag: MergeTag | 'unknown' | undefined;
}

/** The merge tags of a text and what stands between them. Tags are masked at equal length, so each is as long here. */
export function stretchesOf(document: Document, node: Text): TextStretch[] {
  const { value } = node;
  const { mask } = document;
  if (mask === '' || !value.includes(mask)) return [{ value, from: 0, tag: undefined }];
  const tags = ownSpans(document, node).flatMap((span) => mergeTagsWithin(document, span));
  const stretches: TextStretch[] = [];
  let next = 0;
  for (let at = 0; at < value.length; ) {
    const start = value.indexOf(mask, at);
    const end = start === -1 ? value.length : start;
    if (end > at) stretches.push({ value: value.slice(at, end), from: at, tag: undefined });
    if (start === -1) break;
    const tag = tags[next++];
    at = end + (tag ? tag.end - tag.start : 1);
    stretches.push({ value: value.slice(end, at), from: end, tag: tag ?? 'unknown' });
  }
  return stretches;
}

/** Comments, and statements that set a value for later. */
const PRINTS_NOTHING = /^(?:!|[-~]?\s*(?:assign|set|var|let|const)\s)/i;

/** Whether a value of the template stands in the place of a tag: it is content that is not there yet. */
export function isValue(tag: MergeTag | 'unknown'): boolean {
  if (tag === 'unknown') return true;
  const isComment =
    /^(?:\{# |\{\{!)/.test(tag.syntax) || tag.syntax === '%%[ code ]%%' || tag.syntax === '@php @endphp';
  return tag.role === 'value' && !isComment && !PRINTS_NOTHING.test(tag.body);
}

/** Whether the block that a tag opens is shown once or not at all; any other may be repeated. */
export function isCondition({ body }: MergeTag): boolean {
  return /^[-~#^\s]*(?:if|unless|case|switch|ifnot|interested)\b/i.test(body);
}
