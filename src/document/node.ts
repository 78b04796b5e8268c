import type { Token, DefaultTreeAdapterTypes as Tree } from 'parse5';

/** The tree of parse5's default adapter, under the names that HTML gives its nodes. */
export type Element = Tree.Element;
export type Text = Tree.TextNode;
export type Comment = Tree.CommentNode;
export type Doctype = Tree.DocumentType;
export type Root = Tree.Document | Tree.DocumentFragment;
export type Parent = Tree.ParentNode;
export type Child = Tree.ChildNode;
export type Node = Tree.Node;
export type Attribute = Token.Attribute;
export type Location = Token.Location;

export const HTML_NAMESPACE = 'http://www.w3.org/1999/xhtml';

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function isText(node: Node): node is Text {
  return node.nodeName === '#text';
}

export function isComment(node: Node): node is Comment {
  return node.nodeName === '#comment';
}

export function isDoctype(node: Node): node is Doctype {
  return node.nodeName === '#documentType';
}

/** The value of an attribute, `undefined` where the element has none of that (lower-case) name. */
export function attribute(element: Element, name: string): string | undefined {
  for (const attr of element.attrs) if (attr.name === name) return attr.value;
  return undefined;
}

/** The children of a node as the serialised markup shows them: those of a template are in its content. */
export function childrenOf(node: Parent): Child[] {
  return 'content' in node ? node.content.childNodes : node.childNodes;
}

/** The node and everything in it in document order, by a stack of its own: mail nests deeper than calls may. */
export function* descendants(node: Node): Generator<Node> {
  const stack: Node[] = [node];
  for (let current = stack.pop(); current !== undefined; current = stack.pop()) {
    yield current;
    if (!('childNodes' in current)) continue;
    const children = childrenOf(current);
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i] as Child);
  }
}

/** Whether `node` is `ancestor` or stands inside it. */
export function isWithin(node: Node, ancestor: Node): boolean {
  for (
    let current: Node | null = node;
    current;
    current = 'parentNode' in current ? current.parentNode : null
  ) {
    if (current === ancestor) return true;
  }
  return false;
}
