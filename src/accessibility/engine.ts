import type { Outcome } from './axe-run.ts';
import { BrowserPage } from './browser-page.ts';
import { applicableRules } from './checkable-rules.ts';
import { JsdomPage } from './jsdom-page.ts';
import type { Outline } from './outline.ts';
import type { AccessibilityReport } from './report.ts';
import { NEEDS_BROWSER } from './rules.data.ts';
import { SharedAudits } from './shared-audits.ts';
import { structureOf } from './structure.ts';

/**
 * The pages that audits run in: one of jsdom a worker and, where it is asked for, one browser. A page shows one
 * message at a time and axe runs one audit at a time, so that audits wait for their turn.
 */
let page: JsdomPage | undefined;
let browser: { program: boolean | string; page: Promise<BrowserPage> } | undefined;
let browserVersion: string | undefined;
let lastTurn: Promise<unknown> = Promise.resolve();

/** Mailings of so many templates may be mixed. An outcome takes a few kilobytes. */
const audits = new SharedAudits(500);

function jsdomPage(): JsdomPage {
  page ??= new JsdomPage();
  return page;
}

function inTurn<T>(audit: () => Promise<T>): Promise<T> {
  const turn = lastTurn.then(audit);
  lastTurn = turn.catch(() => undefined);
  return turn;
}

/** The ids of all rules that count, those that need a browser included. */
export function jsdomRules(): readonly string[] {
  return jsdomPage().rules;
}

/** Audits an outline, or takes the audit of another one with the same structure. */
export function runInJsdom(outline: Outline): Promise<Outcome> {
  return audits.get(structureOf(outline), () => inTurn(() => runAfresh(outline)));
}

async function runAfresh(outline: Outline): Promise<Outcome> {
  try {
    return await jsdomPage().run(outline);
  } catch (error) {
    // axe may believe that it still runs.
    page?.close();
    page = undefined;
    throw error;
  }
}

/**
 * Runs in Chromium what needs a layout.
 *
 * @throws SendableError BROWSER_UNAVAILABLE
 */
export function runInBrowser(outline: Outline, program: boolean | string): Promise<Outcome> {
  const rules = applicableRules(jsdomRules(), outline).filter((rule) => NEEDS_BROWSER.has(rule));
  return inTurn(async () => {
    clearTimeout(closing);
    if (browser && browser.program !== program) await closeBrowser();
    browser ??= { program, page: BrowserPage.open(typeof program === 'string' ? program : undefined) };
    try {
      const opened = await browser.page;
      browserVersion = opened.version;
      return await opened.run(outline, rules);
    } catch (error) {
      await closeBrowser();
      throw error;
    } finally {
      // An open browser keeps the process alive: it goes when nobody has asked for it for a while.
      closing = setTimeout(() => void closeBrowser(), IDLE_MS);
    }
  });
}

let closing: NodeJS.Timeout | undefined;
const IDLE_MS = 500;

async function closeBrowser(): Promise<void> {
  const open = browser;
  browser = undefined;
  const opened = await open?.page.catch(() => undefined);
  await opened?.close();
}

/** What the rules ran in. */
export function engine(hasBrowser: boolean): AccessibilityReport['engine'] {
  const { axe, version } = jsdomPage();
  const environment = [`jsdom ${version}`];
  if (hasBrowser && browserVersion !== undefined) environment.push(browserVersion);
  return { name: 'axe-core', version: axe.version, environment };
}
