import { existsSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/document/document.ts';
import { Cascade } from '../../src/style/cascade.ts';
import { CHROMIUM, openChromium, show } from './compare.ts';
import { FEATURES } from './features.data.ts';
import { type Shown, valuesInPage } from './in-page.js';

const SIDES = ['top', 'right', 'bottom', 'left'];

/** Properties whose computed value Chromium tells as it is, not as layout uses it. */
const PROPERTIES = [
  'font-size',
  'font-weight',
  'text-align',
  'direction',
  'visibility',
  'opacity',
  'color',
  'background-color',
  'text-indent',
  'position',
  'overflow-x',
  'overflow-y',
  'letter-spacing',
  'text-transform',
  'float',
  'vertical-align',
  'display',
  ...SIDES.flatMap((side) => [
    `margin-${side}`,
    `padding-${side}`,
    `border-${side}-width`,
    `border-${side}-color`,
  ]),
];

/** What differs and may, by the message's start, the element and the property. */
const EXCEPTIONS: readonly [reason: string, differs: (difference: string) => boolean][] = [
  [
    'an auto or percentage is told as the length that layout made of it',
    (it) => /own (?:auto|[\d.]+%|-[\d.]+%|calc)/.test(it),
  ],
];

function differences(html: string, width: number, theirs: Shown[]): string[] {
  const parsed = parseDocument(html);
  const { elements, inOrder } = parsed.index;
  const cascade = new Cascade(
    parsed,
    { revision: () => 0, elements: (name) => elements.get(name) ?? [], attributeEdits: () => 0 },
    width,
  );
  const [body] = elements.get('body') ?? [];
  const from = body ? inOrder.indexOf(body) : 0;
  const own = inOrder.slice(from).filter(({ tagName }) => tagName !== 'style');
  if (own.map(({ tagName }) => tagName).join() !== theirs.map(({ tag }) => tag).join())
    return [`other tree: ${html}`];
  return own.flatMap((element, index) =>
    PROPERTIES.flatMap((property, at) => {
      const computed = cascade.computed(element, property);
      const known = theirs[index]?.values[at] ?? '';
      if (isSame(computed, known)) return [];
      return [
        `${width} <${element.tagName}> ${index} ${property}: own ${computed}, Chromium ${known} in ${html}`,
      ];
    }),
  );
}

function isSame(own: string, known: string): boolean {
  if (own === known) return true;
  const [a, b] = [Number.parseFloat(own), Number.parseFloat(known)];
  if (own.endsWith('px') && known.endsWith('px') && !own.includes('(')) return Math.abs(a - b) < 0.02;
  return /^rgba/.test(own) && own.replace(/[\d.]+\)$/, '') === known.replace(/[\d.]+\)$/, '');
}

describe.runIf(existsSync(CHROMIUM))('Chromium computes the same', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    ({ browser, page } = await openChromium());
  });
  afterAll(() => browser.close());

  test.each(Object.entries(FEATURES))('%s', async (_, messages) => {
    const found: string[] = [];
    for (const html of messages) {
      for (const width of [600, 320]) {
        // With a head of its own, so that it is read as a document here, too.
        const whole = html.replace(/^(<!doctype html>)?/, '$1<head>');
        await show(page, whole, width);
        found.push(...differences(whole, width, await page.evaluate(valuesInPage, PROPERTIES)));
      }
    }
    expect(found.filter((difference) => !EXCEPTIONS.some(([, isMeant]) => isMeant(difference)))).toEqual([]);
  });
});
