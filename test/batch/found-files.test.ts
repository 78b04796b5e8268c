import { execFileSync } from 'node:child_process';
import { readlinkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { batch, contentOf, folderOf, reportsOf, TIDY, UGLY } from './folder.ts';

describe('what is found', () => {
  test('every extension, whatever its case; not what is ignored, not node_modules', async () => {
    const extensions = 'html htm xhtml hbs liquid twig jinja j2 ejs erb mustache njk HTML'.split(' ');
    const folder = folderOf({
      ...Object.fromEntries(extensions.map((extension) => [`a.${extension}`, TIDY])),
      'a.txt': UGLY,
      'node_modules/a/a.html': UGLY,
      '.gitignore': 'build/\n*.tmp.html\n',
      'build/a.html': UGLY,
      'b.tmp.html': UGLY,
      'sub/.sendableignore': '*\n!keep.html\n',
      'sub/drop.html': UGLY,
      'sub/keep.html': TIDY,
    });
    const reports = reportsOf(await batch(folder, '--format', 'ndjson', '.'));
    const expected = [...extensions.map((extension) => `a.${extension}`), 'sub/keep.html'].sort();
    expect(Object.keys(reports)).toEqual(expected);
    const all = reportsOf(await batch(folder, '--format', 'ndjson', '--no-ignore', '.'));
    expect(Object.keys(all)).toHaveLength(expected.length + 3);
  });

  test('ignore files above the folder count, up to the repository', async () => {
    const folder = folderOf({
      '.gitignore': 'drafts/**/*.html\n',
      'drafts/de/a.html': UGLY,
      'drafts/b.njk': TIDY,
    });
    execFileSync('git', ['init', '--quiet', folder]);
    expect(Object.keys(reportsOf(await batch(join(folder, 'drafts'), '--format', 'ndjson', '.')))).toEqual([
      'b.njk',
    ]);
    const named = await batch(folder, 'drafts/de/a.html');
    expect(named.stderr).toBe('sendable: drafts/de/a.html is ignored; --no-ignore takes it\n');
    expect(named.code).toBe(0);
  });

  test('globs, braces and names that look like globs', async () => {
    const folder = folderOf({
      'de/a.html': TIDY,
      'fr/b.html': TIDY,
      'it/c.html': TIDY,
      '[x].html': TIDY,
      'e.txt': TIDY,
    });
    const names = async (...operands: string[]) =>
      Object.keys(reportsOf(await batch(folder, '--format', 'ndjson', ...operands)));
    expect(await names('{de,fr}/*.html')).toEqual(['de/a.html', 'fr/b.html']);
    expect(await names('**/*.html')).toEqual(['[x].html', 'de/a.html', 'fr/b.html', 'it/c.html']);
    expect(await names('[x].html', 'de', 'de/a.html')).toEqual(['[x].html', 'de/a.html']);
    expect(await names('*.txt', `${folder}/i*/*.html`)).toEqual(['e.txt', 'it/c.html']);
  });

  test('no link leads out of the folder', async () => {
    const outside = folderOf({ 'a.html': UGLY, 'sub/b.html': UGLY });
    const folder = folderOf({ 'own.html': UGLY });
    symlinkSync(join(outside, 'a.html'), join(folder, 'file.html'));
    symlinkSync(join(outside, 'sub'), join(folder, 'folder'));
    symlinkSync('own.html', join(folder, 'inside.html'));
    symlinkSync('gone.html', join(folder, 'dangling.html'));
    symlinkSync('.', join(folder, 'loop'));
    expect(Object.keys(reportsOf(await batch(folder, '--format', 'ndjson', '--write', '.')))).toEqual([
      'own.html',
    ]);
    const named = await batch(
      folder,
      '--format',
      'ndjson',
      '--write',
      'file.html',
      'inside.html',
      'dangling.html',
    );
    expect(named.code).toBe(2);
    const reports = reportsOf(named);
    expect(reports['file.html']?.error?.message).toContain('it is a link out of the folder');
    expect(reports['dangling.html']?.status).toBe('failed');
    expect(reports['own.html']?.status).toBe('clean');
    expect(contentOf(outside, 'a.html')).toBe(UGLY);
    expect(contentOf(outside, 'sub/b.html')).toBe(UGLY);
    expect(readlinkSync(join(folder, 'inside.html'))).toBe('own.html');
  });

  test('names with spaces, line breaks, quotes, dashes and letters of any language', async () => {
    const names = [
      'a b.html',
      'a\nb.html',
      'it\'s "x".html',
      '-v.html',
      'ü你好.html',
      'e\u0301.html',
      '\u001b[31m.html',
    ];
    const folder = folderOf(Object.fromEntries(names.map((name) => [name, UGLY])));
    const text = await batch(folder, '.');
    expect(text.stdout).toContain('a\\u{a}b.html\n');
    expect(text.stdout).not.toContain('\u001b');
    const reports = reportsOf(await batch(folder, '--write', '--format', 'ndjson', '.'));
    expect(Object.keys(reports).sort()).toEqual(names.toSorted());
    for (const name of names) expect(contentOf(folder, name)).toBe(TIDY);
    expect((await batch(folder, '--', '-v.html', 'a\nb.html')).code).toBe(0);
  });
});
