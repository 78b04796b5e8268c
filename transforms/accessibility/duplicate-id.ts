import { type Document, mergeTagsWithin } from '../../src/document/document.ts';
import { attribute, childrenOf, type Element, isText, type Node } from '../../src/document/node.ts';
import { isTemplated } from '../../src/document/open-attributes.ts';
import { defineTransform, type RuleContext } from '../../src/transform.ts';

export default defineTransform({
  id: 'duplicate-id',
  group: 'accessibility',
  summary: 'Gives the second element of an id another one, and what refers to it with it.',
  why: 'Parts that were copied keep their ids; a table header or a label is then read for the wrong cell.',
  clause:
    'Messages must not have accessibility issues as defined by the WCAG (4.1.2, 1.3.1: references are unique).',
  options: {},
  examples: [
    {
      before: '<h2 id="step">Step 1</h2><h2 id="step">Step 2</h2>',
      after: '<h2 id="step">Step 1</h2><h2 id="step-2">Step 2</h2>',
    },
    {
      title: 'what a style sheet asks for keeps it',
      before: '<style>#box { padding: 1px }</style><p id="box">One</p><p id="box">Two</p>',
      after: '<style>#box { padding: 1px }</style><p id="box">One</p><p id="box">Two</p>',
    },
  ],
  apply(context) {
    const { document, editor, elements } = context;
    const all = elements();
    const byId = new Map<string, Element[]>();
    for (const element of all) {
      const id = attribute(element, 'id');
      if (!id || /\s/.test(id) || isTemplated(document, id)) continue;
      const same = byId.get(id);
      if (same) same.push(element);
      else byId.set(id, [element]);
    }
    const css = sheetText(context);
    const taken = new Set(byId.keys());
    const renamed = new Map<Element, string>();
    for (const [id, [first, ...later]] of byId) {
      if (!first || later.length === 0 || isStyled(css, id)) continue;
      let number = 2;
      for (const element of later) {
        if (areAlternatives(document, first, element)) continue;
        while (taken.has(`${id}-${number}`)) number++;
        renamed.set(element, `${id}-${number}`);
        taken.add(`${id}-${number}`);
      }
    }
    if (renamed.size === 0) return;
    const referrers = all.filter((element) => element.attrs.some(({ name }) => REFERENCES.has(name)));
    const copies = new Copies(byId);
    for (const element of referrers) moveReferences(context, element, copies, renamed);
    for (const [element, id] of renamed) {
      editor.setAttribute(
        element,
        'id',
        id,
        `a second element with the id "${attribute(element, 'id')}"; ids must be unique`,
      );
    }
  },
});

/** Attributes that hold ids. Links lead to the first element of an id, whatever was meant: they are left alone. */
const REFERENCES: ReadonlySet<string> = new Set(
  'for headers aria-activedescendant aria-controls aria-describedby aria-details aria-errormessage aria-flowto aria-labelledby aria-owns'.split(
    ' ',
  ),
);

/** A reference in a copied part means the copy beside it. */
function moveReferences(
  { editor }: RuleContext,
  element: Element,
  copies: Copies,
  renamed: ReadonlyMap<Element, string>,
): void {
  for (const { name, value } of [...element.attrs]) {
    if (!REFERENCES.has(name)) continue;
    const moved = value.replace(/[^\t\n\f\r ]+/g, (id) => {
      const meant = copies.nearestTo(element, id);
      return (meant && renamed.get(meant)) ?? id;
    });
    if (moved !== value)
      editor.setAttribute(element, name, moved, `${name} refers to an element whose id was not unique`);
  }
}

/** The elements of each id, found by where they stand. */
class Copies {
  readonly #byId: ReadonlyMap<string, readonly Element[]>;
  readonly #firstWithin = new Map<string, Map<Node, Element>>();

  constructor(byId: ReadonlyMap<string, readonly Element[]>) {
    this.#byId = byId;
  }

  /** The copy that shares the innermost element with another; of several the first. */
  nearestTo(element: Element, id: string): Element | undefined {
    const first = this.#within(id);
    for (let node: Node | null = element; node; node = parentOf(node)) {
      const copy = first.get(node);
      if (copy) return copy;
    }
    return this.#byId.get(id)?.[0];
  }

  /** The first copy in each element that holds any. */
  #within(id: string): Map<Node, Element> {
    let first = this.#firstWithin.get(id);
    if (!first) {
      first = new Map();
      for (const copy of this.#byId.get(id) ?? []) {
        for (let node: Node | null = copy; node && !first.has(node); node = parentOf(node))
          first.set(node, copy);
      }
      this.#firstWithin.set(id, first);
    }
    return first;
  }
}

function parentOf(node: Node): Node | null {
  return 'parentNode' in node ? node.parentNode : null;
}

function sheetText({ elements }: RuleContext): string {
  return elements('style')
    .flatMap((style) =>
      childrenOf(style)
        .filter(isText)
        .map(({ value }) => value),
    )
    .join('\n');
}

/** Whether a style sheet may mean an element by its id: the name stands in it, whatever around it. */
function isStyled(css: string, id: string): boolean {
  for (let at = css.indexOf(id); at !== -1; at = css.indexOf(id, at + 1)) {
    if (/[#="']/.test(css[at - 1] ?? '') && !/[\w-]/.test(css[at + id.length] ?? '')) return true;
  }
  return css.includes('\\') && /#[^{}#]*\\/.test(css);
}

/** Whether the template may show one of two elements instead of the other: its control flow stands between them. */
function areAlternatives(document: Document, first: Element, second: Element): boolean {
  const [start, end] = [first, second].map((element) => element.sourceCodeLocation?.startOffset);
  if (start === undefined || end === undefined) return false;
  return mergeTagsWithin(document, { start, end }).some(({ role }) => role === 'middle');
}
