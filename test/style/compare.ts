import { type Browser, chromium, type Page } from 'playwright-core';
import type { Document } from '../../src/document/document.ts';
import { type Element, isElement, isText, type Parent, type Text } from '../../src/document/node.ts';
import { Cascade } from '../../src/style/cascade.ts';
import { looksInPage } from './in-page.js';

/** What is compared of a text: strings as computed values are written. */
export interface Look {
  text: string;
  tag: string;
  fontSize: number;
  align: string;
  hidden: boolean;
  color: string;
  backgroundColor: string;
  margin: (number | string)[];
  padding: (number | string)[];
}

export const CHROMIUM = '/usr/bin/chromium';

export async function openChromium(): Promise<{ browser: Browser; page: Page }> {
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
  // No script of a message runs; what the test itself asks the page is run all the same.
  const context = await browser.newContext({
    viewport: { width: 600, height: 800 },
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  return { browser, page };
}

const ADDRESS = 'http://message.invalid/';

/** Shows a message; nothing else is fetched, and nothing of the message before is left. */
export async function show(page: Page, html: string, width: number): Promise<void> {
  // It would lead away from the page, sooner or later.
  const body = html.replace(/http-equiv\s*=\s*["']?refresh/gi, (found) => found.replace(/refresh/i, 'none'));
  await page.unrouteAll();
  await page.route('**/*', (route) =>
    route.request().url() === ADDRESS && route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      : route.abort(),
  );
  await page.setViewportSize({ width, height: 800 });
  await page.goto(ADDRESS, { waitUntil: 'domcontentloaded' });
}

/** The message as a browser may read it: merge tags as their masks, those between table rows as comments. */
export function forBrowser(document: Document): string {
  const { masked, mask, index } = document;
  if (mask === '') return wrapped(document, masked);
  let text = '';
  let from = 0;
  for (const { data, sourceCodeLocation: location } of index.comments) {
    if (!location || !data.startsWith(mask) || masked.startsWith('<!--', location.startOffset)) continue;
    if (location.startOffset < from) continue;
    text += `${masked.slice(from, location.startOffset)}<!--${data}-->`;
    from = location.endOffset;
  }
  return wrapped(document, text + masked.slice(from));
}

/** Rows without a table stand in one in the tree. */
function wrapped({ kind }: Document, text: string): string {
  return kind === 'table-fragment' ? `<table>${text}</table>` : text;
}

const SIDES = ['top', 'right', 'bottom', 'left'];

/** How the cascade has every text of a message. */
export function ownLooks(document: Document, width: number): Look[] {
  const cascade = new Cascade(
    document,
    {
      revision: () => 0,
      elements: (name) => document.index.elements.get(name) ?? [],
      attributeEdits: () => 0,
    },
    width,
  );
  return document.index.texts.filter(isCompared).map((text) => {
    const place = text.parentNode as Parent;
    const box = (property: string): (number | string)[] =>
      SIDES.map(
        (side) =>
          cascade.pixels(place, `${property}-${side}`) ?? cascade.computed(place, `${property}-${side}`),
      );
    return {
      text: text.value.trim(),
      tag: isElement(place) ? place.tagName : 'body',
      fontSize: Number.parseFloat(cascade.computed(place, 'font-size')),
      align: cascade.alignment(place),
      hidden: cascade.hiding(place) !== undefined,
      color: cascade.computed(place, 'color'),
      backgroundColor: cascade.computed(place, 'background-color'),
      margin: box('margin'),
      padding: box('padding'),
    };
  });
}

/** Elements whose text is no text of the message. */
const UNSEEN =
  'head,title,style,script,template,noembed,noframes,noscript,iframe,textarea,select,option,svg,math,object,video,audio,canvas,button,progress,meter,dialog';

function isCompared(text: Text): boolean {
  if (text.value.trim() === '') return false;
  const unseen = new Set(UNSEEN.split(','));
  for (
    let at: Parent | null = text.parentNode;
    at;
    at = 'parentNode' in at ? (at as Element).parentNode : null
  ) {
    if (isElement(at) && unseen.has(at.tagName)) return false;
    if ('parentNode' in at && at.parentNode === null) break;
  }
  return isText(text);
}

/** How Chromium has every text of a page. */
export async function browserLooks(page: Page, html: string, width: number): Promise<Look[]> {
  await show(page, html, width);
  return page.evaluate(looksInPage, UNSEEN);
}
