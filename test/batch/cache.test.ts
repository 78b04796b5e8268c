import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCache } from '../../src/batch/cache.ts';
import { batch, folderOf, reportsOf, UGLY } from './folder.ts';

const job = (text: string, options = {}) => ({ bytes: Buffer.from(text), message: {}, options });

describe('a cache', () => {
  test('knows what was added, by content, configuration and version', async () => {
    const path = join(folderOf(), 'a/b.cache');
    const first = await openCache(path, '1');
    first.add(first.keyOf(job('a')), '{"a":1}');
    await first.close();
    const second = await openCache(path, '1');
    expect(second.get(second.keyOf(job('a')))).toBe('{"a":1}');
    expect(second.get(second.keyOf(job('b')))).toBeUndefined();
    expect(second.get(second.keyOf(job('a', { maxWidth: 1 })))).toBeUndefined();
    await second.close();
    const other = await openCache(path, '2');
    expect(other.get(other.keyOf(job('a')))).toBeUndefined();
    await other.close();
  });

  test('survives a last line that was cut off', async () => {
    const path = join(folderOf(), 'a.cache');
    const first = await openCache(path, '1');
    for (const text of ['a', 'b'])
      first.add(first.keyOf(job(text)), JSON.stringify({ text: 'é'.repeat(9) + text }));
    await first.close();
    writeFileSync(path, readFileSync(path).subarray(0, -9));
    const second = await openCache(path, '1');
    expect(second.get(second.keyOf(job('a')))).toContain('éa');
    expect(second.get(second.keyOf(job('b')))).toBeUndefined();
    second.add(second.keyOf(job('b')), '{"b":2}');
    await second.close();
    const third = await openCache(path, '1');
    expect(third.get(third.keyOf(job('b')))).toBe('{"b":2}');
    await third.close();
  });

  test('drops what nothing asks for any more', async () => {
    const path = join(folderOf(), 'a.cache');
    const texts = Array.from({ length: 100 }, (_, index) => String(index));
    const first = await openCache(path, '1');
    for (const text of texts) first.add(first.keyOf(job(text)), `{"n":${text}}`);
    await first.close();
    const second = await openCache(path, '1');
    for (const text of texts.slice(0, 10)) second.get(second.keyOf(job(text)));
    second.add(second.keyOf(job('new')), '{}');
    await second.close();
    expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(12);
  });

  test('that cannot be written is none', async () => {
    const folder = folderOf({ file: '' });
    const cache = await openCache(join(folder, 'file/a.cache'), '1');
    cache.add(cache.keyOf(job('a')), '{}');
    await cache.close();
  });
});

describe('a second run', () => {
  test('cleans nothing, and says the same', async () => {
    const folder = folderOf({ 'a.html': UGLY, 'b.html': Buffer.alloc(9), 'c.html': '<b>'.repeat(2_000) });
    const args = ['--cache', 'own.cache', '--format', 'ndjson', '.'];
    const first = reportsOf(await batch(folder, ...args));
    const second = reportsOf(await batch(folder, ...args));
    for (const [name, report] of Object.entries(second)) {
      expect(report).toEqual({ ...first[name], isCached: true });
    }
    // What is known is also enough to write.
    const written = reportsOf(await batch(folder, '--write', ...args));
    expect(written['a.html']).toMatchObject({ isCached: true, isWritten: true });
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe('<p>Hello</p>\n');
    expect(reportsOf(await batch(folder, ...args))['a.html']).toMatchObject({
      isCached: false,
      status: 'clean',
    });
  });

  test('the cache is not in the folder', async () => {
    const folder = folderOf({ 'in/a.html': UGLY });
    await batch(join(folder, 'in'), '.');
    expect(readdirSync(join(folder, 'in')).filter((name) => name !== '.cache')).toEqual(['a.html']);
  });
});
