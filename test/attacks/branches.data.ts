import { around, each } from './combine.ts';

/** How templates begin and end a block that may be left out; `O` and `C` stand for them below. */
const BLOCKS = [
  ['{% if a %}', '{% endif %}'],
  ['{{#if a}}', '{{/if}}'],
  ['<% if (a) { %>', '<% } %>'],
  ['*|IF:A|*', '*|END:IF|*'],
  ['{% for a in b %}', '{% endfor %}'],
  ['{{#a}}', '{{/a}}'],
  ['[% IF a %]', '[% END %]'],
  ['{{^a}}', '{{/a}}'],
  ['{%- if a -%}', '{%- endif -%}'],
  ['%%[IF @a THEN]%%', '%%[ENDIF]%%'],
  ['{if $a}', '{/if}'],
  ['{{if .A}}', '{{end}}'],
  ['{{~#if a~}}', '{{~/if~}}'],
  ['<% a.each do |x| %>', '<% end %>'],
  ['<%_ if (a) { _%>', '<%_ } _%>'],
] as const;

/** What is read in another way when a block is left out. */
const CROSSINGS = [
  'O<!--C<img src=x onerror=alert(1)>-->',
  '<!--O-->C<img src=x onerror=alert(1)>O<!--C-->',
  'O<!--C<a href=javascript:alert(1)>x</a>O-->C',
  '<img src="https://a.example/i.png" O alt="C onerror=alert(1) x=">',
  "<p O title='C onclick=alert(1) b='>x</p>",
  '<a O title="C href=javascript:alert(1) x=">x</a>',
  'O<style>C<img src=x onerror=alert(1)></style>',
  'O<title>C<img src=x onerror=alert(1)></title>',
  '<style>O</style>C<img src=x onerror=alert(1)>O<style>C</style>',
  '<a href="O#Cjavascript:alert(1)">x</a>',
  '<a href="Ohttps://www.amazon.com/?q=C javascript:alert(1)">x</a>',
  '<img src="Ohttps://m.media-amazon.com/?Cdata:text/html,a" alt="a" width=100 height=100>',
  '<p style="O/*C;background:url(http://a.example/x)/*x*/">x</p>',
  '<style>O/*C.a{background:url(http://a.example/x)}/*x*/</style><p class=a>x</p>',
  '<O!--C img src=x onerror=alert(1)>',
  "O<p title='C<img src=x onerror=alert(1)>'>x</p>",
  '<table><tr O><td title="C onclick=alert(1) ">x</td></tr></table>',
  '<table><tr O><td title="C><td onclick=alert(1)>x</td></tr></table>',
  'O<b title="C><b onclick=alert(1)>x',
  'O<textarea>C<img src=x onerror=alert(1)></textarea>',
  '<p O onx="C onclick=alert(1)">x</p>',
  '<meta name=x O content="C http-equiv=refresh content=\'0;url=http://a.example/\'">',
  '<a href=O"C javascript:alert(1)">x</a>',
];

/** How templates choose between two texts, `A` and `B`. */
const CHOICES = [
  '{% if a %}A{% else %}B{% endif %}',
  '{{#if a}}A{{else}}B{{/if}}',
  '<% if (a) { %>A<% } else { %>B<% } %>',
  '*|IF:A|*A*|ELSE:|*B*|END:IF|*',
  '[% IF a %]A[% ELSE %]B[% END %]',
  '{{if .A}}A{{else}}B{{end}}',
  '{if a}A{else}B{/if}',
];

/** `X` chooses between what is harmless and what is not. */
const CHOSEN: readonly (readonly [form: string, harmless: string, harmful: string])[] = [
  ['<a href="X">x</a>', 'https://www.amazon.com/', 'javascript:alert(1)'],
  ['<a href="X">x</a>', 'https://www.amazon.com/', 'https://a.example/'],
  ['<a href="https://X/">x</a>', 'www.amazon.com', 'a.example'],
  ['<a href="https://www.amazon.X/">x</a>', 'com', 'com.a.example'],
  ['<img src=x X>', 'alt="a"', 'onerror="alert(1)"'],
  ['<X src=x onerror=alert(1)>', 'p', 'img'],
  ['<p style="background:X">x</p>', 'none', 'url(http://a.example/a)'],
  ['<style>X</style>', 'p{margin:0}', '@import "http://a.example/a";'],
  ['Ximg src=x onerror=alert(1)>-->', '<!--', '<'],
  ['<!-- X <img src=x onerror=alert(1)> -->', 'a', '-->'],
];

/** Markup that is harmless only while every branch of the template is taken, or the one that is read. */
export const branches: readonly string[] = [
  ...each(CROSSINGS, [0, 1, 2], (form, turn) => {
    const [open, close] = BLOCKS[
      (CROSSINGS.indexOf(form) + turn * 2) % BLOCKS.length
    ] as (typeof BLOCKS)[number];
    return form.replaceAll('O', open).replaceAll('C', close);
  }),
  ...each(CHOSEN, [0, 1], ([form, harmless, harmful], turn) => {
    const [one, other] = turn === 0 ? [harmless, harmful] : [harmful, harmless];
    return around([form], CHOICES, (text, choice) =>
      text.replace('X', choice.replace(/A(?=[{<*[])/, one).replace('B', other)),
    );
  }).flat(),
];
