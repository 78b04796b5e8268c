import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../../src/accessibility/audit.ts';
import { pageAssets } from '../../src/batch/page-assets.ts';
import { HtmlReport } from '../../src/report/html-report.ts';
import type { ReportedFile } from '../../src/report/reported-file.ts';
import { CHROMIUM } from '../style/compare.ts';
import { failed, HOSTILE_NAME, OPTIONS, reported, summaryOf, UGLY } from './reported.ts';

const corpus = `${import.meta.dirname}/../../corpus`;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every way of a message to fetch, lead away or run that a page must withstand. */
const HOSTILE = `<!DOCTYPE html><html manifest="http://evil.example/m"><head>
<meta http-equiv="refresh" content="0;url=http://evil.example/refresh"><base href="http://evil.example/" target="_top">
<link rel="preconnect" href="http://pre.evil.example"><link rel="dns-prefetch" href="//dns.evil.example">
<link rel="stylesheet" href="s.css"><link rel="icon" href="i.ico"><link rel="prefetch" href="p">
<meta http-equiv="Content-Security-Policy" content="default-src *">
<style>@import url(http://evil.example/i.css); @font-face { font-family: q; src: url(f.woff) } p { font-family: q;
background: url(http://evil.example/u.png) }</style></head>
<body background="http://evil.example/b.png" onload="top.pwned = parent.pwned = 1">
<p>Order 123-1234567-1234567</p></script><script>top.pwned = 1; fetch('http://evil.example/')</script><!--<script>-->
<img src="http://evil.example/x.png" onerror="top.pwned = 1"><img src="x" srcset="http://evil.example/y.png 1x">
<picture><source srcset="http://evil.example/z.png"><img alt=""></picture><video src="http://evil.example/v" autoplay
poster="http://evil.example/p.png"></video><iframe src="http://evil.example/f" srcdoc="<script>top.pwned=1</script>">
</iframe><object data="http://evil.example/o"></object><embed src="http://evil.example/e">
<svg onload="top.pwned=1"><image href="http://evil.example/i.png"/><use href="http://evil.example/u.svg#a"/></svg>
<template shadowrootmode="open"><link rel="preconnect" href="http://shadow.evil.example"></template>
<input autofocus onfocus="top.pwned=1" type="image" src="http://evil.example/in.png">
<noscript><img src="http://evil.example/n.png"></noscript><a href="http://evil.example/a" ping="http://evil.example/">a</a>
<form action="http://evil.example/form"><button>send</button></form>\u2028\u2029</body></html>`;

const FILES: readonly ReportedFile[] = [
  reported('change.html', UGLY),
  reported('de/blocked.html', '<p>Hello</p>\n'.repeat(60)),
  reported(`${HOSTILE_NAME}</script><script>window.pwned=1</script>`, HOSTILE),
  failed('z-failed.html', 'the file holds </script><b>binary</b> data'),
  reported('clean.html', '<p>Order 123-1234567-1234567: how tall is it?</p>'),
  { ...reported('plain.eml', '1 < 2'), mail: { section: '1', mediaType: 'text/plain' } },
];

function pageOf(files: readonly ReportedFile[]): string {
  const report = new HtmlReport({ ...OPTIONS, date: new Date('2026-01-02T03:04:05Z'), assets: pageAssets() });
  const blocks = files.map((file) => report.block(file)).join('');
  return report.head(summaryOf(files)) + blocks + report.tail();
}

function written(html: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'sendable-page-')), 'report.html');
  writeFileSync(path, html);
  return `file://${path}`;
}

describe.runIf(existsSync(CHROMIUM))('the page of a report in Chromium', () => {
  let browser: Browser;
  let server: Server;
  let connections = 0;
  const address = written(pageOf(FILES));

  beforeAll(async () => {
    server = createServer((socket) => {
      connections += 1;
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];
    // The hosts that messages name are this server, so that it sees a connection that makes no request, too; others,
    // which the browser asks of its own accord, are none.
    const hosts = ['evil.example', '*.evil.example'].map((host) => `MAP ${host} 127.0.0.1:${port}`);
    args.push(`--host-resolver-rules=${hosts.join(', ')}, MAP * ~NOTFOUND`);
    browser = await chromium.launch({ executablePath: CHROMIUM, args });
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  interface Opened {
    page: Page;
    errors: string[];
    loaded: string[];
  }

  async function open(url: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Opened> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const errors: string[] = [];
    const loaded: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('requestfinished', (request) => loaded.push(request.url()));
    await page.goto(url);
    await page.waitForSelector('#files li');
    return { page, errors, loaded };
  }

  const follow = async (page: Page, hash: string): Promise<void> => {
    await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
    await page.waitForSelector(`#files a[href="#${hash}"][aria-current]`);
  };

  /** The page follows its address a moment after a click or a key has changed it. */
  const focused = (page: Page, property: 'id' | 'textContent') =>
    expect.poll(() => page.evaluate<string>(`document.activeElement.${property}`), { timeout: 10_000 });

  const paths = (page: Page): Promise<string[]> =>
    page.locator('#files li:not([hidden]) .path').allTextContents();

  test('lists files by what they are called, not by what their names would do', async () => {
    const { page, errors } = await open(address);
    expect(await paths(page)).toEqual([
      'change.html',
      'de/blocked.html',
      'a b\\u{a}::error::,"<b>&%|`@me #1 ü你\\u{1b}[2J\\u{202e}.html</script><script>window.pwned=1</script>',
      'z-failed.html',
      'clean.html',
      'plain.eml',
    ]);
    expect(await page.locator('.totals').textContent()).toMatch(/blocked2failed1would change2clean1$/);
    expect(await page.locator('h2').textContent()).toBe('Overview');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('loads nothing and runs nothing, whatever messages hold', async () => {
    const { page, errors, loaded } = await open(address);
    for (const index of FILES.keys()) {
      await follow(page, `file-${index}`);
      await page.waitForTimeout(300);
    }
    await follow(page, 'file-2');
    await page.waitForTimeout(1_000);
    expect(await page.evaluate('window.pwned')).toBeUndefined();
    expect(page.url().startsWith(address)).toBe(true);
    expect(loaded.filter((url) => url !== address)).toEqual([]);
    expect(connections).toBe(0);
    expect(errors).toEqual([]);
    // The server would have seen it.
    await page.goto('http://evil.example/').catch(() => undefined);
    expect(connections).toBeGreaterThan(0);
    await page.context().close();
  });

  test('shows a message before and after, and plain text as such', async () => {
    const { page } = await open(address);
    await follow(page, 'file-0');
    const frames = page.locator('iframe');
    expect(await frames.evaluateAll((all) => all.map((frame) => frame.getAttribute('title')))).toEqual([
      'Before: change.html',
      'After: change.html',
    ]);
    expect(await page.frameLocator('iframe >> nth=0').locator('body').textContent()).toContain('Hello 👋');
    expect(await page.frameLocator('iframe >> nth=1').locator('body').textContent()).not.toContain('👋');
    await follow(page, 'file-5');
    expect(await page.frameLocator('iframe >> nth=0').locator('pre').textContent()).toBe('1 < 2');
    await page.context().close();
  });

  test('each change leads to its line and to its clause', async () => {
    const { page } = await open(address);
    await follow(page, 'file-0');
    expect(await page.locator('.diff del').allTextContents()).toEqual([
      ' onclick="x()"',
      ' 👋',
      ' style="color:red"',
    ]);
    await page.locator('.entries a', { hasText: '2:3' }).click();
    await focused(page, 'id').toBe('line-2');
    await page.locator('.entries a', { hasText: 'color' }).click();
    await focused(page, 'id').toBe('clause-color');
    const clause = OPTIONS.rules.find(({ id }) => id === 'color')?.clause ?? '';
    expect(await page.locator('#clause-color + dd').textContent()).toContain(clause);
    await page.goBack();
    await focused(page, 'id').toBe('line-2');
    await page.locator('a', { hasText: 'Overview' }).click();
    await page.locator('#overview').waitFor({ state: 'visible' });
    expect(await page.locator('iframe').count()).toBe(0);
    await page.context().close();
  });

  test('filters by path, state and rule', async () => {
    const { page } = await open(address);
    await page.getByLabel('Path').fill('HTML de/');
    expect(await paths(page)).toEqual(['de/blocked.html']);
    expect(await page.locator('#count').textContent()).toBe('1 of 6 files');
    await page.getByLabel('Path').fill('');
    await page.locator('#filter-status').selectOption('clean');
    expect(await paths(page)).toEqual(['clean.html']);
    await page.locator('#filter-status').selectOption('');
    await page.locator('#filter-rule').selectOption('color');
    expect((await paths(page))[0]).toBe('change.html');
    await page.locator('table a[href="#files-with-order-id"]').click();
    await focused(page, 'textContent').toContain('de/blocked.html');
    await page.context().close();
  });

  test('is used by the keyboard alone', async () => {
    const { page } = await open(address);
    await page.keyboard.press('Tab');
    await focused(page, 'textContent').toBe('Skip to the report');
    await page.keyboard.press('Enter');
    await focused(page, 'id').toBe('content');
    await page.locator('#files a').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    await page.keyboard.press('Enter');
    await page.waitForSelector('article h2');
    await focused(page, 'textContent').toBe('change.html');
    expect(await page.locator('#files [aria-current]').textContent()).toContain('change.html');
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)(
    'passes axe in the browser, and our own audit (%s)',
    async (colorScheme) => {
      const { page } = await open(address, { colorScheme });
      for (const hash of ['', 'file-0', 'file-2', 'file-3']) {
        if (hash !== '') await follow(page, hash);
        const { violations } = await page.evaluate<{
          violations: { id: string; nodes: { html: string }[] }[];
        }>(`${axe};axe.run(document, { iframes: false })`);
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        const report = await audit(await page.content());
        expect(report.violations).toEqual([]);
      }
      await page.context().close();
    },
  );

  test('fits a phone', async () => {
    const { page } = await open(address, { viewport: { width: 320, height: 640 } });
    for (const hash of ['', 'file-0', 'file-2', 'file-3']) {
      if (hash !== '') await follow(page, hash);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    }
    await page.context().close();
  });

  test('opens with 1,000 files in it', async () => {
    const names = readdirSync(corpus).filter((name) => name.endsWith('.html'));
    const some = names
      .filter((_name, index) => index % 10 === 0)
      .map((name) => readFileSync(join(corpus, name), 'utf8'));
    const base = some.filter((text) => text.length < 40_000).map((text) => reported('', text));
    const files = Array.from({ length: 1_000 }, (_, index) => ({
      ...(base[index % base.length] as ReportedFile),
      path: `set-${index % 7}/t${index}.html`,
    }));
    const large = written(pageOf(files));
    const { page, errors } = await open(large);
    expect(await page.locator('#files li').count()).toBe(1_000);
    await follow(page, 'file-999');
    expect(await page.locator('article h2').textContent()).toBe('set-5/t999.html');
    expect(await page.locator('iframe').count()).toBeLessThanOrEqual(2);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

test('the page is one script and no more, and data cannot end it', () => {
  const html = pageOf(FILES);
  expect(html.match(/<\/script>/g)).toHaveLength(FILES.length + 2);
  expect(html).not.toMatch(/[\u2028\u2029]|(?:src|href)="(?!#)/);
  const { script } = pageAssets();
  expect(script).not.toMatch(/^\s*(?:import|export)\b/m);
  expect(html).toContain(`<script>${script}</script>`);
});
