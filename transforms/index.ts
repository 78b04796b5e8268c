import type { Transform } from '../src/transform.ts';
import accessibility from './accessibility/accessibility.ts';
import definitionList from './accessibility/definition-list.ts';
import documentLanguage from './accessibility/document-language.ts';
import documentTitle from './accessibility/document-title.ts';
import duplicateId from './accessibility/duplicate-id.ts';
import headingOrder from './accessibility/heading-order.ts';
import imageAlt from './accessibility/image-alt.ts';
import layoutTable from './accessibility/layout-table.ts';
import linkName from './accessibility/link-name.ts';
import listStructure from './accessibility/list-structure.ts';
import tableCaption from './accessibility/table-caption.ts';
import textDirection from './accessibility/text-direction.ts';
import zoom from './accessibility/zoom.ts';
import contactInfo from './content/contact-info.ts';
import externalLink from './content/external-link.ts';
import grammar from './content/grammar.ts';
import logo from './content/logo.ts';
import messagePurpose from './content/message-purpose.ts';
import optOut from './content/opt-out.ts';
import productImage from './content/product-image.ts';
import promotion from './content/promotion.ts';
import quotedHistory from './content/quoted-history.ts';
import reviewRequest from './content/review-request.ts';
import sensitiveContent from './content/sensitive-content.ts';
import spelling from './content/spelling.ts';
import attachment from './message/attachment.ts';
import language from './message/language.ts';
import orderId from './message/order-id.ts';
import spApi from './message/sp-api.ts';
import subject from './message/subject.ts';
import timing from './message/timing.ts';
import unsafeHtml from './safety/unsafe-html.ts';
import animatedImage from './style/animated-image.ts';
import color from './style/color.ts';
import decoration from './style/decoration.ts';
import emoji from './style/emoji.ts';
import fontFamily from './style/font-family.ts';
import fontSize from './style/font-size.ts';
import imageWidth from './style/image-width.ts';
import insecureImage from './style/insecure-image.ts';
import lineBreak from './style/line-break.ts';
import lineHeight from './style/line-height.ts';
import margin from './style/margin.ts';
import textAlign from './style/text-align.ts';
import trackingPixel from './style/tracking-pixel.ts';

/**
 * The rules in the order in which they run:
 *  1. The rules for pictures before `unsafe-html`, which takes every `url()` out of styles: so the log says which of
 *     them was a GIF or a tracker. Of theirs `tracking-pixel` is first, as most pixels are GIFs, too, and
 *     `insecure-image` last, as it alone keeps pictures.
 *  2. `unsafe-html` then: what it removes no later rule needs to look at.
 *  3. `quoted-history` before all that read text: what goes they need not read. `opt-out` before the rules that cut
 *     within sentences: a sentence that goes whole needs no such cut. `logo` while pictures still have the links that
 *     tell whose logo they are; `external-link` behind both and behind `contact-info`, which say more of the links that
 *     they take.
 *  4. `contact-info` before `emoji`: a telephone sign tells that the digits behind it are a number.
 *  5. `emoji` before `line-break`: an emoji taken out of its line can leave an empty line.
 *  6. `decoration` and `color` take hidden text away, so they stand before all that reads text, and before what unwraps
 *     a link whose size is all that makes its text seen. `line-height` before `font-family`, which writes a `font` out:
 *     so it need not write the height. `text-align` behind `text-direction`, which says which side is the default.
 *     `font-size` behind what renames headings, and before `margin`: lengths in em are of that size.
 *  7. `order-id` behind what removes text, so that the ID it finds stays and the block it stands before is still there.
 *  8. The repairs for accessibility behind what removes, so that they see what is left: `image-alt` before `link-name`, as
 *     a picture's text names its link; `link-name` before `heading-order`, as a link taken away can leave a heading empty;
 *     `layout-table` before `table-caption`, which looks at the roles, and behind `text-align`, as it asks how cells are
 *     aligned. `line-break` behind them: what they take away can leave an empty line. `document-language` first, which
 *     `text-direction` goes by; it comes next, as it adds an attribute to what others may rename.
 *  9. `margin` and `image-width` behind what unwraps, renames and takes away: they judge what all else has left. `margin`
 *     first, as a picture can have a share of the width that insets leave; `line-break` behind it, as spaces that go can
 *     leave an empty line.
 * 10. What only reviews the message comes behind all that changes it: `sp-api` counts the characters that are left.
 *     `spelling` behind `grammar`, as it may correct words, which moves what stands behind them. The
 *     rules for wording first, side by side: they read the message once, together.
 */
export const transforms: readonly Transform[] = [
  trackingPixel,
  animatedImage,
  productImage,
  insecureImage,
  unsafeHtml,
  decoration,
  color,
  quotedHistory,
  optOut,
  logo,
  contactInfo,
  externalLink,
  emoji,
  lineHeight,
  fontFamily,
  orderId,
  documentLanguage,
  textDirection,
  textAlign,
  imageAlt,
  linkName,
  headingOrder,
  listStructure,
  definitionList,
  layoutTable,
  tableCaption,
  duplicateId,
  documentTitle,
  zoom,
  fontSize,
  margin,
  imageWidth,
  lineBreak,
  reviewRequest,
  promotion,
  messagePurpose,
  sensitiveContent,
  timing,
  language,
  subject,
  attachment,
  spApi,
  grammar,
  spelling,
  accessibility,
];
