import { describe, expect, test } from 'vitest';
import { audit } from '../../src/accessibility/audit.ts';
import type { AuditReport } from '../../src/accessibility/report.ts';
import { parseDocument } from '../../src/document/document.ts';
import { findMergeTags } from '../../src/document/merge-tags.ts';
import { attribute } from '../../src/document/node.ts';
import { type Message, type TransformResult, transform } from '../../src/index.ts';
import { corpusMessages } from '../corpus.ts';
import { onlyRule } from '../laws.ts';

/** Which of our rules repairs what a rule of axe objects to. */
const REPAIRED_BY: Readonly<Record<string, string>> = {
  'area-alt': 'image-alt',
  'definition-list': 'definition-list',
  dlitem: 'definition-list',
  'document-title': 'document-title',
  'duplicate-id-aria': 'duplicate-id',
  'empty-heading': 'heading-order',
  'heading-order': 'heading-order',
  'html-has-lang': 'document-language',
  'html-lang-valid': 'document-language',
  'html-xml-lang-mismatch': 'document-language',
  'image-alt': 'image-alt',
  'link-name': 'link-name',
  list: 'list-structure',
  listitem: 'list-structure',
  'meta-viewport': 'zoom',
  'meta-viewport-large': 'zoom',
  'scope-attr-valid': 'layout-table',
  'table-duplicate-name': 'table-caption',
};

/** Rules of axe on a part that a finding of another rule of ours has spoken of already. */
const SPOKEN_OF_BY: Readonly<Record<string, readonly string[]>> = { 'link-name': ['link-name', 'image-alt'] };

/** How many elements each rule of axe objects to, those left out that are the template's to fill in. */
function counts(
  { violations, incomplete }: AuditReport,
  isTemplated = false,
  withDoubts = false,
): Map<string, number> {
  const found = new Map<string, number>();
  for (const { id, nodes } of withDoubts ? [...violations, ...incomplete] : violations) {
    const sure = nodes.filter(
      ({ html }) => findMergeTags(html).length === 0 && !(isTemplated && /lang/.test(id)),
    );
    if (sure.length > 0) found.set(id, sure.length);
  }
  return found;
}

/** Whether the template says the language: also in an `<html>` tag that stands late, as behind a merge tag it may. */
function hasTemplatedLanguage(html: string): boolean {
  const document = parseDocument(html);
  const [page] = document.index.elements.get('html') ?? [];
  const lang = (page && attribute(page, 'lang')) ?? '';
  return document.mask !== '' && lang.includes(document.mask);
}

/** What axe still objects to that a repair is for, and that no finding of ours asks a person about. */
function unspoken({ findings, html }: TransformResult, report: AuditReport): string[] {
  return [...counts(report, report.violations.length > 0 && hasTemplatedLanguage(html))]
    .filter(([id, count]) => {
      const rules = SPOKEN_OF_BY[id] ?? [REPAIRED_BY[id]];
      return (
        REPAIRED_BY[id] !== undefined && findings.filter(({ rule }) => rules.includes(rule)).length < count
      );
    })
    .map(([id]) => id);
}

describe.each(corpusMessages())('$name', ({ message }: { message: Message }) => {
  test('keeps no violation that a repair is for, and gets none', { timeout: 30_000 }, async () => {
    const result = transform(message);
    const after = await audit(result.html);
    expect(unspoken(result, after)).toEqual([]);
  });

  test('the repairs alone add no violation', { timeout: 30_000 }, async () => {
    const before = counts(await audit(message.html));
    for (const id of new Set(Object.values(REPAIRED_BY))) {
      const { html, changes } = transform(message, onlyRule(id));
      if (changes.length === 0) continue;
      const added = [...counts(await audit(html))].filter(([rule, count]) => count > (before.get(rule) ?? 0));
      expect(added, id).toEqual([]);
    }
  });
});

describe('each repair does what axe asks for', () => {
  test.each([
    ['image-alt', 'image-alt', '<img src="https://shop.example/wall-bracket.png">'],
    [
      'html-has-lang',
      'document-language',
      '<html><head><title>x</title></head><body>Thank you for your order, it is on its way.</body></html>',
    ],
    [
      'html-lang-valid',
      'document-language',
      '<html lang="english"><head><title>x</title></head><body>Thank you for your order, it is on its way.</body></html>',
    ],
    [
      'html-xml-lang-mismatch',
      'document-language',
      '<html lang="en" xml:lang="de"><head><title>x</title></head><body>x</body></html>',
    ],
    [
      'document-title',
      'document-title',
      '<html lang="en"><head></head><body><h1>Your order</h1></body></html>',
    ],
    ['heading-order', 'heading-order', '<h1>Order</h1><h3>Items</h3>'],
    ['empty-heading', 'heading-order', '<h2>Order</h2><h3></h3>'],
    ['link-name', 'link-name', '<a href="https://www.amazon.de"></a>'],
    ['list', 'list-structure', '<ul><li>a</li><p>b</p></ul>'],
    ['listitem', 'list-structure', '<p>a</p><li>b</li>'],
    ['definition-list', 'definition-list', '<dl><dd>a</dd></dl>'],
    ['dlitem', 'definition-list', '<div><dd>a</dd></div>'],
    [
      'duplicate-id-aria',
      'duplicate-id',
      '<div><b id="a">x</b><p role="group" aria-labelledby="a">y</p></div><div><b id="a">x</b><p role="group" aria-labelledby="a">y</p></div>',
    ],
    ['meta-viewport', 'zoom', '<meta name="viewport" content="width=600, user-scalable=no">'],
    [
      'table-duplicate-name',
      'table-caption',
      '<table summary="Order"><caption>Order</caption><tr><th scope="row">a</th><td>b</td></tr></table>',
    ],
  ])('%s, by %s', async (rule, id, html) => {
    expect(counts(await audit(html), false, true).has(rule), 'the input violates it').toBe(true);
    const result = transform(html, onlyRule(id));
    expect(counts(await audit(result.html), false, true).has(rule)).toBe(false);
    expect(result.findings).toEqual([]);
  });
});
