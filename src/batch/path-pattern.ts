import { SendableError } from '../errors.ts';
import { marketplaces } from '../policy/marketplaces.data.ts';

/** What the path of a template says of its messages. */
export interface PathContext {
  /** BCP 47. */
  language?: string;
  /** A host. */
  marketplace?: string;
}

const LANGUAGES: ReadonlySet<string> = new Set(
  marketplaces.flatMap(({ languages }) => languages.map((tag) => tag.split('-', 1)[0] as string)),
);

/** Hosts, and the countries that stand for them; the United Kingdom is as often `uk` as `gb`. */
const MARKETPLACES: ReadonlyMap<string, string> = new Map([
  ...marketplaces.map(({ host }) => [host, host] as const),
  ...marketplaces.map(({ host, region }) => [region.toLowerCase(), host] as const),
  ['uk', 'amazon.co.uk'],
]);

function oneOf(names: Iterable<string>): string {
  return [...names].map((name) => name.replaceAll('.', '\\.')).join('|');
}

/** A part takes as little as it may, so that `*_{language}` reads all of `mail_pt_BR`. */
const PARTS: Record<string, string> = {
  '{language}': `(?<language>(?i:${oneOf(LANGUAGES)})(?:[-_](?:[A-Za-z]{4}|[A-Za-z]{2}))?)`,
  '{marketplace}': `(?<marketplace>(?i:${oneOf(MARKETPLACES.keys())}))`,
  '**': '.*?',
  '*': '[^/]*?',
  '?': '[^/]',
};

/**
 * Reads language and marketplace from a path by a pattern: `{language}/`, `*_{language}.html`,
 * `{marketplace}/{language}/**`. A pattern without a slash is held against the file's name, one that ends with a
 * slash against the folders. What is no language or country of a marketplace is none: `css/` says nothing.
 *
 * @returns what it says of a path from the configuration's folder, with slashes; undefined where it does not fit.
 * @throws SendableError CONFIG_INVALID for a pattern that reads nothing.
 */
export function pathPattern(pattern: string): (path: string) => PathContext | undefined {
  if (!/\{(?:language|marketplace)\}/.test(pattern)) {
    throw new SendableError(
      'CONFIG_INVALID',
      `paths: "${pattern}" holds neither {language} nor {marketplace}`,
    );
  }
  const bare = pattern.replace(/^(?:\.\/|\*\*\/)/, '');
  const source = bare.replace(
    /\{(?:language|marketplace)\}|\*\*|[*?]|[\\^$.+()[\]{}|]/g,
    (part) => PARTS[part] ?? `\\${part}`,
  );
  // The first folder of the name decides, from the top.
  const isAnywhere = !bare.slice(0, -1).includes('/');
  const regExp = new RegExp(
    `^${isAnywhere ? '(?:.*?/)??' : ''}${source}${bare.endsWith('/') ? '.*' : ''}$`,
    'ds',
  );
  return (path) => {
    for (let from = 0; from !== -1; from = isAnywhere ? path.indexOf('/', from + 1) : -1) {
      const found = contextOf(regExp.exec(path.slice(from === 0 ? 0 : from + 1)));
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

function contextOf(match: RegExpExecArray | null): PathContext | undefined {
  if (match === null) return undefined;
  const { language, marketplace } = match.groups ?? {};
  const host = MARKETPLACES.get(marketplace?.toLowerCase() ?? '');
  return {
    ...(language !== undefined && { language: new Intl.Locale(language.replace('_', '-')).toString() }),
    ...(host !== undefined && { marketplace: host }),
  };
}
