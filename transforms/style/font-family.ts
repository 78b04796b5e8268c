import { setsSomething } from '../../src/overrides/messages.ts';
import { type Judgement, type Override, removeOverrides } from '../../src/overrides/remove-overrides.ts';
import type { Declaration } from '../../src/style/declarations.ts';
import { expand } from '../../src/style/shorthands.ts';
import { defineTransform } from '../../src/transform.ts';

export default defineTransform({
  id: 'font-family',
  group: 'style',
  summary: 'Removes every font family: inline, in style sheets, in `font` shorthands and in `<font face>`.',
  why: "A message that overrides Amazon's font family is not delivered, and most editors write one into every tag.",
  clause: "Messages must not override Amazon's default font family.",
  options: {},
  examples: [
    {
      before: '<p style="font-family:Arial,sans-serif;font-weight:bold">Hello</p>',
      after: '<p style="font-weight:bold">Hello</p>',
    },
    { before: '<font face="Verdana">Hello</font>', after: 'Hello' },
    {
      title: 'the rest of a shorthand stays',
      before: '<p style="font:bold 14px Arial">Hello</p>',
      after: '<p style="font-weight:bold;font-size:14px">Hello</p>',
    },
  ],
  apply: (context) => removeOverrides(context, FONT_FAMILY),
});

const POLICY = "the policy allows no font family but Amazon's";

/** Word writes a twin for each script, and describes the fonts it names. */
const WORD_TWIN =
  /^mso-(?:.*font-family|(?:ascii|fareast|hansi|bidi)-(?:theme-)?font|font-(?:alt|charset|pitch|signature))$/;

const FONT_FAMILY: Override = {
  mayStandIn: /font|face/i,
  declaration(declaration, { css }) {
    const { property, value } = declaration;
    if (property === 'font-family' || WORD_TWIN.test(property)) return { message: says(property, value) };
    return property === 'font' ? withoutFamily(declaration, css) : undefined;
  },
  attribute: ({ tagName }, name, value) =>
    name === 'face' && tagName === 'font' ? says('face', value) : undefined,
  atRule: ({ name }) => (name === 'font-face' ? `@font-face; ${POLICY}` : undefined),
};

/** `font` is not valid without a family: what else it says is written out. */
function withoutFamily({ start, end, value, valueStart, important }: Declaration, css: string): Judgement {
  const message = says('font', value);
  const isSpaced = /\s/.test(css[valueStart - 1] ?? '');
  const rest = (expand('font', value) ?? [])
    .filter(([longhand, part]) => longhand !== 'font-family' && !saysNothing(longhand, part))
    .map(([longhand, part]) => `${longhand}:${isSpaced ? ' ' : ''}${part}${important ? ' !important' : ''}`);
  if (rest.length === 0 || /\bvar\(/i.test(value)) return { message };
  return { message, parts: [{ start, end, text: rest.join(isSpaced ? '; ' : ';') }] };
}

function saysNothing(longhand: string, value: string): boolean {
  return value === 'normal' || (longhand === 'font-weight' && value === '400');
}

function says(name: string, value: string): string {
  return setsSomething(name, value, POLICY);
}
