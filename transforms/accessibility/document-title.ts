import { foldText } from '../../src/document/folded-text.ts';
import { findMergeTags } from '../../src/document/merge-tags.ts';
import {
  type Child,
  childrenOf,
  type Element,
  isElement,
  isText,
  type Parent,
} from '../../src/document/node.ts';
import { escapeText } from '../../src/document/print.ts';
import { type Block, OBJECT_REPLACEMENT } from '../../src/document/visible-text.ts';
import { isOptOutLabel } from '../../src/links/opt-out.ts';
import { hasInk } from '../../src/style/contents.ts';
import { defineTransform, type RuleContext } from '../../src/transform.ts';

const options = {
  fromText: {
    default: true,
    description:
      'Where there is no subject, take the first heading, or the first line of text that is more than a greeting.',
  },
} as const;

type Context = RuleContext<typeof options>;

export default defineTransform({
  id: 'document-title',
  group: 'accessibility',
  summary: 'Gives a document the title that it lacks: its subject.',
  why: 'A screen reader says the title first, and a browser shows it on the tab.',
  clause: 'Messages must not have accessibility issues as defined by the WCAG (2.4.2: pages have titles).',
  options,
  examples: [
    {
      before: '<html><head><meta charset="utf-8"></head><body><h1>Your lamp</h1></body></html>',
      after:
        '<html><head><meta charset="utf-8"><title>Your lamp</title></head><body><h1>Your lamp</h1></body></html>',
    },
    { title: 'a fragment has none', before: '<h1>Your lamp</h1>', after: '<h1>Your lamp</h1>' },
  ],
  apply(context) {
    const { document, editor, elements } = context;
    if (document.kind !== 'document') return;
    const [title] = elements('title');
    if (title && childrenOf(title).some((node) => isText(node) && node.value.trim() !== '')) return;
    const text = titleText(context);
    const place = title ? undefined : placeFor(context);
    const message = `the document has ${title ? 'an empty title' : 'no title'}`;
    if (text === undefined) {
      const why = `${message}, and there is no subject to take it from; ${ASKED}`;
      editor.report({ severity: 'error', message: why, node: title ?? document.root });
    } else if (title) {
      fill(context, title, text, `${message}; ${ASKED}`);
    } else if (place) {
      editor.insert(place.parent, place.before, `<title>${escapeText(text)}</title>`, `${message}; ${ASKED}`);
    }
  },
});

const ASKED = 'the guidelines ask for one that says what it is about';

function fill({ editor }: Context, title: Element, text: string, message: string): void {
  const [blank] = childrenOf(title)
    .filter(isText)
    .filter(({ value }) => value !== '');
  if (blank) editor.replaceText([{ node: blank, from: 0, to: blank.value.length }], text, message);
  else editor.insert(title, undefined, escapeText(text), message);
}

/** Behind what a mail program must know before it reads any text. */
function placeFor({ elements }: Context): { parent: Parent; before: Child | undefined } | undefined {
  const [head] = elements('head');
  if (!head) return undefined;
  const before = childrenOf(head).find(
    (node) => !(isText(node) && node.value.trim() === '') && !(isElement(node) && node.tagName === 'meta'),
  );
  return { parent: head, before };
}

/** The longest title, in characters: what a tab or a list shows. */
const LONGEST = 100;

function titleText(context: Context): string | undefined {
  const subject = withoutMergeTags(context.subject, context);
  if (subject !== undefined) return subject;
  if (!context.options.fromText) return undefined;
  const blocks = context.blocks();
  const isHeading = ({ container }: Block): boolean => /^h[1-3]$/.test(container.nodeName);
  const lines = [...blocks.filter(isHeading), ...blocks].flatMap(
    (block) => lineOf(block, context.document.mask) ?? [],
  );
  const headings = blocks.filter(isHeading).flatMap((block) => lineOf(block, context.document.mask) ?? []);
  return headings[0] ?? lines.find(saysSomething) ?? lines[0];
}

/**
 * A subject without its merge tags: once the title is part of a template, what is put in is read as text before it is
 * read as a tag.
 */
function withoutMergeTags(subject: string, { document }: Context): string | undefined {
  let text = '';
  let from = 0;
  for (const tag of findMergeTags(subject, document.options.mergeTags)) {
    text += `${subject.slice(from, tag.start)} `;
    from = tag.end;
  }
  return tidied(text + subject.slice(from));
}

function lineOf({ text }: Block, mask: string): string | undefined {
  const line = text.replaceAll(OBJECT_REPLACEMENT, ' ').split('\n').find(hasInk) ?? '';
  // An opt-out that the template prints stays in the text; a title that repeats it would be taken out again.
  if ((mask !== '' && line.includes(mask)) || isOptOutLabel(foldText(line))) return undefined;
  return tidied(line);
}

/** One line without brackets that a merge tag left empty, and no longer than a title is. */
function tidied(text: string): string | undefined {
  const line = text
    .replace(/[([]\s*[)\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s([,.;:!?])/g, '$1')
    .replace(/(?<![\s,;:#–—-])[\s,;:#–—-]+$/, '')
    .trim();
  if (!/\p{L}/u.test(line)) return undefined;
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).trim()}…`;
}

/** A greeting is two or three words; scripts without spaces have no words to count. */
function saysSomething(line: string): boolean {
  return line.split(' ').length > 3 || /^[^\p{Script=Latin}]{8,}$/u.test(line);
}
