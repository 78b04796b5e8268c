import { type Element, isText } from './node.ts';
import type { Block } from './visible-text.ts';

/** Attributes whose value a reader sees or hears, or a client shows. */
const READ_ATTRIBUTES: ReadonlySet<string> = new Set(
  'alt title summary abbr content aria-label aria-description aria-roledescription aria-valuetext'.split(' '),
);

/** All that a person can read or hear of a message. */
export interface Readable {
  /** One text, as written: what no part of it may hold, this does not. For cheap tests before any search. */
  readonly text: string;
  /** The attributes that are read, in document order; `content` of a `<meta>` among them. */
  readonly attributes: readonly { element: Element; name: string }[];
}

/** Puts together what can be read: the visible text, the attributes that are read, the title, the subject. */
export function readableOf(
  blocks: readonly Block[],
  elements: readonly Element[],
  subject: string,
): Readable {
  let text = subject;
  for (const block of blocks) text += `\n${block.text}`;
  const attributes: { element: Element; name: string }[] = [];
  for (const element of elements) {
    for (const { name, value } of element.attrs) {
      if (!READ_ATTRIBUTES.has(name)) continue;
      attributes.push({ element, name });
      text += `\n${value}`;
    }
    if (element.tagName !== 'title') continue;
    for (const node of element.childNodes) if (isText(node)) text += `\n${node.value}`;
  }
  return { text, attributes };
}
