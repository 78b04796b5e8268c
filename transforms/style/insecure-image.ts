import { editPictures } from '../../src/pictures/edit-pictures.ts';
import { knownHost, type PictureUrl } from '../../src/pictures/picture-url.ts';
import { isPrivateHost } from '../../src/policy/hosts.ts';
import { defineTransform } from '../../src/transform.ts';

export default defineTransform({
  id: 'insecure-image',
  group: 'style',
  summary: 'Makes pictures load over https, and removes those that no buyer could load at all.',
  why: 'A message with a picture over http is not delivered; one on the seller’s own machine shows as broken.',
  clause: 'Messages must not contain insecure images (http instead of https).',
  options: {
    http: {
      default: 'upgrade',
      values: ['upgrade', 'remove'],
      description: 'What becomes of a picture over http: its URL is made https, or it goes.',
    },
  },
  examples: [
    {
      before: '<img src="http://shop.example/lamp.png" alt="">',
      after: '<img src="https://shop.example/lamp.png" alt="">',
    },
    {
      before: '<img src="//shop.example/lamp.png" alt="">',
      after: '<img src="https://shop.example/lamp.png" alt="">',
    },
    { before: '<p>Lamp <img src="file:///C:/lamp.png" alt=""></p>', after: '<p>Lamp </p>' },
  ],
  apply(context) {
    const { editor, options } = context;
    editPictures(context, (picture) => {
      const { element, url } = picture;
      const unreachable = whyUnreachable(url);
      if (unreachable) return { message: `${unreachable}; a buyer's mail program cannot load it` };
      const insecure = whyInsecure(url);
      if (!insecure) {
        if (url.form === 'tag') editor.report({ severity: 'warning', message: UNKNOWN_URL, node: element });
        if (url.form === 'templated')
          editor.report({ severity: 'info', message: UNKNOWN_SCHEME, node: element });
        return undefined;
      }
      const message = `${insecure}; the policy allows https alone`;
      return options.http === 'remove' ? { message } : { message, url: upgraded(url.value) };
    });
  },
});

const UNKNOWN_URL =
  "the picture's URL is a merge tag: whether it is https, a GIF or a tracker is known only once it is filled in";
const UNKNOWN_SCHEME =
  "the picture's URL begins with a merge tag: whether it is https is known only once it is filled in";

/** Schemes that another rule judges: pictures within the message, and what is no picture but a script. */
const NOT_FETCHED = /^(?:data|cid|mid|javascript|vbscript|livescript)$/;

/** Why nobody but the writer could load a picture, as the beginning of a sentence. */
function whyUnreachable({ scheme, form, locations }: PictureUrl): string | undefined {
  if (scheme === 'file') return "a picture in a file of the writer's computer";
  if (scheme !== undefined && !/^https?$/.test(scheme)) {
    return NOT_FETCHED.test(scheme) ? undefined : `a picture by "${scheme}:"`;
  }
  const [location] = locations;
  if (!location || form === 'relative') return undefined;
  const host = knownHost(location);
  return host !== '' && isPrivateHost(host) ? `a picture on "${host}", a private address` : undefined;
}

function whyInsecure({ scheme, form }: PictureUrl): string | undefined {
  if (scheme === 'http') return 'a picture over http';
  return form === 'protocol-relative' ? 'a picture whose URL leaves http or https open' : undefined;
}

/**
 * The same URL over https. Of an explicit port 80 nothing can be had over https (Upgrade Insecure Requests, 4.1); any
 * other port stays.
 */
function upgraded(value: string): string {
  const scheme = /^[\0-\x20]*h[\t\n\r]*t[\t\n\r]*t[\t\n\r]*p(?=[\t\n\r]*:)/i.exec(value)?.[0];
  if (scheme === undefined) return value.replace(/^([\0-\x20]*)(?=[\\/])/, '$1https:');
  const s = scheme.endsWith('P') ? 'S' : 's';
  const rest = value
    .slice(scheme.length)
    .replace(/^(:[\\/]*(?:[^\\/?#@]*@)?[^\\/?#:@[\]]*|:[\\/]*\[[^\]]*\]):80(?![^\\/?#])/, '$1');
  return scheme + s + rest;
}
