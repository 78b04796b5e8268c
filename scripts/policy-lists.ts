import { readFileSync } from 'node:fs';
import { amazonPages } from '../src/policy/amazon-pages.data.ts';
import { animatedHosts } from '../src/policy/animated-hosts.data.ts';
import { carriers } from '../src/policy/carriers.data.ts';
import { contactHosts, contactSchemes } from '../src/policy/contact-schemes.data.ts';
import { emojiPictures } from '../src/policy/emoji-pictures.data.ts';
import { amazonHosts, amazonShortHosts, marketplaces } from '../src/policy/marketplaces.data.ts';
import { optOutUrlWords, optOutWordings } from '../src/policy/opt-out.data.ts';
import { orderWords } from '../src/policy/order-id.data.ts';
import { pictureProxies } from '../src/policy/picture-proxies.data.ts';
import { productImageHosts, productImageWidgets } from '../src/policy/product-image-hosts.data.ts';
import { shorteners } from '../src/policy/shorteners.data.ts';
import { messagingOperations } from '../src/policy/sp-api.data.ts';
import { trackers } from '../src/policy/trackers.data.ts';

/** A list that rules go by: its file in `src/policy`, the rules, and what of its entries is shown. */
interface PolicyList {
  title: string;
  file: string;
  rules: readonly string[];
  entries: readonly object[];
}

const LISTS: readonly PolicyList[] = [
  {
    title: 'Marketplaces',
    file: 'marketplaces',
    rules: ['external-link', 'contact-info'],
    entries: marketplaces,
  },
  { title: "Amazon's other hosts", file: 'marketplaces', rules: ['external-link'], entries: amazonHosts },
  {
    title: "Amazon's short links",
    file: 'marketplaces',
    rules: ['external-link'],
    entries: amazonShortHosts,
  },
  { title: 'Pages of an order', file: 'amazon-pages', rules: ['external-link'], entries: amazonPages },
  { title: 'Carriers', file: 'carriers', rules: ['external-link'], entries: carriers },
  { title: 'Shorteners', file: 'shorteners', rules: ['external-link'], entries: shorteners },
  { title: 'Trackers', file: 'trackers', rules: ['tracking-pixel'], entries: trackers },
  {
    title: "Mail programs' proxies for pictures",
    file: 'picture-proxies',
    rules: ['tracking-pixel', 'insecure-image'],
    entries: pictureProxies,
  },
  {
    title: 'Hosts of animated pictures',
    file: 'animated-hosts',
    rules: ['animated-image'],
    entries: animatedHosts,
  },
  {
    title: 'Hosts of product pictures',
    file: 'product-image-hosts',
    rules: ['product-image'],
    entries: productImageHosts,
  },
  {
    title: 'Product widgets',
    file: 'product-image-hosts',
    rules: ['product-image'],
    entries: productImageWidgets,
  },
  {
    title: 'Pictures that stand for an emoji',
    file: 'emoji-pictures',
    rules: ['emoji'],
    entries: emojiPictures,
  },
  {
    title: 'Schemes that lead to a person',
    file: 'contact-schemes',
    rules: ['contact-info'],
    entries: contactSchemes,
  },
  {
    title: 'Hosts that lead to a person',
    file: 'contact-schemes',
    rules: ['contact-info'],
    entries: contactHosts,
  },
  {
    title: 'Wording of opt-outs',
    file: 'opt-out',
    rules: ['opt-out'],
    entries: optOutWordings.map((entry) => ({ ...entry, sentence: entry.sentence() })),
  },
  {
    title: 'Opt-outs in a URL',
    file: 'opt-out',
    rules: ['opt-out'],
    entries: optOutUrlWords.map((words) => ({ words })),
  },
  { title: 'The word for an order', file: 'order-id', rules: ['order-id'], entries: orderWords },
  { title: 'Operations of the SP-API', file: 'sp-api', rules: ['sp-api'], entries: messagingOperations },
];

/**
 * The lists of the policy in Markdown, each entry with where it comes from.
 *
 * @param repair the command that writes it.
 */
export function policyLists(repair: string): string {
  return `# The lists that rules go by

Made from \`src/policy/\` by \`${repair}\`; not to be edited by hand. An entry that is wrong or missing is mended there, with
a source that anyone can open.

${LISTS.map(({ title, entries }) => `- [${title}](#${anchorOf(title)}) (${entries.length})`).join('\n')}

${LISTS.map(section).join('\n\n')}
`;
}

function section({ title, file, rules, entries }: PolicyList): string {
  const columns = [...new Set(entries.flatMap((entry) => Object.keys(entry)))];
  const rows = entries.map((entry) => `| ${columns.map((column) => cell(entry, column)).join(' | ')} |`);
  return `## ${title}

${introduction(file)}

Read by ${rules.map((rule) => `[\`${rule}\`](../transforms/README.md#${rule})`).join(', ')}; \`src/policy/${file}.data.ts\`.

| ${columns.join(' | ')} |
|${columns.map(() => '---').join('|')}|
${rows.join('\n')}`;
}

/** The comment that a file of the policy begins with. */
function introduction(file: string): string {
  const text = readFileSync(new URL(`../src/policy/${file}.data.ts`, import.meta.url), 'utf8');
  const comment = /\/\*\*(.*?)\*\//s.exec(text)?.[1] ?? '';
  return comment.replace(/^\s*\* ?/gm, '').trim();
}

function cell(entry: object, column: string): string {
  const value: unknown = (entry as Record<string, unknown>)[column];
  return value === undefined ? '' : shown(value);
}

function shown(value: unknown): string {
  if (value instanceof RegExp) return code(String(value));
  if (Array.isArray(value)) return value.map(shown).join('<br>');
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([name, part]) => `${name}: ${shown(part)}`)
      .join('; ');
  }
  return String(value).replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** A pipe ends a cell of a table, also within code. */
function code(text: string): string {
  const fence = text.includes('`') ? '``' : '`';
  return `${fence}${text.replaceAll('|', '\\|')}${fence}`;
}

function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
}
