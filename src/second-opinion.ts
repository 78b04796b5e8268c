import { Parser } from 'htmlparser2';
import type SanitizeHtml from 'sanitize-html';
import type { MergeTag } from './document/merge-tags.ts';
import {
  ACTING_ATTRIBUTES,
  ALLOWED_ATTRIBUTES,
  ALLOWED_ELEMENTS,
  ALLOWED_SCHEMES,
} from './policy/allowed-html.data.ts';
import { attributeFault, isActingMeta } from './policy/allowed-html.ts';
import { isUnsafeCss } from './policy/unsafe-css.ts';
import { whenNeeded } from './when-needed.ts';

/**
 * Reads a finished message with a second, different parser (htmlparser2) and holds every tag against the same
 * allow-list. What a message hides from one parser it seldom hides from two.
 *
 * Merge tags are read as the text they are, since that is what a client would be sent. Inside them names that HTML
 * does not know are no fault: `<% if (a <b) %>` is an element to no one.
 *
 * @returns what the second parser would not let through, in words; empty where it agrees.
 */
export function secondOpinion(html: string, mergeTags: readonly MergeTag[]): string[] {
  const objections: string[] = [];
  const isInMergeTag = withinTags(mergeTags);
  let sheet: string | undefined;
  const parser = new Parser(
    {
      ontext(text) {
        if (sheet !== undefined) sheet += text;
      },
      onclosetag() {
        if (sheet !== undefined && isUnsafeCss(sheet)) objections.push('<style>: unsafe CSS');
        sheet = undefined;
      },
      onopentag(name, attributes) {
        if (name === 'style') sheet = '';
        const isInert = isInMergeTag(parser.startIndex, parser.endIndex) && /[^a-z0-9:-]/.test(name);
        if (!ALLOWED_ELEMENTS.has(name) && !isInert) objections.push(`<${name}>`);
        if (name === 'meta' && isActingMeta(attributes['http-equiv'] ?? 'content-type'))
          objections.push('<meta>');
        for (const attributeName in attributes) {
          const fault = faultOf(attributeName, attributes[attributeName] as string);
          if (fault && !(isUnknown(attributeName) && isInMergeTag(parser.startIndex, parser.endIndex))) {
            objections.push(`<${name} ${attributeName}>: ${fault}`);
          }
        }
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return objections;
}

function faultOf(name: string, value: string): string | undefined {
  if (name === 'style') return isUnsafeCss(value) ? 'unsafe CSS' : undefined;
  return attributeFault(name, value, '');
}

/** An attribute that no list of HTML's has: it does nothing. */
function isUnknown(name: string): boolean {
  return !name.startsWith('on') && !ACTING_ATTRIBUTES.test(name) && !ALLOWED_ATTRIBUTES.has(name);
}

/** Whether a tag of the source and a merge tag overlap. */
function withinTags(mergeTags: readonly MergeTag[]): (start: number, end: number) => boolean {
  let next = 0;
  return (start, end) => {
    while (next < mergeTags.length && (mergeTags[next] as MergeTag).end <= start) next++;
    const tag = mergeTags[next];
    return tag !== undefined && tag.start <= end;
  };
}

/** The last word is needed next to never. */
const sanitizeHtml = whenNeeded<typeof SanitizeHtml>('sanitize-html');

/** What sanitize-html makes of a message with the same allow-list: the last word where the second parser objects. */
export function sanitize(html: string): string {
  return sanitizeHtml()(html, {
    allowedTags: [...ALLOWED_ELEMENTS],
    allowedAttributes: { '*': [...ALLOWED_ATTRIBUTES, 'data-*', 'aria-*'] },
    allowedSchemes: [...ALLOWED_SCHEMES, 'data'],
    allowVulnerableTags: true,
    parseStyleAttributes: false,
    exclusiveFilter: ({ tag, text }) => tag === 'style' && isUnsafeCss(text),
    transformTags: { '*': withoutUnsafeStyle },
  });
}

function withoutUnsafeStyle(tagName: string, attribs: SanitizeHtml.Attributes): SanitizeHtml.Tag {
  const { style, ...others } = attribs;
  return { tagName, attribs: style !== undefined && isUnsafeCss(style) ? others : attribs };
}
