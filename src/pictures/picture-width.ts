import { attribute, type Element, isElement } from '../document/node.ts';
import type { ContainingWidths } from '../style/containing-width.ts';
import type { RuleContext } from '../transform.ts';
import { naturalSize } from './natural-size.ts';
import { attributePictures } from './picture.ts';
import type { NaturalSize } from './shown-size.ts';

/** A height that a picture of no other size is given: the widest usual shape of one is four times as wide. */
const WIDEST_SHAPE = 4;

/** In CSS px. */
export interface ShownWidth {
  /** What a picture would have without its `min-width`. */
  asked: number;
  least: number;
}

/**
 * How wide a picture is shown at most; infinite where nothing bounds it: neither attributes nor styles, nor its own
 * size by the bytes that the message brings.
 */
export function shownWidth(
  picture: Element,
  context: Pick<RuleContext, 'styles' | 'message' | 'document'>,
  containing: ContainingWidths,
): ShownWidth {
  const around = containing.of(picture);
  const width =
    containing.resolved(picture, 'width', around) ?? widthByHeight(picture, context, containing, around);
  const most = containing.resolved(picture, 'max-width', around) ?? Number.POSITIVE_INFINITY;
  return { asked: Math.min(width, most), least: containing.resolved(picture, 'min-width', around) ?? 0 };
}

/** A width that is not given follows from the height and the shape, or is the picture's own. */
function widthByHeight(
  picture: Element,
  context: Pick<RuleContext, 'styles' | 'message' | 'document'>,
  containing: ContainingWidths,
  around: number,
): number {
  const natural = ownSize(picture, context);
  const heights = ['height', 'max-height'].flatMap((property) =>
    context.styles.computed(picture, property).includes('%')
      ? []
      : (containing.resolved(picture, property, around) ?? []),
  );
  const height = heights.length > 0 ? Math.min(...heights) : undefined;
  if (!natural) return height === undefined ? Number.POSITIVE_INFINITY : height * WIDEST_SHAPE;
  if (height === undefined || natural.height === 0) return natural.width;
  const isGiven = context.styles.pixels(picture, 'height') !== undefined;
  const byHeight = (height / natural.height) * natural.width;
  return isGiven ? byHeight : Math.min(natural.width, byHeight);
}

/** A picture of which the browser may choose another file has no size that is known. */
function ownSize(
  picture: Element,
  { message, document }: Pick<RuleContext, 'message' | 'document'>,
): NaturalSize | undefined {
  const { parentNode } = picture;
  const isChosen = parentNode && isElement(parentNode) && parentNode.tagName === 'picture';
  if (isChosen || attribute(picture, 'srcset') !== undefined) return undefined;
  const [named, another] = attributePictures(picture, 'src', document.mask);
  return named && !another ? naturalSize(named.url, message) : undefined;
}
