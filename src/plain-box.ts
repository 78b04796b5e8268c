import { attribute, childrenOf, type Element, isText } from './document/node.ts';
import { MAY_HIDE } from './overrides/hidden-text.ts';
import { sheetOf } from './style/sheet.ts';
import type { RuleContext } from './transform.ts';

/** Elements that are a box and nothing else by the user-agent style sheet (HTML standard, 15.3.3), the usual one first. */
const BOXES = ['div', 'section', 'article'] as const;

/**
 * Makes a plain box of an element. `align`, which says nothing on a list or its parts but would on a `<div>`, goes
 * first.
 */
export function makePlainBox(context: RuleContext, element: Element, message: string): void {
  const { editor } = context;
  if (attribute(element, 'align') !== undefined) editor.removeAttribute(element, 'align', message);
  editor.rename(element, boxName(context), message);
}

/** The first box of which no style sheet says what may hide it: what is seen must not be lost by another name. */
function boxName({ elements }: RuleContext): string {
  const preludes = elements('style').flatMap((style) => {
    const css = childrenOf(style).map((child) => (isText(child) ? child.value : ''));
    return css.flatMap(hidingPreludes);
  });
  // As the subject of a selector; in front of it the name says nothing of what the box shows itself.
  const isNamed = (name: string): boolean =>
    preludes.some((prelude) =>
      new RegExp(`(?<![\\w.#:-])${name}(?![\\w-])[^\\s>+~,]*\\s*(?:,|$)`, 'i').test(prelude),
    );
  return BOXES.find((name) => !isNamed(name)) ?? BOXES[0];
}

function hidingPreludes(css: string): string[] {
  if (!MAY_HIDE.test(css)) return [];
  const rules = sheetOf(css).blocks.filter(({ kind, bodyStart }) => kind === 'rule' && bodyStart !== -1);
  return rules
    .filter(({ bodyStart, bodyEnd }) => MAY_HIDE.test(css.slice(bodyStart, bodyEnd)))
    .map(({ prelude }) => prelude);
}
