import { contactSchemes } from './contact-schemes.data.ts';

/**
 * What mail may be made of: the allow-list of elements and attributes. An element that is in no list is unwrapped.
 * Sources: the HTML standard's elements (sections 4.3 to 4.9 and 16.2) less all that runs, loads, embeds or submits;
 * attributes by the same measure, with the presentational ones of section 16 that mail is still written with.
 */
export const ALLOWED_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'html head title meta style body ' +
    'address article aside footer h1 h2 h3 h4 h5 h6 header hgroup main nav search section ' +
    'blockquote center dd details dir div dl dt figcaption figure hr li menu ol p pre summary ul ' +
    'a abbr acronym b bdi bdo big blink br cite code data del dfn em font i ins kbd listing mark marquee nobr q rb rp ' +
    'rt rtc ruby s samp small span strike strong sub sup time tt u var wbr ' +
    'area img map picture source ' +
    'caption col colgroup table tbody td tfoot th thead tr'
  ).split(' '),
);

/** Elements that go with all they hold: it is code, another document or a control, not something a person reads. */
export const REMOVED_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'applet base basefont bgsound datalist embed frame frameset iframe input keygen link math meter ' +
    'noembed noframes option optgroup output param progress script select svg template track xml'
  ).split(' '),
);

/** Elements whose text HTML reads raw: they go, and the text stays as text. */
export const RAW_TEXT_SHOWN: ReadonlySet<string> = new Set(['plaintext', 'textarea', 'xmp']);

export const ALLOWED_ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'abbr align alink alt axis background bgcolor border bordercolor bottommargin cellpadding cellspacing char ' +
    'charoff charset cite class clear color cols colspan compact content coords datetime decoding dir direction face ' +
    'frame headers height hidden href hreflang hspace http-equiv id ismap itemid itemprop itemref itemscope itemtype ' +
    'lang language leftmargin link loading longdesc loop marginheight marginwidth media name noshade nowrap open ' +
    'profile prefix property rel rev reversed rightmargin role rowspan rules scheme scope scrollamount ' +
    'shape size sizes span src srcset start style summary tabindex target text title topmargin translate type ' +
    'typeof usemap valign value version vlink vspace width wrap'
  ).split(' '),
);

/** Families of attributes that mean nothing to a mail client: data, accessibility, XML, template builders. */
export const ALLOWED_ATTRIBUTE_FAMILIES =
  /^(?:data-|aria-|xml:lang$|xml:space$|xmlns(?::|$)|mc:|th:|x-apple-|moz-)/;

/** Attributes that are on no list because they run, load, embed or submit, handlers (`on…`) aside. */
export const ACTING_ATTRIBUTES =
  /^(?:action|archive|attributionsrc|autofocus|classid|code|codebase|command(?:for)?|contenteditable|data|dynsrc|form\w*|is|lowsrc|manifest|nonce|ping|popover\w*|poster|shadowroot\w*|slot|srcdoc|xlink:href)$/;

/** Attributes whose value is a URL, or a list of them. */
export const URL_ATTRIBUTES: ReadonlySet<string> = new Set([
  'background',
  'cite',
  'href',
  'itemid',
  'itemtype',
  'longdesc',
  'profile',
  'src',
  'srcset',
  'usemap',
]);

/** Attributes that name a picture: the only place for `data:` and `cid:`. */
export const PICTURE_ATTRIBUTES: ReadonlySet<string> = new Set(['background', 'src', 'srcset']);

/** Schemes that pass here; the rules for contacts, links and pictures own them and judge them by their own measure. */
export const ALLOWED_SCHEMES: ReadonlySet<string> = new Set([
  'https',
  'http',
  'cid',
  ...contactSchemes.map(({ scheme }) => scheme),
]);

/** Raster pictures: unlike SVG they hold no markup. */
export const ALLOWED_DATA_TYPES =
  /^data:image\/(?:png|jpe?g|pjpeg|gif|webp|bmp|avif|apng|x-icon|vnd\.microsoft\.icon)[;,]/i;

/** What `<meta http-equiv>` may say; the others (refresh, set-cookie, ...) act. */
export const ALLOWED_HTTP_EQUIV: ReadonlySet<string> = new Set([
  'content-type',
  'content-language',
  'content-style-type',
  'x-ua-compatible',
  'imagetoolbar',
  'cleartype',
]);
