import type { Document } from '../document/document.ts';
import { attribute, type Element } from '../document/node.ts';
import { candidateCut, srcsetCandidates } from '../document/srcset.ts';
import type { RuleContext } from '../transform.ts';
import { editSheet, editStyle } from './css-edits.ts';
import { difference } from './difference.ts';
import { emptiedBy } from './emptied.ts';
import {
  attributePictures,
  mayNamePictures,
  type Picture,
  sheetPictures,
  srcsetPictures,
  stylePictures,
  urlAttributes,
} from './picture.ts';

/**
 * What becomes of a picture: it goes, or its URL is replaced. `message` says what was found and what the policy
 * allows.
 */
export type Decision = { message: string; url?: string };

/** Called in place of the removal of an element, which is the one thing that a rule may want to add to. */
export type BeforeRemoval = (picture: Picture, node: Element) => void;

const namers = new WeakMap<Document, Element[]>();

/** The elements of a document that may name pictures, found once for all the rules that ask. */
function namersOf({ document, elements }: RuleContext): Element[] {
  let known = namers.get(document);
  if (!known) {
    known = elements().filter(mayNamePictures);
    namers.set(document, known);
  }
  return known;
}

/**
 * Asks a rule for its decision on every place where the message names a picture, in the order of the document:
 * `src`, the candidates of `srcset`, the sources of `<picture>`, `background`, `url()` in style attributes and style
 * sheets. Then takes away no more than what the decision is about: a candidate, a declaration, an attribute; where a
 * picture has no other source its element goes, with the links and inline elements that showed nothing but it.
 */
export function editPictures(
  context: RuleContext,
  decide: (picture: Picture) => Decision | undefined,
  beforeRemoval?: BeforeRemoval,
): void {
  for (const element of namersOf(context)) {
    if (!context.editor.has(element)) continue;
    if (element.tagName === 'style') editSheetOf(context, element, decide);
    else editElement(context, element, decide, beforeRemoval);
  }
}

type Decide = (picture: Picture) => Decision | undefined;

function editElement(
  context: RuleContext,
  element: Element,
  decide: Decide,
  beforeRemoval?: BeforeRemoval,
): void {
  for (const name of urlAttributes(element)) {
    if (editUrl(context, element, name, decide, beforeRemoval)) return;
  }
  if (editSrcset(context, element, decide, beforeRemoval)) return;
  editStyle(context.editor, element, decided(stylePictures(element, context.document.mask), decide));
}

function editSheetOf(context: RuleContext, style: Element, decide: Decide): void {
  const sheet = sheetPictures(style, context.document.mask);
  if (sheet) editSheet(context.editor, style, sheet.text, decided(sheet.pictures, decide));
}

/** The pictures that a rule decides on, and its decisions. */
function decided<P extends Picture>(pictures: readonly P[], decide: Decide): (Decision & { picture: P })[] {
  return pictures.flatMap((picture) => {
    const decision = decide(picture);
    return decision ? [{ ...decision, picture }] : [];
  });
}

/** Edits an attribute that is a URL; says whether its element is gone. */
function editUrl(
  context: RuleContext,
  element: Element,
  name: string,
  decide: Decide,
  beforeRemoval?: BeforeRemoval,
): boolean {
  const { editor, document } = context;
  const decisions = decided(attributePictures(element, name, document.mask), decide);
  const removal = decisions.find(({ url }) => url === undefined);
  if (removal && name === 'src') {
    removeElement(context, removal, beforeRemoval);
    return true;
  }
  if (removal) {
    editor.removeAttribute(element, name, removal.message);
    return false;
  }
  for (const { picture, url = '', message } of decisions.toReversed()) {
    replaceUrl(context, picture, url, message);
  }
  return false;
}

/** Edits a `srcset`; says whether its element is gone. */
function editSrcset(
  context: RuleContext,
  element: Element,
  decide: Decide,
  beforeRemoval?: BeforeRemoval,
): boolean {
  const { editor, document } = context;
  const pictures = srcsetPictures(element, document.mask);
  const decisions = decided(pictures, decide);
  if (decisions.length === 0) return false;
  const removals = decisions.filter(({ url }) => url === undefined);
  const [first] = removals;
  if (first && removals.length === pictures.length) {
    if (element.tagName === 'source') editor.remove(element, first.message);
    else if (attribute(element, 'src') === undefined) removeElement(context, first, beforeRemoval);
    else editor.removeAttribute(element, 'srcset', first.message);
    return element.tagName === 'source' || attribute(element, 'src') === undefined;
  }
  const candidates = srcsetCandidates(attribute(element, 'srcset') ?? '');
  const indexOf = ({ start }: Picture): number =>
    candidates.findIndex((candidate) => candidate.start === start);
  const gone = new Set(removals.map(({ picture }) => indexOf(picture)));
  for (const { picture, url, message } of decisions.toReversed()) {
    if (url !== undefined) {
      replaceUrl(context, picture, url, message);
      continue;
    }
    const { from, to } = candidateCut(candidates, indexOf(picture), gone);
    editor.replaceInAttribute(element, 'srcset', from, to, '', message);
  }
  return false;
}

function removeElement(
  context: RuleContext,
  { picture, message }: Decision & { picture: Picture },
  beforeRemoval?: BeforeRemoval,
): void {
  const node = emptiedBy(picture.element, context);
  beforeRemoval?.(picture, node);
  context.editor.remove(node, message);
}

function replaceUrl({ editor }: RuleContext, picture: Picture, url: string, message: string): void {
  const { element, attribute: name = '', start } = picture;
  const { from, to, text } = difference(picture.url.value, url);
  editor.replaceInAttribute(element, name, start + from, start + to, text, message);
}
