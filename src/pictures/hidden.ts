import { attribute, type Element } from '../document/node.ts';
import { type Cascade, PHONE_WIDTH } from '../style/cascade.ts';
import { ownValue, pixels } from './own-style.ts';
import { clipsAway } from './shown-size.ts';

/** What hides elements from every reader: on a phone, too, where a style sheet may show what it hides elsewhere. */
export class Hiders {
  readonly #usual: Causes;
  readonly #onPhone: Causes;

  constructor(styles: Cascade) {
    this.#usual = new Causes(styles);
    this.#onPhone = new Causes(styles.at(PHONE_WIDTH));
  }

  /** What hides an element, or one that it stands in; none where it can be seen. */
  of(element: Element): string | undefined {
    const cause = this.#usual.of(element);
    if (!cause || !this.#onPhone.of(element)) return undefined;
    return cause.element === element
      ? cause.reason
      : `${cause.reason} of the <${cause.element.tagName}> around it`;
  }
}

interface Cause {
  reason: string;
  element: Element;
}

/** What hides elements at one width; asked once of each element around pictures. */
class Causes {
  readonly #styles: Cascade;
  readonly #around = new Map<Element, Cause | undefined>();

  constructor(styles: Cascade) {
    this.#styles = styles;
  }

  of(element: Element): Cause | undefined {
    const own = ownHiding(this.#styles, element);
    if (own !== undefined) return { reason: own, element };
    const visibility = this.#styles.computed(element, 'visibility');
    if (visibility !== 'visible') {
      const by = this.#styles.origin(element, 'visibility')?.appliesTo;
      return { reason: `visibility: ${visibility}`, element: by && 'tagName' in by ? by : element };
    }
    return this.#causeAround(element);
  }

  #causeAround(element: Element): Cause | undefined {
    const chain: Element[] = [];
    let at = this.#styles.parentOf(element);
    let cause: Cause | undefined;
    for (; at && !cause; at = this.#styles.parentOf(at)) {
      if (this.#around.has(at)) {
        cause = this.#around.get(at);
        break;
      }
      chain.push(at);
      const reason = ownHiding(this.#styles, at) ?? (clipsAway(this.#styles, at) ? 'the size' : undefined);
      if (reason !== undefined) cause = { reason, element: at };
    }
    for (const known of chain) this.#around.set(known, cause);
    return cause;
  }
}

/** So far from where it would stand that no screen shows it, in px. */
const OFF_SCREEN = -900;

function ownHiding(styles: Cascade, element: Element): string | undefined {
  if (styles.computed(element, 'display') === 'none') {
    return attribute(element, 'hidden') === undefined ? 'display: none' : 'the attribute hidden';
  }
  const opacity = ownValue(styles, element, 'opacity');
  if (opacity !== undefined && Number(opacity) <= INVISIBLE) return `opacity: ${opacity}`;
  if (isClipped(styles, element)) return 'its clip';
  const transform = ownValue(styles, element, 'transform') ?? '';
  if (/\bscale(?:3d|x|y)?\(\s*(?:0+(?:\.0*)?|\.0+)\s*[,)]/.test(transform)) return 'transform: scale(0)';
  return isOffScreen(styles, element) ? 'a place off the screen' : undefined;
}

/** What is this transparent leaves no trace that can be seen. */
const INVISIBLE = 0.05;

function isClipped(styles: Cascade, element: Element): boolean {
  if (/^inset\(\s*(?:100|[5-9]\d)%\s*\)/.test(ownValue(styles, element, 'clip-path') ?? '')) return true;
  const isPlaced = /^(?:absolute|fixed)$/.test(ownValue(styles, element, 'position') ?? '');
  const clip = isPlaced ? ownValue(styles, element, 'clip') : undefined;
  const sides = /^rect\(([^)]*)\)/.exec(clip ?? '')?.[1]?.split(/[\s,]+/) ?? [];
  return sides.length > 0 && sides.every((side) => (pixels(side) ?? Number.POSITIVE_INFINITY) <= 1);
}

function isOffScreen(styles: Cascade, element: Element): boolean {
  const isFar = (property: string): boolean =>
    (pixels(ownValue(styles, element, property)) ?? 0) <= OFF_SCREEN;
  if (isFar('text-indent') || isFar('margin-left') || isFar('margin-top')) return true;
  const isPlaced = /^(?:absolute|fixed|relative)$/.test(ownValue(styles, element, 'position') ?? '');
  return isPlaced && ['left', 'top', 'right', 'bottom'].some(isFar);
}
