import { foldText } from '../document/folded-text.ts';
import { attribute, type Element } from '../document/node.ts';
import type { MessageLocale } from '../find/phone-regions.ts';
import type { LinkPolicy } from './link-policy.ts';
import { addressHost, findAddresses, mayHoldAddress } from './web-address.ts';

/** Texts that a buyer sees, or hears, in the place of a picture. */
function textsOf(picture: Element): string[] {
  return ['alt', 'title', 'aria-label'].flatMap((name) => attribute(picture, name) ?? []);
}

/** The name of a picture's file, without its ending: what it was called by whoever drew it. */
function fileName(picture: Element): string {
  const path = (attribute(picture, 'src') ?? '').replaceAll('\\', '/').split(/[?#]/)[0] ?? '';
  if (/^data:/i.test(path)) return '';
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z0-9]{2,5}$/i, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** A web address that a picture's text holds, or its file name. */
export function addressShown(
  picture: Element,
  host: string | undefined,
  policy: LinkPolicy,
  locale: MessageLocale,
): string | undefined {
  for (const text of textsOf(picture)) {
    const folded = foldText(text);
    if (!mayHoldAddress(folded)) continue;
    const address = findAddresses(folded, locale.contextOf(folded.lower).languages).find(
      ({ url, isBare }) => policy.judge(url).kind === 'forbidden' && !(isBare && policy.isAmazon(url)),
    );
    if (address) return folded.text.slice(address.start, address.end);
  }
  return addressInName(fileName(picture), host, policy);
}

/**
 * A domain in the name of a file. A language is written the same way (`banner.de.png`), so a country's domain counts
 * only behind `www`, or where it is that of the link.
 */
function addressInName(name: string, host: string | undefined, policy: LinkPolicy): string | undefined {
  const spaced = name.replace(/[_ ]+|(?<=\.(?:com|net|org|shop|store))-/gi, ' ');
  if (!spaced.includes('.') && !/(?:^|[-_ ])www[-_.]/i.test(name)) return undefined;
  const www = /(?:^|[-_ ])(www[-_.][\p{L}\p{N}._-]+)/iu.exec(name)?.[1];
  if (www !== undefined) return www;
  const address = findAddresses(foldText(spaced), []).find(
    (found) => policy.judge(found.url).kind === 'forbidden',
  );
  if (!address) return undefined;
  const found = addressHost(address);
  const isCertain = /\.(?:com|net|org|shop|store|info|biz|eu|co\.\w\w|com\.\w\w)$/.test(found);
  return isCertain || found === host || `www.${found}` === host ? found : undefined;
}

/** Whether a picture calls itself a logo. */
export function isLogo(picture: Element): boolean {
  const names = [
    fileName(picture),
    attribute(picture, 'class') ?? '',
    attribute(picture, 'id') ?? '',
    ...textsOf(picture),
  ];
  return names.some((name) =>
    /(?:^|[^\p{L}])logo(?:s|type|typ)?(?![\p{Ll}])|ロゴ|标志|商标|شعار/iu.test(
      name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'),
    ),
  );
}

/** Whether a picture's text or file names the site: a part of its URL, long enough to be no accident. */
export function namesSite(picture: Element, host: string): boolean {
  const labels = host
    .split('.')
    .slice(0, -1)
    .filter(
      (label) =>
        label.length >= 4 &&
        !/^(?:www\d?|shop|store|info|mail|help|link|links|click|track|news)$/.test(label),
    );
  const texts = [...textsOf(picture), fileName(picture)].map(lettersOf);
  return labels
    .map(lettersOf)
    .some((label) => texts.some((text) => text.includes(label) || isMostOf(text, label)));
}

/** `Gartenglück` of `gartenglueck-shop`, not `lamp` of `lampshop`. */
function isMostOf(text: string, label: string): boolean {
  return text.length * 3 >= label.length * 2 && label.includes(text);
}

/** Letters and digits alone: `Garten-Glück` as `gartengluck`. */
function lettersOf(text: string): string {
  const spelled = text
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss');
  return spelled.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
}
