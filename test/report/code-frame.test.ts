import { describe, expect, test } from 'vitest';
import { frameOf } from '../../src/report/code-frame.ts';
import type { Source } from '../../src/result.ts';

function sourceOf(text: string, part: string): Source {
  const start = text.indexOf(part);
  const before = text.slice(0, start).split(/\r\n?|\n/);
  return { start, end: start + part.length, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

const frame = (text: string, ...parts: [string, ...string[]]): string => {
  const [first, ...more] = parts.map((part) => sourceOf(text, part)) as [Source, ...Source[]];
  const { text: line, carets } = frameOf(text, [first, ...more]);
  return `${line}\n${carets}`;
};

describe('a code frame', () => {
  test.each<[name: string, text: string, parts: [string, ...string[]], expected: string]>([
    ['one place', 'a\n<p id=x>b', ['id=x'], '<p id=x>b\n   ^^^^'],
    ['two in one line', '<p id=x class=y>', ['id=x', 'class'], '<p id=x class=y>\n   ^^^^ ^^^^^'],
    ['one that goes on in the next line', '<p>\r\n<b\nid=x>', ['<b\nid=x>'], '<b\n^^'],
    ['tabs take one column', '\t\t<p id=x>', ['id=x'], '  <p id=x>\n     ^^^^'],
    ['wide characters take two', '你好 <b>', ['<b>'], '你好 <b>\n     ^^^'],
    ['an emoji takes two', '👋 <b>', ['<b>'], '👋 <b>\n   ^^^'],
    ['combining characters take none', 'e\u0301 <b>', ['<b>'], 'e\u0301 <b>\n  ^^^'],
    ['what acts on a terminal is shown', '\u001b[2J <b>', ['<b>'], '\\u{1b}[2J <b>\n          ^^^'],
  ])('%s', (_name, text, parts, expected) => {
    expect(frame(text, ...parts)).toBe(expected);
  });

  test('an empty place, and one at the end of a line', () => {
    const at = (offset: number): Source => ({ start: offset, end: offset, line: 1, column: offset + 1 });
    expect(frameOf('abc', [at(1)])).toEqual({ line: 1, text: 'abc', carets: ' ^' });
    expect(frameOf('abc\n', [at(3)])).toEqual({ line: 1, text: 'abc', carets: '   ^' });
  });

  test('a long line is cut around the place', () => {
    const text = `${'x'.repeat(5_000)}👋<b>${'y'.repeat(5_000)}`;
    const [line = '', carets = ''] = frame(text, '<b>').split('\n');
    expect(line.length).toBeLessThan(110);
    expect(line.startsWith('…x')).toBe(true);
    expect(line.endsWith('y…')).toBe(true);
    expect(carets.trim()).toBe('^^^');
    // The emoji is two units and two columns, so that they can be compared.
    expect(carets.indexOf('^')).toBe(line.indexOf('<b>'));
  });
});
