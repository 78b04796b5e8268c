import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/document/document.ts';
import { breaksIn } from '../../src/style/gap.ts';
import { gapsOf } from '../../src/style/shown-lines.ts';

/** The breaks in a row of each gap that holds an empty line. */
function breaksOf(html: string): number[] {
  return gapsOf(parseDocument(html)).map(breaksIn);
}

const standards = (body: string): string => `<!doctype html><html><body>${body}</body></html>`;

describe('what ends a line', () => {
  test.each([
    ['a<br>b', []],
    ['a<br><br>b', [2]],
    ['a<br><br><br>b', [3]],
    ['<p>a<br></p><p>b</p>', []],
    ['<p>a<br><br></p><p>b</p>', [2]],
    ['<p>a</p><br><p>b</p>', [2]],
    ['<p>a</p><br><br><p>b</p>', [3]],
    ['<div><div>a</div></div><div><div>b</div></div>', []],
    ['<p>a</p><p></p><div> <!-- x --> </div><p>b</p>', []],
    ['<p>a</p><p><span></span></p><p>b</p>', []],
    ['<p>a</p>&nbsp;<p>b</p>', [2]],
    ['a<p><br></p>b', [2]],
    ['<a>a<br></a><br><i><br></i>b', [3]],
    ['<p>a</br></br></br>b</p>', [3]],
    ['<td>a<br><br></td>', [2]],
  ])('%j: %j', (html, breaks) => {
    expect(breaksOf(html)).toEqual(breaks);
  });
});

describe('characters that no one sees', () => {
  test.each([
    '&nbsp;',
    '&#8203;',
    '&zwnj;',
    '&shy;',
    '&#xfeff;',
    '&#x2060;',
    '&lrm;',
    '&#x2800;',
    '&#x3164;',
    '&#x3000;',
    '&#x200a;',
    '&#x34f;',
    '&#xfe0f;',
    '<wbr>',
    '&#1;',
  ])('%s gives a line its height, and is no content', (blank) => {
    expect(breaksOf(`<p>a</p><p>${blank}</p><p>b</p>`)).toEqual([2]);
    expect(breaksOf(`a<br>${blank}<br>${blank}<br>b`)).toEqual([3]);
    expect(breaksOf(`a<br>${blank} b<br>b`)).toEqual([]);
  });

  test.each(['.', '©', '👍', '\ufffc', '\u05b4', '\ufffd'])('%s is content', (ink) => {
    expect(breaksOf(`a<br><br>${ink}<br><br>b`)).toEqual([2, 2]);
  });
});

describe('white space that is preserved', () => {
  test.each([
    ['<pre>a\n\n\nb</pre>', [3]],
    ['<pre>a\r\n\r\n\r\nb</pre>', [3]],
    ['<pre>a\r\r\rb</pre>', [3]],
    ['<pre>a&#10;&#xa;\nb</pre>', [3]],
    ['<pre>a\n</pre><p>b</p>', []],
    ['<pre>a\n  </pre><p>b</p>', [2]],
    ['<pre>\n\na</pre>', [1]],
    ['<listing>a\n\n\nb</listing>', [3]],
    ['<pre>a<b>\n</b>\n<i>\n</i>b</pre>', [3]],
    ['<pre style="white-space:normal">a\n\n\nb</pre>', []],
    ['<div style="white-space:pre-line">a\n \n\nb</div>', [3]],
    ['<div style="white-space:pre-line">a\n  </div><p>b</p>', []],
    ['<div style="white-space:pre-wrap"><b>a\n\n\nb</b></div>', [3]],
    ['<div style="white-space: break-spaces !important; white-space: normal">a\n\n\nb</div>', [3]],
    ['<div style="white-space:pre-wrap;white-space:-moz-pre-wrap">a\n\n\nb</div>', [3]],
    ['<div style="white-space-collapse:preserve">a\n\n\nb</div>', [3]],
    ['<div style="white-space:nowrap">a\n\n\nb</div>', []],
    ['<pre><table><tr><td nowrap>a\n\n\nb</td></tr></table></pre>', []],
    ['<div style="white-space:pre-wrap"><table>\n\n\n<tr><td>a</td></tr></table></div>', []],
  ])('%j: %j', (html, breaks) => {
    expect(breaksOf(html)).toEqual(breaks);
  });

  test('a table inherits it, but not in quirks mode', () => {
    const table = '<pre><table><tr><td>a\n\n\nb</td></tr></table></pre>';
    expect(breaksOf(table)).toEqual([]);
    expect(breaksOf(standards(table))).toEqual([3]);
  });
});

describe('what is content without text', () => {
  test.each([
    ['a<br><br><img src="x.png"><br><br>b', [2, 2]],
    ['a<br><br><img src="x.png" width="1" height="1"><br>b', [3]],
    ['a<br><br><img src="x.png" width="0"><br>b', [3]],
    ['a<br><br><img src="x.png" style="display:none"><br>b', [3]],
    ['a<br><br><img src="x.png" style="width:1px;height:1px"><br>b', [3]],
    ['a<br><br><img src="x.png" width="600" height="1"><br><br>b', [2, 2]],
    ['<img src="x.png" style="display:block"><br>b', [2]],
    ['<hr><br><hr>', [2]],
    ['<ul><li><li><li></ul>', []],
    ['<ul><li><p><br>a</p></ul>', []],
    ['<ul><li><p><br><br>a</p></ul>', [2]],
    ['<p>a</p><p><br></p><p style="border-bottom:solid 1px">&nbsp;</p><p><br></p>', [2, 1, 2]],
    ['<p>a</p><p><br></p><p style="border:none;background:#FFF">&nbsp;</p>', [3]],
    ['<p>a</p><p><br></p><p style="background:#eee">&nbsp;</p>', [2, 1]],
    ['<p>a</p><br><table border=1><tr><td></td></tr></table><br>', [2, 2]],
  ])('%j: %j', (html, breaks) => {
    expect(breaksOf(html).toSorted()).toEqual(breaks.toSorted());
  });
});

describe('what is hidden', () => {
  test.each([
    '<div style="display:none">x</div>',
    '<div style="DISPLAY: None !important">x<br><br><br><br></div>',
    '<div hidden>x</div>',
    '<div style="max-height:0px;overflow:hidden">x</div>',
    '<!-- x -->',
    '<style>p{}</style>',
    '<br style="display:none">',
  ])('%s parts no breaks and makes none', (hidden) => {
    expect(breaksOf(`a<p><br></p>${hidden}<p><br></p>b`)).toEqual([3]);
  });
});

describe('cells, columns and spacers', () => {
  const table = (...rows: string[]): string =>
    `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;

  test.each([
    [table('<td>a<br><br></td>', '<td><br>b</td>'), [3]],
    [table('<td>a<br><br></td><td><br>b</td>'), [2, 1]],
    [table('<td>a<br><br></td><td>&nbsp;</td>', '<td><br>b</td>'), [1, 3]],
    [table('<td>a</td>', '<td>&nbsp;</td><td><br><br></td>', '<td>b</td>'), [3]],
    [table('<td>a</td>', '<td height=20>&nbsp;</td>', '<td><br>b</td>'), [1, 3]],
    [table('<td>a</td>', '<td height=8>&nbsp;</td>', '<td><br>b</td>'), [1, 2]],
    [table('<td>a</td>', '<td style="height:20px"><br><br><br></td>', '<td><br>b</td>'), [3, 3]],
    ['<div>a<div style="display:inline-block"><br><br>b</div></div>', [2]],
    ['<div>a</div><div><div style="display:inline-block"><br><br>b</div></div>', [3]],
    [table('<td>a</td>', '<td style="height:auto">&nbsp;</td>', '<td><br>b</td>'), [3]],
    [table('<td>a</td>', '<td style="line-height:1px"><br><br><br></td>', '<td><br>b</td>'), [2]],
    [table('<td>a</td>', '<td style="font-size:0"><p style="font-size:9px">&nbsp;</p></td>'), [2]],
    ['<span style="display:inline-block">a<br><br></span><br><br>b', [2, 2]],
    ['a<br><br><table align=left><tr><td><br>b</td></tr></table>', [2, 1]],
    ['a<br><br><div style="float:right"><br>b</div>', [2, 1]],
  ])('%s: %j', (html, breaks) => {
    expect(breaksOf(html).toSorted()).toEqual(breaks.toSorted());
  });
});

describe('merge tags', () => {
  test.each([
    ['a<br><br>{{ name }}<br><br>b', [2, 2]],
    ['a<br>{% if x %}<br>{% endif %}<br>b', [3]],
    ['a<br>{% if x %}<br>{% else %}<br>{% endif %}<br>b', [3]],
    ['a<br>{% if x %}<br><br>{% elsif y %}<br>{% else %}c<br>{% endif %}b', [3]],
    ['a<br>{{! x }}<br>{# y #}<br>b', [3]],
    ['<table>{% if x %}<tr><td>a<br><br></td></tr>{% endif %}</table><br>b', [3]],
  ])('%s: %j', (html, breaks) => {
    expect(breaksOf(html)).toEqual(breaks);
  });

  test.each([
    ['a{% if x %}<br>{% endif %}<br><br>b', [false, true]],
    ['a<br>{% for x in y %}<br>{{ x }}{% endfor %}', [true]],
    ['a<br>{% if x %}<br>{{ x }}{% endif %}', [false]],
  ])('%s: whether a line is needed where a condition fails', (html, isNeeded) => {
    const [gap] = gapsOf(parseDocument(html));
    expect(gap?.lines.map((line) => line.isNeeded).toSorted()).toEqual(isNeeded);
  });
});

test('a style attribute is read as the cascade reads it', () => {
  const small = (style: string): number[] => breaksOf(`a<br><span style="${style}"><br><br></span><br>b`);
  expect(small('font:0/0 a')).toEqual(small('font-size:0;line-height:0'));
  expect(small('font-size:0;font-size:tiny')).toEqual(small('font-size:0'));
  expect(small('font-size:tiny')).toEqual(small(''));
  expect(small('')).not.toEqual(small('font-size:0'));
});

test('the time is in proportion to the message', () => {
  const html = `a${'<br>'.repeat(50_000)}<pre>${'\n'.repeat(100_000)}</pre>${'<p>&nbsp;</p>'.repeat(10_000)}`;
  expect(breaksOf(html)).toEqual([50_000 + 100_000 - 1 + 10_000]);
});
