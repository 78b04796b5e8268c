import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { type AuditOptions, audit } from '../../src/accessibility/audit.ts';
import type { AuditReport } from '../../src/accessibility/report.ts';
import { clean, type Options, type RuleSetting, transform } from '../../src/index.ts';
import { applyEdits, type Edit } from '../../src/result.ts';
import { onlyRule } from '../laws.ts';
import { corpus } from './corpus.ts';

const WITHOUT_PROOFREADING: Options = { rules: { spelling: 'off', grammar: 'off' } };

const ids = (rules: AuditReport['violations']): string[] => rules.map(({ id }) => id);
const reasons = (report: AuditReport): Record<string, string> =>
  Object.fromEntries(report.notChecked.map(({ what, why }) => [what, why]));

/** Each violation as `rule line:column markup`. */
async function violations(html: string, options?: AuditOptions): Promise<string[]> {
  const report = await audit(html, options);
  return report.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ source, html: markup }) => `${id} ${source.line}:${source.column} ${markup}`),
  );
}

describe('audit', () => {
  test('finds what the guidelines forbid, at its place in the message', async () => {
    const html =
      '<p>Hello</p>\r\n<p><IMG SRC=a.png>\r\n  <a href="https://amazon.com/x"><span></span></a></p>';
    expect(await violations(html)).toEqual([
      'image-alt 2:4 <IMG SRC=a.png>',
      'link-name 3:3 <a href="https://amazon.com/x"><span></span></a>',
    ]);
  });

  test("speaks in axe's own words", async () => {
    const { violations: found, engine } = await audit('<p><img src="a.png"></p>');
    expect(engine).toMatchObject({ name: 'axe-core', version: expect.stringMatching(/^4\./) });
    expect(found).toEqual([
      expect.objectContaining({
        id: 'image-alt',
        impact: 'critical',
        help: 'Images must have alternative text',
        helpUrl: expect.stringContaining('image-alt'),
        tags: expect.arrayContaining(['wcag2a', 'wcag111']),
      }),
    ]);
    expect(found[0]?.nodes[0]).toMatchObject({
      target: ['p > img'],
      impact: 'critical',
      failureSummary: expect.stringContaining('Fix any of the following'),
      any: expect.arrayContaining([expect.objectContaining({ id: 'has-alt', message: expect.any(String) })]),
    });
  });

  test('a document must say its language and title, a fragment cannot', async () => {
    expect(ids((await audit('<!doctype html><html><body><p>Hello')).violations)).toEqual([
      'document-title',
      'html-has-lang',
    ]);
    const fragment = await audit('<p>Hello');
    expect(fragment.violations).toEqual([]);
    expect(reasons(fragment)).toMatchObject({ 'html-has-lang': expect.stringContaining('fragment') });
  });

  test('an element that HTML made without a tag has the place of what is around it', async () => {
    expect(await violations('<!doctype html>\n<title>Order</title>\n<p>Hello')).toEqual([
      'html-has-lang 1:1 <html>',
    ]);
  });

  test('parts of a table without the table are audited as parts of one', async () => {
    expect(await violations('<td><img src="a.png"></td><td>1</td>')).toEqual([
      'image-alt 1:5 <img src="a.png">',
    ]);
    const row = await audit('<tr role="row"><td><img src="a.png" alt="lamp"></td></tr>');
    expect(Object.keys(reasons(row))).not.toContain('nested-interactive');
    expect(row.violations).toEqual([]);
  });

  test('lists what it could not check, and why', async () => {
    const why = reasons(
      await audit('<html lang="en"><title>Order</title><p>Hello <a href="https://amazon.com">Amazon</a>'),
    );
    expect(Object.keys(why).sort()).toEqual([
      'color-contrast',
      'landmark-one-main',
      'link-in-text-block',
      'page-has-heading-one',
      'region',
      'scrollable-region-focusable',
      'target-size',
    ]);
    expect(why['target-size']).toContain('layout');
  });

  test.each([
    ['<p>Hello</p>', true],
    ['<p style="margin:0">Hello</p><style>p { padding: 0 }</style>', true],
    ['<p><font color="red">Hello</font></p>', false],
    ['<table bgcolor="#000"><tr><td>Hello</td></tr></table>', false],
    ['<p style="BACKGROUND:black">Hello</p>', false],
    ['<style>p { color: red }</style><p>Hello</p>', false],
  ])('says of the contrast in %s whether it holds by construction', async (html, holds) => {
    const why = reasons(await audit(html))['color-contrast'] ?? '';
    expect(why.includes('holds by construction')).toBe(holds);
  });

  test('what loads or acts is left out, and the report says so', async () => {
    const report = await audit('<p>Hello</p><iframe src="https://example.com"></iframe>');
    expect(reasons(report)['frame-title']).toContain('<iframe>');
  });

  test('hidden parts are not judged', async () => {
    expect(await violations('<style>.x{display:none}</style><p class="x"><img src="a.png"></p>')).toEqual([]);
    expect(await violations('<p style="visibility:hidden"><img src="a.png"></p>')).toEqual([]);
  });

  test('audits that are asked for at once do not disturb each other', async () => {
    const messages = Array.from({ length: 12 }, (_, i) => `${'<p>a</p>'.repeat(i)}<img src="${i}">`);
    const found = await Promise.all(messages.map((html) => audit(html)));
    expect(found.map((report) => report.violations[0]?.nodes[0]?.source.start)).toEqual(
      messages.map((html) => html.indexOf('<img')),
    );
  });

  test('an audit that is shared speaks of each message by itself', async () => {
    expect(await violations('<p>Dear Ann</p>\n<img src="one.png">')).toEqual([
      'image-alt 2:1 <img src="one.png">',
    ]);
    expect(await violations('<p>Dear Bartholomew,\n\n</p>\n<img src="two.png">')).toEqual([
      'image-alt 4:1 <img src="two.png">',
    ]);
  });

  test('nothing is fetched and no script runs', async () => {
    let requests = 0;
    const server = createServer((_, response) => {
      requests++;
      response.end();
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await audit(`<link rel="stylesheet" href="${host}/a.css"><style>@import "${host}/b.css"; p{background:url(${host}/c.png)}</style>
<script src="${host}/d.js"></script><script>globalThis.hasRun = true</script><iframe src="${host}/e"></iframe>
<img src="${host}/f.png" srcset="${host}/g.png 2x" onerror="globalThis.hasRun = true"><object data="${host}/h"></object>
<p onclick="globalThis.hasRun = true" style="background:url(${host}/i.png)">Hello</p><video src="${host}/j" autoplay></video>`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    server.close();
    expect(requests).toBe(0);
    expect(globalThis).not.toHaveProperty('hasRun');
    expect(globalThis).not.toHaveProperty('window');
    expect(globalThis).not.toHaveProperty('axe');
  });

  test('nesting as deep as the limits allow is judged, or said not to be', async () => {
    const html = `${'<div>'.repeat(1_000)}<img src="a.png">${'</div>'.repeat(1_000)}`;
    const report = await audit(html);
    expect([...ids(report.violations), ...Object.keys(reasons(report))]).toContain('image-alt');
    expect(await violations('<img src="a.png">'), 'the next audit is not disturbed').toHaveLength(1);
  });

  test('a message too large for axe is said not to be checked', async () => {
    const report = await audit('<b></b>'.repeat(20_001));
    expect(report.violations).toEqual([]);
    expect(reasons(report)['image-alt']).toContain('20000 elements');
  });
});

describe('merge tags', () => {
  test.each([
    ['a value is text', '<a href="{{url}}">{{name}}</a><h2>{{title}}</h2>', [], []],
    ['control flow is none', '<a href="x">{% if a %}{% endif %}</a>', ['link-name'], []],
    ['a comment is none', '<h2>{{! the title }}</h2>', ['empty-heading'], []],
    [
      'control flow between the items of a list',
      '<ul>{% for x in y %}<li>{{x}}</li>{% endfor %}</ul>',
      [],
      [],
    ],
    ['a value between the items of a list', '<ul>{{ items }}</ul>', [], ['list']],
    ['rows', '<table><tr><td>a</td></tr>{{#each x}}<tr><td>{{x}}</td></tr>{{/each}}</table>', [], []],
    ['a missing attribute that a tag may add', '<img src="a.png" {{alt_attribute}}>', [], ['image-alt']],
    ['a missing attribute', '<img src="{{a}}" width="{{width}}">', ['image-alt'], []],
    ['a value that is judged', '<p lang="{{language}}">Hello</p>', [], ['valid-lang']],
    ['a role that is judged', '<table role="{{role}}"><tr><td>a</td></tr></table>', [], ['aria-roles']],
    ['an alternative text', '<img src="a.png" alt="{{name}}">', [], []],
  ])('%s', async (_, html, violated, open) => {
    const report = await audit(html);
    expect([ids(report.violations), ids(report.incomplete)]).toEqual([violated, open]);
  });

  test('what is left open says why', async () => {
    const { incomplete } = await audit('<p lang="{{language}}">Hello</p>');
    expect(incomplete[0]?.nodes[0]?.failureSummary).toContain('the value of lang is known only once');
  });
});

describe('the place in the input', () => {
  const located = async (input: string, edits: Edit[]): Promise<string[]> => {
    const { violations: found } = await audit(applyEdits(input, edits), {}, { html: input, edits });
    return found.flatMap(({ nodes }) =>
      nodes.map(({ source, html }) => `${source.line}:${source.column} ${html}`),
    );
  };

  test('is that of the tag behind a removal', async () => {
    const input = '<script>\n1\n</script>\n<p>\n<img src="a"></p>';
    expect(await located(input, [{ start: 0, end: input.indexOf('\n<p>'), text: '' }])).toEqual([
      '5:1 <img src="a">',
    ]);
  });

  test('is that of a tag that was edited, which it quotes as it was', async () => {
    const input = '<p><img src="http://a" width=900></p>';
    const start = input.indexOf('http:');
    const edits = [{ start, end: start + 5, text: 'https:' }];
    expect(await located(input, edits)).toEqual(['1:4 <img src="http://a" width=900>']);
  });

  test('is that of the counterpart where a part was printed anew', async () => {
    const input = '<b><p>one\n<img src="a"></b>two\n<IMG src="b">';
    const text = '<b></b><p><b>one\n<img src="a"></b>two\n<img src="b"></p>';
    const found = await located(input, [{ start: 0, end: input.length, text }]);
    expect(found).toEqual(['2:1 <img src="a">', '3:1 <IMG src="b">']);
  });

  test('quotes the input, over the corpus', { timeout: 120_000 }, async () => {
    for (const { name, html } of corpus) {
      const { accessibility, findings } = await clean(html, WITHOUT_PROOFREADING);
      for (const { nodes } of [...(accessibility?.violations ?? []), ...(accessibility?.incomplete ?? [])]) {
        for (const { source, html: snippet } of nodes) {
          const quoted = html.slice(source.start, source.start + snippet.length);
          if (source.end > source.start)
            expect(snippet.replace(/…$/, ''), name).toBe(quoted.slice(0, snippet.replace(/…$/, '').length));
        }
      }
      const places = findings
        .filter(({ rule }) => rule === 'accessibility')
        .map(({ source }) => source?.line);
      expect(
        places.every((line) => line !== undefined && line >= 1),
        name,
      ).toBe(true);
    }
  });
});

describe('the audit within clean()', () => {
  const html = '<h2>Order</h2><h4>Details</h4><img src="https://amazon.com/a.png">';

  test('adds findings: critical and serious ones are errors, the rest warnings', async () => {
    const result = await clean(html, onlyRule('accessibility'));
    const found = result.findings.filter(({ rule }) => rule === 'accessibility');
    expect(found.map(({ severity, source }) => [severity, source?.column])).toEqual([
      ['warning', html.indexOf('<h4') + 1],
      ['error', html.indexOf('<img') + 1],
    ]);
    expect(found[1]?.message).toMatch(/^Images must have alternative text \(image-alt, https:\/\//);
    expect(result.verdict).toBe('blocked');
  });

  test('leaves the rest of the result as it is', async () => {
    const { accessibility, notChecked, ...rest } = await clean('<p>Hello</p>', onlyRule('accessibility'));
    const { notChecked: before, ...expected } = transform('<p>Hello</p>', onlyRule('accessibility'));
    expect(rest).toEqual({ ...expected });
    expect(notChecked).toEqual([...before, ...(accessibility?.notChecked ?? [])]);
    expect(accessibility).not.toHaveProperty('before');
  });

  test('says on request what the input violated', async () => {
    const given = '<p>Hello</p><svg><a href="#"></a></svg>';
    const rules = {
      ...onlyRule('unsafe-html').rules,
      accessibility: ['fix', { before: true }] as RuleSetting,
    };
    const { accessibility } = await clean(given, { rules });
    expect(accessibility?.violations).toEqual([]);
    expect(accessibility?.before?.violations.map(({ id, nodes }) => [id, nodes[0]?.source.column])).toEqual([
      ['link-name', given.indexOf('<a') + 1],
    ]);
  });
});
