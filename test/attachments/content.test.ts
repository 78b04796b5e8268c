import { expect, test } from 'vitest';
import { attachmentOf, contentOf, readDataUrl } from '../../src/attachments/content.ts';

const file = { filename: 'a.png', contentType: 'image/png' };

test('content is bytes, however it is given', () => {
  expect(contentOf(file)).toBeUndefined();
  expect(contentOf({ ...file, content: new Uint8Array([71, 73]) })).toEqual(new Uint8Array([71, 73]));
  expect([...(contentOf({ ...file, content: 'R0lG\r\nODlh' }) ?? [])]).toEqual([...Buffer.from('GIF89a')]);
});

test('a cid URL names an attachment by its content ID', () => {
  const attachments = [
    { ...file, cid: '<a@shop>' },
    { ...file, filename: 'b.png', cid: 'b' },
    { ...file, filename: 'c.png' },
  ];
  expect(attachmentOf('cid:a%40shop', attachments)?.filename).toBe('a.png');
  expect(attachmentOf(' CID:b', attachments)?.filename).toBe('b.png');
  expect(attachmentOf('cid:', attachments)).toBeUndefined();
  expect(attachmentOf('cid:%', attachments)).toBeUndefined();
  expect(attachmentOf('cid:a@shop')).toBeUndefined();
});

test.each([
  ['data:image/gif;base64,R0lG', 'image/gif', 'GIF'],
  ['data:IMAGE/GIF ; BASE64 ,R0 lG', 'image/gif', 'GIF'],
  ['data:image/gif;name=a.gif;base64,R0%6CG', 'image/gif', 'GIF'],
  ['data:image/gif,GIF%38', 'image/gif', 'GIF8'],
  ['data:,a', '', 'a'],
])('%s holds %s', (url, mediaType, text) => {
  const data = readDataUrl(url);
  expect(data?.mediaType).toBe(mediaType);
  expect(Buffer.from(data?.bytes ?? []).toString('latin1')).toBe(text);
});

test('a data URL without a comma holds nothing', () => {
  expect(readDataUrl('data:image/gif;base64')).toBeUndefined();
});
