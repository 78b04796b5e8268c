import { mapText } from '../../src/document/mapped-text.ts';
import { attribute, type Element, HTML_NAMESPACE } from '../../src/document/node.ts';
import { ALLOWED_ELEMENTS, RAW_TEXT_SHOWN, REMOVED_ELEMENTS } from '../../src/policy/allowed-html.data.ts';
import { attributeFault, isActingMeta } from '../../src/policy/allowed-html.ts';
import { DOCUMENT_PROPERTIES, OBJECT_PROPERTY } from '../../src/policy/document-properties.data.ts';
import { isUnsafeCss } from '../../src/policy/unsafe-css.ts';
import { partsText } from '../../src/safety/parting.ts';
import { checkSheet, checkStyle } from '../../src/safety/styles.ts';
import { checkTemplatedEnds, checkTemplatedTags } from '../../src/safety/templated-tags.ts';
import { checkUntakenBranches } from '../../src/safety/untaken-branches.ts';
import { defineTransform, type RuleContext } from '../../src/transform.ts';

export default defineTransform({
  id: 'unsafe-html',
  group: 'safety',
  summary:
    'Removes everything that runs, loads, embeds or submits: an allow-list of elements, attributes and URL schemes.',
  why: 'A message with active content is not delivered, and one that could act on the buyer puts the account at risk.',
  clause: 'Messages may hold text, pictures and allowed links; nothing else is needed to complete an order.',
  options: {},
  examples: [
    { before: '<p onclick="track()">Hello</p>', after: '<p>Hello</p>' },
    { before: '<script>track()</script><p>Hello</p>', after: '<p>Hello</p>' },
    { before: '<form action="/x"><p>Your size?</p><input name="s"></form>', after: '<p>Your size?</p>' },
    { title: 'in every disguise', before: '<a href="java&#10;script:x()">Open</a>', after: '<a>Open</a>' },
  ],
  apply(context) {
    for (const element of context.elements()) {
      if (!context.editor.has(element)) continue;
      if (checkElement(context, element)) checkAttributes(context, element);
    }
    checkTemplatedTags(context);
    checkTemplatedEnds(context);
    checkUntakenBranches(context);
    for (const comment of context.comments()) {
      if (isConditional(comment.data)) {
        context.editor.remove(
          comment,
          'conditional comment for Outlook; its markup is read by some clients and no filter',
        );
      }
    }
  },
});

/** Removes or unwraps an element that mail may not hold; says whether it stays. */
function checkElement(context: RuleContext, element: Element): boolean {
  const { editor, document } = context;
  const { tagName } = element;
  const name = `<${tagName}>`;
  if (element.namespaceURI !== HTML_NAMESPACE || REMOVED_ELEMENTS.has(tagName)) {
    editor.remove(element, `${name} is active or embedded content; a message may hold none`);
    return false;
  }
  if (RAW_TEXT_SHOWN.has(tagName)) {
    editor.unwrapText(element, `${name} is no element for a message; its text stays`);
    return false;
  }
  if (isTemplatedName(tagName, document.mask)) return true;
  if (tagName === 'dialog' && attribute(element, 'open') === undefined) {
    editor.remove(element, `${name} that is not open shows nothing`);
    return false;
  }
  if (!ALLOWED_ELEMENTS.has(tagName) && partsText(element, document.mask)) {
    const message = `${name} is not on the list of elements for mail; its lines stay lines`;
    editor.rename(element, 'div', message);
    if (attribute(element, 'open') !== undefined) editor.removeAttribute(element, 'open', message);
    return true;
  }
  if (!ALLOWED_ELEMENTS.has(tagName)) {
    editor.unwrap(element, `${name} is not on the list of elements for mail; what it holds stays`);
    return false;
  }
  if (tagName === 'meta' && isActingMeta(attribute(element, 'http-equiv') ?? 'content-type')) {
    editor.remove(
      element,
      `<meta http-equiv="${attribute(element, 'http-equiv')}"> acts on the reader's client`,
    );
    return false;
  }
  // Only <picture> has sources here: those of audio and video have lost their element.
  if (tagName === 'source' && (element.parentNode as Element | null)?.tagName !== 'picture') {
    editor.remove(element, '<source> outside a <picture> is for audio and video');
    return false;
  }
  if (tagName === 'style') checkSheet(context, element);
  return true;
}

/** `<h{{level}}>` is a heading whatever its level; `<scr{{x}}ipt>` may become anything. */
function isTemplatedName(tagName: string, mask: string): boolean {
  if (mask === '' || !tagName.includes(mask)) return false;
  const rest = tagName.replaceAll(mask, '');
  return rest === 'h' || (ALLOWED_ELEMENTS.has(rest) && !ACTING_NAMES.test(rest));
}

/** What such an element says or does is not seen while it has no name. */
const ACTING_NAMES = /^(?:meta|style|title|source|html|head|body)$/;

function checkAttributes(context: RuleContext, element: Element): void {
  const { editor, document } = context;
  if (element.attrs.length === 0) return;
  for (const { name, value } of [...element.attrs]) {
    if (name === 'style') {
      checkStyle(context, element, value);
      continue;
    }
    const fault = attributeFault(name, value, document.mask) ?? placeFault(context, element, name, value);
    if (fault && name === 'src' && element.tagName === 'img' && isBare(element)) {
      editor.remove(element, `src ${fault}, and the picture has nothing else to show`);
      return;
    }
    if (fault) editor.removeAttribute(element, name, `${name} ${fault}`);
  }
  if (document.parsed.repeatedAttributes.size > 0) checkRepeats(context, element);
}

/** What is wrong with an attribute that is allowed, but not in its place. */
function placeFault(
  { document: { mask } }: RuleContext,
  { tagName }: Element,
  name: string,
  value: string,
): string | undefined {
  if (tagName === 'img' && name === 'name' && isDocumentProperty(value)) {
    return `"${value}" would stand in the place of document.${value} for the scripts of the page around it`;
  }
  if (mask === '' || !name.includes(mask)) return undefined;
  const rest = name.replaceAll(mask, '');
  if (rest === 'style' && isUnsafeCss(value, mask)) return 'fetches or runs something; a message may not';
  if (rest === 'http-equiv' && isActingMeta(value)) return "acts on the reader's client";
  return undefined;
}

function isDocumentProperty(name: string): boolean {
  return DOCUMENT_PROPERTIES.has(name) || OBJECT_PROPERTY.test(name);
}

/** A picture without other sources or a text in its place. */
function isBare(element: Element): boolean {
  return !attribute(element, 'srcset') && !attribute(element, 'alt')?.trim();
}

/** A second copy has no effect in HTML; it goes where it would be a fault, for readers that take the last one. */
function checkRepeats({ editor, document }: RuleContext, element: Element): void {
  for (const copy of editor.repeatedAttributes(element)) {
    const raw = document.masked.slice(copy.valueStart, copy.valueEnd);
    const value = mapText(raw, 0, 'attribute').reduce((text, piece) => text + piece.value, '');
    const fault =
      attributeFault(copy.name, value, document.mask) ??
      (isUnsafeCss(value, document.mask) ? 'holds unsafe CSS' : undefined);
    if (fault && attribute(element, copy.name) !== undefined) {
      editor.removeRepeated(element, copy, `the second ${copy.name} ${fault}`);
    }
  }
}

/** `<!--[if mso]>…`, `<![endif]-->`: mail programs read what others take for a comment. */
function isConditional(data: string): boolean {
  return /^\s*\[(?:if\b|endif)|\[endif\]\s*$|^\s*<!\[endif\]/i.test(data);
}
