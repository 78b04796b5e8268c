import { colorOf, printColor } from './colors.ts';
import { componentsOf } from './components.ts';
import { substitute } from './custom-properties.ts';
import { type Font, fontOf, INITIAL_FONT } from './font-size.ts';
import { type LengthContext, lengthOf, numberOf, printLength } from './lengths.ts';
import type { Viewport } from './media.ts';
import { PROPERTIES, type PropertyDefinition } from './properties.data.ts';
import { expand } from './shorthands.ts';
import type { Contender, StyleNode } from './style-node.ts';
import { acceptedValue, QUIRK_COLOR } from './values.ts';

/**
 * Computes values (CSS Cascade 5, 4.4): lengths in px, percentages of what only layout knows as they are, colours as
 * `rgb()`, a `line-height` that is a number as that number. No walk is recursive in the depth of the message.
 */
export class ComputedValues {
  readonly #viewport: Viewport;
  readonly #isQuirks: boolean;

  constructor(viewport: Viewport, isQuirks: boolean) {
    this.#viewport = viewport;
    this.#isQuirks = isQuirks;
  }

  /** The computed value of a longhand. */
  of(node: StyleNode, property: string): string {
    const known = node.computed.get(property);
    if (known !== undefined) return known;
    const own = this.#specified(node, property);
    const { parent } = node;
    if (!parent || parent.computed.has(property) || !this.#needsParent(property, own)) {
      const value = this.#compute(node, property, own);
      node.computed.set(property, value);
      return value;
    }
    const chain = [node];
    const specified = [own];
    for (
      let at: StyleNode | undefined = parent;
      at && this.#needsParent(property, specified.at(-1));
      at = at.parent
    ) {
      if (at.computed.has(property)) break;
      chain.push(at);
      specified.push(this.#specified(at, property));
    }
    let value = '';
    for (let at = chain.length - 1; at >= 0; at--) {
      const next = chain[at] as StyleNode;
      value = this.#compute(next, property, specified[at]);
      next.computed.set(property, value);
    }
    return value;
  }

  /** The declaration that wins for a longhand of an element, before inheritance. */
  winner(node: StyleNode, property: string): Contender | undefined {
    return node.winner(property, () => this.of(node, 'direction'));
  }

  /** The declarations of a longhand from the strongest to the weakest. */
  contenders(node: StyleNode, property: string): Contender[] {
    return node.contenders(property, () => this.of(node, 'direction'));
  }

  font(node: StyleNode): Font {
    if (node.font) return node.font;
    const chain: StyleNode[] = [];
    let at: StyleNode | undefined = node;
    while (at && !at.font) {
      chain.push(at);
      at = at.parent;
    }
    for (let next = chain.pop(); next; next = chain.pop()) next.font = this.#computeFont(next);
    return node.font ?? INITIAL_FONT;
  }

  #computeFont(node: StyleNode): Font {
    const parent = node.parent?.font ?? INITIAL_FONT;
    const family = this.#specified(node, 'font-family');
    const isMonospace =
      family === undefined || family === 'inherit' || family === 'unset'
        ? parent.isMonospace
        : /^monospace$/i.test(family);
    const specified = this.#specified(node, 'font-size');
    const isInherited = specified === 'inherit' || specified === 'unset';
    const size = isInherited ? undefined : specified === 'initial' ? 'medium' : specified;
    const { width, height } = this.#viewport;
    return fontOf(parent, size, {
      rem: this.#rootSize(node),
      width,
      height,
      isMonospace,
      isQuirks: this.#isQuirks,
    });
  }

  #rootSize(node: StyleNode): number {
    let root = node;
    while (root.parent) root = root.parent;
    return (root.font ?? INITIAL_FONT).size;
  }

  /** The value of the declaration that wins, with custom properties in place; none where nothing is declared. */
  #specified(node: StyleNode, property: string): string | undefined {
    const longhand = this.winner(node, property)?.longhand;
    if (!longhand) return undefined;
    const { value, shorthand, declaration } = longhand;
    const isPending = declaration !== undefined && /\b(?:var|env|attr)\(/i.test(value);
    if (!isPending || property.startsWith('--')) return value;
    const known = substitute(value, node)?.trim();
    if (known === undefined) return 'unset';
    const part = shorthand
      ? expand(shorthand, known)?.find(([name]) => name === longhand.property)?.[1]
      : known;
    return (
      (part === undefined ? undefined : acceptedValue(longhand.property, part, this.#isQuirks)) ?? 'unset'
    );
  }

  #needsParent(property: string, specified: string | undefined): boolean {
    if (property === 'display') return true;
    if (specified === undefined || specified === 'unset') return PROPERTIES[property]?.inherits ?? false;
    if (specified === 'inherit') return true;
    if (property === 'color') return /^currentcolor$/i.test(specified);
    if (property === 'text-align') return /match-parent|^-internal/.test(specified);
    return property === 'font-weight' && /^(?:bolder|lighter)$/.test(specified);
  }

  #compute(node: StyleNode, property: string, specified: string | undefined): string {
    if (property === 'font-size') return printLength({ px: this.font(node).size, percent: 0 });
    const definition = PROPERTIES[property];
    const inherited = (): string =>
      node.parent ? this.of(node.parent, property) : this.#initial(node, property);
    if (specified === 'inherit' || ((specified ?? 'unset') === 'unset' && definition?.inherits)) {
      return this.#adjusted(node, property, inherited());
    }
    if (specified === undefined || specified === 'unset' || specified === 'initial') {
      return this.#adjusted(node, property, this.#initial(node, property));
    }
    const value = definition ? this.#typed(node, property, definition, specified, inherited) : specified;
    return this.#adjusted(node, property, value);
  }

  #initial(node: StyleNode, property: string): string {
    const initial = PROPERTIES[property]?.initial ?? '';
    if (initial === 'currentcolor') return this.of(node, 'color');
    return initial === 'medium' && property.endsWith('-width') ? '3px' : initial;
  }

  #typed(
    node: StyleNode,
    property: string,
    { type, isPositive }: PropertyDefinition,
    value: string,
    inherited: () => string,
  ): string {
    if (type === 'color') return this.#color(node, property, value, inherited);
    if (type === 'font-weight') return weightOf(value, inherited());
    if (property === 'text-align') return alignOf(value, inherited());
    if (type === 'any' || typeof type === 'object') return value;
    const [component] = componentsOf(value) ?? [];
    if (type === 'line-height' || type === 'number' || type === 'integer-auto') {
      const number = component && numberOf(component);
      if (number !== undefined)
        return String(property === 'opacity' ? Math.max(0, Math.min(1, number)) : number);
      if (type === 'number' && component?.type === 'percentage')
        return String(Math.min(1, component.value / 100));
    }
    if (type === 'border-width' && BORDER_WIDTHS[value]) return BORDER_WIDTHS[value];
    const length = lengthOf(value, this.context(node));
    if (!length || Number.isNaN(length.px)) return value;
    const { px, percent } =
      type === 'line-height'
        ? { px: length.px + (length.percent / 100) * this.font(node).size, percent: 0 }
        : length;
    return printLength({ px: isPositive && percent === 0 ? Math.max(0, px) : px, percent });
  }

  /** What lengths of an element refer to. */
  context(node: StyleNode): LengthContext {
    const em = this.font(node).size;
    return { em, rem: this.#rootSize(node), width: this.#viewport.width, height: this.#viewport.height };
  }

  #color(node: StyleNode, property: string, value: string, inherited: () => string): string {
    if (value === QUIRK_COLOR) return this.#bodyColor(node);
    const color = colorOf(value);
    if (color === 'currentcolor') return property === 'color' ? inherited() : this.of(node, 'color');
    return color === undefined || color === 'unresolved' ? value : printColor(color);
  }

  /** In quirks mode a table has the colour of the body, whatever is between. */
  #bodyColor(node: StyleNode): string {
    for (let at = node.parent; at; at = at.parent) if (at.tagName === 'body') return this.of(at, 'color');
    return this.#initial(node, 'color');
  }

  /** What the element itself makes of a value (CSS Display 3, 2.7; CSS Overflow 3, 3.1; CSS Backgrounds 3, 4.3). */
  #adjusted(node: StyleNode, property: string, value: string): string {
    if (property === 'display') return this.#display(node, value);
    if (property === 'text-align') {
      return node.tagName === 'table' && value.startsWith('-webkit-') ? 'start' : value;
    }
    if (property === 'position') return value.replace('-webkit-sticky', 'sticky');
    if (property === 'overflow-x' || property === 'overflow-y') return this.#overflow(node, property, value);
    if (/^border-.*-width$/.test(property)) {
      const style = this.of(node, property.replace(/width$/, 'style'));
      return style === 'none' || style === 'hidden' ? '0px' : value;
    }
    return value;
  }

  #overflow(node: StyleNode, property: string, value: string): string {
    if (value !== 'visible') return value === 'overlay' ? 'auto' : value;
    const other = this.#specified(node, property === 'overflow-x' ? 'overflow-y' : 'overflow-x') ?? 'visible';
    return /^(?:hidden|scroll|auto|overlay)$/.test(other) ? 'auto' : value;
  }

  #display(node: StyleNode, value: string): string {
    const { parent } = node;
    if (value === 'none' || value === 'contents') return value;
    const around = parent ? (parent.computed.get('display') ?? '') : 'root';
    const isOut = /^(?:absolute|fixed)$/.test(this.of(node, 'position'));
    const isBlockified = around === 'root' || isOut || /flex|grid|-webkit-(?:inline-)?box/.test(around);
    return isBlockified || this.of(node, 'float') !== 'none' ? blockified(value) : value;
  }
}

const BORDER_WIDTHS: Record<string, string> = { thin: '1px', medium: '3px', thick: '5px' };

function blockified(display: string): string {
  if (/^inline-(?!block)/.test(display)) return display.slice('inline-'.length);
  return /^(?:inline|inline-block|table-(?:row|cell|caption|column|header|footer).*)$/.test(display)
    ? 'block'
    : display;
}

/** CSS Fonts 4, 2.2.1. */
function weightOf(value: string, inherited: string): string {
  if (value === 'normal') return '400';
  if (value === 'bold') return '700';
  const around = Number(inherited);
  if (value === 'bolder')
    return around < 350 ? '400' : around < 550 ? '700' : around < 900 ? '900' : inherited;
  if (value === 'lighter')
    return around < 100 ? inherited : around < 550 ? '100' : around < 750 ? '400' : '700';
  return value;
}

/** Also blocks in an element follow the `-webkit-` sides: the HTML standard calls it "align descendants". */
function alignOf(value: string, inherited: string): string {
  if (value === 'match-parent' || value === '-webkit-match-parent') return inherited;
  if (value === '-internal-center') return inherited === 'start' ? 'center' : inherited;
  return value === '-webkit-auto' ? 'start' : value;
}
