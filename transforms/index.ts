import type { Transform } from '../src/transform.ts';
import contactInfo from './content/contact-info.ts';
import productImage from './content/product-image.ts';
import unsafeHtml from './safety/unsafe-html.ts';
import animatedImage from './style/animated-image.ts';
import emoji from './style/emoji.ts';
import insecureImage from './style/insecure-image.ts';
import lineBreak from './style/line-break.ts';
import trackingPixel from './style/tracking-pixel.ts';

/**
 * The rules in the order in which they run:
 *  1. The rules for pictures before `unsafe-html`, which takes every `url()` out of styles: so the log says which of
 *     them was a GIF or a tracker. Of theirs `tracking-pixel` is first, as most pixels are GIFs, too, and
 *     `insecure-image` last, as it alone keeps pictures.
 *  2. `unsafe-html` then: what it removes no later rule needs to look at.
 *  3. `contact-info` before `emoji`: a telephone sign tells that the digits behind it are a number.
 *  4. `emoji` before `line-break`: an emoji taken out of its line can leave an empty line.
 */
export const transforms: readonly Transform[] = [
  trackingPixel,
  animatedImage,
  productImage,
  insecureImage,
  unsafeHtml,
  contactInfo,
  emoji,
  lineBreak,
];
