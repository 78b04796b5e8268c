import type { Span } from '../document/span.ts';
import type { Declaration } from '../style/declaration.ts';
import { cutsOf, sheetOf } from '../style/sheet.ts';
import { type Block, isBlock } from '../style/syntax.ts';
import { inOneLine } from './messages.ts';

/** A part of a text that goes or becomes another. Offsets are UTF-16 units of the text. */
export interface PartEdit {
  start: number;
  end: number;
  text: string;
  message: string;
}

/** What a rule makes of a declaration: it goes whole, or parts of it are replaced. */
export interface Judgement {
  message: string;
  /** Sorted and apart from each other, in units of the text that the declaration stands in; none: it goes whole. */
  parts?: readonly { start: number; end: number; text: string }[];
}

export type Judged = ReadonlyMap<Declaration, Judgement>;

/** The edits that judgements of a style attribute come to, in order; none where nothing of it is left. */
export function attributeEdits(declarations: readonly Declaration[], judged: Judged): PartEdit[] | undefined {
  if (declarations.every((declaration) => isCut(judged.get(declaration)))) return undefined;
  return joined(editsOf(judged));
}

/**
 * The edits that judgements of a style sheet come to, in order. What is left empty goes with what emptied it.
 *
 * @param goes what an at-rule that is forbidden as a whole is logged as, by its name.
 * @param holdsTag whether a merge tag stands in a part: then neither a rule nor an at-rule goes whole.
 */
export function sheetEdits(
  css: string,
  judged: Judged,
  goes: (block: Block) => string | undefined,
  holdsTag: (span: Span) => boolean,
): PartEdit[] {
  const edits = editsOf(judged);
  const cutAt = new Set(
    [...judged].flatMap(([{ cutStart }, judgement]) => (isCut(judgement) ? [cutStart] : [])),
  );
  const blocks = new Map(sheetOf(css).blocks.map((block) => [block.start, block]));
  const reasonOf = (start: number): string | undefined => {
    const block = blocks.get(start);
    return block && !holdsTag(block) ? goes(block) : undefined;
  };
  const wholes = cutsOf(
    css,
    ({ kind, start }) =>
      kind === 'declaration' ? cutAt.has(start) : kind === 'at-rule' && reasonOf(start) !== undefined,
    holdsTag,
  );
  const all: PartEdit[] = [];
  let next = 0;
  for (const { start, end, kind } of wholes) {
    for (; next < edits.length && (edits[next] as PartEdit).start < start; next++)
      all.push(edits[next] as PartEdit);
    const messages = new Set<string>();
    for (; next < edits.length && (edits[next] as PartEdit).end <= end; next++)
      messages.add((edits[next] as PartEdit).message);
    const reason = kind === 'at-rule' ? reasonOf(start) : undefined;
    all.push({ start, end, text: '', message: reason ?? inOneLine([...messages]) });
  }
  return joined([...all, ...edits.slice(next)]);
}

/** Whether nothing that a browser or a person could miss is left of a style sheet. */
export function isEmptied(css: string, edits: readonly PartEdit[]): boolean {
  return /^(?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/|<!--|-->)*$/.test(edited(css, edits));
}

/** A text with its edits. */
export function edited(css: string, edits: readonly PartEdit[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, text } of edits) {
    result += css.slice(from, start) + text;
    from = end;
  }
  return result + css.slice(from);
}

function isCut(judgement: Judgement | undefined): boolean {
  return judgement !== undefined && !judgement.parts;
}

function editsOf(judged: Judged): PartEdit[] {
  const edits = [...judged].flatMap(([{ cutStart: start, cutEnd: end }, { message, parts }]) =>
    parts ? parts.map((part) => ({ ...part, message })) : [{ start, end, text: '', message }],
  );
  let from = 0;
  for (const edit of edits.sort((a, b) => a.start - b.start)) {
    // Neighbours that both go share the space between them.
    edit.start = Math.max(edit.start, from);
    from = Math.max(from, edit.end);
  }
  return edits.filter(({ start, end }) => start <= end);
}

/** Neighbours that go are one edit. */
function joined(edits: readonly PartEdit[]): PartEdit[] {
  const result: PartEdit[] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    if (last && last.text === '' && edit.text === '' && last.end === edit.start) {
      last.end = edit.end;
      last.message = inOneLine([last.message, edit.message]);
    } else {
      result.push({ ...edit });
    }
  }
  return result;
}

/** Every declaration of a sheet, with the block it stands in. */
export function* declarationsIn(
  css: string,
): Generator<{ declaration: Declaration; block: Block | undefined }> {
  const { items, blocks } = sheetOf(css);
  for (const item of items) if (!isBlock(item)) yield { declaration: item, block: undefined };
  for (const block of blocks)
    for (const item of block.items) if (!isBlock(item)) yield { declaration: item, block };
}
