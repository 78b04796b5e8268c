import { type BrowserContext, chromium, type Page, type Request } from 'playwright-core';
import { findChromium } from '../../src/cli/chromium-program.ts';
import { framesInPage, openFrames, type Shown, watch } from './in-page.js';

/** What a message did when it was opened, besides what it shows. */
export interface Opened extends Shown {
  /** Functions that only a script could have called. */
  ran: string[];
  /** What it asked the network for. */
  requests: { url: string; type: string; isNavigation: boolean }[];
}

/** Plain http, so that Chromium does not turn the address of an insecure picture into https by itself. */
const ORIGIN = 'http://message.invalid';

/** How long after a message was opened something may still happen: timers, animations, a refresh. */
const SETTLE_MS = 400;

/** Frames of one page; Chromium takes a thousand. */
const FRAMES = 400;

/** One transparent pixel. */
const PICTURE = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Opens messages in Chromium, each in a frame of its own, scripts on; the network is a stand-in that keeps a list. */
export class MessageBrowser {
  readonly #context: BrowserContext;
  readonly #page: Page;
  #requests = new Map<string, Opened['requests']>();

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.#page = page;
  }

  static async open(): Promise<MessageBrowser> {
    const browser = await chromium.launch({
      executablePath: findChromium() as string,
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
      ],
    });
    const context = await browser.newContext({ viewport: { width: 600, height: 800 } });
    await context.addInitScript(watch);
    const opened = new MessageBrowser(context, await context.newPage());
    await context.route('**', async (route, request) => {
      const answer = opened.#answer(request);
      await (answer === undefined ? route.abort() : route.fulfill(answer));
    });
    return opened;
  }

  /** Opens messages; the results stand in their order. */
  async show(messages: readonly string[]): Promise<Opened[]> {
    const opened: Opened[] = [];
    for (let from = 0; from < messages.length; from += FRAMES) {
      opened.push(...(await this.#showAtOnce(messages.slice(from, from + FRAMES))));
    }
    return opened;
  }

  async #showAtOnce(messages: readonly string[]): Promise<Opened[]> {
    this.#requests = new Map();
    await this.#page.goto(`${ORIGIN}/`);
    await this.#page.evaluate(openFrames, messages);
    await this.#page.waitForTimeout(SETTLE_MS);
    const shown = await this.#page.evaluate(framesInPage, messages);
    await this.#page.waitForTimeout(SETTLE_MS);
    const ran = await this.#page.evaluate<{ frame: string; what: string }[]>('top.ran ?? []');
    return messages.map((_, index) => {
      const name = String(index);
      const found = shown.find((frame) => frame.name === name) as Shown;
      const calls = ran.filter(({ frame }) => frame === name).map(({ what }) => what);
      return { ...found, ran: calls, requests: this.#requests.get(name) ?? [] };
    });
  }

  close(): Promise<void> {
    return (this.#context.browser() as { close(): Promise<void> }).close();
  }

  #answer(request: Request): { contentType: string; body: string | Buffer } | undefined {
    const url = request.url();
    const type = request.resourceType();
    const isNavigation = request.isNavigationRequest();
    if (url === `${ORIGIN}/`) return { contentType: 'text/html', body: '<!DOCTYPE html><title></title>' };
    const frame = request.frame().name();
    const own = this.#requests.get(frame) ?? [];
    own.push({ url, type, isNavigation });
    this.#requests.set(frame, own);
    return type === 'image' && url.startsWith('https:')
      ? { contentType: 'image/gif', body: PICTURE }
      : undefined;
  }
}

/** Whether a request is what a message may make: for a picture, over https, or beside the message itself. */
export function isPictureRequest({ url, type, isNavigation }: Opened['requests'][number]): boolean {
  return !isNavigation && type === 'image' && (url.startsWith('https:') || url.startsWith(`${ORIGIN}/`));
}
