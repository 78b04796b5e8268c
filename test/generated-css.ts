import fc from 'fast-check';

const PROPERTIES = (
  'color background background-color background-image font font-size font-family line-height text-align margin ' +
  'margin-left padding width max-width height display visibility opacity position left text-indent text-decoration ' +
  'border letter-spacing -moz-binding behavior content cursor list-style --a mso-hide *color _width'
).split(' ');

const VALUES = [
  'red',
  '#fff',
  'rgb(1,2,3)',
  '12px',
  '0',
  '-9999px',
  '50%',
  '1.2em',
  'bold 11px/1.5 Arial,sans-serif',
  '"Times New Roman",serif',
  'none',
  'hidden',
  'center',
  '0 auto',
  'calc(100% - 10px)',
  'var(--a)',
  'var(--b,url(x))',
  'url(https://a.example/a.png)',
  'u\\72l("x")',
  'image-set("x" 1x)',
  'expression(a())',
  '"a;b"',
  "'/*'",
  '/* a */ 1px',
  '{a}',
  '(',
  '\\',
  '{{ color }}',
  '[% a %]',
];

/** One declaration, mostly of a kind that a rule looks at, sometimes broken. */
const declaration = fc
  .tuple(
    fc.constantFrom(...PROPERTIES),
    fc.constantFrom(':', ' : ', ':/**/'),
    fc.constantFrom(...VALUES),
    fc.constantFrom('', '', '!important', ' ! IMPORTANT'),
  )
  .map((parts) => parts.join(''));

/** A declaration list, as in a style attribute. */
export const declarations: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(declaration, { maxLength: 4 }),
    fc.constantFrom(';', '; ', ';;', '\n;'),
    fc.constantFrom('', ';', '/*'),
  )
  .map(([list, join, end]) => list.join(join) + end);

const selector = fc.constantFrom(
  ...'p|*|.a|#a|td > p|a:hover|p::before|p,div|tr:nth-child(2n+1)|[class~=a]|h1 ~ p|{{ s }}|\\31|:not(.a)|&'.split(
    '|',
  ),
);
const prelude = fc.constantFrom(
  '@media screen',
  '@media (max-width:600px)',
  '@media print',
  '@supports (color:red)',
  '@layer a',
  '@font-face',
  '@keyframes a',
  '@unknown',
);
const loose = fc.constantFrom(
  '',
  '\n',
  '<!--',
  '-->',
  '/* c */',
  '/*',
  '}',
  ';',
  '@import "https://a.example/a.css";',
  '@charset "utf-8";',
  '{% if a %}',
  '{% endif %}',
  '"',
);

/** A style sheet that is well formed, nested or broken. */
export const sheet: fc.Arbitrary<string> = fc.letrec<{ rule: string }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 3 },
    { weight: 4, arbitrary: fc.tuple(selector, declarations).map(([name, list]) => `${name}{${list}}`) },
    { weight: 1, arbitrary: loose },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.oneof(prelude, selector),
          fc.array(tie('rule'), { maxLength: 3 }),
          fc.constantFrom('}', '}', ''),
        )
        .map(([name, rules, close]) => `${name}{${rules.join('')}${close}`),
    },
  ),
})).rule;
