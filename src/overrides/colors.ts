import { colorOfComponent } from '../style/colors.ts';
import { type Component, componentsOf, splitAt } from '../style/components.ts';
import type { Declaration } from '../style/declaration.ts';

/** Properties that say a colour and nothing else, with what Word and the clients have of their own. */
const COLOR_PROPERTY =
  /(?:^|-)color(?:-scheme|-adjust|-alt|-filter)?$|^(?:fill|stroke|supported-color-schemes|forced-color-adjust)$|^mso-.*(?:color|shading|pattern|highlight|themeshade|themetint|textfill)/;

/** Shorthands of which a colour or a gradient is one part among others. */
const HOLDS_COLOR =
  /^(?:background(?:-image)?|(?:mso-)?border(?:-(?:top|right|bottom|left|inline|block|between|bar)(?:-(?:start|end))?)?(?:-alt)?|border-image(?:-source)?|list-style(?:-image)?|outline|column-rule|text-decoration|text-emphasis|text-underline|-webkit-text-stroke|-webkit-column-rule|-moz-column-rule|mso-(?:padding-)?border.*)$/;

/** What places a picture or a colour, and says nothing without one. */
const PLACES =
  /^(?:repeat(?:-[xy])?|no-repeat|round|space|scroll|fixed|local|left|right|top|bottom|center|cover|contain|auto|(?:border|padding|content)-box)$/;

/** Whether a property is one that only says a colour. */
export function isColorProperty(property: string): boolean {
  return !property.startsWith('--') && COLOR_PROPERTY.test(property);
}

/**
 * The parts of a shorthand's value that say a colour or a gradient, in units of the text the declaration stands in.
 *
 * @returns none where it says none; `whole` where nothing else is left.
 */
export function colorParts({
  property,
  value,
  valueStart,
}: Declaration): { start: number; end: number; text: string }[] | 'whole' | undefined {
  if (!HOLDS_COLOR.test(property)) return undefined;
  const components = componentsOf(value) ?? [];
  if (!components.some(isColored)) return undefined;
  const layers = splitAt(components, ',');
  const rest = components.filter((component) => !isColored(component) && component.name !== ',');
  const isBackground = property.startsWith('background');
  const saysMore = rest.some(
    (component) => !isBackground || !(isPlacing(component) || component.type === 'mark'),
  );
  if (!saysMore) return 'whole';
  return layers.flatMap((layer) =>
    layer.flatMap((component, index) => {
      if (!isColored(component)) return [];
      const isAlone = layers.length > 1 && layer.every(isColored) && index === 0;
      // With the space that parts it from what stands before it, or behind where it stands first.
      const before = layer[index - 1];
      const after = layer[index + 1];
      const isFirst = layer.slice(0, index).every(isColored);
      const start = !isFirst && before ? before.end : component.start;
      const end = isFirst && !isAlone && after ? after.start : component.end;
      return [{ start: valueStart + start, end: valueStart + end, text: isAlone ? 'none' : '' }];
    }),
  );
}

function isColored(component: Component): boolean {
  if (component.type === 'function')
    return /gradient$|^var$/.test(component.name) || colorOfComponent(component) !== undefined;
  return colorOfComponent(component) !== undefined;
}

function isPlacing({ type, name }: Component): boolean {
  return type === 'word' ? PLACES.test(name) : /^(?:percentage|dimension|number)$/.test(type);
}
