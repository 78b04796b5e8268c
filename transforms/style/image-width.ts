import { attribute, type Element } from '../../src/document/node.ts';
import { type ShownWidth, shownWidth } from '../../src/pictures/picture-width.ts';
import { declareInline } from '../../src/restyle/declare-inline.ts';
import type { Cascade } from '../../src/style/cascade.ts';
import { ContainingWidths } from '../../src/style/containing-width.ts';
import { declarationsOf } from '../../src/style/declarations.ts';
import type { Wanted } from '../../src/style/inline-style.ts';
import { lengthOf } from '../../src/style/lengths.ts';
import { defineTransform } from '../../src/transform.ts';

/** Less than a pixel over is rounding. */
const ROUNDING = 0.5;

export default defineTransform({
  id: 'image-width',
  group: 'style',
  summary:
    'Makes no picture wider than 80 % of the maximum width, whatever makes it so wide; its shape stays.',
  why: 'A banner across the whole message is enough for it not to be delivered, and templates begin with one.',
  clause: 'Images and graphics must not be wider than 80 % of the maximum width.',
  options: {
    percent: {
      default: 80,
      description:
        'How wide a picture may be, in percent of the maximum width (the setting `maxWidth`, in px).',
    },
  },
  examples: [
    {
      before: '<img src="https://shop.example/lamp.png" width="600" height="200" alt="Lamp">',
      after: '<img src="https://shop.example/lamp.png" width="480" height="160" alt="Lamp">',
    },
    {
      title: 'a share of a width that only the mail program knows',
      before: '<img src="https://shop.example/lamp.png" style="width:100%" alt="Lamp">',
      after: '<img src="https://shop.example/lamp.png" style="width:100%;max-width:480px" alt="Lamp">',
    },
    {
      title: 'of unknown size',
      before: '<img src="https://shop.example/lamp.png" alt="Lamp">',
      after: '<img src="https://shop.example/lamp.png" alt="Lamp" style="max-width:480px">',
    },
  ],
  apply(context) {
    const pictures = context.elements('img').filter(namesPicture);
    if (pictures.length === 0) return;
    const { editor, options, settings, styles } = context;
    const limit = Math.floor((settings.maxWidth * options.percent) / 100);
    const containing = new ContainingWidths(styles, settings.maxWidth);
    // All are judged before the first edit: edits make the cascade look at everything anew.
    const repairs = pictures.flatMap((picture) => {
      const shown = shownWidth(picture, context, containing);
      return Math.max(shown.asked, shown.least) > limit + ROUNDING
        ? [new Repair(picture, shown, limit, styles)]
        : [];
    });
    for (const { picture, size, attributes, declarations } of repairs) {
      const message = `a picture ${size}; the policy allows ${limit} px, ${options.percent} % of the maximum width`;
      for (const [name, value] of attributes) editor.setAttribute(picture, name, value, message);
      declareInline(editor, picture, declarations, context.document.mask, message);
    }
  },
});

/** One that names no picture shows nothing. */
function namesPicture(element: Element): boolean {
  return Boolean(attribute(element, 'src')?.trim() || attribute(element, 'srcset')?.trim());
}

/** What becomes of a picture: what sets its width is set anew where it is its own, else a bound is added. */
class Repair {
  readonly picture: Element;
  readonly size: string;
  readonly attributes = new Map<string, string>();
  readonly declarations = new Map<string, Wanted>();
  readonly #styles: Cascade;
  readonly #limit: number;

  constructor(picture: Element, { asked, least }: ShownWidth, limit: number, styles: Cascade) {
    const width = Math.max(asked, least);
    this.picture = picture;
    this.size = Number.isFinite(width) ? `${Math.round(width)} px wide` : 'of unknown width';
    this.#styles = styles;
    this.#limit = limit;
    if (least > limit)
      this.#declare('min-width', isShare(styles.computed(picture, 'min-width')) ? '0' : `${limit}px`);
    // Mail programs that know no `max-width` show a picture as wide as its attribute says.
    if (widthAttribute(picture) > limit) this.attributes.set('width', String(limit));
    const from = this.#ownLength('width');
    if (asked > limit) {
      if (from === undefined) this.#declare('max-width', `${limit}px`);
      else if (this.#originOf('width') === 'style-attribute') this.#declare('width', `${limit}px`);
    }
    this.#keepShape(from);
  }

  #keepShape(from: number | undefined): void {
    const height = this.#ownLength('height');
    if (from !== undefined && height !== undefined) {
      const scaled = Math.max(1, Math.round((height * Math.min(this.#limit, from)) / from));
      if (this.#originOf('height') === 'attribute') this.attributes.set('height', String(scaled));
      else this.#declare('height', `${scaled}px`);
      return;
    }
    const given = this.#styles.pixels(this.picture, 'height');
    const isTemplated = /^\s*[^\s\d.]/.test(attribute(this.picture, 'height') ?? '') && !isAuto(this.picture);
    if (given === undefined && !isTemplated) return;
    // A width that followed from the height is no longer given by it: the height stays as a bound.
    if (given !== undefined && this.#styles.computed(this.picture, 'width') === 'auto') {
      this.#declare('max-height', `${given}px`);
    }
    this.#declare('height', 'auto');
  }

  /** A length in px that the picture's own attribute or style gives it. */
  #ownLength(property: string): number | undefined {
    return /attribute$/.test(this.#originOf(property) ?? '')
      ? this.#styles.pixels(this.picture, property)
      : undefined;
  }

  #originOf(property: string): string | undefined {
    return this.#styles.declared(this.picture, property)?.source.origin;
  }

  #declare(property: string, value: string): void {
    const winner = this.#styles.declared(this.picture, property);
    const isImportant = winner?.isImportant === true && winner.source.origin === 'style-sheet';
    this.declarations.set(property, { value, isImportant });
  }
}

/** Whether a style says that the height follows from the width. */
function isAuto(picture: Element): boolean {
  return declarationsOf(attribute(picture, 'style') ?? '').some(
    ({ property, value }) => property === 'height' && /^auto$/i.test(value),
  );
}

function isShare(value: string): boolean {
  return lengthOf(value)?.px === 0;
}

/** What the attribute says in px; a share, or what only the template knows, is none. */
function widthAttribute(picture: Element): number {
  const [, number, percent] = /^\s*\+?(\d+(?:\.\d*)?)\s*(%?)/.exec(attribute(picture, 'width') ?? '') ?? [];
  return number === undefined || percent === '%' ? 0 : Number(number);
}
