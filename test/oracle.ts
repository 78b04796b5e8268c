import sanitizeHtml from 'sanitize-html';
import { expect } from 'vitest';
import { parseDocument } from '../src/document/document.ts';
import { ALLOWED_ATTRIBUTES, ALLOWED_ELEMENTS } from '../src/policy/allowed-html.data.ts';

/** What sanitize-html is told to let through: the same allow-list, by its own means and its own idea of a URL. */
const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: [...ALLOWED_ELEMENTS],
  allowedAttributes: {
    '*': [...ALLOWED_ATTRIBUTES, 'data-*', 'aria-*', 'mc:*', 'th:*', 'xml:*', 'xmlns*', 'x-apple-*', 'moz-*'],
  },
  allowedSchemes: ['https', 'http', 'mailto', 'tel', 'sms', 'cid', 'data'],
  allowVulnerableTags: true,
  parseStyleAttributes: false,
};

/**
 * Holds a cleaned message against sanitize-html: it finds no tag and no attribute to take out. (What it prints
 * differs in bytes, so its tags are counted, not its text.) Merge tags are left out: to it they are words.
 */
export function expectOracleAgrees(cleaned: string): void {
  const { masked, mask } = parseDocument(cleaned);
  const html = mask === '' ? masked : masked.replaceAll(mask, '1');
  const printed = sanitizeHtml(html, OPTIONS);
  expect(countTags(printed), 'sanitize-html lets every tag through').toEqual(
    countTags(sanitizeHtml(html, { ...OPTIONS, allowedTags: false })),
  );
  const withoutSheets = printed.replace(/<style[^>]*>.*?<\/style>/gis, '');
  expect(withoutSheets, 'no event handler is left').not.toMatch(/<[a-z][^<>]*\son[a-z]+\s*=/i);
}

function countTags(html: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [, name = ''] of html.matchAll(/<([a-z][^\s/>]*)/gi)) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
