import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { batch, contentOf, filesIn, folderOf, reportsOf, TIDY, UGLY } from './folder.ts';

describe('what is done with the files', () => {
  test('--check is the default: nothing is written, and what would change fails', async () => {
    const folder = folderOf({ 'a.html': UGLY, 'b.html': TIDY });
    const { code, stdout } = await batch(folder, '.');
    expect(stdout).toMatch(/^a\.html\n +1:3 {2}remove {2}unsafe-html {2}/);
    expect(stdout).toContain(
      '2 files: 1 clean, 1 would change (1 change). Nothing was written; --write does.\n',
    );
    expect(stdout).not.toContain('b.html');
    expect(code).toBe(1);
    expect(contentOf(folder, 'a.html')).toBe(UGLY);
  });

  test('--write writes what changed and nothing else', async () => {
    const folder = folderOf({ 'a.html': UGLY, 'de/b.html': TIDY });
    const past = new Date('2020-01-01');
    utimesSync(join(folder, 'de/b.html'), past, past);
    const { inode } = { inode: statSync(join(folder, 'de/b.html')).ino };
    const ended = await batch(folder, '--write', '.');
    expect(ended.stdout).toContain('2 files: 1 clean, 1 cleaned (1 change, 1 written).\n');
    expect(ended.code).toBe(0);
    expect(contentOf(folder, 'a.html')).toBe(TIDY);
    expect(statSync(join(folder, 'de/b.html'))).toMatchObject({ ino: inode, mtime: past });
    expect(filesIn(folder)).toEqual(['a.html', 'de/b.html']);
    expect((await batch(folder, '.')).code).toBe(0);
  });

  test('--out mirrors the folder that was named', async () => {
    const folder = folderOf({
      'templates/a.html': UGLY,
      'templates/de/b.HTM': TIDY,
      'templates/note.txt': '',
    });
    const { code } = await batch(folder, '--out', 'templates/out', 'templates');
    expect(code).toBe(0);
    expect(contentOf(folder, 'templates/out/a.html')).toBe(TIDY);
    expect(contentOf(folder, 'templates/out/de/b.HTM')).toBe(TIDY);
    expect(contentOf(folder, 'templates/a.html')).toBe(UGLY);
    // What was written is no template the next time.
    await batch(folder, '--out', 'templates/out', 'templates');
    expect(filesIn(folder).filter((name) => name.includes('out/'))).toHaveLength(2);
  });

  test('--out mirrors what holds all that was named', async () => {
    const folder = folderOf({ 'de/a.html': UGLY, 'fr/a.html': UGLY });
    await batch(folder, '--out', 'out', 'de', 'fr/*.html');
    expect(filesIn(folder)).toEqual(['de/a.html', 'fr/a.html', 'out/de/a.html', 'out/fr/a.html']);
  });

  test.each([
    [['--write', '--out', 'x', '.'], '--write and --out contradict each other'],
    [
      ['--format', 'jsn', '.'],
      '--format is "jsn"; it may be text, json, ndjson, sarif, junit, github, markdown',
    ],
    [['--concurrency', '0', '.'], '--concurrency is "0"; it must be a whole number from 1'],
    [['*.html'], 'no file matches *.html'],
    [[], 'name the files, folders or globs to clean'],
    [['--only', 'emojis', '.'], 'there is no rule "emojis"; did you mean "emoji"?'],
  ])('%j is refused', async (args, message) => {
    const { code, stdout, stderr } = await batch(folderOf(), ...args);
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});

describe('exit codes and formats', () => {
  test('a blocked file fails, and is named with its errors', async () => {
    const folder = folderOf({ 'a.html': TIDY, 'b.html': `${UGLY}<p>123-1234567-1234567</p>` });
    const { code, stdout } = await batch(folder, '--only', 'order-id', '--quiet', '--write', '.');
    expect(stdout).toMatch(/^a\.html\n +error {2}order-id {2}.*\n\n$/);
    expect(code).toBe(1);
    expect(contentOf(folder, 'b.html')).toContain(TIDY);
  });

  test('--max-warnings', async () => {
    const folder = folderOf({ 'a.html': '<meta charset="utf-8"><p>Hello</p>' });
    writeFileSync(join(folder, 'a.html'), Buffer.from('<meta charset="utf-8"><p>\xfc</p>', 'latin1'));
    expect((await batch(folder, '.')).code).toBe(0);
    expect((await batch(folder, '--max-warnings', '1', '.')).code).toBe(0);
    expect((await batch(folder, '--max-warnings', '0', '.')).code).toBe(1);
  });

  test('json is one object, ndjson a report a line', async () => {
    const folder = folderOf({ 'a.html': UGLY, 'b.html': TIDY });
    const json = JSON.parse((await batch(folder, '--format', 'json', '.')).stdout);
    const lines = (await batch(folder, '--format', 'ndjson', '.')).stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(json.files).toEqual(
      lines.slice(0, -1).map((line) => ({ ...line, isCached: json.files[0].isCached })),
    );
    expect(json.files).toMatchObject([
      { path: 'a.html', status: 'cleaned', isWritten: false, changes: [{ rule: 'unsafe-html' }] },
      { path: 'b.html', status: 'clean', changes: [] },
    ]);
    expect(json.summary).toMatchObject({ files: 2, clean: 1, cleaned: 1, changes: 1 });
  });

  test('json of no file', async () => {
    const { code, stdout } = await batch(folderOf({ 'a.txt': '' }), '--format', 'json', '.');
    expect(JSON.parse(stdout)).toMatchObject({ files: [], summary: { files: 0 } });
    expect(code).toBe(0);
  });

  test('the order of the report does not depend on the threads', async () => {
    const files = Array.from({ length: 40 }, (_, index) => [
      `f${String(index).padStart(2, '0')}.html`,
      UGLY.repeat(1 + ((index * 7) % 40)),
    ]);
    const folder = folderOf(Object.fromEntries(files));
    const one = await batch(folder, '--no-cache', '--concurrency', '1', '.');
    expect(one.code).toBe(1);
    expect(await batch(folder, '--no-cache', '--concurrency', '3', '.')).toEqual(one);
    const names = Object.keys(reportsOf(await batch(folder, '--format', 'ndjson', '.')));
    expect(names).toEqual(files.map(([name]) => name));
  });
});

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

describe('one bad file does not stop the others', () => {
  test('binary, huge, empty, read-only, a mail, a pipe', async () => {
    const folder = folderOf({
      'a-binary.html': Uint8Array.from({ length: 5_000 }, (_, index) => (index * 197 + (index >> 3)) % 256),
      'b-nul.html': Buffer.alloc(50),
      'd-empty.html': '',
      'e-locked.html': UGLY,
      'f-mail.eml': 'Subject: x\n\nHello',
      'g-deep.html': '<b>'.repeat(2_000),
      'z-ugly.html': UGLY,
    });
    writeFileSync(join(folder, 'c-huge.html'), '');
    truncateSync(join(folder, 'c-huge.html'), 50 * 1024 * 1024);
    chmodSync(join(folder, 'e-locked.html'), 0o444);
    execFileSync('mkfifo', [join(folder, 'h-pipe.html')]);
    const ended = await batch(folder, '--write', '--format', 'ndjson', '.', 'h-pipe.html', 'gone.html');
    expect(ended.code).toBe(2);
    const reports = reportsOf(ended);
    const codes = Object.values(reports).map(({ path, status, error }) => [path, error?.code ?? status]);
    expect(Object.fromEntries(codes)).toEqual({
      'a-binary.html': 'MESSAGE_NOT_TEXT',
      'b-nul.html': 'MESSAGE_NOT_TEXT',
      'c-huge.html': 'MESSAGE_TOO_LARGE',
      'd-empty.html': 'clean',
      'e-locked.html': 'OUTPUT_UNWRITABLE',
      'f-mail.eml': 'clean',
      'g-deep.html': 'MESSAGE_TOO_DEEP',
      'gone.html': 'INPUT_UNREADABLE',
      'h-pipe.html': 'INPUT_UNREADABLE',
      'z-ugly.html': 'cleaned',
    });
    expect(contentOf(folder, 'z-ugly.html')).toBe(TIDY);
    expect(contentOf(folder, 'e-locked.html')).toBe(UGLY);
  });

  test('a text report of a failed file', async () => {
    const { stdout } = await batch(folderOf({ 'a.html': Buffer.alloc(50), 'b.html': TIDY }), '.');
    expect(stdout).toContain(
      'a.html\n  failed  the file holds binary data: 50 NUL characters in 50 (MESSAGE_NOT_TEXT)\n',
    );
    expect(stdout).toContain('2 files: 1 clean, 1 failed.\n');
  });
});

describe('bytes, mode and owner', () => {
  test.each<[name: string, before: Uint8Array, after: Uint8Array]>([
    ['CRLF and no final newline', Buffer.from('<p onclick=x>a</p>\r\n<p>b'), Buffer.from('<p>a</p>\r\n<p>b')],
    ['a byte-order mark', Buffer.from('\ufeff<p onclick=x>ä</p>\n\n'), Buffer.from('\ufeff<p>ä</p>\n\n')],
    ['UTF-16', Buffer.from('\ufeff<p onclick=x>ä\r\n', 'utf16le'), Buffer.from('\ufeff<p>ä\r\n', 'utf16le')],
    [
      'windows-1252',
      Buffer.from('<p onclick=x>\xe4\x80\x81', 'latin1'),
      Buffer.from('<p>\xe4\x80\x81', 'latin1'),
    ],
    [
      'Shift_JIS',
      Buffer.from('<meta charset=shift_jis><p onclick=x>\x95\x5c\x8e\xa6\x81\xad', 'latin1'),
      Buffer.from('<meta charset=shift_jis><p>\x95\x5c\x8e\xa6\x81\xad', 'latin1'),
    ],
  ])('%s stays', async (_name, before, after) => {
    const folder = folderOf({ 'a.html': before });
    const { code } = await batch(folder, '--only', 'unsafe-html', '--write', '.');
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'a.html'))).toEqual(after);
  });

  test('mode and owner stay', async () => {
    const folder = folderOf({ 'a.html': UGLY });
    const path = join(folder, 'a.html');
    const isRoot = process.getuid?.() === 0;
    if (isRoot) chownSync(path, 4_711, 4_712);
    chmodSync(path, 0o754);
    const { uid, gid } = statSync(path);
    await batch(folder, '--write', '.');
    expect(contentOf(folder, 'a.html')).toBe(TIDY);
    expect(statSync(path)).toMatchObject({ uid, gid });
    expect(statSync(path).mode & 0o7777).toBe(0o754);
  });

  test('a file in the way of the mirrored tree', async () => {
    const folder = folderOf({ 'in/a.html': UGLY, 'out/in': 'in the way' });
    const { code, stdout } = await batch(folder, '--out', 'out/in', 'in');
    expect(stdout).toContain('(OUTPUT_UNWRITABLE)');
    expect(code).toBe(2);
  });

  /** A disk of its own, in a namespace that ends with the process; not every machine lets a test have one. */
  const onSmallDisk = (script: string, ...args: string[]) =>
    spawnSync(
      'unshare',
      [
        '--map-root-user',
        '--mount',
        'sh',
        '-c',
        `mount -t tmpfs -o size=72k tmpfs "$0" && ${script}`,
        ...args,
      ],
      { encoding: 'utf8' },
    );

  test.runIf(onSmallDisk('true', folderOf()).status === 0)('a full disk', () => {
    const large = UGLY.repeat(2_000);
    const files = folderOf({ 'a.html': large, 'b.html': UGLY });
    const kept = folderOf();
    const main = `${import.meta.dirname}/../../src/cli/main.ts`;
    const script =
      'cp "$1"/* "$0" && cd "$0" && { "$3" "$4" batch --only unsafe-html --no-cache --write .; code=$?; ' +
      'cp -a . "$2"; exit $code; }';
    const { status, stdout } = onSmallDisk(script, folderOf(), files, kept, process.execPath, main);
    expect(stdout).toContain('the disk is full (OUTPUT_UNWRITABLE)');
    expect(status).toBe(2);
    expect(contentOf(kept, 'a.html')).toBe(large);
    // It may have come to its turn while the disk was full of the other.
    expect([UGLY, TIDY]).toContain(contentOf(kept, 'b.html'));
    expect(filesIn(kept)).toEqual(['a.html', 'b.html']);
  });

  test('a disk that takes no more leaves the old file, and the others go on', () => {
    const large = UGLY.repeat(2_000);
    const folder = folderOf({ 'a.html': large, 'b.html': UGLY });
    const main = `${import.meta.dirname}/../../src/cli/main.ts`;
    // What a full disk does to a write, this limit on a file's size (in KB) does, too.
    const script = `trap '' XFSZ; ulimit -f 8; exec "$0" "$@"`;
    const args = [
      '-c',
      script,
      process.execPath,
      main,
      'batch',
      '--only',
      'unsafe-html',
      '--no-cache',
      '--write',
      '.',
    ];
    const { status, stdout } = spawnSync('bash', args, { cwd: folder, encoding: 'utf8' });
    expect(stdout).toContain('(OUTPUT_UNWRITABLE)');
    expect(status).toBe(2);
    expect(contentOf(folder, 'a.html')).toBe(large);
    expect(contentOf(folder, 'b.html')).toBe(TIDY);
    expect(filesIn(folder)).toEqual(['a.html', 'b.html']);
  });
});
