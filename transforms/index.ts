import type { Transform } from '../src/transform.ts';
import accessibility from './accessibility/accessibility.ts';
import contactInfo from './content/contact-info.ts';
import externalLink from './content/external-link.ts';
import grammar from './content/grammar.ts';
import logo from './content/logo.ts';
import optOut from './content/opt-out.ts';
import productImage from './content/product-image.ts';
import spelling from './content/spelling.ts';
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
 *  3. `opt-out` before the rules that cut within sentences: a sentence that goes whole needs no such cut. `logo` while
 *     pictures still have the links that tell whose logo they are; `external-link` behind both and behind
 *     `contact-info`, which say more of the links that they take.
 *  4. `contact-info` before `emoji`: a telephone sign tells that the digits behind it are a number.
 *  5. `emoji` before `line-break`: an emoji taken out of its line can leave an empty line.
 *  6. What only reviews the message comes behind all that changes it.
 */
export const transforms: readonly Transform[] = [
  trackingPixel,
  animatedImage,
  productImage,
  insecureImage,
  unsafeHtml,
  optOut,
  logo,
  contactInfo,
  externalLink,
  emoji,
  lineBreak,
  spelling,
  grammar,
  accessibility,
];
