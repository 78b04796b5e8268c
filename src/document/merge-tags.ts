import { SendableError } from '../errors.ts';
import { assignRoles } from './merge-tag-roles.ts';
import {
  DIRECTIVE_SIGN,
  MAX_TAG_LENGTH,
  MERGE_TAG_SYNTAXES,
  type MergeTagSyntax,
} from './merge-tag-syntaxes.data.ts';

/**
 * What a merge tag does: it is replaced by a value, or it opens, divides or closes a block of the template's
 * control flow (`{% if %}`, `{% else %}`, `{% endif %}`).
 */
export type MergeTagRole = 'value' | 'open' | 'middle' | 'close';

/** A placeholder of a template language. Offsets are UTF-16 units of the source. */
export interface MergeTag {
  start: number;
  end: number;
  /** Between the delimiters, trimmed. */
  body: string;
  syntax: string;
  role: MergeTagRole;
}

/** Any character that an opening delimiter can start with; a message without one has no merge tag. */
const MAY_OPEN = new RegExp(
  `\\{[{%#/$\\p{L}_]|<%|<\\?(?:php|=)|\\[[[%]|\\*\\||%[%{]|#[#{\\p{L}]|\\$[{!]|${DIRECTIVE_SIGN}`,
  'u',
);

/**
 * Finds the merge tags of a source, in order and without overlap. The inner of two nested openings wins
 * (`{{ {{x}} }}`), and a tag without an end is text.
 *
 * @param extra examples of further syntaxes, a name between its delimiters: `[name]`, `-name-`, `<<name>>`.
 * @throws SendableError CONFIG_INVALID where an example holds no name between two delimiters.
 */
export function findMergeTags(source: string, extra: readonly string[] = []): MergeTag[] {
  if (extra.length === 0 && !MAY_OPEN.test(source)) return [];
  const syntaxes =
    extra.length === 0 ? MERGE_TAG_SYNTAXES : [...MERGE_TAG_SYNTAXES, ...extra.map(syntaxOfExample)];
  const openings = extra.length === 0 ? OPENINGS : openingsOf(syntaxes);
  openings.lastIndex = 0;
  const finders = syntaxes.map((syntax) => new Finder(source, syntax));
  const tags: MergeTag[] = [];
  for (let match = openings.exec(source); match; match = openings.exec(source)) {
    const end = endOf(finders, source, match.index);
    if (end === undefined) {
      openings.lastIndex = match.index + 1;
      continue;
    }
    tags.push(end);
    openings.lastIndex = end.end;
  }
  return assignRoles(tags);
}

function openingsOf(syntaxes: readonly MergeTagSyntax[]): RegExp {
  return new RegExp(syntaxes.map((syntax) => escapeRegExp(syntax.open)).join('|'), 'g');
}

const OPENINGS = openingsOf(MERGE_TAG_SYNTAXES);

/** The tag of the first syntax that fits at `start`. */
function endOf(finders: readonly Finder[], source: string, start: number): MergeTag | undefined {
  for (const finder of finders) {
    if (!source.startsWith(finder.syntax.open, start)) continue;
    const end = finder.endFrom(start);
    if (end === -1) continue;
    const { open, close, name } = finder.syntax;
    const body = source.slice(start + open.length, end - close.length).trim();
    return { start, end, body, syntax: name, role: 'value' };
  }
  return undefined;
}

/** Looks for the end of one syntax's tags; remembers the next close, so that openings without one stay cheap. */
class Finder {
  readonly syntax: MergeTagSyntax;
  readonly #source: string;
  #nextClose = -2;

  constructor(source: string, syntax: MergeTagSyntax) {
    this.#source = source;
    this.syntax = syntax;
  }

  /** The offset behind the tag that opens at `start`, -1 where none does. */
  endFrom(start: number): number {
    const { open, close, body } = this.syntax;
    const from = start + open.length;
    if (body) {
      body.lastIndex = from;
      const inner = body.exec(this.#source);
      const end = inner ? from + inner[0].length : -1;
      return end > from && this.#source.startsWith(close, end) ? end + close.length : -1;
    }
    const end = this.#closeFrom(from);
    if (end === -1 || end - from > MAX_TAG_LENGTH) return -1;
    const inner = this.#source.slice(from, end);
    return inner.trim() === '' || inner.includes(open) ? -1 : end + close.length;
  }

  #closeFrom(from: number): number {
    if (this.#nextClose !== -1 && this.#nextClose < from) {
      this.#nextClose = this.#source.indexOf(this.syntax.close, from);
    }
    return this.#nextClose;
  }
}

function syntaxOfExample(example: string): MergeTagSyntax {
  const match = /^([^\p{L}\p{N}\s]{1,8})[\p{L}\p{N}_ -]*?([^\p{L}\p{N}\s]{1,8})$/u.exec(example);
  const [, open, close] = match ?? [];
  if (open === undefined || close === undefined) {
    throw new SendableError(
      'CONFIG_INVALID',
      `mergeTags: "${example}" is no merge tag; write a name between its delimiters, like "[name]"`,
    );
  }
  const body = new RegExp(`[\\p{L}_][\\p{L}\\p{N}_.:-]{0,80}(?=${escapeRegExp(close)})`, 'uy');
  return { name: example, open, close, body };
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/**
 * Whether the blocks that open among these tags close among them too, in order: a piece of a template in which
 * they do not may not be taken away whole.
 */
export function isBalanced(tags: readonly MergeTag[]): boolean {
  let open = 0;
  for (const tag of tags) {
    if (tag.role === 'open') open++;
    else if (tag.role === 'close' && --open < 0) return false;
    else if (tag.role === 'middle' && open === 0) return false;
  }
  return open === 0;
}
