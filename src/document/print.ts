import {
  type Attribute,
  childrenOf,
  type Element,
  isComment,
  isDoctype,
  isElement,
  isText,
  type Node,
  type Text,
} from './node.ts';

/** Elements without content or end tag (HTML standard, 13.1.2), and the obsolete ones that parsers treat alike. */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);

/** Elements whose text is read as it is, without character references. */
const RAW_TEXT_ELEMENTS: ReadonlySet<string> = new Set(
  'style script xmp iframe noembed noframes plaintext'.split(' '),
);

const REFERENCES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\u00a0': '&nbsp;',
};

/** Text for a place between tags. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\u00a0]/g, (char) => REFERENCES[char] as string);
}

/** Text for an attribute's value in the given quotes; an ampersand only where it would begin a reference. */
export function escapeAttribute(value: string, quote: '"' | "'"): string {
  return value.replace(/&(?=[#\p{L}])|["'<>\u00a0]/gu, (char) =>
    (char === '"' || char === "'") && char !== quote ? char : (REFERENCES[char] as string),
  );
}

/** What is taken from the source instead of being printed from the tree; `undefined` where there is none. */
export interface Verbatim {
  /** The start tag as it stands in the source with its edits. */
  startTag(element: Element): string | undefined;
  /** The name for the end tag, where the tree has only a mask for a part of it. */
  tagName(element: Element): string;
  /** The attributes, each with the space before it, where the tree has only a mask for a part of them. */
  attributes(element: Element): string | undefined;
  /** A text, comment or doctype likewise. */
  leaf(node: Node): string | undefined;
}

const FROM_TREE: Verbatim = {
  startTag: () => undefined,
  tagName: (element) => element.tagName,
  attributes: () => undefined,
  leaf: () => undefined,
};

/** Prints nodes as HTML with every end tag, from the tree alone or with the bytes of the source where it has any. */
export function printNodes(nodes: readonly Node[], verbatim: Verbatim = FROM_TREE): string {
  let output = '';
  const stack: (Node | string)[] = [...nodes].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') {
      output += node;
    } else if (isElement(node)) {
      output += verbatim.startTag(node) ?? printStartTag(node, verbatim);
      if (VOID_ELEMENTS.has(node.tagName)) continue;
      stack.push(`</${verbatim.tagName(node)}>`);
      const children = childrenOf(node);
      if (dropsFirstLineBreak(node, children[0])) output += '\n';
      for (let i = children.length - 1; i >= 0; i--) stack.push(children[i] as Node);
    } else if ('childNodes' in node) {
      for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i] as Node);
    } else {
      output += verbatim.leaf(node) ?? printLeaf(node);
    }
  }
  return output;
}

/** HTML drops one line break behind these tags, so a text that begins with one needs another before it. */
function dropsFirstLineBreak(element: Element, first: Node | undefined): boolean {
  if (!/^(?:pre|listing|textarea)$/.test(element.tagName)) return false;
  return first !== undefined && isText(first) && first.value.startsWith('\n');
}

function printStartTag(element: Element, verbatim: Verbatim): string {
  const attributes = verbatim.attributes(element) ?? element.attrs.map(printAttribute).join('');
  return `<${verbatim.tagName(element)}${attributes}>`;
}

/** An attribute with the space before it. */
export function printAttribute({ name, value }: Attribute): string {
  const quote = value.includes('"') && !value.includes("'") ? "'" : '"';
  return ` ${name}=${quote}${escapeAttribute(value, quote)}${quote}`;
}

/** Whether a text is read as it is written, without character references. */
export function isRawText(node: Text): boolean {
  const parent = node.parentNode;
  return parent !== null && isElement(parent) && RAW_TEXT_ELEMENTS.has(parent.tagName);
}

function printLeaf(node: Node): string {
  if (isText(node)) return isRawText(node) ? node.value : escapeText(node.value);
  if (isComment(node)) return `<!--${node.data}-->`;
  return isDoctype(node) ? `<!DOCTYPE ${node.name}>` : '';
}
