import fc from 'fast-check';
import { declarations, sheet } from './generated-css.ts';
import { mergeTag } from './generated-merge-tags.ts';

/** Pieces of mail as it is found: well-formed, broken, dangerous, in template languages. */
const TEXTS = [
  'Hello',
  ' ',
  '\n  ',
  'order 123-1234567-1234567',
  '&nbsp;',
  '&amp; &lt;b&gt; &copy',
  '\u200b',
  '😀',
  '&#128512;',
  '❤️ ',
  'é ß 漢字 \u05d0',
  '{{ name }}',
  '{% if a %}',
  '{% endif %}',
  '<% x { %>',
  '<% } %>',
  '{{ "<b>" }}',
  '{{<img src=x onerror=a()>}}',
  'a < b > c',
  '\r\n',
  '\0',
];

const TAGS = (
  'a b i u p div span table tbody tr td th font center h1 h2 ul li br hr img pre blockquote form input select option ' +
  'textarea button script style title svg math template iframe object video noscript o:p custom-x body html head meta link'
).split(' ');

const ATTRIBUTES = [
  'class=a',
  'style="color:red; background:url(x)"',
  "style='margin:0'",
  'onclick="a()"',
  'ONLOAD=b',
  'href="https://www.amazon.com/x?a=1&amp;b=2"',
  'href="java&#10;script:a()"',
  'href={{url}}',
  'src="https://a.example/a.png"',
  'src=javascript:a()',
  'src=data:image/png;base64,AA==',
  'alt="😀 b"',
  'title=\'{{ "x" }}\'',
  '{{#if x}}hidden{{/if}}',
  '<%= y %>',
  'align=center',
  'width=1 width=2',
  'data-x',
  '/',
  '"',
  'a=',
];

const NAMES = 'class style href src alt title width onclick align background id'.split(' ');

const attribute = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...ATTRIBUTES) },
  { weight: 2, arbitrary: declarations.map((css) => `style="${css.replaceAll('"', '&quot;')}"`) },
  { weight: 1, arbitrary: mergeTag },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...NAMES), fc.constantFrom('"', "'", ''), mergeTag)
      .map(([name, quote, value]) => `${name}=${quote}${value}${quote}`),
  },
);

const attributes = fc
  .array(attribute, { maxLength: 3 })
  .map((list) => list.map((text) => ` ${text}`).join(''));
const tag = fc.constantFrom(...TAGS);
const leaf = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 2, arbitrary: mergeTag },
  {
    weight: 1,
    arbitrary: fc.array(sheet, { maxLength: 4 }).map((rules) => `<style>${rules.join('')}</style>`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<!-- c -->',
      '<!--[if mso]>',
      '<![endif]-->',
      '<!doctype html>',
      '<?xml version="1"?>',
      '<![CDATA[x]]>',
    ),
  },
  { weight: 2, arbitrary: fc.tuple(tag, attributes).map(([name, list]) => `<${name}${list}>`) },
  { weight: 1, arbitrary: tag.map((name) => `</${name}>`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('<br><br><br><br>', '<p>&nbsp;</p><p>&nbsp;</p>', '<div><br></div>'),
  },
);

/** HTML that nests well, badly or not at all. */
export const html: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    leaf,
    fc
      .tuple(tag, attributes, fc.array(tie('node'), { maxLength: 4 }), fc.boolean())
      .map(
        ([name, list, children, isClosed]) =>
          `<${name}${list}>${children.join('')}${isClosed ? `</${name}>` : ''}`,
      ),
  ),
})).node;

export const message: fc.Arbitrary<string> = fc.array(html, { maxLength: 6 }).map((parts) => parts.join(''));
