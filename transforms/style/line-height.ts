import { setsSomething } from '../../src/overrides/messages.ts';
import { type Judgement, type Override, removeOverrides } from '../../src/overrides/remove-overrides.ts';
import { componentsOf } from '../../src/style/components.ts';
import type { Declaration } from '../../src/style/declarations.ts';
import { defineTransform } from '../../src/transform.ts';

export default defineTransform({
  id: 'line-height',
  group: 'style',
  summary:
    'Removes every line height: inline, in style sheets, in `font` shorthands, and in what Word writes.',
  why: "A message that overrides Amazon's line height is not delivered, and templates set one on nearly every cell.",
  clause: "Messages must not override Amazon's default line height.",
  options: {},
  examples: [
    {
      before: '<p style="margin:0;line-height:150%">Hello</p>',
      after: '<p style="margin:0;">Hello</p>',
    },
    {
      title: 'in a shorthand, too',
      before: '<p style="font:14px/20px Arial">Hello</p>',
      after: '<p style="font:14px Arial">Hello</p>',
    },
  ],
  apply: (context) => removeOverrides(context, LINE_HEIGHT),
});

const POLICY = "the policy allows no line height but Amazon's";

const LINE_HEIGHT: Override = {
  mayStandIn: /line-height|font\s*:/i,
  declaration(declaration) {
    const { property, value } = declaration;
    if (/^(?:mso-)?line-height(?:-(?:rule|alt|step))?$/.test(property))
      return { message: setsSomething(property, value, POLICY) };
    return property === 'font' ? withoutLineHeight(declaration) : undefined;
  },
};

/** `14px/20px` is a size and a line height. */
function withoutLineHeight({ value, valueStart }: Declaration): Judgement | undefined {
  const components = componentsOf(value) ?? [];
  const slash = components.findIndex(({ type, name }) => type === 'mark' && name === '/');
  const [size, height] = [components[slash - 1], components[slash + 1]];
  if (slash === -1 || !size || !height) return undefined;
  const part = { start: valueStart + size.end, end: valueStart + height.end, text: '' };
  return { message: setsSomething('line height in font', value, POLICY), parts: [part] };
}
