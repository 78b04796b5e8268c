import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import createDOMPurify, { type WindowLike } from 'dompurify';
import { comb } from 'email-comb';
import { crush } from 'html-crush';
import juice from 'juice';
import { parse, parseFragment, serialize } from 'parse5';
import sanitizeHtml from 'sanitize-html';
import type { Contestant } from './compare.ts';

interface Window {
  document: { documentElement: object };
  axe: { run(context: object, options: object): Promise<unknown> };
  close(): void;
}

const require = createRequire(import.meta.url);
const { JSDOM, VirtualConsole } = require('jsdom') as {
  JSDOM: new (html: string, options: object) => { window: Window & WindowLike };
  VirtualConsole: new () => object;
};
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const isDocument = /<(?:!doctype|html|body)\b/i;

/** What everybody who touches HTML has to do at least. */
export const floor: Contestant = {
  name: 'parse5 parse + serialize',
  run: (html) => serialize(isDocument.test(html) ? parse(html) : parseFragment(html)),
};

const STYLED: sanitizeHtml.IOptions = {
  allowedTags: [
    ...sanitizeHtml.defaults.allowedTags,
    'html',
    'head',
    'body',
    'title',
    'style',
    'img',
    'font',
    'center',
  ],
  allowedAttributes: false,
  allowVulnerableTags: true,
};

let purify: ReturnType<typeof createDOMPurify> | undefined;

/** Programs that do a part of the work, each as its own documentation uses it. */
export const peers: readonly Contestant[] = [
  { name: 'sanitize-html, defaults', run: (html) => sanitizeHtml(html) },
  { name: 'sanitize-html, styles kept', run: (html) => sanitizeHtml(html, STYLED) },
  {
    name: 'DOMPurify in one jsdom window',
    run: (html) => {
      purify ??= createDOMPurify(new JSDOM('', {}).window);
      return purify.sanitize(html, { WHOLE_DOCUMENT: isDocument.test(html) });
    },
  },
  { name: 'juice', run: (html) => juice(html) },
  { name: 'email-comb', run: (html) => comb(html).result },
  { name: 'html-crush', run: (html) => crush(html, { removeLineBreaks: true }).result },
];

/** What a user would put together today for a message like ours. */
export const chain: Contestant = {
  name: 'sanitize-html, juice, email-comb, axe in a new window',
  run: async (html) => {
    const inlined = comb(juice(sanitizeHtml(html, STYLED))).result;
    const { window } = new JSDOM(inlined, { virtualConsole: new VirtualConsole() });
    compileFunction(axeSource, ['window', 'module', 'define'])(window);
    await window.axe.run(window.document.documentElement, { preload: false });
    window.close();
  },
};
