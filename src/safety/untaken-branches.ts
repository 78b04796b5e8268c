import { type Document, mergeTagsWithin } from '../document/document.ts';
import { isBalanced, type MergeTag } from '../document/merge-tags.ts';
import { childrenOf, type Element, isText } from '../document/node.ts';
import { isRawText } from '../document/print.ts';
import type { Span } from '../document/span.ts';
import { ownSpans, startTagSpans } from '../document/spans.ts';
import { type WrittenAttribute, writtenAttributes } from '../document/start-tag.ts';
import { branchesOf } from '../document/template-branches.ts';
import { attributeFault } from '../policy/allowed-html.ts';
import { isUnsafeCss } from '../policy/unsafe-css.ts';
import type { RuleContext } from '../transform.ts';

/**
 * What is read with all its merge tags in place may be read otherwise when a block of the template's control flow is
 * left out: `{% if a %}<!--{% endif %}<img onerror=…>-->` is a comment or a script, and
 * `{% if a %}https://…{% else %}javascript:…{% endif %}` a link or a script.
 *
 * - A comment, title, sheet or attribute that holds one end of a block keeps the block's tags and nothing that could be
 *   markup without the other end.
 * - An attribute that holds whole blocks is judged with each of their branches, and without them.
 */
export function checkUntakenBranches(context: RuleContext): void {
  const { document, editor, comments } = context;
  if (!document.mergeTags.some(({ role }) => role === 'open')) return;
  for (const comment of comments()) {
    const spans = ownSpans(document, comment).map((span) => withoutDelimiters(document, span));
    if (editor.has(comment) && holdsOneEnd(document, spans, /[<>]/))
      editor.remove(comment, `${ONE_END} the comment; what it holds could be let loose`);
  }
  for (const element of context.elements()) {
    if (!editor.has(element)) continue;
    if (isRaw(element)) checkRawText(context, element);
    else checkAttributes(context, element);
  }
}

const ONE_END = 'a block of merge tags begins or ends within';

/** `<!--*|IF:A|*-->`: what stands between the delimiters of a comment is let loose, not they. */
function withoutDelimiters({ source }: Document, { start, end }: Span): Span {
  const from = start + (source.startsWith('<!--', start) ? 4 : 0);
  return { start: from, end: Math.max(from, end - (source.startsWith('-->', end - 3) ? 3 : 0)) };
}

function isRaw(element: Element): boolean {
  const [text] = childrenOf(element);
  return text !== undefined && isText(text) && (isRawText(text) || element.tagName === 'title');
}

function checkRawText({ document, editor }: RuleContext, element: Element): void {
  const spans = childrenOf(element).flatMap((text) => ownSpans(document, text));
  const name = `<${element.tagName}>`;
  if (holdsOneEnd(document, spans, /</))
    editor.remove(element, `${ONE_END} ${name}; what it holds could be let loose`);
  else if (element.tagName === 'style' && spans.some((span) => actsUnseen(document, span, 'raw')))
    editor.remove(
      element,
      'a block of merge tags that is left out would let a fetch in the style sheet loose',
    );
}

function checkAttributes({ document, editor }: RuleContext, element: Element): void {
  const { mask } = document;
  if (!element.attrs.some(({ value }) => mask !== '' && value.includes(mask))) return;
  for (const written of writtenOf(document, element)) {
    const { name, valueStart: start, valueEnd: end } = written;
    const known = element.attrs.find((attr) => attr.name === name);
    if (!known?.value.includes(mask)) continue;
    const span = { start, end };
    if (holdsOneEnd(document, [span], /[<>=;:]/)) {
      for (const { from, to } of textsBetween(known.value, mask).reverse())
        editor.replaceInAttribute(
          element,
          name,
          from,
          to,
          '',
          `${ONE_END} ${name}; what it holds could be let loose`,
        );
      continue;
    }
    const fault =
      name === 'style'
        ? actsUnseen(document, span, 'attribute') && 'fetches or runs something'
        : branchesOf(document, span, 'attribute')
            .map((value) => attributeFault(name, value, mask))
            .find(Boolean);
    if (fault)
      editor.removeAttribute(element, name, `${name} ${fault} where a block of merge tags in it is left out`);
  }
}

function writtenOf(document: Document, element: Element): WrittenAttribute[] {
  return startTagSpans(document, element).flatMap(({ start, end }) =>
    writtenAttributes(document.masked, start, end),
  );
}

/** Whether spans hold one end of a block without the other, and text besides that could be markup. */
function holdsOneEnd(document: Document, spans: readonly Span[], markup: RegExp): boolean {
  return spans.some((span) => {
    const tags = mergeTagsWithin(document, span);
    return !isBalanced(tags) && markup.test(withoutTags(document, span, tags));
  });
}

function withoutTags({ source }: Document, { start, end }: Span, tags: readonly MergeTag[]): string {
  let rest = '';
  let from = start;
  for (const tag of tags) {
    rest += source.slice(from, Math.max(from, tag.start));
    from = tag.end;
  }
  return rest + source.slice(from, end);
}

function textsBetween(value: string, mask: string): { from: number; to: number }[] {
  const texts: { from: number; to: number }[] = [];
  for (let at = 0; at < value.length; ) {
    const next = value.indexOf(mask, at);
    const to = next === -1 ? value.length : next;
    if (to > at) texts.push({ from: at, to });
    at = to + mask.length;
  }
  return texts;
}

const CSS_COMMENTS = /\/\*[\s\S]*?(?:\*\/|$)/g;
const CSS_ESCAPES = /\\([\da-f]{1,6})\s?/gi;
const ACTS = /url\s*\(|@import|image-set\s*\(|src\s*\(|expression\s*\(|behavior\s*:|-moz-binding|script:/gi;

/** Whether CSS with a block left out fetches or runs something that it does not with all of its blocks. */
function actsUnseen(document: Document, span: Span, mode: 'attribute' | 'raw'): boolean {
  const branches = branchesOf(document, span, mode);
  if (branches.length === 0) return false;
  const whole = withoutTags(document, span, mergeTagsWithin(document, span));
  const isKnown = isUnsafeCss(whole, document.mask);
  const seen = actsIn(whole);
  return branches.some((css) => (!isKnown && isUnsafeCss(css, document.mask)) || actsIn(css) > seen);
}

function actsIn(css: string): number {
  const read = css
    .replace(CSS_ESCAPES, (_, code: string) =>
      String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
    )
    .replace(CSS_COMMENTS, ' ');
  return read.match(ACTS)?.length ?? 0;
}
