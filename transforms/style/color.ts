import type { Element } from '../../src/document/node.ts';
import { attribute } from '../../src/document/node.ts';
import { colorParts, isColorProperty } from '../../src/overrides/colors.ts';
import { isFilledBorder } from '../../src/overrides/filled-borders.ts';
import { setsSomething } from '../../src/overrides/messages.ts';
import { mayStandIn, type Override, removeOverrides } from '../../src/overrides/remove-overrides.ts';
import { removeSameColorText } from '../../src/overrides/same-color-text.ts';
import { defineTransform } from '../../src/transform.ts';

export default defineTransform({
  id: 'color',
  group: 'style',
  summary:
    'Removes every colour: of text, links, backgrounds and borders, in styles, sheets and attributes, and pictures behind text.',
  why: "A message that overrides Amazon's font colour is not delivered; a background of its own makes the default text hard to read.",
  clause: "Messages must not override Amazon's default font colour.",
  options: {},
  examples: [
    { before: '<p style="color:#c00;margin:0">Hello</p>', after: '<p style="margin:0">Hello</p>' },
    {
      title: 'of a border the width and style stay',
      before: '<td style="border:1px solid #ccc" bgcolor="#eeeeee">2</td>',
      after: '<td style="border:1px solid">2</td>',
    },
    { before: '<font color="red">Hello</font>', after: 'Hello' },
  ],
  apply(context) {
    if (!mayStandIn(context.document.source, COLOR.mayStandIn)) return;
    for (const meta of context.elements('meta')) {
      const name = attribute(meta, 'name')?.trim() ?? '';
      if (SCHEME.test(name)) context.editor.remove(meta, `<meta name="${name}">; ${POLICY}`);
    }
    removeSameColorText(context, 'the policy allows no hidden text');
    removeOverrides(context, COLOR);
  },
});

const POLICY = "the policy allows no colours but Amazon's";

const FILLS = `it fills the box with the colour of its background, and ${POLICY}`;

/** What a style names as background is taken away as what fetches; text in the default colour must be read on neither. */
const BEHIND_TEXT = `a picture as background, on which the default colour of text may not be read; ${POLICY}`;

/** What asks a client for the colours of a dark or light scheme. */
const SCHEME = /^(?:color-scheme|supported-color-schemes|theme-color)$/i;

const COLOR: Override = {
  mayStandIn:
    /color|background|border|outline|gradient|rule|decoration|emphasis|stroke|fill|underline|list-style|link|text\s*=|mso-/i,
  declaration(declaration, place) {
    const { property, value } = declaration;
    if (isFilledBorder(declaration, place)) return { message: setsSomething(property, value, FILLS) };
    if (isColorProperty(property) || takesColor(property, value))
      return { message: setsSomething(property, value, POLICY) };
    const parts = colorParts(declaration);
    if (!parts) return undefined;
    const message = setsSomething(`colour in ${property}`, value, POLICY);
    return parts === 'whole' ? { message } : { message, parts };
  },
  attribute(element, name, value) {
    if (name === 'background') return BEHIND_TEXT;
    return isColorAttribute(element, name) ? setsSomething(name, value, POLICY) : undefined;
  },
};

/** Whether a shorthand takes what is most likely its colour from the template: `background: {{ brand }}`. */
function takesColor(property: string, value: string): boolean {
  if (property === 'background') return /^\p{Co}+$/u.test(value);
  return (
    BORDER.test(property) && /\p{Co}/u.test(value) && /\d|thin|medium|thick/i.test(value) && LINES.test(value)
  );
}

const BORDER = /^border(?:-(?:top|right|bottom|left))?$/;
const LINES = /solid|dashed|dotted|double/i;

/** The attributes that HTML had for colours, on the elements that take them. */
function isColorAttribute({ tagName }: Element, name: string): boolean {
  if (/^(?:bgcolor|bordercolor|bordercolorlight|bordercolordark)$/.test(name)) return true;
  if (name === 'color') return tagName === 'font' || tagName === 'hr';
  return tagName === 'body' && /^(?:text|link|alink|vlink)$/.test(name);
}
