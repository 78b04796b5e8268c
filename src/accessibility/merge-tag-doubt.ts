import type { Document } from '../document/document.ts';
import { type Element, isText } from '../document/node.ts';
import { mergeTagsInTag } from '../document/spans.ts';
import { JUDGED_ATTRIBUTES, JUDGED_CHILDREN } from './rules.data.ts';

/**
 * Why a rule's verdict on an element is open until the message is expanded: a merge tag gives the value that was
 * judged, or it stands between the attributes, where it may add the one that was missed.
 *
 * @returns a sentence for the report; none where the verdict holds whatever the merge tags become.
 */
export function mergeTagDoubt(
  document: Document,
  rule: string,
  element: Element | undefined,
): string | undefined {
  if (!element || document.mask === '') return undefined;
  const among = mergeTagsInTag(document, element).find(({ start }) => document.masked[start] === ' ');
  if (among) return `${document.source.slice(among.start, among.end)} may add an attribute to this element`;
  const judged = JUDGED_ATTRIBUTES.filter(([rules]) => rules.test(rule)).flatMap(([, names]) => names);
  const masked = element.attrs.find(
    ({ name, value }) => value.includes(document.mask) && isNamed(judged, name),
  );
  if (masked) return `the value of ${masked.name} is known only once its merge tag is expanded`;
  const isFilled =
    JUDGED_CHILDREN.test(rule) &&
    element.childNodes.some((node) => isText(node) && node.value.includes(document.mask));
  return isFilled ? 'what a merge tag puts here is known only once it is expanded' : undefined;
}

function isNamed(names: readonly string[], name: string): boolean {
  return names.some((known) => known === name || (known.endsWith('-') && name.startsWith(known)));
}
