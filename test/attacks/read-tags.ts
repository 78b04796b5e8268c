import { Parser } from 'htmlparser2';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** One element as a parser has read it; names are lower case, values decoded. */
export interface Tag {
  name: string;
  /** Where the parser tells. */
  namespace?: string;
  attributes: [name: string, value: string][];
}

/** The tags that parse5 reads, with scripts on or off. */
export function parse5Tags(html: string, scriptingEnabled: boolean): Tag[] {
  const tags: Tag[] = [];
  const open: DefaultTreeAdapterTypes.Node[] = [parse(html, { scriptingEnabled })];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('tagName' in node) {
      const attributes = node.attrs.map(({ name, value }) => [name, value] as [string, string]);
      tags.push({ name: node.tagName, namespace: node.namespaceURI, attributes });
    }
    if ('content' in node) open.push(node.content);
    if ('childNodes' in node) open.push(...node.childNodes);
  }
  return tags;
}

/** The tags that htmlparser2 reads. */
export function htmlparser2Tags(html: string): Tag[] {
  const tags: Tag[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => tags.push({ name, attributes: Object.entries(attributes) }),
  });
  parser.end(html);
  return tags;
}
