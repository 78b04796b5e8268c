import { attachmentOf, contentOf, readDataUrl } from '../attachments/content.ts';
import { readPicture } from '../attachments/picture-bytes.ts';
import type { Message } from '../message.ts';
import type { PictureUrl } from './picture-url.ts';
import type { NaturalSize } from './shown-size.ts';

/** The size of a picture itself by the bytes that the message brings: those of an attachment, or of a `data:` URL. */
export function naturalSize(url: PictureUrl, message: Message): NaturalSize | undefined {
  const attachment = url.scheme === 'cid' ? attachmentOf(url.value, message.attachments) : undefined;
  if (attachment) {
    const bytes = contentOf(attachment);
    return bytes && readPicture(bytes)?.size;
  }
  const bytes = url.scheme === 'data' ? readDataUrl(url.value)?.bytes : undefined;
  return bytes && readPicture(bytes)?.size;
}
