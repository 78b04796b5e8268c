import { type Component, componentsOf, splitAt, textOf } from './components.ts';
import type { StyleNode } from './style-node.ts';

/** Custom properties may not refer to each other in a longer chain, nor make a longer value. */
const MAX_DEPTH = 16;
const MAX_LENGTH = 10_000;

/**
 * A value with what its custom properties are in place of `var()` (CSS Custom Properties 1, 3); none where one is
 * missing and there is nothing to fall back on, so that the declaration is invalid at computed-value time.
 */
export function substitute(value: string, node: StyleNode, depth = 0): string | undefined {
  if (depth > MAX_DEPTH || value.length > MAX_LENGTH) return undefined;
  if (!/\b(?:var|env|attr)\(/i.test(value)) return value;
  const components = componentsOf(value);
  return components && substituteIn(value, components, node, depth);
}

function substituteIn(
  value: string,
  components: readonly Component[],
  node: StyleNode,
  depth: number,
): string | undefined {
  let text = '';
  let from = components[0]?.start ?? 0;
  const end = components.at(-1)?.end ?? 0;
  for (const component of components) {
    if (component.type !== 'function' && component.type !== 'block') continue;
    const inner =
      component.name === 'var'
        ? referred(value, component, node, depth)
        : isUnknown(component)
          ? undefined
          : whole(value, component, node, depth);
    if (inner === undefined) return undefined;
    text += value.slice(from, component.start) + inner;
    from = component.end;
    if (text.length > MAX_LENGTH) return undefined;
  }
  return text + value.slice(from, end);
}

/** Values of the device and of attributes are not followed. */
function isUnknown({ type, name }: Component): boolean {
  return type === 'function' && (name === 'env' || name === 'attr');
}

/** A function with its arguments substituted. */
function whole(value: string, component: Component, node: StyleNode, depth: number): string | undefined {
  const [first] = component.components;
  const last = component.components.at(-1);
  if (!first || !last) return value.slice(component.start, component.end);
  const inner = substituteIn(value, component.components, node, depth);
  if (inner === undefined) return undefined;
  return value.slice(component.start, first.start) + inner + value.slice(last.end, component.end);
}

function referred(
  value: string,
  { components }: Component,
  node: StyleNode,
  depth: number,
): string | undefined {
  const [name] = components;
  if (name?.type !== 'word') return undefined;
  // Custom properties keep their case, which a component's name has lost.
  const known = customProperty(value.slice(name.start, name.end), node, depth);
  if (known !== undefined) return ` ${known} `;
  if (components[1]?.name !== ',') return undefined;
  const fallback = splitAt(components, ',').length > 1 ? components.slice(2) : [];
  return fallback.length === 0 ? ' ' : substitute(textOf(value, fallback), node, depth + 1);
}

/** The value of a custom property, inherited from the nearest element that sets it. */
function customProperty(name: string, node: StyleNode, depth: number): string | undefined {
  for (let at: StyleNode | undefined = node; at; at = at.parent) {
    const value = at.winner(name, () => 'ltr')?.longhand.value;
    if (value === undefined || /^(?:inherit|unset)$/i.test(value)) continue;
    at.custom ??= new Map();
    if (!at.custom.has(name)) {
      // While it is being read it has no value: that ends a property that refers to itself.
      at.custom.set(name, undefined);
      at.custom.set(name, value.toLowerCase() === 'initial' ? undefined : substitute(value, at, depth + 1));
    }
    return at.custom.get(name);
  }
  return undefined;
}
