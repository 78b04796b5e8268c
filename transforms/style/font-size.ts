import { moveSizes } from '../../src/overrides/move-sizes.ts';
import { isSameSize, type SizedText, SPECK, sizedTexts, sizesOf } from '../../src/overrides/text-sizes.ts';
import { defineTransform } from '../../src/transform.ts';

/** Sizes that the policy allows. */
const ALLOWED = 3;

export default defineTransform({
  id: 'font-size',
  group: 'style',
  summary: 'Leaves at most three sizes of text: the three that most of it is set in.',
  why: 'A message with a fourth size is not delivered; three headings and a paragraph are four already.',
  clause: 'Messages must not have more than three font sizes.',
  options: {},
  examples: [
    {
      before:
        '<p>Your lamp is here.</p><p style="font-size:20px">Order</p><p style="font-size:12px">Terms</p><p style="font-size:11px">No</p>',
      after:
        '<p>Your lamp is here.</p><p style="font-size:20px">Order</p><p style="font-size:12px">Terms</p><p style="font-size:12px">No</p>',
    },
    {
      title: 'three may stand, however they are spelled',
      before: '<h1>Order</h1><p>Your lamp is here.</p><p><small>Terms</small></p>',
      after: '<h1>Order</h1><p>Your lamp is here.</p><p><small>Terms</small></p>',
    },
  ],
  apply(context) {
    if (!MAY_SIZE.test(context.document.source)) return;
    let texts = sizedTexts(context);
    const sizes = sizesOf(texts);
    if (isFine(sizes)) return;
    const kept = keptSizes(texts, sizes);
    for (let round = 0; round < ROUNDS; round++) {
      const isLast = round === ROUNDS - 1 || context.editor.isReporting;
      if (!moveSizes(context, texts, kept, POLICY, round >= ROUNDS - DIRECT) || isLast) return;
      texts = sizedTexts(context);
      if (isFine(sizesOf(texts))) return;
    }
  },
});

const POLICY = 'the policy allows three';

/** Too small to be read is what a link showed that is gone: the text stays, and takes the size of the others. */
function isFine(sizes: readonly { size: number }[]): boolean {
  return sizes.length <= ALLOWED && sizes.every(({ size }) => size > SPECK);
}

/** What can give text another size than the default one. */
const MAY_SIZE = /font|size|<h[1-6]|<big|<small|<su[bp]|<code|<pre|<tt|<kbd|<samp|<listing|<xmp|<th|\\|&#/i;

/** What browsers set text in, in px. */
const DEFAULT_SIZE = 16;

/** A size that is moved can move those that are relative to it: they are looked at again. */
const ROUNDS = 6;
/** In so many rounds at the end sizes are set where the text stands. */
const DIRECT = 3;

/** The body size, then those that most text is set in; text that stands in no element cannot be moved. */
function keptSizes(texts: readonly SizedText[], sizes: readonly { size: number }[]): number[] {
  const fixed = texts.find(({ place }) => !('tagName' in place));
  const readable = sizes.map(({ size }) => size).filter((size) => size > SPECK);
  const order = readable.length > 0 ? readable : [DEFAULT_SIZE];
  const first = fixed ? order.filter((size) => isSameSize(size, fixed.size)) : [];
  return [...first, ...order.filter((size) => !first.includes(size))].slice(0, ALLOWED);
}
