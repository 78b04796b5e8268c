import { attachmentOf, contentOf, readDataUrl } from '../../src/attachments/content.ts';
import { readPicture } from '../../src/attachments/picture-bytes.ts';
import { descendants, type Element, isText } from '../../src/document/node.ts';
import { editPictures } from '../../src/pictures/edit-pictures.ts';
import { hiddenBy } from '../../src/pictures/hidden.ts';
import type { Picture } from '../../src/pictures/picture.ts';
import { MERGE_TAG } from '../../src/pictures/picture-url.ts';
import { type NaturalSize, tinySize } from '../../src/pictures/shown-size.ts';
import { countsReaders, trackerVendor } from '../../src/policy/trackers.ts';
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
    editPictures(context, (picture) => {
      const reason = whyTracker(picture) ?? whyUnseen(picture, context);
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
function whyUnseen(picture: Picture, context: RuleContext): string | undefined {
  const { element, url } = picture;
  if (element.tagName === 'style' || url.form === 'empty') return undefined;
  const size = isBackground(picture)
    ? tinyBox(element)
    : tinySize(element, () => naturalSize(picture, context));
  if (size !== undefined) return `a picture of ${size}`;
  const hiding = element.tagName === 'source' ? undefined : hiddenBy(element, context.document);
  return hiding && `a picture hidden by ${hiding}`;
}

function isBackground({ attribute }: Picture): boolean {
  return attribute === 'background' || attribute === 'style';
}

/** A box that holds a text or a picture grows with it, and its background does. */
function tinyBox(element: Element): string | undefined {
  for (const node of descendants(element)) {
    if (isText(node) ? node.value.trim() !== '' : node.nodeName === 'img') return undefined;
  }
  return tinySize(element);
}

function naturalSize({ url }: Picture, { message }: RuleContext): NaturalSize | undefined {
  const attachment = url.scheme === 'cid' ? attachmentOf(url.value, message.attachments) : undefined;
  const bytes = attachment
    ? contentOf(attachment)
    : url.scheme === 'data'
      ? readDataUrl(url.value)?.bytes
      : undefined;
  return bytes && readPicture(bytes)?.size;
}
