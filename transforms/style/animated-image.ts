import { attachmentOf, contentOf, readDataUrl } from '../../src/attachments/content.ts';
import { type PictureBytes, readPicture } from '../../src/attachments/picture-bytes.ts';
import { attribute, type Element, isText } from '../../src/document/node.ts';
import type { Attachment } from '../../src/message.ts';
import { isMeaningfulAlt } from '../../src/pictures/alt.ts';
import { editPictures } from '../../src/pictures/edit-pictures.ts';
import type { Picture } from '../../src/pictures/picture.ts';
import { extensionsOf, knownHost } from '../../src/pictures/picture-url.ts';
import { animatedExtensions, animatedHosts, animatedTypes } from '../../src/policy/animated-hosts.data.ts';
import { isHostWithin } from '../../src/policy/hosts.ts';
import { defineTransform, type RuleContext } from '../../src/transform.ts';

export default defineTransform({
  id: 'animated-image',
  group: 'style',
  summary: 'Removes GIFs and every other picture that moves, wherever the message names it.',
  why: 'A message with a GIF is not delivered, and a GIF hides behind other names, labels and style sheets.',
  clause: 'Messages must not contain GIFs.',
  options: {
    keepAlt: {
      default: false,
      description: 'Whether the text that stands for a removed picture (its alt) takes its place.',
    },
  },
  examples: [
    {
      before: '<p>Thank you!<img src="https://shop.example/fold.GIF?v=2" alt=""></p>',
      after: '<p>Thank you!</p>',
    },
    {
      title: 'a folder of gifts holds no GIF',
      before: '<img src="https://shop.example/gifts/lamp.png" alt="Lamp">',
      after: '<img src="https://shop.example/gifts/lamp.png" alt="Lamp">',
    },
    {
      title: 'in a style',
      before: '<p style="padding:2px;background:url(fold.gif)">Step 1</p>',
      after: '<p style="padding:2px;">Step 1</p>',
    },
  ],
  apply(context) {
    const { editor, options, message } = context;
    const decide = (picture: Picture): { message: string } | undefined => {
      const reason = whyAnimated(picture, context);
      return reason ? { message: `${reason}; the policy allows no GIFs and no moving pictures` } : undefined;
    };
    editPictures(context, decide, ({ element }, node) => {
      const alt = attribute(element, 'alt')?.trim() ?? '';
      if (!options.keepAlt || !node.parentNode || !isMeaningfulAlt(alt)) return;
      editor.insert(
        node.parentNode,
        node,
        escaped(spaced(alt, node)),
        'the text of a removed picture takes its place',
      );
    });
    for (const attachment of message.attachments ?? []) reportAttachment(context, attachment);
  },
});

/** What makes a picture one that moves, as the beginning of a sentence. */
function whyAnimated({ element, url }: Picture, context: RuleContext): string | undefined {
  if (url.scheme === 'data') return whyDataAnimated(url.value);
  if (url.scheme === 'cid') return whyAttached(url.value, context);
  if (element.tagName === 'source' && isAnimatedType(attribute(element, 'type'))) {
    return `a picture of the type ${essence(attribute(element, 'type'))}`;
  }
  for (const location of url.locations) {
    const extension = extensionsOf(location).find((name) => animatedExtensions.includes(name));
    if (extension) return `a picture whose file ends in .${extension}`;
    const known = animatedHosts.find(({ host }) => isHostWithin(knownHost(location), host));
    if (known) return `a picture from ${known.service.replace(/ \(.*/, '')}`;
  }
  return undefined;
}

function whyDataAnimated(url: string): string | undefined {
  const data = readDataUrl(url);
  if (!data) return undefined;
  if (isAnimatedType(data.mediaType)) return `a picture in the message that is ${data.mediaType}`;
  const picture = readPicture(data.bytes);
  return picture?.isAnimated
    ? `a picture in the message that says ${data.mediaType} and ${isReally(picture)}`
    : undefined;
}

function whyAttached(url: string, context: RuleContext): string | undefined {
  const attachment = attachmentOf(url, context.message.attachments);
  if (!attachment) {
    context.notChecked(`the picture ${url.trim()}`, 'no attachment of this content ID was given');
    return undefined;
  }
  const reason = whyAttachmentAnimated(attachment);
  if (!reason && !contentOf(attachment)) {
    context.notChecked(`the picture ${url.trim()}`, 'the bytes of its attachment were not given');
  }
  return reason && `the attached picture "${attachment.filename}" ${reason}`;
}

/** By its bytes where they are known, else by its name and type. */
function whyAttachmentAnimated(attachment: Attachment): string | undefined {
  const { filename, contentType } = attachment;
  const bytes = contentOf(attachment);
  const picture = bytes && readPicture(bytes);
  if (picture?.isAnimated) return isReally(picture);
  if (isAnimatedType(contentType)) return `is ${essence(contentType)}`;
  const extension = filename
    .slice(filename.lastIndexOf('.') + 1)
    .trim()
    .toLowerCase();
  return animatedExtensions.includes(extension) ? `ends in .${extension}` : undefined;
}

/** An attachment is not the html's to remove: whoever sends the message must leave it out. */
function reportAttachment({ editor }: RuleContext, attachment: Attachment): void {
  const reason = whyAttachmentAnimated(attachment);
  if (!reason) return;
  const message = `the attached picture ${reason}; the policy allows no GIFs and no moving pictures: send it without`;
  editor.report({ severity: 'error', message, target: `attachment:${attachment.filename}` });
}

function isReally({ mediaType }: PictureBytes): string {
  return `is really ${mediaType === 'image/gif' ? 'a GIF' : `a moving ${mediaType}`}`;
}

function isAnimatedType(type: string | undefined): boolean {
  return animatedTypes.includes(essence(type));
}

/** A media type without its parameters. */
function essence(type = ''): string {
  return (type.split(';')[0] ?? '').trim().toLowerCase();
}

/** A picture parts words like a space does not: its text gets one where it would touch another. */
function spaced(alt: string, node: Element): string {
  const siblings = node.parentNode?.childNodes ?? [];
  const at = siblings.indexOf(node);
  const [before, after] = [siblings[at - 1], siblings[at + 1]];
  const left = before && isText(before) && /[\p{L}\p{N}.,;:!?)]$/u.test(before.value) ? ' ' : '';
  const right = after && isText(after) && /^[\p{L}\p{N}(]/u.test(after.value) ? ' ' : '';
  return left + alt + right;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
