import { Parser } from 'htmlparser2';
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
 * differs in bytes, so its tags are counted, not its text.) Merge tags are words to it, and no part of a tag's name.
 */
export function expectOracleAgrees(cleaned: string): void {
  const { masked, mask } = parseDocument(cleaned);
  const html =
    mask === ''
      ? masked
      : masked
          // A heading of a level that the template says.
          .replace(new RegExp(`(?<=</?h)${mask}+(?=[\\s/>])`, 'gi'), '1')
          .replace(new RegExp(`(?<=</?[a-z][^\\s/>${mask}]*)${mask}+`, 'gi'), '')
          .replaceAll(mask, '1');
  const printed = sanitizeHtml(html, OPTIONS);
  expect(countTags(printed), 'sanitize-html lets every tag through').toEqual(
    countTags(sanitizeHtml(html, { ...OPTIONS, allowedTags: false })),
  );
  expect(handlersIn(printed), 'no event handler is left').toEqual([]);
}

function handlersIn(html: string): string[] {
  const handlers: string[] = [];
  const parser = new Parser({
    onattribute: (name) => {
      if (name.startsWith('on')) handlers.push(name);
    },
  });
  parser.end(html);
  return handlers;
}

function countTags(html: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [, name = ''] of html.matchAll(/<([a-z][^\s/>]*)/gi)) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
