import { attribute, type Element, type Text } from '../document/node.ts';
import type { Span } from '../document/span.ts';
import type { Editor } from '../editor.ts';
import { declarationsOf } from '../style/declarations.ts';
import { cutsOf, stretchesBetween } from '../style/sheet.ts';
import { difference } from './difference.ts';
import type { CssPicture } from './picture.ts';

/** A decision on a picture that CSS names: it goes, or its URL is replaced. */
export interface CssDecision {
  picture: CssPicture;
  message: string;
  url?: string;
}

interface CssEdit {
  start: number;
  end: number;
  text: string;
  message: string;
  /** Where the declaration begins that goes whole; none where a part of it is replaced. */
  cuts?: number;
}

/** Edits the pictures of a style attribute; where nothing is left of it the attribute goes. */
export function editStyle(editor: Editor, element: Element, decisions: readonly CssDecision[]): void {
  const [first] = decisions;
  if (!first) return;
  const css = attribute(element, 'style') ?? '';
  const edits = editsOf(css, decisions);
  const cut = new Set(edits.map(({ cuts }) => cuts));
  if (declarationsOf(css).every(({ start }) => cut.has(start))) {
    editor.removeAttribute(element, 'style', first.message);
    return;
  }
  for (const { start, end, text, message } of edits.toReversed()) {
    editor.replaceInAttribute(element, 'style', start, end, text, message);
  }
}

/** Edits the pictures of a style sheet; rules that are left empty go, and a sheet that is left empty does. */
export function editSheet(
  editor: Editor,
  style: Element,
  text: Text,
  decisions: readonly CssDecision[],
): void {
  const [first] = decisions;
  if (!first) return;
  const css = text.value;
  const holdsTag = ({ start, end }: Span): boolean =>
    editor.holdsMergeTag({ node: text, from: start, to: end });
  const edits = withEmptied(css, editsOf(css, decisions), holdsTag);
  const whole = { start: 0, end: css.length };
  if (without(css, edits).trim() === '' && !stretchesBetween(edits, whole).some(holdsTag)) {
    editor.remove(style, first.message);
    return;
  }
  for (const { start, end, text: replacement, message } of edits.toReversed()) {
    editor.replaceText([{ node: text, from: start, to: end }], replacement, message);
  }
}

/** The edits of a style sheet, those that would leave a rule or an at-rule empty as one that takes it away. */
function withEmptied(css: string, edits: readonly CssEdit[], holdsTag: (span: Span) => boolean): CssEdit[] {
  const cut = new Set(edits.map(({ cuts }) => cuts));
  const wholes = cutsOf(css, ({ kind, start }) => kind === 'declaration' && cut.has(start), holdsTag);
  const all: CssEdit[] = [];
  let next = 0;
  for (const { start, end } of wholes) {
    for (let edit = edits[next]; edit && edit.start < start; edit = edits[++next]) all.push(edit);
    const message = edits[next]?.message ?? '';
    for (let edit = edits[next]; edit && edit.end <= end; edit = edits[++next]);
    all.push({ start, end, text: '', message });
  }
  return [...all, ...edits.slice(next)];
}

function without(css: string, edits: readonly CssEdit[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end, text } of edits) {
    rest += css.slice(from, start) + text;
    from = end;
  }
  return rest + css.slice(from);
}

/** The edits that decisions come to, in order and without overlap. */
function editsOf(css: string, decisions: readonly CssDecision[]): CssEdit[] {
  const byDeclaration = new Map<number, CssDecision[]>();
  for (const decision of decisions) {
    const { start } = decision.picture.declaration;
    const same = byDeclaration.get(start);
    if (same) same.push(decision);
    else byDeclaration.set(start, [decision]);
  }
  const edits = [...byDeclaration.values()].flatMap((same) => declarationEdits(css, same));
  let from = 0;
  for (const edit of edits.sort((a, b) => a.start - b.start)) {
    // Neighbours that both go share the space between them.
    edit.start = Math.max(edit.start, from);
    from = edit.end;
  }
  return edits;
}

function declarationEdits(css: string, decisions: readonly CssDecision[]): CssEdit[] {
  const removals = decisions.flatMap(({ url, picture }) => (url === undefined ? [picture] : []));
  const [gone] = removals;
  if (gone && !(removals.every(canBeNone) && showsMore(css, gone, removals))) {
    const { start: cuts, cutStart: start, cutEnd: end } = gone.declaration;
    const message = decisions.find(({ picture }) => picture === gone)?.message ?? '';
    return [{ start, end, text: '', message, cuts }];
  }
  return decisions.map(({ picture, url, message }) =>
    url === undefined
      ? { start: picture.urlStart, end: picture.urlEnd, text: 'none', message }
      : { ...replacement(css, picture, url), message },
  );
}

/** Properties that list layers or parts, of which `none` is an empty one (CSS Backgrounds 3, 2.3; CSS Lists 3, 3.3). */
function canBeNone({ property, isNested }: CssPicture): boolean {
  return !isNested && /^(?:background|background-image|list-style)$/.test(property);
}

/** What says nothing without a picture: where it stands, how it repeats and scrolls, how large it is. */
const PLACES_PICTURE =
  /^(?:none|(?:no-)?repeat(?:-[xy])?|round|space|scroll|fixed|local|left|right|top|bottom|center|cover|contain|auto|(?:border|padding|content)-box|transparent|inherit|initial|unset|[-+]?[\d.]+[a-z%]*|!\s*important|important|!)$/i;

/** Whether a declaration shows something besides the pictures that go: a colour, a gradient, a mark, another picture. */
function showsMore(css: string, { declaration, property }: CssPicture, gone: readonly CssPicture[]): boolean {
  const cuts = gone.map(({ urlStart: start, urlEnd: end }) => ({ start, end, text: ' ', message: '' }));
  const rest = without(css.slice(0, declaration.end), cuts).slice(declaration.start);
  const value = rest.slice(rest.indexOf(':') + 1).replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ');
  const words = value.split(/[\s,/;]+/).filter((word) => word !== '');
  return words.some((word) => property === 'list-style' || !PLACES_PICTURE.test(word));
}

/** The new form of a URL; where escapes were in it they are kept only if it can be written without others. */
function replacement(
  css: string,
  picture: CssPicture,
  url: string,
): { start: number; end: number; text: string } {
  const { start, end } = picture;
  if (css.slice(start, end) !== picture.url.value) {
    const isQuoted = /["']/.test(css[start - 1] ?? '');
    const text = isQuoted ? url.replace(/["'\\\n]/g, escaped) : url.replace(/["'()\\\s]/g, escaped);
    return { start, end, text };
  }
  const { from, to, text } = difference(picture.url.value, url);
  return { start: start + from, end: start + to, text };
}

/** A hexadecimal escape, which stands in strings and bare URLs alike. */
function escaped(character: string): string {
  return `\\${character.charCodeAt(0).toString(16)} `;
}
