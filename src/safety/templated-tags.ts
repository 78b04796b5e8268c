import { type Document, mergeTagsWithin } from '../document/document.ts';
import { mapText } from '../document/mapped-text.ts';
import { type Comment, childrenOf, isElement, isText, type Text } from '../document/node.ts';
import { isRawText } from '../document/print.ts';
import { ownSpans } from '../document/spans.ts';
import { writtenAttributes } from '../document/start-tag.ts';
import { attributeFault } from '../policy/allowed-html.ts';
import { isUnsafeCss } from '../policy/unsafe-css.ts';
import type { RuleContext } from '../transform.ts';

/** How long a tag may be whose name a merge tag gives. */
const LONGEST_TAG = 5_000;

/**
 * Escapes the `<` of text that becomes a tag when its merge tags are filled in, and one that would be a fault:
 * `<{{a}}script>` where the tag comes out empty, `<{{tag}} onclick=…>` whatever it comes out as.
 */
export function checkTemplatedTags({ editor, document, texts }: RuleContext): void {
  const opening = `<${document.mask}`;
  if (document.mask === '' || !document.masked.includes(opening)) return;
  for (const node of texts()) {
    if (!node.value.includes(opening) || isRawText(node)) continue;
    const cuts = unitsOf(document, node, opening)
      .filter(({ offset }) => isFaulty(document, offset))
      .map(({ from }) => ({ from, to: from + 1, text: '<', message: MESSAGE }));
    if (cuts.length > 0) editor.replaceInText(node, cuts);
  }
}

/**
 * Escapes a `<` that stands right before a merge tag since what was between them is gone: a tag, a text, an element.
 * It was read as text, and may be a tag when the merge tag is filled in.
 */
export function checkJoinedTags({
  editor,
  document,
  texts,
}: Pick<RuleContext, 'editor' | 'document' | 'texts'>): void {
  const { mask } = document;
  if (mask === '') return;
  const ending = texts().filter((node) => node.value.endsWith('<') && !isRawText(node));
  for (const parent of new Set(ending.map(({ parentNode }) => parentNode))) {
    let last: Text | undefined;
    for (const child of parent ? childrenOf(parent) : []) {
      if (!isText(child)) last = undefined;
      else if (child.value !== '') {
        if (last?.value.endsWith('<') && child.value.startsWith(mask)) {
          const end = last.value.length;
          editor.replaceInText(last, [{ from: end - 1, to: end, text: '<', message: MESSAGE }]);
        }
        last = child;
      }
    }
  }
}

/**
 * Takes out comments, titles and style sheets that end too early when a merge tag in them comes out empty, and let loose
 * what they hold: `<!-- --{{a}}><img onerror=…> -->`, `<title></{{a}}title><img onerror=…></title>`.
 */
export function checkTemplatedEnds({
  editor,
  document,
  texts,
  comments,
}: Pick<RuleContext, 'editor' | 'document' | 'texts' | 'comments'>): void {
  if (document.mergeTags.length === 0) return;
  for (const comment of comments()) {
    if (endsEarly(document, comment, /^<!---?>|--!?>(?=[\s\S])/))
      editor.remove(comment, 'a merge tag ends the comment here before its end');
  }
  for (const text of texts()) {
    const { parentNode: parent } = text;
    if (!parent || !isElement(parent) || !(isRawText(text) || parent.tagName === 'title')) continue;
    if (endsEarly(document, text, new RegExp(`</${parent.tagName}`, 'i')))
      editor.remove(parent, `a merge tag ends the <${parent.tagName}> here before its end`);
  }
}

/** Whether a node's source without its merge tags holds an end that it does not hold with them. */
function endsEarly(document: Document, node: Text | Comment, end: RegExp): boolean {
  return ownSpans(document, node).some((span) => {
    const tags = mergeTagsWithin(document, span);
    if (tags.length === 0) return false;
    let filled = '';
    let from = span.start;
    for (const tag of tags) {
      filled += document.source.slice(from, tag.start);
      from = tag.end;
    }
    return end.test(filled + document.source.slice(from, span.end));
  });
}

const MESSAGE = 'a merge tag completes a tag here that is not allowed; it is shown as text';

/** Where `opening` stands in a text's source as it is, by unit of its value. */
function unitsOf(document: Document, node: Text, opening: string): { from: number; offset: number }[] {
  const found: { from: number; offset: number }[] = [];
  let from = 0;
  for (const { start, end } of ownSpans(document, node)) {
    for (const piece of mapText(document.masked.slice(start, end), start, 'text')) {
      if (piece.plain) {
        for (let at = piece.value.indexOf(opening); at !== -1; at = piece.value.indexOf(opening, at + 1)) {
          found.push({ from: from + at, offset: piece.start + at });
        }
      }
      from += piece.value.length;
    }
  }
  return found;
}

function isFaulty({ masked, mask }: Document, offset: number): boolean {
  let nameEnd = offset + 1;
  while (masked[nameEnd] === mask) nameEnd++;
  if (!/[\s/>]/.test(masked[nameEnd] ?? '')) return true;
  const text = `<a${masked.slice(nameEnd, nameEnd + LONGEST_TAG)}`;
  if (!text.includes('>')) return true;
  return writtenAttributes(text, 0, text.length).some(({ name, valueStart, valueEnd }) => {
    const value = text.slice(valueStart, valueEnd);
    return name === 'style' ? isUnsafeCss(value, mask) : attributeFault(name, value, mask) !== undefined;
  });
}
