import { describe, expect, test } from 'vitest';
import { declarationsOf } from '../../src/style/declarations.ts';
import { cutsOf, sheetOf } from '../../src/style/sheet.ts';
import { isBlock } from '../../src/style/syntax.ts';

const MASK = '\ue000';

function read(css: string): string[] {
  return declarationsOf(css).map(({ property, value, important, isRaw }) =>
    isRaw ? `raw ${value}` : `${property}:${value}${important ? '!' : ''}`,
  );
}

describe('a style attribute', () => {
  test.each([
    ['color:red', ['color:red']],
    ['COLOR: Red ;;  margin : 0 auto ', ['color:Red', 'margin:0 auto']],
    ['color:red!important;margin:0 ! IMPORTANT', ['color:red!', 'margin:0!']],
    ['background:url(a;b.png) no-repeat', ['background:url(a;b.png) no-repeat']],
    ['font-family:\'a;b\', "c}d"', ['font-family:\'a;b\', "c}d"']],
    ['c\\6f lor:red', ['color:red']],
    ['--Tone:red;--x:{a:b;c}', ['--Tone:red', '--x:{a:b;c}']],
    ['color red;margin:0', ['raw color red', 'margin:0']],
    ['*zoom:1;_height:1px', ['raw *zoom:1', '_height:1px']],
    ['}color:red;margin:0', ['raw }color:red', 'margin:0']],
    ['a{b:c};color:red', ['raw a{b:c}', 'color:red']],
    ['@media x{a:b}color:red', ['raw @media x{a:b}', 'color:red']],
    ['/*x*/color/*y*/:/*z*/red/*;*/', ['color:/*z*/red']],
    ['filter:progid:X.Y(a=1,b="c;d")', ['filter:progid:X.Y(a=1,b="c;d")']],
    ['color:;margin:0', ['color:', 'margin:0']],
    ['', []],
  ])('%s', (css, expected) => {
    expect(read(css)).toEqual(expected);
  });

  test('a merge tag where a declaration would begin stands for itself', () => {
    expect(read(`${MASK.repeat(9)} color:red;${MASK.repeat(5)};margin:0`)).toEqual([
      `raw ${MASK.repeat(9)}`,
      'color:red',
      `raw ${MASK.repeat(5)}`,
      'margin:0',
    ]);
  });

  test.each([
    ['color:red; margin:0', 0, ' margin:0'.trim()],
    ['color:red; margin:0', 1, 'color:red;'],
    ['color:red;margin:0; top:1px', 1, 'color:red; top:1px'],
    [' color:red ; margin:0 ', 0, ' margin:0 '],
    ['color:red', 0, ''],
    ['a:b;\n  color:red;\n  top:0', 1, 'a:b;\n  top:0'],
  ])('of %j declaration %d is cut with what belongs to it', (css, index, left) => {
    const cut = declarationsOf(css)[index];
    expect(css.slice(0, cut?.cutStart) + css.slice(cut?.cutEnd)).toBe(left);
  });

  test('spans are those of the text', () => {
    const css = ' color : red !important ; margin:0';
    const [first] = declarationsOf(css);
    expect(css.slice(first?.start, first?.end)).toBe('color : red !important');
    expect(css.slice(first?.valueStart, first?.valueEnd)).toBe('red');
  });
});

describe('a style sheet', () => {
  const outline = (css: string): string[] =>
    sheetOf(css).blocks.map(
      ({ kind, name, prelude, items }) =>
        `${kind === 'rule' ? '' : `@${name} `}${prelude} {${items
          .filter((item) => !isBlock(item))
          .map((item) => ('property' in item ? item.property || 'raw' : ''))
          .join()}}`,
    );

  test.each([
    ['p{color:red}b{margin:0}', ['p {color}', 'b {margin}']],
    ['<!-- p{color:red} -->', ['p {color}']],
    ['@import url(x);@media screen{p{color:red}}', ['@import url(x) {}', '@media screen {}', 'p {color}']],
    ['p{color:red;b{top:0}left:0}', ['p {color,left}', 'b {top}']],
    ['a{b:hover{c:d}}', ['a {}', 'b:hover {c}']],
    ['a{color:red', ['a {color}']],
    ['@media x{p{a:b}', ['@media x {}', 'p {a}']],
    [
      '@font-face{font-family:x}@keyframes k{from{top:0}}',
      ['@font-face  {font-family}', '@keyframes k {}', 'from {top}'],
    ],
    ['p{color red;top:0}', ['p {raw,top}']],
    [';p{a:b}', [';p {a}']],
    ['p{a:b}}q{c:d}', ['p {a}', '}q {c}']],
  ])('%s', (css, expected) => {
    expect(outline(css)).toEqual(expected);
  });

  test.each([
    ['p{color:red;top:0}', 'p{top:0}'],
    ['p { color: red; top: 0 }', 'p { top: 0 }'],
    ['p { top: 0; color: red; }', 'p { top: 0; }'],
    ['p{color:red}b{top:0}', 'b{top:0}'],
    ['@media x{p{color:red}}b{top:0}', 'b{top:0}'],
    ['@media x{p{color:red}i{top:0}}', '@media x{i{top:0}}'],
    ['p{color:red;b{color:blue}}', ''],
    ['p{}', 'p{}'],
  ])('without its colours %j is %j', (css, left) => {
    let rest = css;
    for (const { start, end } of cutsOf(css, ({ name }) => name === 'color').reverse()) {
      rest = rest.slice(0, start) + rest.slice(end);
    }
    expect(rest).toBe(left);
  });

  test('nesting may be deeper than calls', () => {
    expect(sheetOf('a{'.repeat(50_000)).blocks).toHaveLength(50_000);
    expect(sheetOf(`${'@media x{'.repeat(50_000)}a{color:red}`).blocks).toHaveLength(50_001);
    expect(cutsOf('@media x{a{'.repeat(20_000), () => false)).toEqual([]);
    expect(declarationsOf(`color:${'('.repeat(100_000)}`)).toHaveLength(1);
  });
});
