import { createMultibyteEncoder } from '@exodus/bytes/multi-byte.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeFile } from '../../src/batch/file-encoding.ts';
import { spliceBytes } from '../../src/batch/splice.ts';
import { applyEdits, type Edit } from '../../src/index.ts';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const meta = (charset: string): string => `<meta charset="${charset}">`;
const sjis = createMultibyteEncoder('shift_jis');
const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

describe('the encoding of a file', () => {
  test.each<[name: string, bytes: Uint8Array, encoding: string, text: string]>([
    ['nothing', Buffer.of(), 'utf-8', ''],
    ['ASCII', Buffer.from('<p>a</p>'), 'utf-8', '<p>a</p>'],
    ['UTF-8', Buffer.from('<p>ä</p>'), 'utf-8', '<p>ä</p>'],
    ['UTF-8 with a mark', Buffer.from('\ufeff<p>ä'), 'utf-8', '<p>ä'],
    ['UTF-16 with a mark', Buffer.from('\ufeff<p>ä', 'utf16le'), 'utf-16le', '<p>ä'],
    ['UTF-16 big-endian with a mark', utf16be('\ufeff<p>ä'), 'utf-16be', '<p>ä'],
    ['UTF-16 without a mark', Buffer.from('<p>Grüße', 'utf16le'), 'utf-16le', '<p>Grüße'],
    ['UTF-16 big-endian without a mark', utf16be('<p>Grüße'), 'utf-16be', '<p>Grüße'],
    ['no UTF-8', latin1('<p>Gr\xfc\xdfe \x80'), 'windows-1252', '<p>Grüße €'],
    ['a declared latin1', latin1(`${meta('iso-8859-1')}\x80`), 'windows-1252', `${meta('iso-8859-1')}€`],
    ['a mark against a declaration', Buffer.from(`\ufeff${meta('latin1')}ä`), 'utf-8', `${meta('latin1')}ä`],
    ['a declared latin2', latin1(`${meta('iso-8859-2')}\xb1`), 'iso-8859-2', `${meta('iso-8859-2')}ą`],
    ['a declaration of no encoding', Buffer.from(`${meta('{{c}}')}ä`), 'utf-8', `${meta('{{c}}')}ä`],
    ['a declared UTF-16, which cannot be', Buffer.from(`${meta('utf-16')}ä`), 'utf-8', `${meta('utf-16')}ä`],
    ['a declared Shift_JIS', sjis(`${meta('Shift_JIS')}表示ｱ`), 'shift_jis', `${meta('Shift_JIS')}表示ｱ`],
    [
      'an XML declaration',
      latin1('<?xml version="1.0" encoding="windows-1251"?>\xe0'),
      'windows-1251',
      '<?xml version="1.0" encoding="windows-1251"?>а',
    ],
    ['a late declaration', latin1(`<!--${'x'.repeat(3_000)}-->${meta('koi8-r')}\xc1`), 'koi8-r', ''],
  ])('%s', (_name, bytes, encoding, text) => {
    const file = decodeFile(bytes);
    expect(file.encoding).toBe(encoding);
    if (text !== '') expect(file.text).toBe(text);
    expect(file.isMisdeclared).toBe(false);
  });

  test('a file that says UTF-8 and is not is read as windows-1252, and says so', () => {
    const file = decodeFile(latin1(`${meta('utf-8')}\xfc`));
    expect(file).toMatchObject({ encoding: 'windows-1252', isMisdeclared: true, text: `${meta('utf-8')}ü` });
  });

  test.each<[name: string, bytes: Uint8Array, code: string]>([
    [
      'a PNG',
      Buffer.from('89504e470d0a1a0a0000000d49484452000000100000001008060000001ff3ff61', 'hex'),
      'MESSAGE_NOT_TEXT',
    ],
    ['NUL', Buffer.alloc(100), 'MESSAGE_NOT_TEXT'],
    ['a mark of UTF-8 before what is not', Buffer.from('efbbbffffe', 'hex'), 'MESSAGE_NOT_TEXT'],
    ['ISO-2022-JP', Buffer.from(meta('iso-2022-jp')), 'ENCODING_UNSUPPORTED'],
    ['an encoding that browsers refuse', Buffer.from(meta('hz-gb-2312')), 'ENCODING_UNSUPPORTED'],
  ])('%s is refused', (_name, bytes, code) => {
    expect(() => decodeFile(bytes)).toThrow(expect.objectContaining({ code }));
  });
});

/** Every way to write a text in an encoding, and the characters that it may hold. */
const ENCODINGS: readonly [name: string, write: (text: string) => Uint8Array, characters: string][] = [
  ['utf-8', (text) => Buffer.from(text), 'aä你\u{1f600}<&\n'],
  ['utf-16le', (text) => Buffer.from(`\ufeff${text}`, 'utf16le'), 'aä你\u{1f600}<&\n'],
  ['utf-16be', (text) => utf16be(`\ufeff${text}`), 'aä你\u{1f600}<&\n'],
  ['windows-1252', (text) => latin1(`${meta('latin1')}${text}`), 'a\xe4<&\n'],
  ['shift_jis', (text) => sjis(`${meta('sjis')}${text}`), 'a表ｱ<&\n'],
  ['gb18030', (text) => createMultibyteEncoder('gb18030')(`${meta('gb18030')}${text}`), 'a你\u{1f600}<&\n'],
  ['euc-kr', (text) => createMultibyteEncoder('euc-kr')(`${meta('euc-kr')}${text}`), 'a한<&\n'],
];

describe('edits on bytes', () => {
  test.each(ENCODINGS)('%s: what comes out reads as the edited text', (encoding, write, characters) => {
    const text = fc.string({ unit: fc.constantFrom(...characters), maxLength: 30 });
    const cuts = fc.array(fc.nat(40), { maxLength: 6 });
    fc.assert(
      fc.property(text, cuts, text, (content, places, inserted) => {
        const bytes = write(`a${content}`);
        const file = decodeFile(bytes);
        if (file.encoding !== encoding) return;
        const edits = editsAt(places, file.text, inserted);
        const spliced = spliceBytes(bytes, file, edits);
        const again = new TextDecoder(encoding).decode(spliced);
        expect(again).toBe(applyEdits(file.text, edits));
      }),
    );
  });

  test('characters that the encoding does not have are written as references', () => {
    const bytes = latin1(`${meta('latin1')}<p>\xfc</p>`);
    const file = decodeFile(bytes);
    const at = file.text.indexOf('ü') + 1;
    const spliced = spliceBytes(bytes, file, [{ start: at, end: at, text: '– 你\u{1f600}' }]);
    expect(Buffer.from(spliced).toString('latin1')).toBe(
      `${meta('latin1')}<p>\xfc\x96 &#x4f60;&#x1f600;</p>`,
    );
  });

  test('in a style sheet they are escapes of CSS', () => {
    const html = `${meta('latin1')}<style>a::before{content:"x"}</style>`;
    const at = html.indexOf('x"');
    const spliced = spliceBytes(latin1(html), decodeFile(latin1(html)), [
      { start: at, end: at + 1, text: '你' },
    ]);
    expect(Buffer.from(spliced).toString('latin1')).toContain('content:"\\4f60 "');
  });

  test('a file whose encoding is in doubt gets ASCII alone', () => {
    const bytes = latin1(`${meta('utf-8')}\xfc`);
    const file = decodeFile(bytes);
    const spliced = spliceBytes(bytes, file, [{ start: 0, end: 0, text: 'ö' }]);
    expect(Buffer.from(spliced).toString('latin1')).toBe(`&#xf6;${meta('utf-8')}\xfc`);
  });

  test('bytes that mean nothing in the encoding, or the same as others, stay as they are', () => {
    // 0x81 0xad stands for nothing in Shift_JIS, 0xee 0xef and 0xfa 0x40 for one and the same.
    const html = [...sjis(meta('sjis')), 0x81, 0xad, 0x61, 0xee, 0xef, 0x62, 0xfa, 0x40, 0x63, 0xfd];
    const bytes = Uint8Array.from(html);
    const file = decodeFile(bytes);
    const at = file.text.indexOf('c', meta('sjis').length);
    const spliced = spliceBytes(bytes, file, [{ start: at, end: at + 1, text: '表' }]);
    expect([...spliced]).toEqual([...html.slice(0, -2), ...sjis('表'), 0xfd]);
  });
});

function editsAt(places: readonly number[], text: string, inserted: string): Edit[] {
  const cuts = [...new Set(places.map((place) => Math.min(place, text.length)))].sort((a, b) => a - b);
  const whole = cuts.filter((at) => !/[\udc00-\udfff]/.test(text.charAt(at)));
  const edits: Edit[] = [];
  for (let index = 0; index + 1 < whole.length; index += 2) {
    edits.push({ start: whole[index] as number, end: whole[index + 1] as number, text: inserted });
  }
  return edits;
}
