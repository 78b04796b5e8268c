/**
 * Where Amazon serves the pictures of its product pages. Amazon adds the product's picture to a message by itself,
 * and the policy forbids another one.
 */
export interface ProductImageHost {
  /** The picture's host is this one or stands below it. */
  readonly host: string;
  /** The path of a product's picture; other pictures of the same host (badges, seller uploads) are none. */
  readonly path: RegExp;
  readonly source: string;
}

/**
 * `/images/I/<image id>.jpg` names a picture, `/images/P/<ASIN>.01.<size>.jpg` the product it belongs to;
 * `/images/W/<experiment>/` may stand before either, and `/images/S/aplus-media…/` holds the pictures of a description.
 */
const productPath = /^\/images\/(?:W\/[^/]+\/images\/)?(?:[IP]\/|S\/aplus-)/;
const advertisingApi = 'https://webservices.amazon.com/paapi5/documentation/images.html';
const earlyAdvertisingApi =
  'http://docs.amazonwebservices.com/AWSECommerceService/2007-10-29/DG/UsingImages.html';
const amazonIds = 'the package @bizon/amazon-ids, imagesDomain of each marketplace';

export const productImageHosts: readonly ProductImageHost[] = [
  { host: 'm.media-amazon.com', path: productPath, source: advertisingApi },
  { host: 'media-amazon.com', path: productPath, source: advertisingApi },
  { host: 'images-na.ssl-images-amazon.com', path: productPath, source: amazonIds },
  { host: 'images-eu.ssl-images-amazon.com', path: productPath, source: amazonIds },
  { host: 'images-fe.ssl-images-amazon.com', path: productPath, source: amazonIds },
  { host: 'images-cn.ssl-images-amazon.com', path: productPath, source: amazonIds },
  { host: 'ssl-images-amazon.com', path: productPath, source: amazonIds },
  // ecx, ec1, ec2, g-ecx, g-images and the like: one service under many names.
  { host: 'images-amazon.com', path: productPath, source: earlyAdvertisingApi },
  { host: 'images.amazon.com', path: productPath, source: earlyAdvertisingApi },
];

/**
 * The picture service of the Associates programme: `q?…&ASIN=…` on any host below these draws a product's picture.
 */
export const productImageWidgets: readonly ProductImageHost[] = [
  {
    host: 'amazon-adsystem.com',
    path: /^\/(?:widgets\/)?q$/,
    source: 'https://affiliate-program.amazon.com/help/node/topic/GP38PJ6EUR6PFBEC',
  },
  {
    host: 'assoc-amazon.com',
    path: /^\/(?:widgets\/)?q$/,
    source: 'https://affiliate-program.amazon.com/help/node/topic/GP38PJ6EUR6PFBEC',
  },
];
