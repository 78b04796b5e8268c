import { colorOfComponent } from './colors.ts';
import { type Component, componentsOf, splitAt, textOf } from './components.ts';
import { lengthOfComponent, numberOf } from './lengths.ts';
import { ALIASES } from './properties.data.ts';
import { FONT_SIZE_WORD, isPending, isWideKeyword } from './values.ts';

/** A longhand and its value; none says that the shorthand is invalid. */
export type Longhands = readonly (readonly [property: string, value: string])[];

type Expand = (value: string, components: readonly Component[]) => Longhands | undefined;

/**
 * The longhands that a declaration sets (CSS Cascade 5, 3.1), with their values; the property itself where it is none
 * of the shorthands that are known. With custom properties in it the value of each is the whole value.
 */
export function expand(property: string, value: string): Longhands | undefined {
  const shorthand = SHORTHANDS[property];
  if (!shorthand) return [[ALIASES[property] ?? property, value]];
  const lower = value.toLowerCase();
  const isWhole = isWideKeyword(lower) || isPending(value);
  if (isWhole) return shorthand.longhands.map((longhand) => [longhand, isPending(value) ? value : lower]);
  const components = componentsOf(value);
  if (!components || components.length === 0) return undefined;
  return shorthand.expand(value, components);
}

export function isShorthand(property: string): boolean {
  return property in SHORTHANDS;
}

const BOX = ['top', 'right', 'bottom', 'left'];
const box = (before: string, after = ''): string[] => BOX.map((side) => `${before}${side}${after}`);

function sided(longhands: readonly string[]): { longhands: readonly string[]; expand: Expand } {
  return {
    longhands,
    expand(value, components) {
      if (components.length > longhands.length || components.some(({ type }) => type === 'mark'))
        return undefined;
      const texts = components.map(({ start, end }) => value.slice(start, end));
      const [first = ''] = texts;
      const at = (index: number): string => texts[index] ?? (index > 1 ? (texts[index - 2] ?? first) : first);
      return longhands.map((longhand, index) => [longhand, at(index)]);
    },
  };
}

const LINE_STYLE = /^(?:none|hidden|dotted|dashed|solid|double|groove|ridge|inset|outset)$/;

/** `border`, `outline` and the like: a width, a style and a colour in any order. */
function line(widths: readonly string[]): { longhands: readonly string[]; expand: Expand } {
  const sameOf = (part: string): string[] => widths.map((width) => width.replace(/width$/, part));
  return {
    longhands: [...widths, ...sameOf('style'), ...sameOf('color')],
    expand(value, components) {
      let [width, style, color] = ['', '', ''];
      for (const component of components) {
        const text = value.slice(component.start, component.end);
        const word = component.type === 'word' ? component.name : '';
        if (style === '' && (LINE_STYLE.test(word) || word === 'auto')) style = word;
        else if (width === '' && (/^(?:thin|medium|thick)$/.test(word) || lengthOfComponent(component)))
          width = text;
        else if (color === '' && colorOfComponent(component)) color = text;
        else return undefined;
      }
      return [
        ...widths.map((name) => [name, width || 'medium'] as const),
        ...sameOf('style').map((name) => [name, style || 'none'] as const),
        ...sameOf('color').map((name) => [name, color || 'currentcolor'] as const),
      ];
    },
  };
}

const FONT_LONGHANDS = [
  'font-style',
  'font-variant',
  'font-weight',
  'font-size',
  'line-height',
  'font-family',
];
const SYSTEM_FONT = /^(?:caption|icon|menu|message-box|small-caption|status-bar|-webkit-[\w-]+)$/;
const FONT_STYLE = /^(?:italic|oblique)$/;
const FONT_STRETCH = /^(?:ultra-|extra-|semi-)?(?:condensed|expanded)$/;

function expandFont(value: string, components: readonly Component[]): Longhands | undefined {
  const [first] = components;
  if (components.length === 1 && first?.type === 'word' && SYSTEM_FONT.test(first.name)) {
    const values = ['normal', 'normal', '400', 'medium', 'normal', 'system-ui'];
    return FONT_LONGHANDS.map((longhand, index) => [longhand, values[index] as string]);
  }
  let [style, variant, weight] = ['normal', 'normal', 'normal'];
  let at = 0;
  for (; at < components.length; at++) {
    const component = components[at] as Component;
    const { type, name } = component;
    if (type === 'word' && FONT_STYLE.test(name)) style = name;
    else if (type === 'word' && name === 'small-caps') variant = name;
    else if (type === 'word' && /^(?:bold|bolder|lighter)$/.test(name)) weight = name;
    else if (type === 'number' && component.value >= 1 && component.value <= 1_000)
      weight = String(component.value);
    else if (type === 'dimension' && style === 'oblique' && /^(?:deg|grad|rad|turn)$/.test(name)) continue;
    else if (!(type === 'word' && (name === 'normal' || FONT_STRETCH.test(name)))) break;
  }
  const size = components[at++];
  if (!size || !((size.type === 'word' && FONT_SIZE_WORD.test(size.name)) || lengthOfComponent(size)))
    return undefined;
  let lineHeight = 'normal';
  if (components[at]?.type === 'mark' && components[at]?.name === '/') {
    const height = components[at + 1];
    if (!height) return undefined;
    const isNormal = height.type === 'word' && height.name === 'normal';
    if (!isNormal && numberOf(height) === undefined && !lengthOfComponent(height)) return undefined;
    lineHeight = value.slice(height.start, height.end);
    at += 2;
  }
  const family = components.slice(at);
  const isFamily = splitAt(family, ',').every(
    (name) =>
      name.length > 0 &&
      name.every(({ type }) => type === 'word' || (type === 'string' && name.length === 1)),
  );
  if (!isFamily) return undefined;
  const sizeText = value.slice(size.start, size.end);
  const values = [style, variant, weight, sizeText, lineHeight, textOf(value, family)];
  return FONT_LONGHANDS.map((longhand, index) => [longhand, values[index] as string]);
}

const BACKGROUND_LONGHANDS = [
  'background-image',
  'background-position',
  'background-size',
  'background-repeat',
  'background-attachment',
  'background-origin',
  'background-clip',
  'background-color',
];
const BACKGROUND_WORD =
  /^(?:none|left|right|top|bottom|center|auto|cover|contain|repeat|repeat-x|repeat-y|no-repeat|round|space|scroll|fixed|local|border-box|padding-box|content-box|text|initial)$/;
const IMAGE_FUNCTION = /(?:gradient|image|image-set|cross-fade|element|paint|url|src)$/;

function expandBackground(value: string, components: readonly Component[]): Longhands | undefined {
  const layers = splitAt(components, ',');
  let color = '';
  const images: string[] = [];
  for (const layer of layers) {
    if (layer.length === 0) return undefined;
    let image = 'none';
    for (const component of layer) {
      const text = value.slice(component.start, component.end);
      const isMark = component.type === 'mark' && component.name === '/';
      const isWord = component.type === 'word' && BACKGROUND_WORD.test(component.name);
      if (component.type === 'url' || (component.type === 'function' && IMAGE_FUNCTION.test(component.name)))
        image = text;
      else if (color === '' && layer === layers.at(-1) && colorOfComponent(component)) color = text;
      else if (!isMark && !isWord && !lengthOfComponent(component)) return undefined;
    }
    images.push(image);
  }
  return BACKGROUND_LONGHANDS.map((longhand) => {
    if (longhand === 'background-image') return [longhand, images.join(', ')];
    return [longhand, longhand === 'background-color' && color !== '' ? color : 'initial'];
  });
}

const DECORATION_LINE = /^(?:none|underline|overline|line-through|blink|spelling-error|grammar-error)$/;

function expandDecoration(value: string, components: readonly Component[]): Longhands | undefined {
  const lines: string[] = [];
  let [style, color] = ['solid', 'currentcolor'];
  for (const component of components) {
    const word = component.type === 'word' ? component.name : '';
    if (DECORATION_LINE.test(word)) lines.push(word);
    else if (/^(?:solid|double|dotted|dashed|wavy)$/.test(word)) style = word;
    else if (colorOfComponent(component)) color = value.slice(component.start, component.end);
    else if (!/^(?:auto|from-font)$/.test(word) && !lengthOfComponent(component)) return undefined;
  }
  return [
    ['text-decoration-line', lines.join(' ') || 'none'],
    ['text-decoration-style', style],
    ['text-decoration-color', color],
  ];
}

function expandListStyle(value: string, components: readonly Component[]): Longhands | undefined {
  let [type, position, image] = ['disc', 'outside', 'none'];
  for (const component of components) {
    const text = value.slice(component.start, component.end);
    if (component.type === 'url' || component.type === 'function') image = text;
    else if (component.type === 'word' && /^(?:inside|outside)$/.test(component.name))
      position = component.name;
    else if (component.type === 'word' || component.type === 'string') type = text;
    else return undefined;
  }
  return [
    ['list-style-type', type],
    ['list-style-position', position],
    ['list-style-image', image],
  ];
}

function expandFlex(value: string, components: readonly Component[]): Longhands | undefined {
  const numbers: string[] = [];
  let basis = '';
  for (const component of components) {
    const text = value.slice(component.start, component.end);
    if (component.type === 'number' && numbers.length < 2) numbers.push(text);
    else if (basis === '' && component.type !== 'mark') basis = text.toLowerCase();
    else return undefined;
  }
  if (components.length === 1 && basis === 'none') [numbers[0], numbers[1], basis] = ['0', '0', 'auto'];
  return [
    ['flex-grow', numbers[0] ?? '1'],
    ['flex-shrink', numbers[1] ?? '1'],
    ['flex-basis', basis || '0px'],
  ];
}

const inlineOf = (before: string, after = ''): string[] =>
  ['start', 'end'].map((side) => `${before}inline-${side}${after}`);
const blockOf = (before: string, after = ''): string[] =>
  ['top', 'bottom'].map((side) => `${before}${side}${after}`);

const SHORTHANDS: Readonly<Record<string, { longhands: readonly string[]; expand: Expand }>> = {
  margin: sided(box('margin-')),
  padding: sided(box('padding-')),
  inset: sided(box('')),
  'margin-inline': sided(inlineOf('margin-')),
  'margin-block': sided(blockOf('margin-')),
  'padding-inline': sided(inlineOf('padding-')),
  'padding-block': sided(blockOf('padding-')),
  'inset-inline': sided(inlineOf('inset-')),
  'inset-block': sided(blockOf('')),
  overflow: sided(['overflow-x', 'overflow-y']),
  gap: sided(['row-gap', 'column-gap']),
  'border-width': sided(box('border-', '-width')),
  'border-style': sided(box('border-', '-style')),
  'border-color': sided(box('border-', '-color')),
  border: line(box('border-', '-width')),
  'border-top': line(['border-top-width']),
  'border-right': line(['border-right-width']),
  'border-bottom': line(['border-bottom-width']),
  'border-left': line(['border-left-width']),
  'border-inline': line(inlineOf('border-', '-width')),
  'border-block': line(blockOf('border-', '-width')),
  'border-inline-start': line(['border-inline-start-width']),
  'border-inline-end': line(['border-inline-end-width']),
  'border-block-start': line(['border-top-width']),
  'border-block-end': line(['border-bottom-width']),
  outline: line(['outline-width']),
  'column-rule': line(['column-rule-width']),
  font: { longhands: FONT_LONGHANDS, expand: expandFont },
  background: { longhands: BACKGROUND_LONGHANDS, expand: expandBackground },
  'text-decoration': {
    longhands: ['text-decoration-line', 'text-decoration-style', 'text-decoration-color'],
    expand: expandDecoration,
  },
  'list-style': {
    longhands: ['list-style-type', 'list-style-position', 'list-style-image'],
    expand: expandListStyle,
  },
  flex: { longhands: ['flex-grow', 'flex-shrink', 'flex-basis'], expand: expandFlex },
  '-webkit-text-stroke': {
    longhands: ['-webkit-text-stroke-width', '-webkit-text-stroke-color'],
    expand: (value, components) => {
      const color = components.find((component) => colorOfComponent(component));
      return [
        ['-webkit-text-stroke-width', value],
        ['-webkit-text-stroke-color', color ? value.slice(color.start, color.end) : 'currentcolor'],
      ];
    },
  },
  'border-inline-color': sided(inlineOf('border-', '-color')),
  'border-inline-style': sided(inlineOf('border-', '-style')),
  'border-inline-width': sided(inlineOf('border-', '-width')),
  'border-block-color': sided(blockOf('border-', '-color')),
  'border-block-style': sided(blockOf('border-', '-style')),
  'border-block-width': sided(blockOf('border-', '-width')),
};
