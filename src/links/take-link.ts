import {
  attribute,
  type Child,
  childrenOf,
  descendants,
  type Element,
  isElement,
  isText,
} from '../document/node.ts';
import type { RuleContext } from '../transform.ts';
import { showsNothing } from '../wording/take-out.ts';

/**
 * Takes a link from around what it holds. One that holds nothing, and an area of a picture, goes whole; a place that
 * another link leads to stays, without its own target.
 *
 * @param targets as `linkTargets` gives them.
 */
export function takeLink(
  context: RuleContext,
  element: Element,
  message: string,
  targets: ReadonlySet<string>,
): void {
  const { editor } = context;
  if (element.tagName === 'area') {
    removeArea(context, element, message);
    return;
  }
  if (element.tagName !== 'a' || isTarget(element, targets)) {
    editor.removeAttribute(element, 'href', message);
    return;
  }
  if (showsNothing(element) && !breaksLine(element)) {
    editor.remove(element, message);
    return;
  }
  const after = nextSibling(element);
  editor.unwrap(element, message);
  // Two links side by side are two things, also where only their style sets them apart.
  const isBeside = after && isElement(after) && after.tagName === 'a' && !/\s$/.test(lastText(element));
  if (isBeside && after.parentNode && !editor.has(element)) {
    editor.insert(after.parentNode, after, ' ', 'a space between the texts of two links');
  }
}

/** An area goes, and with the last of a map the map. */
function removeArea({ editor, elements }: RuleContext, area: Element, message: string): void {
  const map =
    area.parentNode && isElement(area.parentNode) && area.parentNode.tagName === 'map'
      ? area.parentNode
      : undefined;
  const says = (child: Child): boolean => !isText(child) || child.value.trim() !== '';
  // From the end first: of many areas the first ones go first.
  const isLast = map && childrenOf(map).findLast(says) === area && childrenOf(map).find(says) === area;
  if (!map || !isLast) {
    editor.remove(area, message);
    return;
  }
  const name = `#${attribute(map, 'name') ?? ''}`;
  editor.remove(map, message);
  for (const picture of elements('img')) {
    if (attribute(picture, 'usemap') === name)
      editor.removeAttribute(picture, 'usemap', 'the map of its links is empty and gone');
  }
}

/** The places of the message that links in it lead to. */
export function linkTargets({ elements }: RuleContext): ReadonlySet<string> {
  return new Set(
    elements('a', 'area').flatMap((link) => /^\s*#(.*\S)\s*$/.exec(attribute(link, 'href') ?? '')?.[1] ?? []),
  );
}

function isTarget(element: Element, targets: ReadonlySet<string>): boolean {
  return ['id', 'name'].some((name) => targets.has(attribute(element, name) ?? ''));
}

function breaksLine(element: Element): boolean {
  return [...descendants(element)].some((node) => isElement(node) && node.tagName === 'br');
}

function nextSibling(element: Element): Child | undefined {
  const siblings = element.parentNode ? childrenOf(element.parentNode) : [];
  return siblings[siblings.indexOf(element) + 1];
}

function lastText(element: Element): string {
  return [...descendants(element)].findLast(isText)?.value ?? ' ';
}
