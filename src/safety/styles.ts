import { type Document, mergeTagsWithin } from '../document/document.ts';
import { childrenOf, type Element, isText } from '../document/node.ts';
import type { Span } from '../document/span.ts';
import { extent, startTagSpans } from '../document/spans.ts';
import { writtenAttributes } from '../document/start-tag.ts';
import { isUnsafeCss } from '../policy/unsafe-css.ts';
import { declarationsOf } from '../style/declarations.ts';
import { cutsOf, stretchesBetween } from '../style/sheet.ts';
import type { RuleContext } from '../transform.ts';

/** Takes declarations that fetch or run something out of an element's style, or the whole of it. */
export function checkStyle({ editor, document }: RuleContext, element: Element, value: string): void {
  const { mask } = document;
  if (
    mask !== '' &&
    value.includes(mask) &&
    styleSpans(document, element).some((span) => hidesCss(document, span))
  ) {
    editor.removeAttribute(element, 'style', HIDDEN_CSS);
    return;
  }
  if (!isUnsafeCss(value, mask)) return;
  const declarations = declarationsOf(value);
  const unsafe = declarations.filter(({ start, end }) => isUnsafeCss(value.slice(start, end), mask));
  const rest = withoutParts(
    value,
    unsafe.map(({ cutStart, cutEnd }) => ({ start: cutStart, end: cutEnd })),
  );
  if (unsafe.length === declarations.length || isUnsafeCss(rest, mask)) {
    editor.removeAttribute(element, 'style', 'style fetches or runs something; a message may not');
    return;
  }
  for (const { property, cutStart, cutEnd } of unsafe.reverse()) {
    const message = `${property || 'a declaration'} fetches or runs something; a message may not`;
    editor.replaceInAttribute(element, 'style', cutStart, cutEnd, '', message);
  }
}

/** Takes parts that fetch or run something out of a style sheet, or the whole of it. */
export function checkSheet({ editor, document }: RuleContext, style: Element): void {
  const { mask } = document;
  const [text] = childrenOf(style);
  if (!text || !isText(text)) return;
  const span = extent(document, text);
  if (mask !== '' && (hidesCss(document, span) || joinsCss(document, span))) {
    editor.remove(style, HIDDEN_CSS);
    return;
  }
  if (!isUnsafeCss(text.value, mask)) return;
  const holdsTag = ({ start: from, end: to }: Span): boolean =>
    editor.holdsMergeTag({ node: text, from, to });
  const cuts = cutsOf(text.value, (part) => isUnsafeCss(part.css, mask), holdsTag);
  const rest = withoutParts(text.value, cuts);
  const whole = { start: 0, end: text.value.length };
  const isEmptied = rest.trim() === '' && !stretchesBetween(cuts, whole).some(holdsTag);
  if (isEmptied || isUnsafeCss(rest, mask)) {
    editor.remove(style, 'the style sheet fetches or runs something; a message may not');
    return;
  }
  for (const { name, kind, start, end } of cuts.reverse()) {
    const what = kind === 'at-rule' ? `@${name}` : name || 'a rule';
    editor.replaceText(
      [{ node: text, from: start, to: end }],
      '',
      `${what} fetches or runs something; a message may not`,
    );
  }
}

const HIDDEN_CSS = 'a merge tag here holds CSS that fetches or runs something; a message may not';

/** Whether a merge tag within a span of the source would fetch or run something for a client that is sent it as it is. */
function hidesCss(document: Document, span: Span | undefined): boolean {
  if (!span) return false;
  return mergeTagsWithin(document, span).some(({ start, end }) =>
    isUnsafeCss(document.source.slice(start, end)),
  );
}

/** Whether a word that fetches or runs something comes of its parts where a merge tag between them is empty. */
function joinsCss(document: Document, span: Span | undefined): boolean {
  if (!span) return false;
  let left = '';
  let from = span.start;
  const { source } = document;
  return mergeTagsWithin(document, span).some(({ start, end }, index, tags) => {
    left = (left + source.slice(from, start)).slice(-LONGEST_WORD).replace(/^.*[\s;{}():,]/s, '');
    from = end;
    const next = Math.min(tags[index + 1]?.start ?? span.end, span.end, end + LONGEST_WORD);
    const right = /^[^\s;{}):,(]*\(?/.exec(source.slice(end, next))?.[0] ?? '';
    return left !== '' && !isUnsafeCss(right) && isUnsafeCss(left + right);
  });
}

/** Of what can fetch or run something, in UTF-16 units. */
const LONGEST_WORD = 40;

function styleSpans(document: Document, element: Element): Span[] {
  return startTagSpans(document, element).flatMap(({ start, end }) =>
    writtenAttributes(document.masked, start, end).filter(({ name }) => name === 'style'),
  );
}

function withoutParts(css: string, parts: readonly Span[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of parts) {
    rest += css.slice(from, start);
    from = end;
  }
  return rest + css.slice(from);
}
