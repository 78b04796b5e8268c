import { expect, test } from 'vitest';
import { extensionsOf, knownHost, readPictureUrl } from '../../src/pictures/picture-url.ts';

const M = '\ue000\ue000\ue000';

test.each([
  ['https://shop.example/a.png', 'absolute', 'https', 'shop.example'],
  [' HT\nTP://shop.example/a.png ', 'absolute', 'http', 'shop.example'],
  ['http:shop.example/a.png', 'absolute', 'http', 'shop.example'],
  ['//shop.example/a.png', 'protocol-relative', undefined, 'shop.example'],
  ['\\\\shop.example\\a.png', 'protocol-relative', undefined, 'shop.example'],
  ['img/a.png', 'relative', undefined, ''],
  ['', 'empty', undefined, undefined],
  [' \n', 'empty', undefined, undefined],
  ['cid:a@b', 'absolute', 'cid', undefined],
  ['data:image/png;base64,AAAA', 'absolute', 'data', undefined],
  ['C:\\a.png', 'absolute', 'file', undefined],
  ['javascript:x()', 'absolute', 'javascript', undefined],
  [M, 'tag', undefined, undefined],
  [`${M}${M} `, 'tag', undefined, undefined],
  [`${M}?w=300`, 'tag', undefined, undefined],
  [`${M}/a.png`, 'templated', undefined, ''],
  [`https://${M}/a.png`, 'absolute', 'https', ''],
  [`https://${M}.shop.example/a.png`, 'absolute', 'https', ''],
  [`http${M}://shop.example/a.png`, 'templated', undefined, 'shop.example'],
  [`//${M}/a.png`, 'protocol-relative', undefined, ''],
])('%j is %s', (value, form, scheme, host) => {
  const url = readPictureUrl(value, '\ue000');
  expect({ form: url.form, scheme: url.scheme }).toEqual({ form, scheme });
  const [location] = url.locations;
  expect(location && knownHost(location)).toBe(host);
});

test.each([
  ['https://a.example/fold.GIF?x=1#y', ['gif']],
  ['https://a.example/fold%2Egif;v=1.2', ['gif']],
  ['https://a.example/fold.gif.png', ['png']],
  ['https://a.example/fold.gif.', ['gif']],
  ['https://a.example/gifts.gif/lamp', []],
  ['https://a.example/', []],
  [`https://a.example/${M}.gif${M}`, ['gif']],
  [`${M}a.gif${M}b.png${M}`, ['gif', 'png']],
  [`https://a.example/a.${M}`, []],
])('%j has the extensions %j', (value, extensions) => {
  const [location] = readPictureUrl(value, '\ue000').locations;
  expect(location && extensionsOf(location)).toEqual(extensions);
});
