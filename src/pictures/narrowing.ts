import { attribute, type Element } from '../document/node.ts';
import type { Cascade } from '../style/cascade.ts';
import { declarationsOf } from '../style/declarations.ts';
import type { Wanted } from '../style/inline-style.ts';
import { lengthOf } from '../style/lengths.ts';
import type { ShownWidth } from './picture-width.ts';

/** By so many px the borders of tables make a box wider than it is set. */
const GROWTH = 16;

/**
 * What makes a picture no wider than a limit, in CSS px: what sets its width is set anew where it is its own, else a
 * bound is added. Its shape stays.
 */
export class Narrowing {
  readonly picture: Element;
  /** How wide it was, as the end of a sentence. */
  readonly size: string;
  readonly attributes = new Map<string, string>();
  readonly declarations = new Map<string, Wanted>();
  readonly #styles: Cascade;
  readonly #limit: number;

  /** @param around how wide the box around the picture is at most, in CSS px, whatever becomes of insets. */
  constructor(
    picture: Element,
    { asked, least }: ShownWidth,
    limit: number,
    styles: Cascade,
    around: number,
  ) {
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
      if (from === undefined) this.#declare('max-width', this.#bound(around));
      else if (this.#originOf('width') === 'style-attribute') this.#declare('width', `${limit}px`);
    }
    this.#keepShape(from);
  }

  /** One that is a share of the box stays one, or the picture would be wider than a phone. */
  #bound(around: number): string {
    const isResponsive =
      /%/.test(this.#styles.computed(this.picture, 'max-width')) &&
      this.#styles.computed(this.picture, 'width') === 'auto';
    const share = Math.floor((this.#limit / (around + GROWTH)) * 100);
    return isResponsive && share > 0 ? `${share}%` : `${this.#limit}px`;
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
