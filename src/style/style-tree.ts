import type { Document } from '../document/document.ts';
import {
  attribute,
  type Child,
  childrenOf,
  type Element,
  HTML_NAMESPACE,
  isElement,
  type Parent,
} from '../document/node.ts';
import { type EditState, styleTexts } from './author-declarations.ts';
import { Budget } from './budget.ts';
import { attributeBlock } from './declaration-block.ts';
import { type Looks, looksOf } from './looks.ts';
import { Matcher, type Reaches } from './matcher.ts';
import type { Viewport } from './media.ts';
import { hintsOf, PRESENTATIONAL_ATTRIBUTES } from './presentational.ts';
import type { MatchedRule, StyleText } from './rule-set.ts';
import { type Entry, entryOf, importantEntryOf, type StyleNode } from './style-node.ts';
import { UserAgent } from './user-agent.ts';

/**
 * The style nodes of a message as it now is. They are made when they are asked for; elements that look the same share
 * one. After an edit an element is looked at once, when it is asked about, and keeps its node if it looks as before.
 */
export class StyleTree {
  readonly isQuirks: boolean;
  readonly #state: EditState;
  readonly #viewport: Viewport;
  readonly #budget = new Budget();
  readonly #matcher: Matcher;
  readonly #html: Element | undefined;
  readonly #body: Element | undefined;
  readonly #nodes = new Map<Element, Known>();
  #revision = Number.NaN;
  #texts: readonly StyleText[] = [];
  #looks: Looks;

  constructor({ root, kind }: Document, state: EditState, viewport: Viewport) {
    this.#state = state;
    this.#viewport = viewport;
    this.isQuirks = !('mode' in root) || root.mode === 'quirks';
    this.#looks = looksOf([], viewport, this.isQuirks);
    if (kind !== 'document') [this.#html, this.#body] = impliedElements(childrenOf(root));
    this.#matcher = new Matcher(this, this.#budget, (element) => this.#reachesOf(element));
  }

  /** The element around another, or the one that HTML implies. */
  parentOf(element: Element): Element | undefined {
    const parent = element.parentNode;
    if (parent && isElement(parent)) return parent;
    if (element === this.#html || !this.#html) return undefined;
    return element === this.#body ? this.#html : this.#body;
  }

  /** The element around an element, or around what stands in no element. */
  around(place: Parent): Element | undefined {
    return isElement(place) ? this.parentOf(place) : this.#html;
  }

  /** The element that a place is, or the `<body>` around what stands in no element. */
  elementOf(place: Parent): Element | undefined {
    return isElement(place) ? place : this.#body;
  }

  /** The text that a style sheet was read from, by its number. */
  sheet(index: number): StyleText | undefined {
    return this.#texts[index];
  }

  /** The style node of an element as it now is. */
  nodeOf(place: Parent): StyleNode | undefined {
    const element = this.elementOf(place);
    if (!element) return undefined;
    this.#refresh();
    const known = this.#nodes.get(element);
    if (known?.revision === this.#revision) return known.node;
    const chain: Element[] = [];
    let node = this.#looks.top;
    for (let at: Element | undefined = element; at; at = this.parentOf(at)) {
      const above = this.#nodes.get(at);
      if (above?.revision === this.#revision) {
        node = above.node;
        break;
      }
      chain.push(at);
    }
    for (let next = chain.pop(); next; next = chain.pop()) node = this.#nodeUnder(node, next);
    return node;
  }

  /** The node of an element under that of the one around it: its own as before, where nothing was edited that counts. */
  #nodeUnder(parent: StyleNode, element: Element): StyleNode {
    const known = this.#nodes.get(element);
    const edits = this.#state.attributeEdits(element);
    const isAsBefore =
      known !== undefined &&
      known.parent === parent &&
      known.edits === edits &&
      known.node.tagName === element.tagName &&
      parent.tagName !== 'details' &&
      !this.#looks.rules.hasPositional;
    if (isAsBefore) {
      known.revision = this.#revision;
      return known.node;
    }
    const node = this.#childOf(parent, element);
    this.#nodes.set(element, { node, parent, edits, revision: this.#revision });
    return node;
  }

  #reachesOf(element: Element): Reaches | undefined {
    const node = this.#nodes.get(element)?.node;
    if (node) node.reaches ??= new Map();
    return node?.reaches;
  }

  /** Looks at what was edited: style sheets that changed are read anew, and elements are looked at when asked about. */
  #refresh(): void {
    const revision = this.#state.revision();
    if (revision === this.#revision) return;
    this.#revision = revision;
    const texts = styleTexts(this.#state);
    const isSame = ({ css, media }: StyleText, index: number): boolean =>
      this.#texts[index]?.css === css && this.#texts[index]?.media === media;
    if (texts.length !== this.#texts.length || !texts.every(isSame)) {
      this.#looks = looksOf(texts, this.#viewport, this.isQuirks);
    }
    this.#texts = texts;
    if (this.#looks.rules.hasPositional) this.#matcher.refresh();
  }

  #childOf(parent: StyleNode, element: Element): StyleNode {
    const { rules } = this.#looks;
    const positional = rules.hasPositional ? rules.matching(element, this.#matcher, true) : NONE;
    const isFolded = isInClosedDetails(element);
    const key = this.#keyOf(element, positional) + (isFolded ? '\n/' : '');
    let node = parent.children?.get(key);
    if (!node) {
      node = this.#looks.add(parent, key, element.tagName);
      const edits = this.#state.attributeEdits(element);
      this.#nodes.set(element, { node, parent, edits, revision: this.#revision });
      node.entries = this.#entriesOf(element, positional);
      node.isFolded = isFolded;
      node.isOpen = attribute(element, 'open') !== undefined;
    }
    return node;
  }

  /** Everything that makes elements with the same ancestors look different. */
  #keyOf(element: Element, positional: readonly MatchedRule[]): string {
    let key = element.namespaceURI === HTML_NAMESPACE ? element.tagName : `|${element.tagName}`;
    const { attributes } = this.#looks.rules;
    for (const { name, value } of element.attrs) {
      if (LOOKS.has(name) || attributes.has(name)) key += `\n${name}=${value}`;
      else if (name === 'href') key += '\nhref';
    }
    for (const { order } of positional) key += `\n${order}`;
    return key;
  }

  /** What takes part in the cascade of an element, from the weakest to the strongest (CSS Cascade 5, 6.2). */
  #entriesOf(element: Element, positional: readonly MatchedRule[]): readonly Entry[] {
    const byBrowser = UserAgent.of(this.isQuirks).entriesOf(element, this.#matcher);
    const style = attribute(element, 'style');
    const own = style === undefined ? undefined : attributeBlock(style, this.isQuirks);
    const hints = hintsOf(element, this.#bodyFor(element));
    const rules = this.#looks.rules.isEmpty
      ? NONE
      : this.#looks.rules.matching(element, this.#matcher, false).concat(positional);
    if (!own && !hints && rules.length === 0) return byBrowser;
    this.#budget.spend(rules.length * STEPS_OF_RULE);
    const entries = [...byBrowser];
    if (hints) entries.push(entryOf(hints, 'attribute'));
    for (const matched of this.#looks.rules.sorted(rules, false)) {
      entries.push(entryOf(matched.block, 'style-sheet', matched));
    }
    if (own) entries.push(entryOf(own, 'style-attribute'));
    const important = rules.filter(({ block }) => block.important.size > 0);
    for (const matched of this.#looks.rules.sorted(important, true)) {
      entries.push(importantEntryOf(matched.block, 'style-sheet', matched) as Entry);
    }
    const ownImportant = own && importantEntryOf(own, 'style-attribute');
    if (ownImportant) entries.push(ownImportant);
    return entries;
  }

  #bodyFor({ tagName }: Element): Element | undefined {
    return tagName === 'a' ? (this.#body ?? this.#state.elements('body')[0]) : undefined;
  }
}

/** What is known of an element since it was last asked about. */
interface Known {
  readonly node: StyleNode;
  /** The node of the element around it. */
  readonly parent: StyleNode;
  readonly edits: number;
  revision: number;
}

/** What it costs to bring a rule that matches into order, and to ask it about each property. */
const STEPS_OF_RULE = 10;

const NONE: MatchedRule[] = [];

/** Attributes that may make an element look different whatever the style sheets. */
const LOOKS: ReadonlySet<string> = new Set(['class', 'id', 'style', ...PRESENTATIONAL_ATTRIBUTES]);

/** Whether an element is in a `<details>` that is not open, and is not the summary that still shows. */
function isInClosedDetails(element: Element): boolean {
  const details = element.parentNode;
  if (!details || !isElement(details) || details.tagName !== 'details') return false;
  if (attribute(details, 'open') !== undefined) return false;
  return details.childNodes.find((child) => isElement(child) && child.tagName === 'summary') !== element;
}

/** The `<html>` and `<body>` around a fragment, which HTML implies. */
function impliedElements(children: Child[]): [html: Element, body: Element] {
  const make = (tagName: string, childNodes: Child[], parentNode: Element | null): Element => ({
    nodeName: tagName,
    tagName,
    attrs: [],
    namespaceURI: HTML_NAMESPACE as Element['namespaceURI'],
    childNodes,
    parentNode,
  });
  const html = make('html', [], null);
  const body = make('body', children, html);
  html.childNodes.push(body);
  return [html, body];
}
