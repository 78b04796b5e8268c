import { attribute, childrenOf, type Element, isText, type Text } from '../document/node.ts';
import { srcsetCandidates } from '../document/srcset.ts';
import { cssUrls } from '../style/css-urls.ts';
import { declarationsOf } from '../style/declarations.ts';
import { cutsOf } from '../style/sheet.ts';
import { type PictureUrl, readPictureUrl } from './picture-url.ts';

/** One place where a message names a picture. Offsets are UTF-16 units of the value or text it stands in. */
export interface Picture {
  /** The element that shows the picture; of a style sheet, its `<style>`. */
  element: Element;
  /** The attribute that names it; none in a style sheet. */
  attribute: string | undefined;
  url: PictureUrl;
  /** The URL as written. */
  start: number;
  end: number;
}

/** A picture that CSS names. */
export interface CssPicture extends Picture {
  /** Lower case; empty where CSS could not be read. */
  property: string;
  /** What `none` can stand for: the `url(…)`. */
  urlStart: number;
  urlEnd: number;
  isNested: boolean;
  /** The declaration that holds it, and what goes when that goes. */
  declaration: { start: number; end: number; cutStart: number; cutEnd: number };
}

/** Attributes whose value is the URL of a picture, by element; `background` has it on every element. */
const URL_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  img: ['src', 'lowsrc', 'dynsrc'],
  input: ['src'],
  video: ['poster'],
  'v:fill': ['src'],
  'v:image': ['src'],
  'v:imagedata': ['src'],
};

/** The attributes of an element that are, each as a whole, the URL of a picture. */
export function urlAttributes(element: Element): string[] {
  const names = [...(URL_ATTRIBUTES[element.tagName] ?? []), 'background'];
  return names.filter((name) => attribute(element, name) !== undefined);
}

/** Whether an element may name a picture; the cheap test before any other. */
export function mayNamePictures(element: Element): boolean {
  if (element.tagName === 'style') return true;
  for (const { name, value } of element.attrs) {
    if (name === 'style' ? MAY_NAME_URL.test(value) : PICTURE_ATTRIBUTE.test(name)) return true;
  }
  return false;
}

const MAY_NAME_URL = /url|src|image|cross-fade|\\/i;
const PICTURE_ATTRIBUTE = /^(?:src|srcset|background|poster|lowsrc|dynsrc)$/;

/**
 * The pictures that an attribute names. One value can hold the choices of a template's condition
 * (`{% if x %}https://…{% else %}https://…{% endif %}`): each is a picture of its own.
 */
export function attributePictures(element: Element, name: string, mask: string): Picture[] {
  const value = attribute(element, name) ?? '';
  return choices(value, mask).map(({ start, end }) => ({
    element,
    attribute: name,
    url: readPictureUrl(value.slice(start, end), mask),
    start,
    end,
  }));
}

function choices(value: string, mask: string): { start: number; end: number }[] {
  const whole = [{ start: 0, end: value.length }];
  if (mask === '' || !value.includes(mask)) return whole;
  const found = [...value.matchAll(new RegExp(`${mask}(?=\\s*(?:https?:[\\\\/]{2}|data:image/))`, 'gi'))];
  if (found.length === 0) return whole;
  const starts = found.map((match) => match.index + 1);
  const isFirstEmpty = value.slice(0, starts[0]).replaceAll(mask, '').trim() === '';
  const all = isFirstEmpty ? starts : [0, ...starts];
  return all.map((start, index) => {
    let end = all[index + 1] ?? value.length;
    while (end > start && (value[end - 1] === mask || /\s/.test(value[end - 1] as string))) end--;
    return { start, end };
  });
}

/** The candidates of an element's `srcset`. */
export function srcsetPictures(element: Element, mask: string): Picture[] {
  return srcsetCandidates(attribute(element, 'srcset') ?? '').map(({ url, start, urlEnd }) => ({
    element,
    attribute: 'srcset',
    url: readPictureUrl(url, mask),
    start,
    end: urlEnd,
  }));
}

/** The pictures of an element's style attribute. */
export function stylePictures(element: Element, mask: string): CssPicture[] {
  const css = attribute(element, 'style');
  if (css === undefined || !MAY_NAME_URL.test(css)) return [];
  return declarationsOf(css).flatMap(({ property, start, end, cutStart, cutEnd }) =>
    cssPictures({ element, attribute: 'style' }, property, css, { start, end, cutStart, cutEnd }, mask),
  );
}

/** The text of a style sheet, and the pictures that its declarations name, at whatever depth. */
export function sheetPictures(
  style: Element,
  mask: string,
): { text: Text; pictures: CssPicture[] } | undefined {
  const [text] = childrenOf(style);
  if (!text || !isText(text) || !MAY_NAME_URL.test(text.value)) return undefined;
  const pictures: CssPicture[] = [];
  cutsOf(text.value, ({ kind, name, start, end }) => {
    const span = { start, end, cutStart: start, cutEnd: end };
    if (kind === 'declaration') {
      const named = cssPictures({ element: style, attribute: undefined }, name, text.value, span, mask);
      for (const picture of named) pictures.push(picture);
    }
    return false;
  });
  return { text, pictures };
}

/** Declarations whose URLs are no pictures: a font's file, a component's code, a filter in another document. */
const NO_PICTURE =
  /^(?:src|behaviou?r|-ms-behaviou?r|-moz-binding|(?:-webkit-)?filter|backdrop-filter|clip-path)$/;

function cssPictures(
  where: Pick<Picture, 'element' | 'attribute'>,
  property: string,
  css: string,
  declaration: CssPicture['declaration'],
  mask: string,
): CssPicture[] {
  if (NO_PICTURE.test(property)) return [];
  const from = declaration.start;
  return cssUrls(css.slice(from, declaration.end)).map((found) => ({
    ...where,
    property,
    declaration,
    url: readPictureUrl(found.url, mask),
    start: from + found.urlStart,
    end: from + found.urlEnd,
    urlStart: from + found.start,
    urlEnd: from + found.end,
    isNested: found.isNested,
  }));
}
