import type { Document } from '../document/document.ts';
import { attribute, childrenOf, type Element, isElement, isText } from '../document/node.ts';
import { ownValue, pixels } from './own-style.ts';
import { clipsAway } from './shown-size.ts';

/**
 * What hides an element, or one that it stands in, from every reader; none where it can be seen, on a small screen
 * at least.
 */
export function hiddenBy(element: Element, document: Document): string | undefined {
  let isVisibilityKnown = false;
  for (let current: Element | undefined = element; current; current = parentOf(current)) {
    const visibility: string | undefined = isVisibilityKnown ? undefined : ownValue(current, 'visibility');
    const reason = ownHiding(current, visibility, current === element);
    if (reason && !isRevealed(current, document)) {
      return current === element ? reason : `${reason} of the <${current.tagName}> around it`;
    }
    isVisibilityKnown ||= visibility !== undefined;
  }
  return undefined;
}

function parentOf(element: Element): Element | undefined {
  const parent = element.parentNode;
  return parent && isElement(parent) ? parent : undefined;
}

/** So far from where it would stand that no screen shows it. */
const OFF_SCREEN = -900;
const MAY_HIDE = /display|visibility|opacity|position|overflow|indent|clip|transform|margin|\\/i;

function ownHiding(element: Element, visibility: string | undefined, isPicture: boolean): string | undefined {
  if (attribute(element, 'hidden') !== undefined) return 'the attribute hidden';
  if (!MAY_HIDE.test(attribute(element, 'style') ?? '')) return undefined;
  if (ownValue(element, 'display') === 'none') return 'display: none';
  if (visibility === 'hidden' || visibility === 'collapse') return `visibility: ${visibility}`;
  const opacity = ownValue(element, 'opacity');
  if (opacity !== undefined && Number.parseFloat(opacity) / (opacity.endsWith('%') ? 100 : 1) <= INVISIBLE) {
    return `opacity: ${opacity}`;
  }
  if (isClipped(element)) return 'its clip';
  if (/\bscale(?:3d|x|y)?\(\s*0*\.?0*\s*[,)]/.test(ownValue(element, 'transform') ?? ''))
    return 'transform: scale(0)';
  if (isOffScreen(element)) return 'a place off the screen';
  return !isPicture && clipsAway(element) ? 'the size' : undefined;
}

/** What is this transparent leaves no trace that can be seen. */
const INVISIBLE = 0.05;

function isClipped(element: Element): boolean {
  if (/^inset\(\s*(?:100|[5-9]\d)%\s*\)/.test(ownValue(element, 'clip-path') ?? '')) return true;
  const isPlaced = /^(?:absolute|fixed)$/.test(ownValue(element, 'position') ?? '');
  const sides = /^rect\(([^)]*)\)/.exec(ownValue(element, 'clip') ?? '')?.[1]?.split(/[\s,]+/) ?? [];
  return (
    isPlaced && sides.length > 0 && sides.every((side) => (pixels(side) ?? Number.POSITIVE_INFINITY) <= 1)
  );
}

function isOffScreen(element: Element): boolean {
  const isFar = (property: string): boolean => (pixels(ownValue(element, property)) ?? 0) <= OFF_SCREEN;
  if (isFar('text-indent') || isFar('margin-left') || isFar('margin-top')) return true;
  const isPlaced = /^(?:absolute|fixed|relative)$/.test(ownValue(element, 'position') ?? '');
  return isPlaced && ['left', 'top', 'right', 'bottom'].some(isFar);
}

/**
 * Whether a style sheet shows again what the style attribute hides, as the picture for small screens is shown by a
 * media query.
 */
function isRevealed(element: Element, document: Document): boolean {
  const names = (attribute(element, 'class') ?? '').split(/\s+/).map((name) => ({ name, sign: '.' }));
  names.push({ name: attribute(element, 'id') ?? '', sign: '#' });
  return names.some(({ name, sign }) => name !== '' && isShownBy(sheetsOf(document), name, sign));
}

interface Sheets {
  css: string;
  /** By `.class` and `#id`. */
  shown: Map<string, boolean>;
}

const known = new WeakMap<Document, Sheets>();

/** The style sheets of a message, and what was asked of them before: templates hide many pictures by one class. */
function sheetsOf(document: Document): Sheets {
  let sheets = known.get(document);
  if (!sheets) {
    const styles = document.index.elements.get('style') ?? [];
    const texts = styles.flatMap((style) => childrenOf(style).filter(isText));
    sheets = { css: texts.map(({ value }) => value).join('\n'), shown: new Map() };
    known.set(document, sheets);
  }
  return sheets;
}

function isShownBy({ css, shown }: Sheets, name: string, sign: string): boolean {
  const key = sign + name;
  let isShown = shown.get(key);
  if (isShown === undefined) {
    isShown = showsByName(css, name, sign);
    shown.set(key, isShown);
  }
  return isShown;
}

const SHOWS =
  /^[^{}]*\{[^{}]*(?:display\s*:\s*(?!none)[a-z]|visibility\s*:\s*visible|opacity\s*:\s*(?:1|0?\.[1-9])|max-height\s*:\s*(?:none|[1-9]))/i;

function showsByName(css: string, name: string, sign: string): boolean {
  for (let at = css.indexOf(name); at !== -1; at = css.indexOf(name, at + 1)) {
    const isWhole = !/[\w-]/.test(css[at + name.length] ?? '') && !/[\w-]/.test(css[at - 1] ?? '');
    // `.phone`, `#phone`, `[class=phone]`, `[class~="phone"]`.
    const isSelector = css[at - 1] === sign || /[=("']/.test(css[at - 1] ?? '');
    if (isWhole && isSelector && SHOWS.test(css.slice(at + name.length, at + name.length + REACH)))
      return true;
  }
  return false;
}

/** How far behind its name a selector's declarations are looked for, in UTF-16 units. */
const REACH = 600;
