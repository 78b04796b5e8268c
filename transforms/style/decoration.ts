import { blinking, isDecoration, negativeMargins } from '../../src/overrides/decorations.ts';
import { removeHiddenText } from '../../src/overrides/hidden-text.ts';
import { setsSomething } from '../../src/overrides/messages.ts';
import { type Override, removeOverrides } from '../../src/overrides/remove-overrides.ts';
import { defineTransform } from '../../src/transform.ts';

export default defineTransform({
  id: 'decoration',
  group: 'style',
  summary:
    'Removes hidden text, shadows, spaced or forced letters, blinking, movement, transparency, boxes out of their place.',
  why: 'Styling that goes beyond the default is excessive to the filter; bold, italic, underline, lists and tables stay.',
  clause: "Messages must not have excessive styling: they are read in Amazon's default formatting.",
  options: {},
  examples: [
    {
      before: '<p style="text-transform:uppercase;letter-spacing:2px;font-weight:bold">Hello</p>',
      after: '<p style="font-weight:bold">Hello</p>',
    },
    {
      before: '<div style="box-shadow:0 0 4px;border:1px solid">Hello</div>',
      after: '<div style="border:1px solid">Hello</div>',
    },
    { before: '<div style="display:none">Sale!</div><p>Hello</p>', after: '<p>Hello</p>' },
    { before: '<marquee>Hello</marquee>', after: '<div>Hello</div>' },
  ],
  apply(context) {
    removeHiddenText(context, 'the policy allows no hidden text');
    removeOverrides(context, DECORATION);
    // A marquee fills its line, as a block does.
    for (const marquee of context.elements('marquee'))
      context.editor.rename(marquee, 'div', `<marquee>; ${POLICY}`);
    for (const blink of context.elements('blink')) context.editor.unwrap(blink, `<blink>; ${POLICY}`);
  },
});

const POLICY = 'the policy allows no excessive styling';

const DECORATION: Override = {
  mayStandIn:
    /shadow|spacing|transform|translate|rotate|scale|perspective|backface|animation|keyframes|transition|filter|opacity|blend|cursor|index|position|margin|blink|marquee|offset|reflect|will-change|mso-/i,
  declaration(declaration) {
    const { property, value } = declaration;
    const says = { message: setsSomething(property, value, POLICY) };
    if (isDecoration(declaration)) return says;
    const parts = negativeMargins(declaration) ?? blinking(declaration);
    if (!parts) return undefined;
    return parts === 'whole' ? says : { ...says, parts };
  },
  attribute: ({ tagName }, name, value) =>
    tagName === 'marquee' && MARQUEE_ATTRIBUTES.test(name) ? setsSomething(name, value, POLICY) : undefined,
  atRule: ({ name }) =>
    /^(?:-\w+-)?keyframes$|^(?:property|view-transition|starting-style)$/.test(name)
      ? `@${name}; ${POLICY}`
      : undefined,
};

/** What says how a marquee moves, and means nothing on what it becomes. */
const MARQUEE_ATTRIBUTES = /^(?:behavior|direction|loop|scrollamount|scrolldelay|truespeed)$/;
