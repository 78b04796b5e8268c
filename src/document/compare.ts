import {
  type Child,
  type Comment,
  childrenOf,
  isComment,
  isDoctype,
  isElement,
  isText,
  type Node,
  type Parent,
} from './node.ts';

/**
 * Compares the tree that was meant with the one that was read. Gives the nodes of the first whose children differ
 * from those of their counterpart, the deepest only: what is around them may differ because of them.
 */
export function differences(meant: Parent, read: Parent): Parent[] {
  const found = new Set<Parent>();
  const stack: [Parent, Parent][] = [[meant, read]];
  for (let pair = stack.pop(); pair; pair = stack.pop()) {
    const [a, b] = pair;
    const left = contentOf(a);
    const right = contentOf(b);
    if (left.length !== right.length) found.add(a);
    for (let i = 0; i < left.length && i < right.length; i++) {
      const x = left[i] as Child | string;
      const y = right[i] as Child | string;
      if (!isSame(x, y)) {
        found.add(a);
        break;
      }
      if (typeof x === 'object' && 'childNodes' in x) stack.push([x, y as Parent]);
    }
  }
  return deepest(found);
}

/** Children that make a difference, with neighbouring texts as one. */
function contentOf(parent: Parent): (Child | string)[] {
  const content: (Child | string)[] = [];
  for (const child of childrenOf(parent)) {
    if (!isText(child)) {
      if (!isEmptyFormatting(child)) content.push(child);
    } else if (child.value !== '') {
      const last = content.length - 1;
      if (typeof content[last] === 'string') content[last] += child.value;
      else content.push(child.value);
    }
  }
  if (isSpaceFree(parent)) {
    return content.filter(
      (child) =>
        !isSpace(child) &&
        !(isOfPage(parent) && typeof child === 'object' && isComment(child) && !isMasked(child)),
    );
  }
  if (parent.nodeName === 'pre' || !content.some(isTable)) return content;
  return content
    .map((child, i) => trimmed(child, content[i - 1], content[i + 1]))
    .filter((child) => child !== '');
}

/** HTML makes copies of formatting that is misnested, also such as hold nothing, and makes none where nothing comes. */
function isEmptyFormatting(node: Child): boolean {
  if (!isElement(node)) return false;
  const within: Child[] = [node];
  for (let next = within.pop(); next; next = within.pop()) {
    if (isText(next)) {
      if (next.value !== '') return false;
    } else if (isElement(next) && FORMATTING.has(next.tagName)) {
      for (const child of next.childNodes) within.push(child);
    } else return false;
  }
  return true;
}

const FORMATTING = new Set('b big code em font i nobr s small strike strong tt u'.split(' '));

/** What HTML finds out of place between rows it puts before the table, the space with it; there it shows as nothing. */
function isTable(content: Child | string | undefined): boolean {
  return typeof content === 'object' && content.nodeName === 'table';
}

function trimmed(
  child: Child | string,
  before: Child | string | undefined,
  after: Child | string | undefined,
): Child | string {
  if (typeof child !== 'string') return child;
  if (!isTable(before) && !isTable(after)) return child;
  const text = child.replace(/[\t\n\f\r ]+/g, ' ');
  const start = isTable(before) ? text.trimStart() : text;
  return isTable(after) ? start.trimEnd() : start;
}

/** Where in these a comment stands makes no difference, and HTML moves those behind the end of the body about. */
function isOfPage(parent: Parent): boolean {
  return /^(?:#document|html|body)$/.test(parent.nodeName);
}

/** A merge tag where only markup may stand. */
function isMasked({ data }: Comment): boolean {
  return /\p{Co}/u.test(data);
}

/** Space in these shows as nothing, and HTML moves it about as tags around the head, or in a table, come and go. */
function isSpaceFree(parent: Parent): boolean {
  return /^(?:#document|html|head|body|table|thead|tbody|tfoot|tr|colgroup)$/.test(parent.nodeName);
}

function isSpace(content: Child | string): boolean {
  return typeof content === 'string' && content.trim() === '';
}

function isSame(x: Child | string, y: Child | string): boolean {
  if (typeof x === 'string' || typeof y === 'string') return x === y;
  if (x.nodeName !== y.nodeName) return false;
  if (isElement(x) && isElement(y))
    return x.namespaceURI === y.namespaceURI && hasSameAttributes(x.attrs, y.attrs);
  if (isComment(x) && isComment(y)) return x.data === y.data;
  if (isDoctype(x) && isDoctype(y))
    return x.name === y.name && x.publicId === y.publicId && x.systemId === y.systemId;
  return true;
}

type Attributes = { name: string; value: string }[];

function hasSameAttributes(x: Attributes, y: Attributes): boolean {
  if (x.length !== y.length) return false;
  for (let i = 0; i < x.length; i++) {
    const other = y[i];
    const own = x[i];
    if (own?.name === other?.name ? own?.value === other?.value : false) continue;
    // The order may differ where an attribute was added to a tag; the set may not.
    return x.every((attr) =>
      y.some((candidate) => candidate.name === attr.name && candidate.value === attr.value),
    );
  }
  return true;
}

function deepest(nodes: ReadonlySet<Parent>): Parent[] {
  const above = new Set<Node>();
  for (const node of nodes) {
    for (let at = parentOf(node); at && !above.has(at); at = parentOf(at)) above.add(at);
  }
  return [...nodes].filter((node) => !above.has(node));
}

function parentOf(node: Node): Parent | null {
  return 'parentNode' in node ? node.parentNode : null;
}
