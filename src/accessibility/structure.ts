import { createHash } from 'node:crypto';
import type { Outline, OutlineElement, OutlineNode, OutlineText } from './outline.ts';

/**
 * What an audit of an outline depends on, as a hash: the tree, the attributes apart from addresses and wording, and
 * where there is text. Two messages from one template have the same, and so the same audit.
 *
 * Some rules compare wording: a picture's text with the text beside it, the name of a link with what it shows. Where
 * such a comparison could come out either way, the wording counts.
 */
export function structureOf(outline: Outline): string {
  return new Structure(outline).hash();
}

/** Attributes that are read by people, or by nobody: whether they say anything is all that counts. */
const WORDING =
  /^(?:abbr|alt|placeholder|summary|title|aria-(?:brailleroledescription|description|label|roledescription))$/;
const ADDRESSES = /^(?:background|cite|data|href|longdesc|poster|src|srcset)$/;
/** No rule looks at these, and styles seldom do. */
const IGNORED = /^(?:data-|xmlns)/;

/** Elements whose name is held against the text they show (WCAG 2.5.3), or against the names of others. */
const NAMED_ELEMENTS =
  /^(?:a|area|aside|button|footer|form|header|input|main|nav|option|section|select|summary|textarea)$/;
/** Roles of parts that only hold something: their names are compared with nothing. */
const PLAIN_ROLES = /^(?:article|document|group|img|list|listitem|none|presentation|table)?$/;

class Structure {
  readonly #outline: Outline;
  readonly #elements: OutlineElement[] = [];
  /** Where each element stands among the nodes. */
  readonly #indexes: number[] = [];
  readonly #texts = new Map<number, string>();
  /** Names of attributes that a style sheet's selectors ask for: then their values count. */
  readonly #selectedAttributes = new Set<string>();

  constructor(outline: Outline) {
    this.#outline = outline;
    for (const [index, node] of outline.nodes.entries()) {
      if (!('text' in node)) {
        this.#elements.push(node);
        this.#indexes.push(index);
      } else if (this.#isStyle(node)) {
        this.#noteSelectors(node.text);
      }
    }
  }

  hash(): string {
    const { isFragment, isQuirky, nodes, leftOut } = this.#outline;
    const hash = createHash('sha256').update(JSON.stringify([isFragment, isQuirky, [...leftOut]]));
    let place = 0;
    for (const node of nodes) {
      hash.update(JSON.stringify('text' in node ? this.#textKey(node) : this.#elementKey(node, place++)));
    }
    return hash.digest('base64');
  }

  #isStyle({ parent }: OutlineText): boolean {
    return this.#elements[parent]?.name === 'style';
  }

  #noteSelectors(css: string): void {
    for (const [, name = ''] of css.matchAll(/\[\s*(?:[\w*]*\|)?([\w-]+)/g)) {
      this.#selectedAttributes.add(name.toLowerCase());
    }
  }

  #textKey(node: OutlineText): unknown {
    return [node.parent, this.#isStyle(node) ? node.text : wordingKey(node.text)];
  }

  #elementKey(element: OutlineElement, place: number): unknown {
    const attributes = element.attributes.map(([name, value]) => this.#attributeKey(element, name, value));
    return [
      element.parent,
      element.name,
      element.namespace,
      attributes,
      this.#comparedWording(element, place),
    ];
  }

  #attributeKey(element: OutlineElement, name: string, value: string): unknown {
    if (this.#selectedAttributes.has(name)) return [name, value];
    if (IGNORED.test(name)) return name;
    if (ADDRESSES.test(name)) return [name, addressKey(value)];
    if (WORDING.test(name)) return [name, wordingKey(value)];
    if (name === 'content' && !isJudgedMeta(element)) return name;
    return [name, value];
  }

  /** The wording that decides a comparison, where it could come out either way. */
  #comparedWording(element: OutlineElement, place: number): unknown {
    if (element.name === 'img') return this.#pictureWording(element);
    const summary = attributeOf(element, 'summary');
    if (element.name === 'table' && summary !== '') return this.#captionWording(place, summary);
    const role = attributeOf(element, 'role').trim().toLowerCase();
    if (!NAMED_ELEMENTS.test(element.name) && PLAIN_ROLES.test(role)) return undefined;
    const references = attributeOf(element, 'aria-labelledby') + attributeOf(element, 'aria-describedby');
    if (references !== '') return this.#textWithin(0);
    const label = attributeOf(element, 'aria-label');
    if (label !== '') return [label, this.#textWithin(place)];
    return isLandmark(element.name, role) ? attributeOf(element, 'title') : undefined;
  }

  /** A picture's text and that around it, unless one cannot be the other: a letter of the first is missing. */
  #pictureWording(element: OutlineElement): unknown {
    const wording = ['alt', 'title', 'aria-label']
      .map((name) => attributeOf(element, name))
      .filter((name) => name.trim() !== '');
    const isLabelled = attributeOf(element, 'aria-labelledby') !== '';
    if (wording.length === 0 && !isLabelled) return undefined;
    let around = element.parent;
    while (around >= 0 && !isBesidePicture(this.#elements[around] as OutlineElement)) {
      around = (this.#elements[around] as OutlineElement).parent;
    }
    if (around < 0) return undefined;
    if (isLabelled) return this.#textWithin(0);
    const text = this.#textWithin(around);
    return wording.some((name) => isSubsequence(name, text)) ? [wording, text] : undefined;
  }

  #captionWording(table: number, summary: string): unknown {
    const caption = this.#elements.findIndex(({ parent, name }) => parent === table && name === 'caption');
    return caption === -1 ? undefined : [summary, this.#textWithin(caption)];
  }

  /** All text inside of an element, shown or not, folded. Descendants follow their element without a gap. */
  #textWithin(place: number): string {
    const known = this.#texts.get(place);
    if (known !== undefined) return known;
    const { nodes } = this.#outline;
    let text = '';
    for (let at = (this.#indexes[place] ?? 0) + 1; at < nodes.length; at++) {
      const node = nodes[at] as OutlineNode;
      if (node.parent < place) break;
      if ('text' in node) text += node.text;
    }
    text = folded(text);
    this.#texts.set(place, text);
    return text;
  }
}

function attributeOf(element: OutlineElement, name: string): string {
  return element.attributes.find((attribute) => attribute[0] === name)?.[1] ?? '';
}

/** What axe's `image-redundant-alt` compares a picture with: the nearest of these around it. */
function isBesidePicture(element: OutlineElement): boolean {
  if (/^(?:button|li|p|td|th)$/.test(element.name) || attributeOf(element, 'role') === 'button') return true;
  return element.name === 'a' && element.attributes.some(([name]) => name === 'href');
}

/** Nothing, only space, or words. */
function wordingKey(text: string): number {
  if (text === '') return 0;
  return text.trim() === '' ? 1 : 2;
}

/** A place on the page, or any other address. */
function addressKey(value: string): string | number {
  return /^\s*\/?#/.test(value) ? value : wordingKey(value);
}

function isJudgedMeta({ name, attributes }: OutlineElement): boolean {
  return (
    name === 'meta' &&
    attributes.some(([key, value]) => key === 'http-equiv' || (key === 'name' && /viewport/i.test(value)))
  );
}

function isLandmark(name: string, role: string): boolean {
  return role !== '' || /^(?:aside|footer|form|header|main|nav|section)$/.test(name);
}

function folded(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}

/** Whether the letters of a wording stand in a text in their order: hidden parts may stand between them. */
function isSubsequence(wording: string, text: string): boolean {
  let from = 0;
  for (const letter of folded(wording)) {
    const at = text.indexOf(letter, from);
    if (at === -1) return false;
    from = at + letter.length;
  }
  return true;
}
