import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { parse } from 'acorn';

export interface Regex {
  source: string;
  flags: string;
}

/** A regular expression of the program, or a place that makes one. */
export interface Site {
  /** `src/…/file.ts:line:column`, both from 1. */
  place: string;
  /** What it matches; of one that is made while the program runs its constant parts, where it has any. */
  regex?: Regex;
  /** Whether it is made while the program runs. */
  isMade: boolean;
}

const ROOT = new URL('../../', import.meta.url);

/** Every regular expression in the sources: literals as they are, `new RegExp` as a place. */
export function sites(): Site[] {
  return ['src', 'transforms'].flatMap((folder) =>
    readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
      .flatMap((file) => sitesOf(`${folder}/${file}`)),
  );
}

function sitesOf(file: string): Site[] {
  const source = readFileSync(new URL(file, ROOT), 'utf8');
  // Types become spaces, so that places stay where they are.
  const program = parse(stripTypeScriptTypes(source), { ecmaVersion: 'latest', sourceType: 'module' });
  const found: Site[] = [];
  const open: unknown[] = [program];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === null || typeof node !== 'object') continue;
    if (isRegexLiteral(node)) {
      const { pattern, flags } = node.regex;
      found.push({
        place: placeOf(file, source, node.start),
        regex: { source: pattern, flags },
        isMade: false,
      });
    } else {
      if (makesRegex(node)) {
        found.push({ place: placeOf(file, source, node.start), isMade: true, ...constantParts(node) });
      }
      open.push(...Object.values(node));
    }
  }
  return found;
}

interface RegexLiteral {
  start: number;
  regex: { pattern: string; flags: string };
}

function isRegexLiteral(node: object): node is RegexLiteral {
  return 'type' in node && node.type === 'Literal' && 'regex' in node && node.regex !== null;
}

interface RegexCall {
  start: number;
  arguments: { type: string; value?: unknown; quasis?: { value: { cooked: string } }[] }[];
}

function makesRegex(node: object): node is RegexCall {
  const isCall = 'type' in node && (node.type === 'NewExpression' || node.type === 'CallExpression');
  return isCall && 'callee' in node && (node.callee as { name?: string }).name === 'RegExp';
}

/** A template with a digit in each of its holes: they hold a name or a number where the program never came by. */
function constantParts({ arguments: [pattern, flags] }: RegexCall): { regex?: Regex } {
  const parts = pattern?.quasis?.map(({ value }) => value.cooked);
  return parts ? { regex: { source: parts.join('9'), flags: String(flags?.value ?? '') } } : {};
}

function placeOf(file: string, source: string, offset: number): string {
  const lines = source.slice(0, offset).split('\n');
  return `${file}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}
