import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeWords, encodeWords } from '../../src/mail/encoded-words.ts';
import { readHeader } from '../../src/mail/header-fields.ts';
import { parameterOf, readableName, readParameters } from '../../src/mail/parameters.ts';

describe('encoded words', () => {
  test.each([
    ['=?utf-8?Q?gr=C3=BCn?=', 'grün'],
    ['=?ISO-8859-1?Q?gr=FCn_und_rot?= und blau', 'grün und rot und blau'],
    ['=?utf-8?b?w7w=?=\r\n =?utf-8?b?w7w=?=', 'üü'],
    ['=?utf-8?B?ww==?= =?utf-8?B?vA==?=', 'ü'],
    ['=?utf-8?Q?a?= b =?utf-8?Q?c?=', 'a b c'],
    ['=?utf-8*de?Q?gr=C3=BCn?=', 'grün'],
    ['=?x-none?Q?a?=', '=?x-none?Q?a?='],
    ['=?utf-7?Q?+AGE-?=', '=?utf-7?Q?+AGE-?='],
    ['=?koi8-r?B?8NLJ18XU?=', 'Привет'],
    ['gr\xc3\xbcn', 'grün'],
    ['gr\xfcn', 'grün'],
  ])('%j is read as %j', (value, text) => {
    expect(decodeWords(value).text).toBe(text);
  });

  test('what is written is read as it was, in words and lines of the length that mail allows', () => {
    const before = fc.constantFrom('=?utf-8?Q?a?=', '=?utf-8?B?YQ==?=', '=?iso-8859-1?Q?a?=', 'a');
    const texts = fc.string({
      unit: fc.constantFrom('a', ' ', 'ü', '—', '語', '👩‍🚀', '=?', '_'),
      maxLength: 120,
    });
    fc.assert(
      fc.property(texts, before, (text, value) => {
        const subject = text.trim().replace(/ +/g, ' ');
        const written = encodeWords(subject, decodeWords(value), 'Subject: '.length, '\r\n');
        expect(decodeWords(written).text).toBe(subject);
        for (const [index, line] of written.split('\r\n').entries()) {
          const room = index === 0 ? 67 : 76;
          if (/[^ -~]/.test(subject)) expect(line.length).toBeLessThanOrEqual(Math.max(room, 76));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('parameters', () => {
  const nameIn = (value: string): string | undefined => {
    const found = parameterOf(readParameters(value), 'name');
    return found && readableName(found);
  };

  test.each([
    ['a/b; name=x.pdf', 'x.pdf'],
    ['a/b;name="x;y.pdf"', 'x;y.pdf'],
    ['a/b; name="x\\"y.pdf"', 'x"y.pdf'],
    ['a/b; (a comment; name=no) name=x.pdf', 'x.pdf'],
    ['a/b; name = x.pdf ;', 'x.pdf'],
    ["a/b; name*=utf-8'de'gr%C3%BCn.pdf", 'grün.pdf'],
    ["a/b; name*0*=utf-8''gr%C3; name*1*=%BCn; name*2=.pdf", 'grün.pdf'],
    ['a/b; name*1=y.pdf; name*0=x', 'xy.pdf'],
    ["a/b; name=plain.pdf; name*=utf-8''better.pdf", 'better.pdf'],
    ['a/b; name="=?utf-8?Q?gr=C3=BCn=2Epdf?="', 'grün.pdf'],
    ['a/b; name="gr\xc3\xbcn.pdf"', 'grün.pdf'],
    ['a/b; name=two words.pdf', 'two words.pdf'],
  ])('%j names %j', (value, name) => {
    expect(nameIn(value)).toBe(name);
  });

  test.each(['a/b; name', 'a/b; "x"', 'a/b; name="x', 'a/b (', 'a/b; name=x"y"'])(
    '%j is refused',
    (value) => {
      expect(readParameters(value)).toBeUndefined();
    },
  );

  test('what readers disagree on is said', () => {
    const { doubtful } = readParameters('a/b; charset=utf-8; charset=utf-7; boundary=a b') ?? {};
    expect([...(doubtful ?? [])]).toEqual(['charset', 'boundary']);
  });
});

test('fields are found with their folding, and the header with its end', () => {
  const source = 'Subject: a\r\n b\r\nX-Empty:\r\n\r\nbody';
  const { fields, end, bodyStart } = readHeader(source, 0, source.length);
  expect(fields.map(({ name, valueStart, valueEnd }) => [name, source.slice(valueStart, valueEnd)])).toEqual([
    ['subject', ' a\r\n b'],
    ['x-empty', ''],
  ]);
  expect([source.slice(end), source.slice(bodyStart)]).toEqual(['\r\nbody', 'body']);
});
