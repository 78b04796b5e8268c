import { attribute, type Element } from '../../src/document/node.ts';
import { Narrowing } from '../../src/pictures/narrowing.ts';
import { shownWidth } from '../../src/pictures/picture-width.ts';
import { declareInline } from '../../src/restyle/declare-inline.ts';
import { ContainingWidths } from '../../src/style/containing-width.ts';
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
    const widest = new ContainingWidths(styles, settings.maxWidth, false);
    // All are judged before the first edit: edits make the cascade look at everything anew.
    const narrowings = pictures.flatMap((picture) => {
      const shown = shownWidth(picture, context, containing);
      return Math.max(shown.asked, shown.least) > limit + ROUNDING
        ? [new Narrowing(picture, shown, limit, styles, widest.of(picture))]
        : [];
    });
    for (const { picture, size, attributes, declarations } of narrowings) {
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
