import type { NotChecked } from '../result.ts';
import type { Axe } from './axe-run.ts';
import type { Outline, OutlineElement } from './outline.ts';
import {
  NEEDS_BROWSER,
  NOT_FOR_MAIL,
  PAGE_RULES,
  RULES_ON_LEFT_OUT,
  TAGS,
  TAGS_LEFT_OUT,
  TRIGGERS,
  type Trigger,
} from './rules.data.ts';

/** The ids of axe's rules that count, those that only a browser can check included. */
export function countingRules(axe: Axe): string[] {
  return axe
    .getRules(TAGS)
    .filter((rule) => !rule.tags.some((tag) => TAGS_LEFT_OUT.has(tag)) && !NOT_FOR_MAIL.has(rule.ruleId))
    .map((rule) => rule.ruleId);
}

/** Of some rules those that apply to the whole of a message or to a part, as this one is. */
export function applicableRules(rules: readonly string[], { isFragment }: Outline): string[] {
  return rules.filter((rule) => !(isFragment && PAGE_RULES.has(rule)));
}

/** Of some rules those for which a message holds anything to look at: the others find nothing, and take their time. */
export function triggeredRules(rules: readonly string[], outline: Outline): string[] {
  const elements = new Set<string>();
  const attributes = new Set<string>();
  const styles: string[] = [];
  for (const node of outline.nodes) {
    if ('text' in node) continue;
    elements.add(node.name);
    for (const [name, value] of node.attributes) {
      attributes.add(name.startsWith('aria-') ? 'aria-' : name);
      if (name === 'style') styles.push(value);
    }
  }
  const isPulled = (trigger: Trigger): boolean =>
    trigger.attributes.some((name) => attributes.has(name)) ||
    (trigger.elements?.some((name) => elements.has(name)) ?? false) ||
    (trigger.styles !== undefined && styles.some((style) => isMatchedByAll(style, trigger.styles ?? [])));
  return rules.filter((rule) => {
    const trigger = TRIGGERS.get(rule);
    return trigger === undefined || isPulled(trigger);
  });
}

function isMatchedByAll(text: string, patterns: readonly RegExp[]): boolean {
  return patterns.every((pattern) => pattern.test(text));
}

/** The rules that an audit did not run on a message, and why. */
export function notCheckedRules(
  rules: readonly string[],
  outline: Outline,
  hasBrowser: boolean,
): NotChecked[] {
  const notChecked: NotChecked[] = [];
  for (const rule of [...triggeredRules(rules, outline), ...NOT_FOR_MAIL.keys()]) {
    const why = reasonNotToCheck(rule, outline, hasBrowser);
    if (why !== undefined) notChecked.push({ what: rule, why });
  }
  for (const [rule, elements] of RULES_ON_LEFT_OUT) {
    const found = elements.filter((element) => outline.leftOut.has(element));
    if (found.length === 0) continue;
    notChecked.push({ what: rule, why: `<${found.join('> and <')}> would load or act, and is not audited` });
  }
  return notChecked;
}

function reasonNotToCheck(rule: string, outline: Outline, hasBrowser: boolean): string | undefined {
  const notForMail = NOT_FOR_MAIL.get(rule);
  if (notForMail !== undefined) return notForMail;
  if (outline.isFragment && PAGE_RULES.has(rule))
    return 'the message is a fragment: the page around it is not its own';
  const needsBrowser = hasBrowser ? undefined : NEEDS_BROWSER.get(rule);
  if (rule !== 'color-contrast' || needsBrowser === undefined) return needsBrowser;
  return hasAuthorColours(outline)
    ? `${needsBrowser}, and the message sets colours of its own`
    : 'contrast holds by construction: the message sets no colours, so text and background are the mail program’s own';
}

const COLOUR_ATTRIBUTES: ReadonlySet<string> = new Set(
  'alink background bgcolor color link text vlink'.split(' '),
);

/** Any property that can change how text stands out from what is behind it. */
const COLOUR_PROPERTIES = /color|background|opacity|filter|blend|fill|stroke|shadow|gradient|mask|clip/i;

/** Whether anything in a message sets a colour, or may. Doubt counts as yes. */
export function hasAuthorColours({ nodes, elements }: Outline): boolean {
  const sheets = new Set<number>();
  let place = 0;
  for (const node of nodes) {
    if ('text' in node) {
      if (sheets.has(node.parent) && COLOUR_PROPERTIES.test(node.text)) return true;
      continue;
    }
    if (node.name === 'style') sheets.add(place);
    if (elements[place] && setsColour(node)) return true;
    place++;
  }
  return false;
}

function setsColour(element: OutlineElement): boolean {
  return element.attributes.some(
    ([name, value]) => COLOUR_ATTRIBUTES.has(name) || (name === 'style' && COLOUR_PROPERTIES.test(value)),
  );
}
