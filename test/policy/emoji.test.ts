import { decodeHTML } from 'entities';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findEmojis, isOnlyEmoji, mayHoldEmoji, mayWriteEmoji } from '../../src/policy/emoji.ts';
import { growthOf, LINEAR } from '../growth.ts';

const ZWJ = '\u200d';
const TONES = ['\u{1f3fb}', '\u{1f3fc}', '\u{1f3fd}', '\u{1f3fe}', '\u{1f3ff}'];
const isRgi = (text: string): boolean => /^\p{RGI_Emoji}$/v.test(text);

/** Every code point but the halves of pairs. */
const characters = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));

const emojis = characters.filter((char) => /\p{Emoji}|\p{EComp}/u.test(char));
const single = emojis
  .flatMap((char) => [char, `${char}\ufe0f`, ...TONES.map((tone) => char + tone)])
  .filter(isRgi);

/** What stands behind a joiner in the sequences of two. */
const SECONDS = [
  ...'♀♂💥🔥🩹🟫🟩➡⚧🌈☠⬛🦺❄🗨⚕⚖✈🌾🍳🍼🎓🎤🎨🏫🏭👦👧💻💼🔧🔬🚀🚒🦯🦰🦱🦲🦳🦼🦽💨💫🌫↔↕🎄🧒🩰🫲',
].flatMap((char) => [char, `${char}\ufe0f`, ...TONES.map((tone) => char + tone)].filter(isRgi));
const adults = [...'👨👩🧑'].flatMap((adult) => [adult, ...TONES.map((tone) => adult + tone)]);
const children = ['👦', '👧', '🧒'];

/** All sequences that Unicode recommends: candidates by their kinds, as the version that Node knows has them. */
function* recommended(): Generator<string> {
  yield* single;
  for (const key of '0123456789#*') yield `${key}\ufe0f\u20e3`;
  const indicators = emojis.filter((char) => /\p{RI}/u.test(char));
  for (const a of indicators) for (const b of indicators) yield a + b;
  for (const region of ['gbeng', 'gbsct', 'gbwls']) {
    yield `\u{1f3f4}${[...region].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')}\u{e007f}`;
  }
  for (const first of single)
    for (const second of SECONDS) yield* [first + ZWJ + second, `${first}${ZWJ}${second}${ZWJ}➡️`];
  for (const a of adults) {
    for (const b of adults) for (const bond of ['🤝', '❤️', '❤️‍💋', '🐰', '🫯']) yield [a, bond, b].join(ZWJ);
    for (const child of children) yield* children.map((other) => [a, child, other].join(ZWJ));
    for (const b of ['👨', '👩', '🧑']) {
      for (const child of children)
        yield* [[a, b, child], ...children.map((other) => [a, b, child, other])].map((all) => all.join(ZWJ));
    }
  }
}
const sequences = [...new Set([...recommended()].filter(isRgi))];

const TYPOGRAPHIC = [...'©®‼⁉™ℹⓂ▪▫▶◀◻◼〰〽㊗㊙↔↕↖↗↘↙↩↪➡⤴⤵⬅⬆⬇'];
const isTypographic = (text: string): boolean => TYPOGRAPHIC.includes([...text][0] ?? '');

/** What is left of a text when all that is found is cut. */
function rest(text: string): string {
  return findEmojis(text).reduceRight((cut, { start, end }) => cut.slice(0, start) + cut.slice(end), text);
}

describe('recommended sequences', () => {
  test('are all tried', () => {
    // The total of Emoji 17.0; https://www.unicode.org/emoji/charts-17.0/emoji-counts.html
    expect(sequences.length).toBeGreaterThanOrEqual(3953);
  });

  test('are found whole and alone', () => {
    const wrong = sequences
      .filter((emoji) => !isTypographic(emoji))
      .filter((emoji) => {
        const [found, ...more] = findEmojis(`a${emoji}b`);
        return more.length > 0 || found?.start !== 1 || found.end !== 1 + emoji.length || !isOnlyEmoji(emoji);
      });
    expect(wrong).toEqual([]);
  });

  test('are found whole without their selectors', () => {
    const plain = sequences
      .filter((emoji) => !isTypographic(emoji))
      .map((emoji) => emoji.replaceAll('\ufe0f', ''));
    expect(plain.filter((emoji) => !/^[0-9#*]$/.test(emoji) && rest(`a${emoji}b`) !== 'ab')).toEqual([]);
  });

  test('leave nothing of one another', () => {
    const emoji = fc.constantFrom(...sequences.filter((sequence) => !isTypographic(sequence)));
    fc.assert(fc.property(fc.array(emoji), (list) => rest(list.join('')) === ''));
  });

  test('leave nothing when they are broken', () => {
    const part = fc.constantFrom(
      '👩',
      '🔧',
      '❤',
      '🇩',
      '🏴',
      '#',
      'a',
      ' ',
      ZWJ,
      '\ufe0f',
      '\u20e3',
      '🏽',
      '\u{e0067}',
      '\ud83d',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const left = rest(parts.join(''));
        expect(findEmojis(left)).toEqual([]);
        expect(left.replace(/\u200d|\p{Cs}/gv, '')).toMatch(/^[#a ]*$/);
      }),
    );
  });
});

describe('pictographs', () => {
  test('are found without a selector, but for typographic marks', () => {
    const pictographs = characters.filter((char) => /\p{ExtPict}/u.test(char));
    expect(pictographs.filter((char) => rest(char) === char)).toEqual(expect.arrayContaining(TYPOGRAPHIC));
    expect(pictographs.filter((char) => rest(char) === char)).toHaveLength(TYPOGRAPHIC.length);
    expect(pictographs.filter((char) => rest(`${char}\ufe0e`) !== '')).toHaveLength(TYPOGRAPHIC.length);
  });

  test.each(TYPOGRAPHIC)('%s stays and loses only its selector', (mark) => {
    expect(rest(`${mark} ${mark}\ufe0e`)).toBe(`${mark} ${mark}\ufe0e`);
    expect(rest(`a${mark}\ufe0fb`)).toBe(`a${mark}b`);
    expect(findEmojis(`${mark}\ufe0f`)).toMatchObject([{ start: 1, end: 2, name: 'U+FE0F', isShown: false }]);
    expect(isOnlyEmoji(`${mark}\ufe0f`)).toBe(false);
  });

  test('are named by their code points', () => {
    expect(findEmojis('Hi 👋🏾!')).toEqual([{ start: 3, end: 7, name: 'U+1F44B U+1F3FE', isShown: true }]);
  });
});

test('every lone part of a sequence is found', () => {
  for (const part of [...TONES, '🇩', '\u20e3', '\u{e0067}', '\ufe0f', '👩\u200d', '\u200d👩', 'a\u200d👩']) {
    expect(rest(`${part} `), part).toBe(part.startsWith('a') ? 'a ' : ' ');
  }
});

test.each([
  ['digits and signs', '0123456789 # * 1️ + − × ÷ ± ≤ ≠ ∞ √ ∑ π ½ ⅔ ² ₂ € £ ¥ ₹ ₿ % ‰ § ¶ † № ℃ Ω'],
  ['marks and shapes', '✓ ✗ ✘ ★ ☆ ● ○ ■ □ ▲ △ ▼ ◆ ◇ ♪ ♫ ♭ ♯ ☐ ☒ ① ② Ⓐ ⌘ ⌥ ⏎ ─ │ ┼ ░ █ • ‣ … – — ‑ « » ❝ ❞'],
  ['Hindi, Sinhala, Malayalam, Bengali', 'क्‍ष क्‌ष ශ්‍රී ലങ്ക ന്‍ র‍্য நன்றி'],
  ['Persian, Arabic, Urdu', 'می‌روم خانه‌ها ه‍ ۱۴۴۵ السلام عليكم ﷺ آپ کا'],
  ['Thai, Lao, Khmer, Burmese, Tibetan', 'ขอบคุณครับ ຂອບໃຈ អរគុណ ကျေးဇူး ཐུགས་རྗེ'],
  [
    'Chinese, Japanese, Korean',
    '谢谢您 ありがとう、ございます。〒150-0001 〇 々 ー 감사합니다 ㈱ ㍿ 𠮷野家 葛\u{e0100}',
  ],
  ['Hebrew, Greek, Cyrillic, Armenian, Georgian', 'תודה Ευχαριστώ Спасибо Շնորհակալություն მადლობა'],
  ['letters of other planes', '𝒜𝓫𝟘 𐌰 𞤀 𓀀 🄰'],
])('%s are no emojis', (_, text) => {
  expect(findEmojis(text).filter(({ name }) => name !== 'U+FE0F')).toEqual([]);
});

test.each([
  ['क्‍🙏', 'क्‍'],
  ['🙏‍ه', '‍ه'],
  ['ه‍📦', 'ه‍'],
  ['می‌رود🌹‌ها', 'می‌رود‌ها'],
  ['Anna‍👍‍.', 'Anna.'],
])('a joiner stays where a letter needs it: %s', (text, left) => {
  expect(rest(text)).toBe(left);
});

describe('the cheap tests', () => {
  const found = characters.filter(
    (char) => findEmojis(`${char} `).length > 0 || findEmojis(`0${char}`).length > 0,
  );

  test('let every emoji pass, however it is written', () => {
    expect(found.length).toBeGreaterThan(1000);
    for (const char of found) {
      const code = char.codePointAt(0) ?? 0;
      const hex = code.toString(16);
      const written = [
        char,
        `&#${code};`,
        `&#00${code}`,
        `&#x${hex};`,
        `&#X00${hex.toUpperCase()};`,
        `\\${hex} `,
        `\\${hex.toUpperCase().padStart(6, '0')}`,
      ];
      expect(
        written.filter((html) => !mayWriteEmoji(`<p>&amp; ${html}`)),
        hex,
      ).toEqual([]);
      expect(mayHoldEmoji(char), hex).toBe(true);
    }
  });

  test('let every named reference to an emoji pass', () => {
    const names =
      'phone female male spades spadesuit clubs clubsuit hearts heartsuit diams diamondsuit'.split(' ');
    expect(names.filter((name) => !isOnlyEmoji(decodeHTML(`&${name};`)))).toEqual([]);
    expect(names.filter((name) => !mayWriteEmoji(`a &${name}; b`))).toEqual([]);
  });

  test('let the halves of a pair pass', () => {
    expect(['&#xD83D;&#xDE00;', '&#55357;&#56832;'].every(mayWriteEmoji)).toBe(true);
  });

  test('stop what mail is full of', () => {
    const html =
      '<p style="color:#1f1f1f">&nbsp;&amp;&#160;&#8217;&#x2019;&#8230;&euro;&copy;&#169; 12 € – “ä” 中文 العربية</p>';
    expect(mayWriteEmoji(html)).toBe(false);
  });
});

test.each([ZWJ, `👩${ZWJ}`, '\ufe0f', '🇩', `${ZWJ}क`, '1'])(
  'time grows with the length of a text of %j',
  (part) => {
    expect(growthOf((count) => findEmojis(`${part.repeat(count)}👩`), 4_500)).toBeLessThan(LINEAR);
  },
);

test('a text of more emojis than any person writes is refused', () => {
  expect(findEmojis('👩'.repeat(20_000))).toHaveLength(20_000);
  expect(() => findEmojis('👩'.repeat(20_001))).toThrow('over 20000 emojis');
});
