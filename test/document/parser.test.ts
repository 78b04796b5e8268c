import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/document.ts';
import { type Element, isText, type Text } from '../../src/document/node.ts';
import { endTagSpan, ownSpans, startTagSpan } from '../../src/document/spans.ts';

/** What parse5 keeps for its own use and our parser rests on shows here first when a new version changes it. */
describe('where nodes stand in the source', () => {
  const source = (
    html: string,
  ): { of: (tag: string, nth?: number) => string[]; text: (value: string) => string[] } => {
    const document = parseDocument(html);
    const slice = ({ start, end }: { start: number; end: number }): string => html.slice(start, end);
    return {
      of: (tag, nth = 0) => {
        const element = document.index.elements.get(tag)?.[nth] as Element;
        return [startTagSpan(element), endTagSpan(element)].map((span) => (span ? slice(span) : ''));
      },
      text: (value) => {
        const node = document.index.texts.find((text) => text.value === value) as Text;
        return ownSpans(document, node).map(slice);
      },
    };
  };

  it('tags, with and without an end', () => {
    const html = source('<P class=a>x<br/>y</P ><li>z');
    expect(html.of('p')).toEqual(['<P class=a>', '</P >']);
    expect(html.of('br')).toEqual(['<br/>', '']);
    expect(html.of('li')).toEqual(['<li>', '']);
  });

  it('elements that HTML makes by itself have none', () => {
    expect(source('<table><tr><td>x</table>').of('tbody')).toEqual(['', '']);
  });

  it('later tags of the page give it their attributes, but not in a picture or a template', () => {
    const later = (html: string): number => parseDocument(html).parsed.laterTags.get('body')?.length ?? 0;
    expect(later('<body>a<body class=b>')).toBe(2);
    expect(later('<body><svg><body></svg><template><body class=b></template>')).toBe(1);
  });

  it('copies of misnested formatting have none', () => {
    const html = source('<p><b class=a>x<p>y</b>z');
    expect(html.of('b', 0)).toEqual(['<b class=a>', '']);
    expect(html.of('b', 1)).toEqual(['', '']);
  });

  it('an end tag that makes an element is its source', () => {
    expect(source('a</p>b').of('p')[0]).toBe('</p>');
    expect(source('a</br>b').of('br')[0]).toBe('</br>');
  });

  it('a text with an ignored tag in it stands in two places', () => {
    expect(source('<p>one</td>two</p>').text('onetwo')).toEqual(['one', 'two']);
  });

  it('a text that is moved out of a table stands where it was written', () => {
    expect(source('<table>one<tr><td>two</td></tr>three</table>').text('onethree')).toEqual(['one', 'three']);
  });

  it('the line break that HTML drops is no text', () => {
    expect(source('<pre>\n\na</pre>').text('\na')).toEqual(['\na']);
    expect(source('<pre>\r\n\r\na</pre>').text('\na')).toEqual(['\r\na']);
  });

  it('a text that begins with a reference behind dropped space begins at its ampersand', () => {
    expect(source('<pre>\n&nbsp;x</pre>').text('\u00a0x')).toEqual(['&nbsp;x']);
    expect(source('<!doctype html>\n&amp;hi').text('&hi')).toEqual(['&amp;hi']);
  });

  it('a NUL is no text', () => {
    expect(source('<p>a\0b</p>').text('ab')).toEqual(['a', 'b']);
  });

  it('text before the first tag has a place, too', () => {
    expect(source('a &amp; b<p>c</p>').text('a & b')).toEqual(['a &amp; b']);
  });
});

describe('what positions alone would not tell', () => {
  it('notes tags that name an attribute twice, by their offset', () => {
    const { parsed } = parseDocument('<p><a href=1 HREF=2>x</a><a href=1>y</a>');
    expect([...parsed.repeatedAttributes]).toEqual([3]);
  });

  it('notes later tags whose attributes go to the first one', () => {
    const { parsed, index } = parseDocument('<body class=a><p>x<body id=b>');
    expect(index.elements.get('body')?.[0]?.attrs).toEqual([
      { name: 'class', value: 'a' },
      { name: 'id', value: 'b' },
    ]);
    expect(parsed.laterTags.get('body')).toEqual([
      { start: 0, end: 14 },
      { start: 18, end: 29 },
    ]);
  });

  it.each([
    ['<p>a<b>b</b></p>', false],
    ['<table><tr><td>a</table>', false],
    ['<b><p>a</b>b</p>', true],
    ['<table>a<tr><td>b</table>', true],
  ])('tells whether the tree is in the order of the source: %s', (html, isMisnested) => {
    expect(parseDocument(html).index.isMisnested).toBe(isMisnested);
  });
});

describe('documents and fragments', () => {
  it.each([
    ['<!DOCTYPE html><p>a', 'document'],
    ['\ufeff <!-- a --><html><p>a', 'document'],
    ['<p>a</p><body>b', 'document'],
    ['{{> header}}<!doctype html><p>a', 'document'],
    ['<p>a</p>', 'fragment'],
    ['a < body', 'fragment'],
    ['<p><table><tr><td>a', 'fragment'],
    ['{{#each}} <tr><td>a', 'table-fragment'],
    ['<td>a', 'table-fragment'],
    ['<track>a', 'fragment'],
  ])('%s', (html, kind) => {
    expect(parseDocument(html).kind).toBe(kind);
  });

  it('a fragment may begin inside a table', () => {
    const { root } = parseDocument('<tr><td>a</td></tr>');
    expect(root.childNodes.map((node) => node.nodeName)).toEqual(['tr']);
  });

  it('a merge tag between rows is not moved out of the table', () => {
    const { index } = parseDocument('<table>{{#each}}<tr><td>a</td></tr>{{/each}}</table>');
    const table = index.elements.get('table')?.[0] as Element;
    expect(table.parentNode?.childNodes.filter(isText)).toEqual([]);
  });
});
