import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { descendants, isElement } from '../../src/document/node.ts';
import { transform } from '../../src/index.ts';
import { onlyRule } from '../laws.ts';

/** What a client makes of a message whose merge tags nobody filled in. */
function tagsOf(html: string): string[] {
  const root = parse(html, { scriptingEnabled: false });
  return [...descendants(root)]
    .filter(isElement)
    .map((element) => `${element.tagName} ${element.attrs.map((a) => a.name).join(' ')}`);
}

describe('markup inside a merge tag is cleaned like any other', () => {
  it.each([
    '{{<img src=x onerror=alert(1)>}}',
    '{{<script>alert(1)</script>}}',
    '{% <svg onload=alert(1)> %}',
    '<p {{onclick=alert(1)}}>a</p>',
    '<p {{ "><img src=x onerror=alert(1)>" }}>a</p>',
    '<p title="{{ " onclick="alert(1) }}">a</p>',
    '<p title="{{ " onclick=alert(1) " }}">a</p>',
    '<a {{ > }} title="<script>alert(1)</script>">a</a>',
    '<% <iframe src=//evil.example> %>',
    '<!-- {{ --><script>alert(1)</script> }} -->',
    '<title>{{ </title><script>alert(1)</script> }}</title>',
    '<style>{{ </style><script>alert(1)</script> }}</style>',
    '[[ <a href="javascript:alert(1)">a</a> ]]',
    '<img {{ src=x }} {{ onerror=alert(1) }}>',
    '<a href={{ x onclick=alert(1) }}>a</a>',
    '{{ "<title>" }}<p>a</p>{{ "<script>alert(1)</script>" }}',
  ])('%s', (html) => {
    const { html: cleaned } = transform(html, onlyRule('unsafe-html'));
    for (const tag of tagsOf(cleaned)) expect(tag).not.toMatch(/^(?:script|svg|iframe)|\son\w/);
    expect(cleaned).not.toMatch(/href="javascript:/);
  });

  it.each([
    '<p>{{ a ? b ~ "<br>" : c }}</p>',
    '<p>{{trans "Hi <b>%1</b>" x=$y |raw}}</p>',
    '<p><% if (a < b) { %>x<% } %></p>',
    '<td {% if a > b %}class="c"{% endif %}>x</td>',
    '<a href="{{ url("orders") }}">x</a>',
    `<p title='{{ 'a' }}'>x</p>`,
    '{{ "<a href=\'https://www.amazon.de/x\'>x</a>" }}',
  ])('harmless markup in it stays: %s', (html) => {
    expect(transform(html, onlyRule('unsafe-html'))).toMatchObject({ html, changes: [] });
  });

  it.each([
    `<p>{{ _('Use <a href="%(link)s">this link</a> to <b>confirm</b>.', link=link)|safe }}</p>`,
    `<p>{{ 'Failures'|trans('<a href="'~url~'">', '</a>')|raw }}</p>`,
    `<p>{{{t 'From {site}.' site=(concat '<a href="' url '" style="color: #738a94;">' name '</a>')}}}</p>`,
    `<p>{{{t 'To {email}.' email=(concat '<a href="mailto:' to '">' to '</a>')}}}</p>`,
  ])('markup that is put together when the tag is filled in stays under every rule: %s', (html) => {
    expect(transform(html)).toMatchObject({ html, changes: [] });
  });

  it('a link in it that says where it leads does not', () => {
    expect(transform('<p>{{ x("<a href=https://shop.com>a</a>") }}</p>').html).not.toContain('shop.com');
  });
});
