import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { batch, contentOf, filesIn, folderOf, TIDY, UGLY } from './folder.ts';

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
