import type { Document } from './document.ts';
import { attribute, descendants, type Element, isComment, isElement, isText, type Node } from './node.ts';
import { mergeTagsInTag } from './spans.ts';

/** Where template engines compute an attribute: `th:alt`, `t-att-alt`, `data-th-alt`, `v-bind:alt`. */
const BINDING = /^(?:data-th-|th:|t-attf?-|v-bind:|:)/;

/** Whether an element may have an attribute once the template is filled in that it does not show now. */
export function mayGainAttribute(document: Document, element: Element, name: string): boolean {
  if (element.attrs.some((attr) => BINDING.test(attr.name) && attr.name.replace(BINDING, '') === name))
    return true;
  return hasLooseMergeTag(document, element);
}

function hasLooseMergeTag(document: Document, element: Element): boolean {
  // A merge tag that stands alone between attributes is masked with spaces.
  return mergeTagsInTag(document, element).some(({ start }) => document.masked[start] === ' ');
}

/** Whether a text or a value is known only to the template, or a part of it. */
export function isTemplated({ mask }: Document, value: string): boolean {
  return mask !== '' && value.includes(mask);
}

/** An attribute without the space around it, where it has a value that is known now. */
export function knownValue(document: Document, element: Element, name: string): string | undefined {
  const value = attribute(element, name)?.trim();
  return value === undefined || value === '' || isTemplated(document, value) ? undefined : value;
}

/** Whether a node as it now is holds a merge tag: in its text, between its elements, or in a tag of theirs. */
export function holdsMergeTag(document: Document, node: Node): boolean {
  if (document.mask === '') return false;
  for (const inner of descendants(node)) {
    if (isText(inner) && isTemplated(document, inner.value)) return true;
    if (isComment(inner) && isTemplated(document, inner.data)) return true;
    if (!isElement(inner)) continue;
    const isNamed = inner.attrs.some(
      ({ name, value }) => isTemplated(document, name) || isTemplated(document, value),
    );
    if (isNamed || hasLooseMergeTag(document, inner)) return true;
  }
  return false;
}
