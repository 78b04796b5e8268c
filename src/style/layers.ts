/** A layer and those in it, in the order in which they are first named (CSS Cascade 5, 6.4). */
interface Layer {
  children: Map<string, Layer>;
}

/** Layers deeper than this count as the one they are in. */
const MAX_DEPTH = 32;

/** The order of cascade layers. Declarations outside of any come last, which is before the others in importance. */
export class Layers {
  readonly #root: Layer = { children: new Map() };
  #ranks: Map<Layer, number> | undefined;
  #anonymous = 0;

  /** The layer that a name leads to, one of a style sheet's own where it has none. */
  enter(outer: readonly string[], name: string): readonly string[] {
    const names = name === '' ? [`${++this.#anonymous}`] : name.split('.').map((part) => part.trim());
    const path = [...outer, ...names].slice(0, MAX_DEPTH);
    let layer = this.#root;
    for (const part of path) {
      let inner = layer.children.get(part);
      if (!inner) {
        inner = { children: new Map() };
        layer.children.set(part, inner);
        this.#ranks = undefined;
      }
      layer = inner;
    }
    return path;
  }

  /** Where a layer stands: the higher wins, of important declarations the lower. */
  rank(path: readonly string[]): number {
    this.#ranks ??= this.#order();
    let layer: Layer = this.#root;
    for (const part of path) layer = layer.children.get(part) ?? layer;
    return this.#ranks.get(layer) ?? 0;
  }

  /** What stands in a layer itself wins over the layers in it. */
  #order(): Map<Layer, number> {
    const ranks = new Map<Layer, number>();
    const stack: { layer: Layer; isLeft: boolean }[] = [{ layer: this.#root, isLeft: false }];
    for (let top = stack.pop(); top; top = stack.pop()) {
      if (top.isLeft) {
        ranks.set(top.layer, ranks.size);
        continue;
      }
      stack.push({ layer: top.layer, isLeft: true });
      for (const layer of [...top.layer.children.values()].reverse()) stack.push({ layer, isLeft: false });
    }
    return ranks;
  }
}
