import { describe, expect, it } from 'vitest';
import { findMergeTags, isBalanced } from '../../src/document/merge-tags.ts';
import { transform } from '../../src/index.ts';
import { onlyRule } from '../laws.ts';

/** Every syntax of the policy's table of placeholders, with an example of each kind it shows. */
const EXAMPLES = [
  '{{order_id}}',
  '{{{ order.id }}}',
  '{{ a ? b ~ "<br>" : c }}',
  '{{trans "Hi <b>%1</b>" x=$y |raw}}',
  '{{contact.first_name || "Unknown"}}',
  '{{!-- a comment --}}',
  '{%customer.firstName,fallback=there%}',
  '{% assign x = 1 %}',
  '{# comment #}',
  '<%= order.id %>',
  '<% x = a < b %>',
  '#order_id#',
  '##order_id##',
  '#{a.b}',
  '[[name]]',
  '[[first_name|Dear Reader]]',
  '%%buyer_first_name%%',
  '%%=v(@order_id)=%%',
  '%%[ VAR @x SET @x = 1 ]%%',
  '*|MC:SUBJECT|*',
  '{amazon_order_id}',
  '{contactfield=firstname|there}',
  '<?php echo $order->get_id(); ?>',
  '<?= $order->id ?>',
  '[% order_number %]',
  '[%NAME%]',
  '${variable}',
  '@if ($items->count() < 3)',
  '@endif',
  "@lang('Hello (:name)', ['name' => $name])",
  '@money($total)',
  '@Model.Order.Id',
  '@Html.Raw("<b>")',
  '@php $a = 1; @endphp',
  '#if($order.paid)',
  '#foreach ($item in $items.all())',
  '$!order.id',
  '$!{buyer}',
  '%{recipient.name}',
  "${format_date(\n  line.date, language) if line.date else ''}",
];

const BLOCKS: [open: string, middle: string, close: string][] = [
  ['{{#each items}}', '{{else}}', '{{/each}}'],
  ['{{if .Paid}}', '{{else}}', '{{end}}'],
  ['{% if paid %}', '{% else %}', '{% endif %}'],
  ['<% if (paid) { %>', '<% } else { %>', '<% } %>'],
  ['<% items.each do |item| %>', '', '<% end %>'],
  ['*|IF:PAID|*', '*|ELSE:|*', '*|END:IF|*'],
  ['<?php if ($order->paid) { ?>', '<?php } else { ?>', '<?php } ?>'],
  ['<?php if ( $paid ) : // now ?>', '<?php else : ?>', '<?php endif; ?>'],
  ['<?php foreach ($items as $item): ?>', '', '<?php endforeach ?>'],
  ['%%if(paid)%%', '', '%%endif%%'],
  ['[% IF paid %]', '[% ELSE %]', '[% END %]'],
  ['{if paid}', '', '{/if}'],
  ['@if ($paid)', '@else', '@endif'],
  ['@forelse ($items as $item)', '@empty', '@endforelse'],
  ["@section('content')", '', '@endsection'],
  ['#if($paid)', '#else', '#end'],
];

/** Text that only looks like one. */
const PROSE = [
  'a {1} {} { name } {a b} {a:b}',
  '#1 and #2, #fff;border:#000',
  '100% of 50%% and %% alone',
  'a{color:red}b{margin:0}',
  '[1] [name] [ a ] -name- _NAME_ %NAME% @NAME@',
  'x < y and <3 and a <b',
  '{{ never closed',
  '*|never closed',
  '$5 and $ {x y}',
  'jo@if(x) @lumora @iffy @lumora (our shop) @media (print) @endive',
  '<a href="#end" name=#else> page#end',
  '#ifonly #ending # if(x) #endorse $! $!5',
  '<?xml version="1.0"?> <? echo ?> <?php never closed',
];

describe('findMergeTags', () => {
  it.each(EXAMPLES)('finds %s whole', (tag) => {
    const source = `a ${tag} b`;
    expect(findMergeTags(source).map(({ start, end }) => source.slice(start, end))).toEqual([tag]);
  });

  it.each(PROSE)('leaves alone: %s', (text) => {
    expect(findMergeTags(text)).toEqual([]);
  });

  it.each(BLOCKS)('tells what opens and closes: %s', (open, middle, close) => {
    const roles = findMergeTags(`${open} a ${middle} b ${close}`).map((tag) => tag.role);
    expect(roles).toEqual(middle === '' ? ['open', 'close'] : ['open', 'middle', 'close']);
  });

  it('takes a name for a value, however it begins', () => {
    const tags = findMergeTags(
      '@section("title", "Hi") @php($a = 1) {{if_name}} {{end_date}} {{endorsement}} {{ format }} {{> header}} {% set a = 1 %}',
    );
    expect(tags.map((tag) => tag.role)).toEqual(Array(8).fill('value'));
  });

  it('takes the inner of two openings', () => {
    const source = '{{ {{order_id}} }}';
    expect(findMergeTags(source).map((tag) => tag.body)).toEqual(['order_id']);
  });

  it('finds syntaxes that look like prose only where an example asks for them', () => {
    const source = '[ORDERNUMBER] %NAME% -customerID- <<name>>';
    expect(findMergeTags(source)).toEqual([]);
    const found = findMergeTags(source, ['[name]', '%NAME%', '-name-', '<<name>>']);
    expect(found.map((tag) => tag.body)).toEqual(['ORDERNUMBER', 'NAME', 'customerID', 'name']);
  });

  it('refuses an example without delimiters', () => {
    expect(() => findMergeTags('x', ['name'])).toThrow(/mergeTags: "name"/);
  });

  it('stays linear on openings without an end', () => {
    expect(findMergeTags('{{'.repeat(200_000))).toEqual([]);
    expect(findMergeTags('<% '.repeat(100_000))).toEqual([]);
  });
});

describe('isBalanced', () => {
  const rolesOf = (text: string): boolean => isBalanced(findMergeTags(text));

  it('asks for every end, in order', () => {
    expect(rolesOf('{% if a %}x{% else %}y{% endif %}')).toBe(true);
    expect(rolesOf('{% if a %}')).toBe(false);
    expect(rolesOf('{% endif %}{% if a %}')).toBe(false);
    expect(rolesOf('{% else %}')).toBe(false);
    expect(rolesOf('{{ name }}')).toBe(true);
  });
});

/** Each place a tag may stand in, beside something that a rule takes out, and what must be left. */
const PLACES: [place: string, before: (tag: string) => string, after: (tag: string) => string][] = [
  ['text', (tag) => `<p onclick="x()">a ${tag} b</p>`, (tag) => `<p>a ${tag} b</p>`],
  ['split text', (tag) => `<p>a <o:p>${tag}</o:p> b</p>`, (tag) => `<p>a ${tag} b</p>`],
  ['title', (tag) => `<title>${tag}</title><link rel="x">`, (tag) => `<title>${tag}</title>`],
  ['a quoted value', (tag) => `<p title='${tag}' onclick="x()">a</p>`, (tag) => `<p title='${tag}'>a</p>`],
  [
    'between table rows',
    (tag) => `<table onclick="x()">${tag}<tr><td>a</td></tr>${tag}</table>`,
    (tag) => `<table>${tag}<tr><td>a</td></tr>${tag}</table>`,
  ],
  [
    'before the doctype',
    (tag) => `${tag}<!DOCTYPE html><body onload="x()">a</body>`,
    (tag) => `${tag}<!DOCTYPE html><body>a</body>`,
  ],
  [
    'the head',
    (tag) => `<html><head>${tag}<base href="/"></head><body>a</body></html>`,
    (tag) => `<html><head>${tag}</head><body>a</body></html>`,
  ],
  [
    'a style sheet',
    (tag) => `<style>${tag} p { color: ${tag}; behavior: url(x) }</style>a`,
    (tag) => `<style>${tag} p { color: ${tag}; }</style>a`,
  ],
];

describe.each(PLACES)('a merge tag in %s', (_, before, after) => {
  it.each(EXAMPLES.filter((tag) => !tag.includes("'")))('%s comes back byte for byte', (tag) => {
    expect(transform(before(tag), onlyRule('unsafe-html')).html).toBe(after(tag));
  });
});

describe('a merge tag in a tag', () => {
  it.each([
    '{{#if a}}class="b"{{/if}}',
    '{{ attributes }}',
    '<%= attrs %>',
    '{% if a > b %}class="b"{% endif %}',
    '*|ATTR|*',
    '#attr#',
  ])('%s stays, and what is beside it goes', (tag) => {
    expect(transform(`<td ${tag} onclick="x()">a</td>`, onlyRule('unsafe-html')).html).toBe(
      `<td ${tag}>a</td>`,
    );
  });

  it('may be a part of a URL or of a name', () => {
    const html =
      '<p data-{{key}}="1"><a href="https://www.amazon.com/{{path}}?id={{ id }}&amp;x=1">a</a><h{{level}}>b</h{{level}}></p>';
    expect(transform(html, onlyRule('unsafe-html')).html).toBe(html);
  });
});
