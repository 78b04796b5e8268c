import type { Outline, OutlineElement, OutlineText } from './outline.ts';

/** As much of a computed style as axe asks for. */
export interface ComputedStyle {
  getPropertyValue(property: string): string;
}

/** What can set `visibility` and `content-visibility`: their names, `all`, an escape that spells either. */
const SETS_VISIBILITY = /visibility|\\|\ball\b/i;
/** What can set `display` or make a browser change it, on the element or on its parent. */
const SETS_DISPLAY = /display|float|position|\\|\ball\b/i;
/** The attributes by which the style sheet of browsers sets `display`. */
const DISPLAY_ATTRIBUTES: ReadonlySet<string> = new Set(['controls', 'hidden', 'open', 'popover', 'type']);

/**
 * What axe asks of every element to see whether it is hidden, answered at once where no style of the message says
 * anything about it. jsdom would search all style sheets for each answer.
 */
export class KnownStyles {
  /** As the style sheet of browsers has it, by the names of the parent and of the element. */
  readonly #displays = new Map<string, string>();
  /** Elements whose `display` is that of all others of their name. */
  #ordinary = new Map<object, string>();
  #visibilityIsSet = true;

  /**
   * Looks through the styles of the message that is shown from now on.
   *
   * @param elements of the page, by their place in the outline.
   */
  show({ nodes }: Outline, elements: readonly object[]): void {
    const outlined = nodes.filter((node): node is OutlineElement => !('text' in node));
    const texts = nodes.filter((node): node is OutlineText => 'text' in node);
    const sheets = texts.filter(({ parent }) => outlined[parent]?.name === 'style');
    const css = sheets.map(({ text }) => text).join('\n');
    this.#visibilityIsSet = SETS_VISIBILITY.test(css) || outlined.some(setsVisibility);
    this.#ordinary = new Map();
    if (SETS_DISPLAY.test(css)) return;
    const isSetOn = outlined.map(setsDisplay);
    for (const [place, { name, parent }] of outlined.entries()) {
      const element = elements[place];
      if (!element || isSetOn[place] || isSetOn[parent]) continue;
      this.#ordinary.set(element, `${outlined[parent]?.name} ${name}`);
    }
  }

  /** A computed style that answers by itself what is known. */
  of<S extends ComputedStyle>(element: object, style: S): S {
    const names = this.#ordinary.get(element);
    if (names === undefined && this.#visibilityIsSet) return style;
    return new Proxy(style, {
      get: (target, key) => {
        if (key === 'getPropertyValue') return (property: string) => this.#value(names, target, property);
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  }

  #value(names: string | undefined, style: ComputedStyle, property: string): string {
    if (property === 'visibility' || property === 'content-visibility') {
      return this.#visibilityIsSet ? style.getPropertyValue(property) : 'visible';
    }
    if (property !== 'display' || names === undefined) return style.getPropertyValue(property);
    const display = this.#displays.get(names) ?? style.getPropertyValue(property);
    this.#displays.set(names, display);
    return display;
  }
}

function setsVisibility({ attributes }: OutlineElement): boolean {
  return attributes.some(
    ([name, value]) => name === 'hidden' || (name === 'style' && SETS_VISIBILITY.test(value)),
  );
}

function setsDisplay({ attributes }: OutlineElement): boolean {
  return attributes.some(
    ([name, value]) => DISPLAY_ATTRIBUTES.has(name) || (name === 'style' && SETS_DISPLAY.test(value)),
  );
}
