import { existsSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/document/document.ts';
import { type TransformResult, transform } from '../../src/index.ts';
import { carriers } from '../../src/policy/carriers.data.ts';
import { isHostWithin } from '../../src/policy/hosts.ts';
import { marketplaces } from '../../src/policy/marketplaces.data.ts';
import { corpusMessages } from '../corpus.ts';
import { CHROMIUM, forBrowser, openChromium } from '../style/compare.ts';
import { linksAndPicturesInPage, type ShownText, textsInPage } from './in-page.js';

/** The width that the policy's shares are taken of, in CSS px, and the shares. */
const WIDTH = 600;
const MOST_OF_PICTURE = 0.8 * WIDTH;
const MOST_OF_INSET = 0.2 * WIDTH;
/** What layout rounds, in px. */
const ROUNDING = 0.6;

const ADDRESS = 'https://message.invalid/';
const UNSEEN = 'head,title,style,script,template,noembed,noframes,noscript,iframe,textarea,select,svg,math';

/** Wider than any message: a picture that nothing bounds shows at its own size. */
const PICTURE = png(1_000, 600);

describe.runIf(existsSync(CHROMIUM))('the cleaned corpus, as Chromium shows it', () => {
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];
  let body = '';
  beforeAll(async () => {
    ({ browser, page } = await openChromium());
    await page.setViewportSize({ width: WIDTH, height: 800 });
    await page.route('**/*', (route) => {
      const request = route.request();
      if (request.url() === ADDRESS) return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
      requests.push(`${request.resourceType()} ${request.url()}`);
      return route.fulfill({ contentType: 'image/png', body: PICTURE });
    });
  });
  afterAll(() => browser.close());

  test.each(corpusMessages())('$name', { timeout: 60_000 }, async ({ message }) => {
    const result = transform(message);
    const document = parseDocument(result.html);
    body = forBrowser(document);
    requests.length = 0;
    await page.goto(ADDRESS, { waitUntil: 'load' });
    const texts = await page.evaluate(textsInPage, UNSEEN);
    const { pictures, links } = await page.evaluate(linksAndPicturesInPage);
    // What only the template or a person can mend stays, and is an error.
    const isLeft = (rule: string): boolean =>
      result.findings.some((finding) => finding.rule === rule && finding.severity === 'error');

    expect(requests.filter((request) => !/^image https:/.test(request))).toEqual([]);
    expect(requests.filter((request) => /^[^?#]*\.gif(?:$|[?#])/i.test(request))).toEqual([]);
    const elsewhere = links.filter((link) => !isAllowed(link, document.mask)).map(({ written }) => written);
    expect(elsewhere.filter((written) => !(PLACEHOLDER.test(written) && result.findings.length > 0))).toEqual(
      [],
    );
    const shown = pictures.filter(({ isShown }) => isShown);
    expect(shown.filter(({ width, height }) => width < 4 && height < 4)).toEqual([]);
    expect(shown.filter(({ width }) => width > MOST_OF_PICTURE + ROUNDING)).toEqual([]);
    for (const [rule, faults] of Object.entries(faultsOf(texts, result))) {
      if (!isLeft(rule)) expect(faults, rule).toEqual([]);
    }
  });
});

/** What of the texts breaks a rule, by rule. */
function faultsOf(texts: readonly ShownText[], { html }: TransformResult): Record<string, string[]> {
  const sizes = new Set(texts.map(({ size }) => Math.round(size * 10) / 10));
  const faults = (isFault: (text: ShownText) => boolean, say: (text: ShownText) => unknown): string[] =>
    texts.filter(isFault).map((text) => `${text.text}: ${say(text)}`);
  return {
    'font-size': sizes.size > 3 ? [`${[...sizes].join(', ')} px in ${html.length} characters`] : [],
    'font-family': faults(
      ({ family, isMonospace }) =>
        family !== (isMonospace ? 'monospace' : '"Times New Roman"') && family !== '"Times New Roman"',
      ({ family }) => family,
    ),
    color: [
      ...faults(
        ({ color, isLink }) => color !== 'rgb(0, 0, 0)' && !(isLink && color === 'rgb(0, 0, 238)'),
        ({ color }) => color,
      ),
      ...faults(
        ({ background }) => background !== 'rgba(0, 0, 0, 0)',
        ({ background }) => background,
      ),
    ],
    'line-height': faults(
      ({ lineHeight }) => lineHeight !== 'normal',
      ({ lineHeight }) => lineHeight,
    ),
    'text-align': faults(
      ({ align, isHeadCell, isRightToLeft }) =>
        !/^(?:start|-webkit-auto|(?:-webkit-)?left)$/.test(align) &&
        !isHeadCell &&
        !(isRightToLeft && /right$/.test(align)),
      ({ align }) => align,
    ),
    margin: faults(
      ({ left, right }) => Math.max(left, right) > MOST_OF_INSET + ROUNDING,
      ({ left, right }) => `${left} px, ${right} px`,
    ),
  };
}

/** A merge tag of a syntax that is off unless asked for: such a link stays, and is reported. */
const PLACEHOLDER = /^(?:\[\w+\]|%\w+%|\{![\w.]+\})$/;

const HOSTS = [...marketplaces.map(({ host }) => host), ...carriers.flatMap(({ hosts }) => hosts)];

/** Within the message, to a host of the policy's by https, or where a merge tag says. */
function isAllowed({ written, url }: { written: string; url: string }, mask: string): boolean {
  if (written.startsWith('#') || written === '' || (mask !== '' && written.includes(mask))) return true;
  const { protocol, hostname, username } = new URL(url);
  return (
    protocol === 'https:' &&
    username === '' &&
    HOSTS.some((host) => isHostWithin(hostname.replace(/\.$/, ''), host))
  );
}

/** A grey picture of so many px. */
function png(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(data.length);
    ends.writeUInt32BE(crc32(named), 4);
    return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0], 8);
  const rows = Buffer.alloc((width + 1) * height, 0x80).map((byte, at) =>
    at % (width + 1) === 0 ? 0 : byte,
  );
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
