import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { SendableError } from '../errors.ts';
import { type Outcome, runAxe } from './axe-run.ts';
import type { Outline } from './outline.ts';
import { plant } from './plant.ts';

interface Page {
  setContent(html: string): Promise<void>;
  evaluate<T>(expression: string): Promise<T>;
}

interface Context {
  newPage(): Promise<Page>;
  route(pattern: string, handler: (route: { abort(): Promise<void> }) => Promise<void>): Promise<void>;
}

interface Browser {
  version(): string;
  newContext(options: object): Promise<Context>;
  close(): Promise<void>;
}

interface Playwright {
  chromium: { launch(options: object): Promise<Browser> };
}

/** The size of the page, in CSS px; the same as jsdom's, so that media queries come out alike. */
const VIEWPORT = { width: 1024, height: 768 };

/** A page of Chromium with axe in it: nothing is fetched, and no script of a message runs. */
export class BrowserPage {
  readonly version: string;
  readonly #browser: Browser;
  /** One page for each rendering mode, which a page keeps. */
  readonly #pages: { standard: Page; quirky: Page };

  private constructor(browser: Browser, pages: { standard: Page; quirky: Page }) {
    this.#browser = browser;
    this.#pages = pages;
    this.version = `Chromium ${browser.version()}`;
  }

  /**
   * Starts Chromium through playwright-core, which is no dependency of its own.
   *
   * @param executablePath the browser's program; playwright's own where none is given.
   * @throws SendableError BROWSER_UNAVAILABLE where either is not installed.
   */
  static async open(executablePath?: string): Promise<BrowserPage> {
    const browser = await launch(executablePath);
    const context = await browser.newContext({ offline: true, viewport: VIEWPORT });
    await context.route('**', (route) => route.abort());
    const [standard, quirky] = await Promise.all([context.newPage(), context.newPage()]);
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    for (const [page, doctype] of [
      [standard, '<!DOCTYPE html>'],
      [quirky, ''],
    ] as const) {
      await page.setContent(`${doctype}<html><head><title></title></head></html>`);
      await page.evaluate(`${axe};axe.configure({ noHtml: true })`);
    }
    return new BrowserPage(browser, { standard, quirky });
  }

  /** Runs rules of axe on an outline. */
  run(outline: Outline, rules: readonly string[]): Promise<Outcome> {
    const page = outline.isQuirky ? this.#pages.quirky : this.#pages.standard;
    const nodes = JSON.stringify(outline.nodes);
    return page.evaluate<Outcome>(
      `(${runAxe})(axe, document, (${plant})(document, ${nodes}), ${JSON.stringify(rules)})`,
    );
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}

async function launch(executablePath: string | undefined): Promise<Browser> {
  let playwright: Playwright;
  try {
    playwright = createRequire(import.meta.url)('playwright-core') as Playwright;
  } catch {
    throw unavailable('playwright-core is not installed');
  }
  try {
    return await playwright.chromium.launch(executablePath === undefined ? {} : { executablePath });
  } catch (error) {
    throw unavailable(
      `${executablePath ?? 'Chromium'} did not start: ${error instanceof Error ? error.message.split('\n')[0] : error}`,
    );
  }
}

function unavailable(why: string): SendableError {
  return new SendableError('BROWSER_UNAVAILABLE', `the accessibility audit in a browser cannot run: ${why}`);
}
