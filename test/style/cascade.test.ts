import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/document/document.ts';
import { type Element, isText, type Text } from '../../src/document/node.ts';
import { Editor } from '../../src/editor.ts';
import type { Cascade } from '../../src/style/cascade.ts';
import type { Source } from '../../src/style/sources.ts';
import { Workspace } from '../../src/workspace.ts';

function open(html: string): {
  styles: Cascade;
  editor: Editor;
  find: (tag: string, at?: number) => Element;
} {
  const workspace = new Workspace(parseDocument(html), '');
  const find = (tag: string, at = 0): Element => {
    const element = workspace.document.index.elements.get(tag)?.[at];
    if (!element) throw new Error(`no <${tag}>`);
    return element;
  };
  return { styles: workspace.styles(600), editor: new Editor(workspace, 'test', false), find };
}

function textOf(element: Element): Text {
  const text = element.childNodes.find(isText);
  if (!text) throw new Error('no text');
  return text;
}

/** Where a value comes from, in a word and the text that can be cut. */
function shown(source: Source | undefined): string {
  if (!source) return 'nothing';
  if (source.origin === 'user-agent') return 'user-agent';
  if (source.origin === 'attribute') return `${source.attribute} of <${source.element.tagName}>`;
  const { declaration, element } = source;
  const css =
    source.origin === 'style-sheet'
      ? source.text.value
      : (element.attrs.find(({ name }) => name === 'style')?.value ?? '');
  return `${source.origin}: ${css.slice(declaration.cutStart, declaration.cutEnd).trim()}`;
}

describe('where a value comes from', () => {
  test.each([
    ['<p style="top:0;font-size:12px">x', 'p', 'font-size', 'style-attribute: font-size:12px'],
    ['<style>p{font:12px/1 x}</style><p>x', 'p', 'font-size', 'style-sheet: font:12px/1 x'],
    [
      '<style>p{color:red!important}</style><p style="color:blue">x',
      'p',
      'color',
      'style-sheet: color:red!important',
    ],
    ['<div style="color:red;"><p><b>x', 'b', 'color', 'style-attribute: color:red;'],
    ['<font size=2><b>x', 'b', 'font-size', 'size of <font>'],
    ['<table cellpadding=3><tr><td>x', 'td', 'padding-left', 'cellpadding of <table>'],
    ['<body link=red><a href=x>x', 'a', 'color', 'link of <body>'],
    ['<a href=x>x', 'a', 'color', 'user-agent'],
    ['<h1>x', 'h1', 'font-size', 'user-agent'],
    ['<p>x', 'p', 'color', 'nothing'],
    ['<p style="color:red;color:bogus">x', 'p', 'color', 'style-attribute: color:red;'],
    [
      '<p dir=rtl style="padding-left:1px;padding-inline-end:9px">x',
      'p',
      'padding-left',
      'style-attribute: padding-inline-end:9px',
    ],
    ['<div style="color:red"><p style="color:inherit">x', 'p', 'color', 'style-attribute: color:red'],
  ])('%s: %s of %s', (html, tag, property, expected) => {
    const { styles, find } = open(html);
    expect(shown(styles.origin(find(tag), property)?.source)).toBe(expected);
  });

  test('all that apply, the winner first', () => {
    const { styles, find } = open('<style>p{color:red}.a{color:blue}</style><p class=a style="color:lime">x');
    expect(styles.contenders(find('p'), 'color').map(({ value }) => value)).toEqual(['lime', 'blue', 'red']);
    expect(styles.declared(find('p'), 'margin-left')?.source.origin).toBeUndefined();
  });

  test('every declaration of the author is shown, also what applies nowhere and what is none', () => {
    const { styles } = open(
      '<style>@media print{p{color:red}}i{a b;c:d}@font-face{e:f}</style><p style="g:h;{{x}} i:j">x<b style>',
    );
    const list = [...styles.authorDeclarations()].map(({ declaration }) => declaration.property || 'raw');
    expect(list).toEqual(['g', 'raw', 'i', 'color', 'raw', 'c', 'e']);
  });

  test('whether a rule applies', () => {
    const { styles, find } = open(
      '<style>@media (max-width:400px){p{color:red}}b{top:0}</style><p>x<b>y</b>',
    );
    const rules = [...styles.authorDeclarations()].map((source) =>
      source.origin === 'style-sheet' ? source.block : undefined,
    );
    const [first, second] = rules;
    if (!first || !second) throw new Error('no rules');
    expect([styles.applies(first, find('p')), styles.at(320).applies(first, find('p'))]).toEqual([
      false,
      true,
    ]);
    expect(styles.applies(second, find('b'))).toBe(true);
  });
});

describe('the answer follows edits', () => {
  test('of an attribute', () => {
    const { styles, editor, find } = open('<div style="color:red;font-size:20px"><p>x');
    expect(styles.computed(find('p'), 'color')).toBe('rgb(255, 0, 0)');
    editor.replaceInAttribute(find('div'), 'style', 0, 10, '', 'test');
    expect(styles.computed(find('p'), 'color')).toBe('rgb(0, 0, 0)');
    expect(styles.pixels(find('p'), 'font-size')).toBe(20);
    editor.removeAttribute(find('div'), 'style', 'test');
    expect(styles.pixels(find('p'), 'font-size')).toBe(16);
    editor.setAttribute(find('p'), 'align', 'right', 'test');
    expect(styles.alignment(find('p'))).toBe('right');
  });

  test('of a class, and of a style sheet', () => {
    const { styles, editor, find } = open(
      '<style>.a{margin-left:5px}p.b b{color:red}</style><p class="a b"><b>x',
    );
    expect([styles.pixels(find('p'), 'margin-left'), styles.computed(find('b'), 'color')]).toEqual([
      5,
      'rgb(255, 0, 0)',
    ]);
    editor.setAttribute(find('p'), 'class', 'b', 'test');
    expect(styles.pixels(find('p'), 'margin-left')).toBe(0);
    const text = textOf(find('style'));
    editor.replaceText(
      [{ node: text, from: text.value.indexOf('color'), to: text.value.length }],
      'top:0}',
      'test',
    );
    expect(styles.computed(find('b'), 'color')).toBe('rgb(0, 0, 0)');
    editor.remove(find('style'), 'test');
    expect([...styles.authorDeclarations()]).toEqual([]);
  });

  test('of the order of elements', () => {
    const { styles, editor, find } = open(
      '<style>p:first-child{color:red}i + p{color:blue}</style><div><i>1</i><p>2</p></div>',
    );
    expect(styles.computed(find('p'), 'color')).toBe('rgb(0, 0, 255)');
    editor.remove(find('i'), 'test');
    expect(styles.computed(find('p'), 'color')).toBe('rgb(255, 0, 0)');
    editor.unwrap(find('div'), 'test');
    expect(styles.computed(find('p'), 'color')).toBe('rgb(0, 0, 0)');
  });
});

describe('what hides a text', () => {
  test.each([
    ['<div style="display:none"><p>x', 'display of <div>'],
    ['<p hidden>x', 'display of <p>'],
    ['<p style="visibility:hidden">x', 'visibility of <p>'],
    ['<div style="opacity:0"><p>x', 'opacity of <div>'],
    ['<div style="font-size:0"><p>x', 'font-size of <p>'],
    ['<div style="max-height:0;overflow:hidden"><p>x', 'max-height of <div>'],
    ['<div style="height:0px;overflow:hidden"><p>x', 'height of <div>'],
    ['<div style="width:0;overflow:hidden"><p>x', 'width of <div>'],
    ['<div style="text-indent:-9999px"><p>x', 'text-indent of <p>'],
    ['<div style="position:absolute;left:-5000px"><p>x', 'left of <div>'],
    ['<div style="margin-left:-3000px"><p>x', 'margin-left of <div>'],
    ['<details><p>x</p></details>', 'open of <details>'],
    ['<style>@media (max-width:600px){p{display:none}}</style><p>x', 'display of <p>'],
    ['<div style="visibility:hidden"><p style="visibility:visible">x', 'nothing'],
    ['<div style="max-height:0"><p>x', 'nothing'],
    ['<span style="height:0;overflow:hidden"><p>x', 'nothing'],
    ['<table style="height:0;overflow:hidden"><tr><td><p>x', 'nothing'],
    ['<details open><p>x</p></details>', 'nothing'],
    ['<p style="opacity:.1">x', 'nothing'],
    ['<p style="display:none;display:block">x', 'nothing'],
  ])('%s: %s', (html, expected) => {
    const { styles, find } = open(html);
    const hiding = styles.hiding(find('p'));
    expect(hiding ? `${hiding.property} of <${hiding.element.nodeName}>` : 'nothing').toBe(expected);
  });
});

describe('fragments and merge tags', () => {
  test('text outside of any element has the style of the body that HTML implies', () => {
    const { styles, find } = open('<style>body{font-size:14px}body>p{color:red}</style>Hello<p>x');
    const root = find('p').parentNode;
    if (!root) throw new Error('no root');
    expect(styles.pixels(root, 'font-size')).toBe(14);
    expect(styles.computed(find('p'), 'color')).toBe('rgb(255, 0, 0)');
  });

  test('a value that only the template knows does not count', () => {
    const { styles, find } = open('<p style="font-size:14px;font-size:{{size}}px;color:{{color}}">x');
    expect(styles.pixels(find('p'), 'font-size')).toBe(14);
    expect(styles.declared(find('p'), 'color')).toBeUndefined();
  });
});

describe('hostile style sheets', () => {
  const repeat = (count: number, part: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => part(index)).join('');
  const computeAll = (html: string): void => {
    const workspace = new Workspace(
      parseDocument(html, { limits: { bytes: 1e8, depth: 2_000, nodes: 1e6 } }),
      '',
    );
    for (const element of workspace.document.index.inOrder)
      workspace.styles(600).computed(element, 'font-size');
  };

  test.each([
    [
      'many rules by class',
      `<style>${repeat(5_000, (i) => `.c${i}{color:red}`)}</style>${repeat(10_000, (i) => `<p class=c${i}>`)}`,
    ],
    [
      'many elements of one look',
      `<style>${repeat(5_000, () => 'div p{top:0}')}</style><div>${repeat(10_000, () => '<p>')}`,
    ],
    [
      'siblings',
      `<style>${repeat(20, (i) => `.x${i} ~ p{top:0}p:nth-of-type(${i}n){top:0}`)}</style>${repeat(10_000, () => '<p>')}`,
    ],
    ['deep elements', `<style>div div div{top:0}</style>${'<div style="font-size:1em">'.repeat(1_000)}`],
    ['deep rules', `<style>${'p{'.repeat(50_000)}</style><p>`],
    [
      'custom properties that double',
      `<style>p{${repeat(60, (i) => `--v${i}:var(--v${i + 1})var(--v${i + 1});`)}font-size:var(--v0)}</style><p>`,
    ],
    [
      'custom properties in a ring',
      `<style>p{--a:var(--b)var(--b);--b:var(--a)var(--a);font-size:var(--a)}</style><p>`,
    ],
    ['deep calculations', `<p style="font-size:${'calc('.repeat(50_000)}">`],
    ['a long selector', `<style>${'p '.repeat(50_000)}{top:0}</style><p>`],
  ])('%s', { timeout: 5_000 }, (_, html) => {
    computeAll(html);
  });

  test('too many rules for too many looks end in an error', { timeout: 5_000 }, () => {
    const html = `<style>${repeat(5_000, () => 'div p{top:0}')}</style><div>${repeat(10_000, (i) => `<p id=i${i}>`)}`;
    expect(() => computeAll(html)).toThrow(expect.objectContaining({ code: 'MESSAGE_TOO_COMPLEX' }));
  });
});
