import { afterAll, describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/accessibility/axe-run.ts';
import { applicableRules } from '../../src/accessibility/checkable-rules.ts';
import { runInJsdom } from '../../src/accessibility/engine.ts';
import { JsdomPage } from '../../src/accessibility/jsdom-page.ts';
import { type Outline, outlineOf } from '../../src/accessibility/outline.ts';
import { NEEDS_BROWSER } from '../../src/accessibility/rules.data.ts';
import { SharedAudits } from '../../src/accessibility/shared-audits.ts';
import { structureOf } from '../../src/accessibility/structure.ts';
import { parseDocument } from '../../src/document/document.ts';
import { corpus } from './corpus.ts';

const page = new JsdomPage();
afterAll(() => page.close());

const outlines = corpus.map(({ name, html }) => [name, outlineOf(parseDocument(html))] as const);

/** As the next message of a mailing has it: other words, other addresses, the same where there was nothing. */
function retold(outline: Outline): Outline {
  const other = (text: string): string => text.replace(/[\p{L}\p{N}]+/gu, (word) => `${word}q`);
  const names = outline.nodes.map((node) => ('text' in node ? '' : node.name)).filter((name) => name !== '');
  const nodes = outline.nodes.map((node) => {
    if ('text' in node) return names[node.parent] === 'style' ? node : { ...node, text: other(node.text) };
    const attributes = node.attributes.map(([name, value]) => {
      if (name === 'href' && !/^\s*\/?#/.test(value)) return [name, `${value}?q`] as const;
      return /^(?:alt|title|summary)$/.test(name)
        ? ([name, other(value)] as const)
        : ([name, value] as const);
    });
    return { ...node, attributes };
  });
  return { ...outline, nodes };
}

const html = (source: string): string => structureOf(outlineOf(parseDocument(source)));

describe('structureOf', () => {
  test('is the same for messages that differ in wording and addresses', () => {
    const message = (name: string, address: string): string =>
      `<p>Dear ${name},<br><a href="https://${address}">${name}</a> <img src="https://${address}/a.png" alt="${name} on a desk"></p>`;
    expect(html(message('Ann', 'example.com/1'))).toBe(html(message('Bob', 'example.org/two')));
  });

  test.each([
    ['the tree', '<p><b>a</b></p>', '<p><i>a</i></p>'],
    ['the place of an element', '<p><b>a</b></p><p></p>', '<p></p><p><b>a</b></p>'],
    ['an attribute', '<p lang="en">a</p>', '<p lang="de">a</p>'],
    ['the emptiness of a text', '<a href="x">a</a>', '<a href="x"> </a>'],
    ['the emptiness of an alternative text', '<img alt="a">', '<img alt="">'],
    ['an alternative text of space', '<img alt="">', '<img alt=" ">'],
    ['a style', '<p style="display:none">a</p>', '<p style="display:block">a</p>'],
    ['a style sheet', '<style>p{color:red}</style>a', '<style>p{display:none}</style>a'],
    [
      'an attribute that styles ask for',
      '<style>[href="a"]{top:0}</style><a href="a">a</a>',
      '<style>[href="a"]{top:0}</style><a href="b">a</a>',
    ],
    [
      'a picture that says what stands beside it',
      '<p>lamp <img alt="lamp"></p>',
      '<p>lamp <img alt="pal"></p>',
    ],
    [
      'a name that is not what the link shows',
      '<a href="x" aria-label="lamp">lamp</a>',
      '<a href="x" aria-label="desk">lamp</a>',
    ],
    ['a place on the page', '<a href="#a">a</a>', '<a href="#b">a</a>'],
    ['being a document', '<html><body>a', 'a'],
  ])('tells apart %s', (_, one, other) => {
    expect(html(one)).not.toBe(html(other));
  });

  test('two messages of one structure have one audit, over the corpus', { timeout: 120_000 }, async () => {
    let shared = 0;
    for (const [name, outline] of outlines) {
      const sibling = retold(outline);
      if (structureOf(sibling) !== structureOf(outline)) continue;
      shared++;
      const [known, fresh] = [await runInJsdom(outline), await page.run(sibling)];
      expect(await runInJsdom(sibling), name).toBe(known);
      expect(fresh, name).toEqual(known);
    }
    expect(shared / outlines.length).toBeGreaterThan(0.9);
  });
});

test('rules that a message does not trigger find nothing in it', { timeout: 120_000 }, async () => {
  for (const [name, outline] of outlines) {
    const all = applicableRules(page.rules, outline).filter((rule) => !NEEDS_BROWSER.has(rule));
    expect(await page.run(outline, all), name).toEqual(await page.run(outline));
  }
});

describe('SharedAudits', () => {
  const outcome: Outcome = { violations: [], incomplete: [] };
  const counted = (): { audit: () => Promise<Outcome>; count: () => number } => {
    let count = 0;
    const audit = async (): Promise<Outcome> => {
      count++;
      return outcome;
    };
    return { audit, count: () => count };
  };

  test('audits a structure once, also when it is asked for at once', async () => {
    const { audit, count } = counted();
    const audits = new SharedAudits(2);
    await Promise.all([audits.get('a', audit), audits.get('a', audit)]);
    await audits.get('a', audit);
    expect(count()).toBe(1);
  });

  test('forgets the structure that was not asked for the longest', async () => {
    const { audit, count } = counted();
    const audits = new SharedAudits(2);
    for (const structure of ['a', 'b', 'a', 'c', 'a']) await audits.get(structure, audit);
    expect(count()).toBe(3);
    await audits.get('b', audit);
    expect(count()).toBe(4);
  });

  test('does not keep a failure', async () => {
    const { audit, count } = counted();
    const audits = new SharedAudits(2);
    await expect(audits.get('a', () => Promise.reject(new Error('once')))).rejects.toThrow('once');
    await audits.get('a', audit);
    expect(count()).toBe(1);
  });
});
