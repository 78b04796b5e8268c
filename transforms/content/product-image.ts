import { editPictures } from '../../src/pictures/edit-pictures.ts';
import { knownHost } from '../../src/pictures/picture-url.ts';
import { isHostWithin } from '../../src/policy/hosts.ts';
import { productImageHosts, productImageWidgets } from '../../src/policy/product-image-hosts.data.ts';
import { defineTransform } from '../../src/transform.ts';

export default defineTransform({
  id: 'product-image',
  group: 'content',
  summary: "Removes pictures that come from Amazon's product pages.",
  why: 'Amazon shows the purchased product by itself, and a message that shows it again is not delivered.',
  clause: 'Messages must not contain images of the purchased product; Amazon includes one on your behalf.',
  options: {},
  examples: [
    {
      title: 'with the link that held nothing else',
      before:
        '<p>Your lamp: <a href="https://www.amazon.de/dp/B000000001"><img src="https://m.media-amazon.com/images/I/71a.jpg" alt="Lamp"></a></p>',
      after: '<p>Your lamp: </p>',
    },
    {
      title: "Amazon's other pictures stay",
      before: '<img src="https://m.media-amazon.com/images/G/01/logo.png" alt="">',
      after: '<img src="https://m.media-amazon.com/images/G/01/logo.png" alt="">',
    },
  ],
  apply(context) {
    editPictures(context, ({ url }) =>
      url.locations.some(isProductPicture)
        ? { message: "a picture from Amazon's product page; the policy allows none, Amazon adds one itself" }
        : undefined,
    );
  },
});

function isProductPicture(location: URL): boolean {
  const host = knownHost(location);
  const isAt = (place: { host: string; path: RegExp }): boolean =>
    isHostWithin(host, place.host) && place.path.test(location.pathname);
  return productImageHosts.some(isAt) || (productImageWidgets.some(isAt) && namesProduct(location));
}

function namesProduct({ searchParams }: URL): boolean {
  return [...searchParams.keys()].some((name) => name.toLowerCase() === 'asin');
}
