import { editPictures } from '../../src/pictures/edit-pictures.ts';
import { Hiders } from '../../src/pictures/hidden.ts';
import { naturalSize } from '../../src/pictures/natural-size.ts';
import type { Picture } from '../../src/pictures/picture.ts';
import { MERGE_TAG } from '../../src/pictures/picture-url.ts';
import { tinyBox, tinySize } from '../../src/pictures/shown-size.ts';
import { countsReaders, trackerVendor } from '../../src/policy/trackers.ts';
import { type Cascade, PHONE_WIDTH } from '../../src/style/cascade.ts';
import { defineTransform, type RuleContext } from '../../src/transform.ts';

export default defineTransform({
  id: 'tracking-pixel',
  group: 'style',
  summary:
    'Removes pictures that count who reads the message: tiny ones, hidden ones, and those of known trackers.',
  why: 'Mailing services and add-ons put a tracking pixel into every message without being asked, and it is not delivered.',
  clause: 'Messages must not contain tracking pixels or images.',
  options: {},
  examples: [
    { before: 'Thank you.<img src="https://shop.example/o.png" width="1" height="1">', after: 'Thank you.' },
    {
      title: 'of any size',
      before: '<p>Thank you. <img src="https://mailtrack.io/trace/mail/0f1e.png" alt=""></p>',
      after: '<p>Thank you. </p>',
    },
    {
      title: 'an icon is none',
      before: '<img src="https://shop.example/tick.png" width="16" height="16" alt="Done">',
      after: '<img src="https://shop.example/tick.png" width="16" height="16" alt="Done">',
    },
  ],
  apply(context) {
    const hiders = new Hiders(context.styles);
    editPictures(context, (picture) => {
      const reason = whyTracker(picture) ?? whyUnseen(picture, context, hiders);
      return reason
        ? { message: `${reason}; the policy allows no tracking pixels and no tracking pictures` }
        : undefined;
    });
  },
});

/** What shows by its URL that a picture counts readers, as the beginning of a sentence. */
function whyTracker({ url }: Picture): string | undefined {
  for (const location of url.locations) {
    const vendor = trackerVendor(location);
    if (vendor) return `a picture of the tracker ${vendor}`;
    if (countsReaders(location, MERGE_TAG))
      return "a picture whose URL counts readers by the recipient's token";
  }
  return undefined;
}

/** What keeps a picture from being seen, so that it is there for something else. */
function whyUnseen(picture: Picture, context: RuleContext, hiders: Hiders): string | undefined {
  const { element, url } = picture;
  if (element.tagName === 'style' || url.form === 'empty') return undefined;
  const sizeAt = (styles: Cascade): string | undefined =>
    isBackground(picture)
      ? tinyBox(styles, element)
      : tinySize(styles, element, () => naturalSize(url, context.message));
  const size = sizeAt(context.styles);
  if (size !== undefined && sizeAt(context.styles.at(PHONE_WIDTH)) !== undefined)
    return `a picture of ${size}`;
  const hider = element.tagName === 'source' ? undefined : hiders.of(element);
  return hider && `a picture hidden by ${hider}`;
}

function isBackground({ attribute }: Picture): boolean {
  return attribute === 'background' || attribute === 'style';
}
