import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/document/document.ts';
import { browserLooks, CHROMIUM, forBrowser, type Look, openChromium, ownLooks } from './compare.ts';

const corpus = `${import.meta.dirname}/../../corpus`;
const messages = readdirSync(corpus).filter((name) => name.endsWith('.html'));

/** What of a text's look is compared, and the share of texts that must agree on it. */
const SHARES = {
  fontSize: 0.995,
  align: 0.995,
  hidden: 0.995,
  color: 0.99,
  backgroundColor: 0.99,
  margin: 0.99,
  padding: 0.99,
} as const;

type Part = keyof typeof SHARES;

/** Every difference that is known, by message and part, and why it is one. */
const EXCEPTIONS: readonly [message: string, parts: readonly Part[], reason: string][] = [
  [
    'font-sizes-cascade-en.html',
    ['fontSize', 'margin'],
    'ex is half an em here; Chromium measures the x-height of the font that is installed',
  ],
  [
    'hostile-scripts-handlers-en.html',
    ['hidden'],
    '`content: url()` on an element puts a picture in its place',
  ],
];

/** Messages that Chromium reads as another tree, so that no text stands beside its like. */
const OTHER_TREES: readonly [message: string, reason: string][] = [
  [
    'jinja-macros-pl.html',
    'rows without a table before text: what a mail program makes of it depends on where it puts them',
  ],
];

function isSame(part: Part, own: Look, theirs: Look): boolean {
  if (part === 'fontSize') return Math.abs(own.fontSize - theirs.fontSize) < 0.02;
  if (part !== 'margin' && part !== 'padding') return own[part] === theirs[part];
  // What layout made of a percentage or of `auto` is no computed value.
  return own[part].every(
    (side, index) => typeof side !== 'number' || Math.abs(side - Number(theirs[part][index])) < 0.05,
  );
}

function isSameTree(own: readonly Look[], theirs: readonly Look[]): boolean {
  const words = ({ text }: Look): string => text.replace(/\s+/g, ' ').trim();
  return own.map(words).join('\n') === theirs.map(words).join('\n');
}

describe.runIf(existsSync(CHROMIUM))('texts look as in Chromium', () => {
  let browser: Browser;
  let page: Page;
  const agreeing = new Map<Part, number>();
  const differing: string[] = [];
  let texts = 0;
  beforeAll(async () => {
    ({ browser, page } = await openChromium());
  });
  afterAll(() => browser.close());

  test.each([600, 320])('over the corpus at %d px', { timeout: 300_000 }, async (width) => {
    const otherTrees: string[] = [];
    for (const name of messages) {
      const document = parseDocument(readFileSync(`${corpus}/${name}`, 'utf8'));
      const own = ownLooks(document, width);
      const theirs = await browserLooks(page, forBrowser(document), width);
      if (isSameTree(own, theirs)) count(name, own, theirs);
      else otherTrees.push(name);
    }
    const known = OTHER_TREES.map(([name]) => name);
    expect(otherTrees.filter((name) => !known.includes(name))).toEqual([]);
  });

  function count(name: string, own: readonly Look[], theirs: readonly Look[]): void {
    texts += own.length;
    for (const part of Object.keys(SHARES) as Part[]) {
      for (const [index, look] of own.entries()) {
        const other = theirs[index] as Look;
        if (isSame(part, look, other)) agreeing.set(part, (agreeing.get(part) ?? 0) + 1);
        else
          differing.push(
            `${name} ${part}: ${look.text.slice(0, 30)}: ${look[part]}, in Chromium ${other[part]}`,
          );
      }
    }
  }

  test.each(Object.entries(SHARES))('the share of texts that agree on %s is at least %d', (part, share) => {
    expect((agreeing.get(part as Part) ?? 0) / texts).toBeGreaterThanOrEqual(share);
  });

  test('every difference has its reason', () => {
    const isKnown = (difference: string): boolean =>
      EXCEPTIONS.some(([name, parts]) => parts.some((part) => difference.startsWith(`${name} ${part}:`)));
    expect(differing.filter((difference) => !isKnown(difference))).toEqual([]);
  });
});
