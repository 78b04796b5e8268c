import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../../src/accessibility/audit.ts';
import type { Outcome } from '../../src/accessibility/axe-run.ts';
import { BrowserPage } from '../../src/accessibility/browser-page.ts';
import { applicableRules } from '../../src/accessibility/checkable-rules.ts';
import { JsdomPage } from '../../src/accessibility/jsdom-page.ts';
import { outlineOf } from '../../src/accessibility/outline.ts';
import { NEEDS_BROWSER } from '../../src/accessibility/rules.data.ts';
import { findChromium } from '../../src/cli/chromium-program.ts';
import { parseDocument } from '../../src/document/document.ts';
import { transform } from '../../src/index.ts';
import { corpus } from './corpus.ts';

const program = findChromium();

/** Every element that a rule speaks of, with the checks that say so. */
function verdicts({ violations, incomplete }: Outcome): string[] {
  const lines: string[] = [];
  for (const [kind, rules] of [
    ['violation', violations],
    ['incomplete', incomplete],
  ] as const) {
    for (const { id, nodes } of rules) {
      for (const { element, any, all, none } of nodes) {
        const checks = [...any, ...all, ...none].map((check) => check.id).sort();
        lines.push(`${id}: ${kind} at element ${element} (${checks.join(' ')})`);
      }
    }
  }
  return lines.sort();
}

describe.runIf(program)('axe in jsdom and in Chromium', () => {
  let chromium: BrowserPage;
  const jsdom = new JsdomPage();
  beforeAll(async () => {
    chromium = await BrowserPage.open(program);
  });
  afterAll(async () => {
    jsdom.close();
    await chromium?.close();
  });

  test('agree on every rule that is checked, node by node, over the corpus', {
    timeout: 300_000,
  }, async () => {
    for (const { name, html } of corpus) {
      const cleaned = transform(html).html;
      for (const text of new Set([html, cleaned])) {
        const outline = outlineOf(parseDocument(text));
        const rules = applicableRules(jsdom.rules, outline).filter((rule) => !NEEDS_BROWSER.has(rule));
        const found = verdicts(await chromium.run(outline, rules));
        expect(
          verdicts(await jsdom.run(outline)),
          `${name}, ${text === html ? 'as given' : 'cleaned'}`,
        ).toEqual(found);
      }
    }
  });

  test('a browser checks what needs a layout', { timeout: 60_000 }, async () => {
    const html = `<html lang="en"><title>Order</title><body bgcolor="#ffffff">
<p style="color:#eeeeee">Hardly to be seen</p>
<a href="https://amazon.com/a" style="font-size:8px;line-height:8px;display:block">a</a><a href="https://amazon.com/b" style="font-size:8px;line-height:8px;display:block">b</a>`;
    const plain = await audit(html);
    const unchecked = plain.notChecked.map(({ what }) => what);
    expect(unchecked).toEqual(
      expect.arrayContaining(['color-contrast', 'target-size', 'link-in-text-block']),
    );
    expect(plain.violations).toEqual([]);

    const { violations, notChecked, engine } = await audit(html, { browser: program ?? true });
    const found = violations.map(({ id, nodes }) => [id, nodes[0]?.source.line]);
    expect(found).toEqual(
      expect.arrayContaining([
        ['color-contrast', 2],
        ['target-size', 3],
      ]),
    );
    expect(notChecked.map(({ what }) => what)).toEqual(['region']);
    expect(engine.environment).toEqual([
      expect.stringMatching(/^jsdom /),
      expect.stringMatching(/^Chromium /),
    ]);
  });
});

test('a browser that is not there is a mistake with a name', async () => {
  const attempt = audit('<p>Hello</p>', { browser: '/nowhere/chromium' });
  await expect(attempt).rejects.toMatchObject({ code: 'BROWSER_UNAVAILABLE' });
});
