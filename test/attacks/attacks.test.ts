import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../src/cli/chromium-program.ts';
import { parseDocument } from '../../src/document/document.ts';
import { transform } from '../../src/index.ts';
import { carriers } from '../../src/policy/carriers.data.ts';
import { isHostWithin } from '../../src/policy/hosts.ts';
import { marketplaces } from '../../src/policy/marketplaces.data.ts';
import { ATTACKS, FORMS } from './attacks.ts';
import { isPictureRequest, MessageBrowser, type Opened } from './chromium.ts';
import { cssFaults, faultsOf } from './faults.ts';
import { htmlparser2Tags, parse5Tags } from './read-tags.ts';

interface Cleaned {
  attack: string;
  html: string;
  /** Whether the tags of a template are in it. */
  isTemplate: boolean;
}

const known = new Map<string, Cleaned[]>();

/** The attacks of a class in all forms, cleaned, and as they are when their merge tags come out empty; each once. */
function cleaned(name: string): Cleaned[] {
  const made = known.get(name);
  if (made) return made;
  const byHtml = new Map<string, Cleaned>();
  for (const attack of ATTACKS[name] ?? []) {
    for (const form of Object.values(FORMS)) {
      const { html } = transform(form(attack));
      const filled = [withoutMergeTags(html), ...branchesTaken(html)].filter((text) => text !== html);
      byHtml.set(html, { attack, html, isTemplate: filled.length > 0 });
      for (const text of filled) byHtml.set(text, { attack, html: text, isTemplate: true });
    }
  }
  const list = [...byHtml.values()];
  known.set(name, list);
  return list;
}

function withoutMergeTags(html: string): string {
  const { mergeTags } = parseDocument(html);
  return mergeTags
    .toReversed()
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), html);
}

/** A message whose blocks are left out, and with the first or the second branch of each; its values come out empty. */
function branchesTaken(html: string): string[] {
  const { mergeTags } = parseDocument(html);
  if (!mergeTags.some(({ role }) => role === 'open')) return [];
  return [-1, 0, 1].map((taken) => {
    let text = '';
    let from = 0;
    const open: number[] = [];
    const isTaken = (): boolean => open.every((branch) => branch === taken);
    for (const { start, end, role } of mergeTags) {
      if (isTaken()) text += html.slice(from, start);
      from = end;
      if (role === 'open') open.push(0);
      else if (role === 'middle') open.push((open.pop() ?? 0) + 1);
      else if (role === 'close') open.pop();
    }
    return text + html.slice(from);
  });
}

/** What Chromium has found in a message that no message may hold or do. */
function chromiumFaults(opened: Opened, isTemplate = false): string[] {
  const { lost, tags, reinserted, css, links, handlers, ran, requests } = opened;
  if (lost) return [lost];
  const wrong = requests.filter((request) => !isPictureRequest(request));
  return [
    ...faultsOf(tags, isTemplate),
    ...faultsOf(reinserted, isTemplate).map((fault) => `printed and parsed again: ${fault}`),
    ...cssFaults(css),
    ...links.filter((link) => !isAllowedLink(link, isTemplate)).map(({ written }) => `link to ${written}`),
    ...handlers,
    ...ran.map((what) => `${what}() was called`),
    ...wrong.map(({ url, type }) => `${type} ${url} was requested`),
  ];
}

const HOSTS = [...marketplaces.map(({ host }) => host), ...carriers.flatMap(({ hosts }) => hosts)];

/** Within the message, or to a host of the policy's by https; where the template says it, its own. */
function isAllowedLink({ written, url }: Opened['links'][number], isTemplate: boolean): boolean {
  if (written === '' || written.startsWith('#')) return true;
  const { protocol, hostname = '', username } = URL.parse(url) ?? {};
  const isPlaceholder = isTemplate || /[{%[]/.test(written);
  if (isPlaceholder && (protocol === undefined || hostname === 'message.invalid')) return true;
  const isKnown = HOSTS.some((host) => isHostWithin(hostname.replace(/\.$/, ''), host));
  return protocol === 'https:' && username === '' && isKnown;
}

const classes = Object.keys(ATTACKS);

describe('attacks, cleaned, hold nothing that is not allowed', () => {
  test.each(classes)('%s', { timeout: 60_000 }, (name) => {
    const failures = cleaned(name).flatMap(({ attack, html, isTemplate }) => {
      const faults = {
        parse5: faultsOf(parse5Tags(html, false), isTemplate),
        'parse5 with scripts': faultsOf(parse5Tags(html, true), isTemplate),
        htmlparser2: faultsOf(htmlparser2Tags(html), isTemplate),
      };
      const found = Object.entries(faults).filter(([, list]) => list.length > 0);
      return found.length === 0 ? [] : [{ attack, html, ...Object.fromEntries(found) }];
    });
    expect(failures).toEqual([]);
  });
});

describe.runIf(findChromium())('attacks, cleaned and opened in Chromium, run and fetch nothing', () => {
  let browser: MessageBrowser;
  beforeAll(async () => {
    browser = await MessageBrowser.open();
  });
  afterAll(() => browser.close());

  test.each(classes)('%s', { timeout: 120_000 }, async (name) => {
    const messages = cleaned(name);
    const opened = await browser.show(messages.map(({ html }) => html));
    const failures = messages.flatMap(({ attack, html, isTemplate }, index) => {
      const faults = chromiumFaults(opened[index] as Opened, isTemplate);
      return faults.length === 0 ? [] : [{ attack, html, faults }];
    });
    expect(failures).toEqual([]);
  });

  test('the same strings, not cleaned, do run, fetch or hold what is not allowed', {
    timeout: 120_000,
  }, async () => {
    const harmful = classes
      .filter((name) => name !== 'merge tags' && name !== 'branches')
      .flatMap((name) => ATTACKS[name]?.slice(0, 30) ?? []);
    const opened = await browser.show(harmful);
    const acting = opened.filter((message) => chromiumFaults(message).length > 0);
    expect(acting.length / harmful.length, `${acting.length} of ${harmful.length}`).toBeGreaterThan(0.6);
  });
});
