import picomatch from 'picomatch';

/**
 * Whether a path is one that globs of the configuration name. A glob without a slash names files of any folder
 * (`*_fr.html`), one that ends with a slash what is in a folder of that name (`de/`).
 *
 * @returns a test of paths from the configuration's folder, with slashes.
 */
export function fileGlobs(globs: readonly string[]): (path: string) => boolean {
  const matchers = globs.map((glob) => {
    const bare = glob.replace(/^\.\//, '');
    if (bare.endsWith('/')) return picomatch([`${bare}**`, `**/${bare}**`], { dot: true });
    return picomatch(bare, { dot: true, basename: !bare.includes('/') });
  });
  return (path) => matchers.some((matches) => matches(path));
}
