import { describe, expect, it } from 'vitest';
import { expectLaws, expectNoRuleFindsWork } from '../laws.ts';

/** Broken markup that is edited in place all the same: what goes, and the tags that keep the rest as it was read. */
const EDITED: readonly [name: string, html: string, cleaned: string][] = [
  [
    'a link ends the one before it',
    '<p><a name=x>M <a href="https://a.example/">go</a> on</p>',
    '<p><a name=x>M </a>go on</p>',
  ],
  [
    'a link ends one that is open around a block',
    '<a name=top/><div>One <a href="https://a.example/">two</a> three</div>',
    '<a name=top/><div>One </a>two three</div>',
  ],
  ['an item ends the one before it', '<ul><li>a<li hidden>b</li>\n</ul>', '<ul><li>a</li>\n</ul>'],
  [
    'items without a list get names that do not end each other',
    '<li>a<li>b',
    '<div style="display:list-item">a</div><div style="display:list-item">b',
  ],
  ['formatting that goes on in a copy', '<div><font><img src="a.gif"></div>text', '<div></div>text'],
  [
    'formatting whose copies are closed',
    '<font size=4><p><font color=red>a<p>b</font> c</font>',
    '<font size=4><p>a<p>b c</font>',
  ],
  ['a sign that a tag stood behind', '<p>1 <<t>b</t> &<t>copy</p>', '<p>1 &lt;b &amp;copy</p>'],
  ['a sign that a text stood behind', 'a <😀b> &😀amp; c', 'a &lt;b> &amp;amp; c'],
  [
    'a stray end tag of the name that an element gets',
    '<center>a<p>b</div></p>c</center>d',
    '<div>a<p>b</p>c</div>d',
  ],
  ['a reference without a semicolon', '<p>a&#65<t>p</t></p>', '<p>a&#65p</p>'],
  [
    'a copy of formatting that is left with nothing',
    '<div><font size=4 color=white></div>hidden words',
    '<div><font size=4></div>',
  ],
  [
    'space that a tag between rows was given',
    '<p>a</p><table><t>\n<tr><td>b</table>',
    '<p>a</p><table role="presentation">\n<tr><td>b</table>',
  ],
  ['a line end behind a tag that drops one', '<pre>😀\nv</pre>', '<pre>v</pre>'],
  [
    'a text between rows',
    '<p>a</p><table>\n 😀 <tr><td>b</td></tr></table>',
    '<p>a</p><table role="presentation"><tr><td>b</td></tr></table>',
  ],
  [
    'an attribute that was added, and then changed',
    '<style>h3{font-size:0</style><h1>B<h3>o',
    '<style>h3{font-size:0</style><h1>B',
  ],
  [
    'a title before a body that begins before its tag',
    '<HTML><FONT FACE=Arial><BODY>Hello',
    '<HTML><title>Hello</title><BODY>Hello',
  ],
  [
    'a comment behind the end of the page',
    '<html lang=en><title>a</title><body><p>a</p></body></html><script>b()</script><!-- c -->',
    '<html lang=en><title>a</title><body><p>a</p></body></html><!-- c -->',
  ],
];

describe('broken markup is edited in place', () => {
  it.each(EDITED)('%s', (_, html, cleaned) => {
    const result = expectLaws({ html });
    expect(result.html).toBe(cleaned);
    expect(result.changes.filter(({ rule }) => rule === 'normalize-markup')).toEqual([]);
    expectNoRuleFindsWork({ html: cleaned });
  });
});

it('keeps the tags of the page dead that a picture before them had HTML ignore', () => {
  const page = '<!DOCTYPE html><html><head><title>a</title></head><body><p>Hello there.</p></body></html>';
  const result = expectLaws({ html: `<img src="https://a.example/o" width=1 height=1>${page}` });
  const normalized = result.changes.filter(({ rule }) => rule === 'normalize-markup');
  expect(normalized.map(({ after }) => after)).toEqual(['<body>']);
  expect(result.html).toContain(page.slice('<!DOCTYPE html><html>'.length));
});
