import type { OutlineNode } from './outline.ts';

/** As much of the DOM as planting needs: that of jsdom and that of a browser. */
export interface PlantableNode {
  appendChild(child: PlantableNode): unknown;
}

export interface PlantableElement extends PlantableNode {
  setAttribute(name: string, value: string): void;
}

export interface PlantableDocument extends PlantableNode {
  readonly documentElement: PlantableElement | null;
  removeChild(child: PlantableNode): unknown;
  createElementNS(namespace: string, name: string): PlantableElement;
  createTextNode(text: string): PlantableNode;
}

/**
 * Fills a page with the nodes of an outline, in the place of what it showed before. The same function runs in jsdom
 * and, as its own source text, in a browser's page: it may use nothing from outside of itself.
 *
 * @returns the elements, by their place in the outline.
 */
export function plant(page: PlantableDocument, nodes: readonly OutlineNode[]): PlantableElement[] {
  const elements: PlantableElement[] = [];
  let top: PlantableElement | undefined;
  for (const node of nodes) {
    const parent = elements[node.parent];
    if ('text' in node) {
      parent?.appendChild(page.createTextNode(node.text));
      continue;
    }
    let element: PlantableElement;
    try {
      element = page.createElementNS(node.namespace, node.name);
    } catch {
      // The parser takes names that the DOM refuses; to a browser they are all elements without a meaning.
      element = page.createElementNS(node.namespace, 'x-unnamed');
    }
    for (const [name, value] of node.attributes) {
      try {
        element.setAttribute(name, value);
      } catch {
        // A name such as `"foo`, which no rule asks for.
      }
    }
    elements.push(element);
    if (parent) parent.appendChild(element);
    else top ??= element;
  }
  if (page.documentElement) page.removeChild(page.documentElement);
  // Last, since a tree outside of a page grows at a fraction of the cost.
  if (top) page.appendChild(top);
  return elements;
}
