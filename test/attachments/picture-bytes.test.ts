import { expect, test } from 'vitest';
import { sniffMediaType } from '../../src/attachments/media-type.ts';
import { readPicture } from '../../src/attachments/picture-bytes.ts';

function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );
}

const PNG = '\x89PNG\r\n\x1a\n';
const ihdr = bytes([0, 0, 0, 13], 'IHDR', [0, 0, 1, 44, 0, 0, 0, 200, 8, 2, 0, 0, 0], [0, 0, 0, 0]);
const actl = bytes([0, 0, 0, 8], 'acTL', [0, 0, 0, 2, 0, 0, 0, 0], [0, 0, 0, 0]);
const idat = bytes([0, 0, 0, 1], 'IDAT', [0], [0, 0, 0, 0]);
const webp = (...chunk: readonly (string | readonly number[])[]): Uint8Array =>
  bytes('RIFF', [40, 0, 0, 0], 'WEBP', ...chunk, Array<number>(12).fill(0));

test.each([
  ['image/gif', bytes('GIF89a', [10, 0, 20, 0]), true, { width: 10, height: 20 }],
  ['image/png', bytes(PNG, [...ihdr], [...idat]), false, { width: 300, height: 200 }],
  ['image/png', bytes(PNG, [...ihdr], [...actl], [...idat]), true, { width: 300, height: 200 }],
  // A chunk of that name behind the picture's data makes nothing move.
  ['image/png', bytes(PNG, [...ihdr], [...idat], [...actl]), false, { width: 300, height: 200 }],
  [
    'image/webp',
    webp('VP8X', [10, 0, 0, 0, 2, 0, 0, 0, 99, 0, 0, 49, 0, 0]),
    true,
    { width: 100, height: 50 },
  ],
  [
    'image/webp',
    webp('VP8X', [10, 0, 0, 0, 16, 0, 0, 0, 99, 0, 0, 49, 0, 0]),
    false,
    { width: 100, height: 50 },
  ],
  [
    'image/webp',
    webp('VP8 ', [9, 0, 0, 0, 0, 0, 0, 157, 1, 42, 100, 0, 50, 0]),
    false,
    { width: 100, height: 50 },
  ],
  ['image/webp', webp('VP8L', [9, 0, 0, 0, 47, 99, 64, 12, 0]), false, { width: 100, height: 50 }],
  [
    'image/jpeg',
    bytes([255, 216, 255, 224, 0, 4, 1, 2, 255, 194, 0, 17, 8, 0, 200, 1, 44, 3]),
    false,
    { width: 300, height: 200 },
  ],
  ['image/avif', bytes([0, 0, 0, 24], 'ftypavif', [0, 0, 0, 0], 'mif1avis'), true, undefined],
  ['image/avif', bytes([0, 0, 0, 20], 'ftypavif', [0, 0, 0, 0], 'mif1'), false, undefined],
  ['video/x-mng', bytes('\x8aMNG\r\n\x1a\n'), true, undefined],
  ['image/svg+xml', bytes('<?xml version="1.0"?>\n<!-- a --><svg xmlns="x">'), false, undefined],
])('reads %s', (mediaType, file, isAnimated, size) => {
  expect(readPicture(file)).toEqual({ mediaType, isAnimated, ...(size && { size }) });
  // A file that was cut short anywhere is read as far as it goes.
  for (let length = 0; length < file.length; length++) readPicture(file.subarray(0, length));
});

test.each([
  ['application/pdf', '%PDF-1.7'],
  ['application/zip', 'PK\x03\x04\x14\0a.txt'],
  [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'PK\x03\x04\x14\0[Content_Types].xml PK word/document.xml',
  ],
  [
    'application/vnd.ms-word.document.macroenabled.12',
    'PK\x03\x04\x14\0word/document.xml PK word/vbaProject.bin',
  ],
  ['application/vnd.microsoft.portable-executable', 'MZ\x90\0'],
  ['application/x-ole-storage', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['video/mp4', '\0\0\0\x18ftypisom'],
  ['text/html', '\xef\xbb\xbf \n<!DOCTYPE html><p>'],
  ['text/plain', 'Hello Anna,\r\n\tyour lamp'],
  ['text/x-shellscript', '#!/bin/sh'],
  [undefined, '\0\x01\x02'],
  [undefined, ''],
])('knows %s by its bytes', (mediaType, text) => {
  expect(sniffMediaType(bytes(text))).toBe(mediaType);
});
