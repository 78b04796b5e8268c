import { type Document, mergeTagsWithin } from '../document/document.ts';
import type { MergeTag } from '../document/merge-tags.ts';
import { type Element, HTML_NAMESPACE, isElement, isText, type Node, type Text } from '../document/node.ts';
import { ownSpans } from '../document/spans.ts';

/** An element as the audit sees it. `parent` counts the outline's elements from 0; -1 is the document. */
export interface OutlineElement {
  parent: number;
  name: string;
  namespace: string;
  attributes: readonly (readonly [name: string, value: string])[];
}

/** Neighbouring texts of one parent. */
export interface OutlineText {
  parent: number;
  text: string;
}

export type OutlineNode = OutlineElement | OutlineText;

/**
 * What of a message an audit looks at, in document order and as plain data, so that a page of any browser can be
 * filled with it: elements, attributes and texts. Comments are left out, and with them the merge tags between table
 * rows. In a text or a value a merge tag counts as letters, unless it is a part of the template's control flow.
 */
export interface Outline {
  isFragment: boolean;
  /** Whether a browser shows it in quirks mode. */
  isQuirky: boolean;
  nodes: readonly OutlineNode[];
  /** The element of the message behind each of the outline's; none for the page around a fragment. */
  elements: readonly (Element | undefined)[];
  /** Names of elements that were left out, because they load, embed or act. */
  leftOut: ReadonlySet<string>;
}

/** What would load another document, run or navigate; cleaning removes all of them. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'applet audio base embed frame frameset iframe link object script template video'.split(' '),
);

/** Attributes whose value is loaded; a picture keeps that it has one, so that it is laid out at its size. */
const LOADED: ReadonlySet<string> = new Set(['background', 'data', 'poster', 'src', 'srcset']);
const TRANSPARENT_PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** The letter that stands for each unit of a merge tag. */
const LETTER = 'x';

/** The outline of a message; a fragment is wrapped in a page that has nothing of its own to object to. */
export function outlineOf(document: Document): Outline {
  const nodes: OutlineNode[] = [];
  const elements: (Element | undefined)[] = [];
  const leftOut = new Set<string>();
  const unmasked = unmaskerOf(document.mask);

  function addElement(parent: number, element: Element): number | undefined {
    const name = element.tagName;
    if (LEFT_OUT.has(name) || isRefresh(element)) {
      leftOut.add(name);
      return undefined;
    }
    nodes.push({
      parent,
      name: unmasked(name),
      namespace: element.namespaceURI,
      attributes: attributesOf(element, unmasked),
    });
    return elements.push(element) - 1;
  }

  const isFragment = document.kind !== 'document';
  const top = isFragment ? addPage(document, nodes, elements) : -1;
  const stack: [parent: number, node: Node][] = [[top, document.root]];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [parent, node] = next;
    if (isText(node)) {
      addText(nodes, parent, unmaskedText(document, node));
      continue;
    }
    const own = isElement(node) ? addElement(parent, node) : parent;
    if (own === undefined || !('childNodes' in node)) continue;
    for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push([own, node.childNodes[i] as Node]);
  }
  return { isFragment, isQuirky: isQuirky(document), nodes, elements, leftOut };
}

/** What stands around the parts of a table in a page; axe cannot do without. */
const AROUND: ReadonlyMap<string, readonly string[]> = new Map([
  ['caption', ['table']],
  ['colgroup', ['table']],
  ['tbody', ['table']],
  ['tfoot', ['table']],
  ['thead', ['table']],
  ['col', ['table', 'colgroup']],
  ['tr', ['table', 'tbody']],
  ['td', ['table', 'tbody', 'tr']],
  ['th', ['table', 'tbody', 'tr']],
]);

/** Puts a page around a fragment; gives the element that the fragment goes into. */
function addPage(fragment: Document, nodes: OutlineNode[], elements: (Element | undefined)[]): number {
  const first = fragment.root.childNodes.find(isElement)?.tagName ?? '';
  for (const name of ['html', 'body', ...(AROUND.get(first) ?? [])]) {
    nodes.push({ parent: elements.length - 1, name, namespace: HTML_NAMESPACE, attributes: [] });
    elements.push(undefined);
  }
  return elements.length - 1;
}

function addText(nodes: OutlineNode[], parent: number, text: string): void {
  const last = nodes.at(-1);
  if (last && 'text' in last && last.parent === parent) last.text += text;
  else if (text !== '') nodes.push({ parent, text });
}

function unmaskerOf(mask: string): (value: string) => string {
  return mask === '' ? (value) => value : (value) => value.replaceAll(mask, LETTER);
}

/** A text as it will be read: `{{name}}` becomes a word, `{% if name %}` shows nothing. */
function unmaskedText(document: Document, node: Text): string {
  const { mask, masked } = document;
  if (mask === '' || !node.value.includes(mask)) return node.value;
  const tags = ownSpans(document, node)
    .flatMap((span) => mergeTagsWithin(document, span))
    .filter(({ start }) => masked[start] === mask);
  let text = '';
  for (let at = 0; at < node.value.length; ) {
    const tag = node.value[at] === mask ? tags.shift() : undefined;
    if (tag) text += isSilent(tag) ? '' : LETTER;
    else text += node.value[at] === mask ? LETTER : node.value[at];
    at += tag ? tag.end - tag.start : 1;
  }
  return text;
}

/** Syntaxes of comments and of code that prints nothing by itself. */
const SILENT_SYNTAXES: ReadonlySet<string> = new Set(['{{!-- --}}', '{# comment #}', '%%[ code ]%%']);

/** Whether a merge tag leaves nothing in its own place. */
function isSilent({ role, syntax, body }: MergeTag): boolean {
  if (role !== 'value' || SILENT_SYNTAXES.has(syntax)) return true;
  if (syntax === '<?php ?>') return !/\b(?:echo|print|printf|the_\w+|\w*_e)\b/.test(body);
  return syntax === '<%= name %>' ? !/^[=-]/.test(body) : syntax === '{{name}}' && body.startsWith('!');
}

function attributesOf(element: Element, unmasked: (value: string) => string): [string, string][] {
  const attributes: [string, string][] = [];
  for (const { name, value } of element.attrs) {
    if (name.startsWith('on')) continue;
    attributes.push([unmasked(name), LOADED.has(name) ? TRANSPARENT_PIXEL : unmasked(value)]);
  }
  return attributes;
}

function isRefresh(element: Element): boolean {
  return (
    element.tagName === 'meta' &&
    element.attrs.some(({ name, value }) => name === 'http-equiv' && /refresh/i.test(value))
  );
}

function isQuirky({ kind, root }: Document): boolean {
  return kind !== 'document' || ('mode' in root && root.mode === 'quirks');
}
